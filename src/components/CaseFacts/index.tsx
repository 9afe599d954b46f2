import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {casesPath, figureAnchor, industryAnchor} from '../../model/anchors';
import type {Outline} from '../../page-data/outline';
import type {CaseData} from '../../page-data/page-data';
import {industryName} from '../industry';
import {useLevelLinks} from '../level-links';
import {useSiteLinks} from '../site-links';
import CaseFactsView, {type Part} from './View';

/** `<CaseFacts part="…" />`: one part of what the data says of the page's case. */
export default function CaseFacts({
  part,
  data,
  outline,
}: {
  readonly part: Part;
  readonly data: CaseData;
  readonly outline: Outline;
}): ReactNode {
  const level = useLevelLinks(outline);
  const {anchor, href} = useSiteLinks();
  const {currentLocale} = useDocusaurusContext().i18n;
  if (part === 'figures') data.figures.forEach(({id}) => anchor(figureAnchor(id)));
  return (
    <CaseFactsView
      part={part}
      case={data}
      language={currentLocale}
      levelLink={(id) => {
        const [capability = '', number = ''] = id.split('.L');
        return level(capability, Number(number));
      }}
      industryLink={(industry) =>
        href(`/${outline.edition}${casesPath}#${industryAnchor(industry)}`)
      }
      strings={{
        nature: translate({id: 'case.nature'}),
        natureName: (nature) =>
          nature === 'failure' ? translate({id: 'case.failure'}) : translate({id: 'case.practice'}),
        industry: translate({id: 'case.industry'}),
        industryName,
        organisation: translate({id: 'case.organisation'}),
        date: translate({id: 'case.date'}),
        scale: translate({id: 'case.scale'}),
        zone: (zone) => translate({id: 'case.zone'}, {zone}),
        timeScale: translate({id: 'case.timeScale'}),
        after: (number, unit) => {
          const count = String(number);
          switch (unit) {
            case 'minutes':
              return translate({id: 'case.afterMinutes'}, {count});
            case 'hours':
              return translate({id: 'case.afterHours'}, {count});
            case 'days':
              return translate({id: 'case.afterDays'}, {count});
          }
        },
        said: translate({id: 'case.said'}),
        reckoned: translate({id: 'case.reckoned'}),
        levels: translate({id: 'case.levels'}),
        sourceLink: (number, publisher) =>
          translate({id: 'case.sourceLink'}, {number: String(number), publisher}),
      }}
    />
  );
}
