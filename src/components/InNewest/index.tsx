import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {editionsData} from '../../docusaurus/editions-data';
import {placesInNewest} from '../../docusaurus/places-in-newest';
import {compareAddressOf} from '../compare-address';
import {samePage, useCurrentEdition} from '../edition';
import {noticeAnchor} from '../EditionNotice/View';
import {useSiteLinks} from '../site-links';
import InNewestView, {type InNewestProps} from './View';

/**
 * What stands in a place that has an id, by its anchor and id: in an edition that is not the newest, what that has
 * there; in the newest, that an earlier one had other words. Nothing in the draft, and where no ledger tells.
 */
export function useInNewest(): (anchor: string, id: string) => ReactNode {
  const {path, page} = useCurrentEdition();
  const {href} = useSiteLinks();
  const {editions, newest} = editionsData;
  const edition = editions.find((each) => each.path === path);
  const differences = placesInNewest.editions[path];
  if (!edition || page === undefined || newest === undefined) return () => null;
  const compareWith = (earlier: string, id: string): NonNullable<InNewestProps['compare']> => ({
    text: translate({id: 'editionChanges.compare'}),
    href: compareAddressOf(href(`/${newest}/compare/`), earlier, newest, groupOf(id)),
  });
  if (path === newest) {
    return (anchor, id) => {
      const earlier = placesInNewest.before[`${page}#${anchor}`];
      return earlier === undefined ? null : (
        <InNewestView
          text={translate({id: 'edition.place.before'}, {edition: path, earlier})}
          compare={compareWith(earlier, id)}
        />
      );
    };
  }
  if (!differences) return () => null;
  const isThere = samePage(path, page, newest) === page;
  const now =
    edition.status === 'withdrawn'
      ? translate({id: 'edition.place.ofWithdrawn'}, {edition: path})
      : translate({id: 'edition.place.ofSuperseded'}, {edition: path});
  return (anchor, id) => {
    const state = isThere ? (differences[`${page}#${anchor}`] ?? 'same') : 'gone';
    const text = {
      same: () => translate({id: 'edition.place.same'}, {now, edition: newest}),
      reworded: () => translate({id: 'edition.place.reworded'}, {now, edition: newest}),
      withdrawn: () => translate({id: 'edition.place.withdrawn'}, {now, edition: newest}),
      gone: () => translate({id: 'edition.place.gone'}, {now, edition: newest}),
    }[state]();
    return (
      <InNewestView
        text={text}
        link={
          state === 'gone'
            ? {text: translate({id: 'edition.place.fate'}), href: `#${noticeAnchor}`}
            : {
                text: translate({id: 'edition.place.link'}, {id, edition: newest}),
                href: href(`/${newest}${page}#${anchor}`),
              }
        }
        {...(state === 'reworded' && {compare: compareWith(path, id)})}
      />
    );
  };
}

/** The part of a comparison that has a thing, by its id: of capabilities their area. Nothing of a word, whose title it is. */
function groupOf(id: string): {readonly area?: string} {
  if (/^SP-\d/.test(id)) return {area: 'specification'};
  const [area] = /^[A-Z]{2}(?=-\d)/.exec(id) ?? [];
  return area === undefined ? {} : {area};
}
