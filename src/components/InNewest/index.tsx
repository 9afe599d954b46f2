import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {editionsData} from '../../docusaurus/editions-data';
import {placesInNewest} from '../../docusaurus/places-in-newest';
import {samePage, useCurrentEdition} from '../edition';
import {noticeAnchor} from '../EditionNotice/View';
import {useSiteLinks} from '../site-links';
import InNewestView from './View';

/**
 * What stands in a place that has an id, by its anchor and id: in an edition that is not the newest, what that has
 * there. Nothing in the newest, in the draft, and where no ledger tells.
 */
export function useInNewest(): (anchor: string, id: string) => ReactNode {
  const {path, page} = useCurrentEdition();
  const {href} = useSiteLinks();
  const {editions, newest} = editionsData;
  const edition = editions.find((each) => each.path === path);
  const differences = placesInNewest[path];
  if (!edition || !differences || page === undefined || newest === undefined) return () => null;
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
        {...(state === 'reworded' && {
          compare: {
            text: translate({id: 'editionChanges.compare'}),
            href: `${href(`/${newest}/compare/`)}?from=${path}&to=${newest}&text=both`,
          },
        })}
      />
    );
  };
}
