import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {HistoryEntry} from '../../changes/history';
import {compareAddressOf} from '../compare-address';
import {useCurrentEdition} from '../edition';
import {useSiteLinks} from '../site-links';
import {HistoryView} from './View';

/**
 * The past of a capability or a specification; nothing on another page. No author writes it:
 * src/plugins/standard/remark-standard.ts puts it near the end of each page where there are two editions.
 */
export default function History({history}: {readonly history: readonly HistoryEntry[]}): ReactNode {
  const {href} = useSiteLinks();
  const {path} = useCurrentEdition();
  if (history.length === 0) return null;
  return (
    <HistoryView
      history={history}
      compareAddress={({edition, before, group}) =>
        compareAddressOf(href(`/${path}/compare/`), before ?? '', edition, {
          area: group,
          text: 'both',
        })
      }
      strings={{
        summary: (count) => translate({id: 'history.summary'}, {count}),
        first: translate({id: 'history.first'}),
        unchanged: translate({id: 'history.unchanged'}),
        compare: translate({id: 'editionChanges.compare'}),
      }}
    />
  );
}
