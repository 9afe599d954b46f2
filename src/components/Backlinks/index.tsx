import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Backlink} from '../../page-data/backlinks';
import {useSiteLinks} from '../site-links';
import BacklinksView from './View';

/**
 * What refers to a page; nothing where nothing does. No author writes it:
 * src/plugins/standard/remark-standard.ts puts it at the end of each page.
 */
export default function Backlinks({
  backlinks: data,
}: {
  readonly backlinks: readonly Backlink[];
}): ReactNode {
  const {href} = useSiteLinks();
  const backlinks = data.map(({path, ...backlink}) => ({...backlink, href: href(path)}));
  if (backlinks.length === 0) return null;
  return (
    <BacklinksView
      backlinks={backlinks}
      strings={{
        summary: (count) => translate({id: 'backlinks.summary'}, {count}),
        kinds: {
          level: translate({id: 'backlinks.level'}),
          clause: translate({id: 'backlinks.clause'}),
          case: translate({id: 'backlinks.case'}),
          page: translate({id: 'backlinks.page'}),
        },
        levels: (levels) => translate({id: 'backlinks.levels'}, {levels}),
      }}
    />
  );
}
