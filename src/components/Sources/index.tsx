import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {sourceAnchor} from '../../model/anchors';
import type {CaseData} from '../../page-data/page-data';
import {useSiteLinks} from '../site-links';
import SourcesView from './View';

/** `<Sources />`: what the page's case is taken from. */
export default function Sources({data}: {readonly data: CaseData}): ReactNode {
  const {anchor} = useSiteLinks();
  const {currentLocale} = useDocusaurusContext().i18n;
  data.sources.forEach(({id}) => anchor(sourceAnchor(id)));
  return (
    <SourcesView
      sources={data.sources}
      language={currentLocale}
      strings={{
        read: (date, how) => {
          switch (how) {
            case 'publisher':
              return translate({id: 'case.readPublisher'}, {date});
            case 'official':
              return translate({id: 'case.readOfficial'}, {date});
            case 'reprint':
              return translate({id: 'case.readReprint'}, {date});
          }
        },
        reprint: translate({id: 'case.reprint'}),
      }}
    />
  );
}
