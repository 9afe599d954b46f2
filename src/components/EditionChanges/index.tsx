import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import type {EditionChanges as Changes} from '../../changes/edition-changes';
import type {ErratumData} from '../../changes/errata';
import {draftFeed, editionsFeed} from '../../model/made-files';
import {compareAddressOf} from '../compare-address';
import {useIslandRoot} from '../Island';
import {errataStrings} from '../Errata/strings';
import {useSiteLinks} from '../site-links';
import {EditionChangesView} from './View';

/** `<EditionChanges />`: what is otherwise than in the edition before; and where feeds are, for programs that look. */
export default function EditionChanges({
  changes,
}: {
  readonly changes: Changes & {readonly errata: readonly ErratumData[]};
}): ReactNode {
  const {href} = useSiteLinks();
  const root = useIslandRoot();
  const {edition, before} = changes;
  return (
    <>
      <Head>
        {[editionsFeed, draftFeed].map((feed) => (
          <link key={feed} rel="alternate" type="application/atom+xml" href={root + feed} />
        ))}
      </Head>
      <EditionChangesView
        changes={changes}
        href={(address) => href(`/${edition}${address}`)}
        compareAddress={
          before
            ? compareAddressOf(href(`/${edition}/compare/`), before.path, edition)
            : href(`/${edition}/compare/`)
        }
        strings={{
          errata: translate({id: 'errata.listed'}),
          ofErrata: errataStrings(),
          first: translate({id: 'editionChanges.first'}),
          none: translate({id: 'editionChanges.none'}, {edition: before?.name ?? ''}),
          notes: translate({id: 'editionChanges.notes'}),
          count: (count, list) =>
            translate({id: 'editionChanges.count'}, {count, list, edition: before?.name ?? ''}),
          separator: translate({id: 'editionChanges.separator'}),
          colon: translate({id: 'editionChanges.colon'}),
          compare: translate({id: 'editionChanges.compare'}),
        }}
      />
    </>
  );
}
