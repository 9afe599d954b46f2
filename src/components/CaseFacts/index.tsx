import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {CaseData} from '../../page-data/page-data';
import {industryName} from '../industry';
import CaseFactsView, {type Part} from './View';

/** `<CaseFacts part="…" />`: one part of what the data says of the page's case. */
export default function CaseFacts({
  part,
  data,
}: {
  readonly part: Part;
  readonly data: CaseData;
}): ReactNode {
  return (
    <CaseFactsView
      part={part}
      case={data}
      strings={{
        nature: translate({id: 'case.nature'}),
        natureName: (nature) =>
          nature === 'failure' ? translate({id: 'case.failure'}) : translate({id: 'case.practice'}),
        industry: translate({id: 'case.industry'}),
        industryName,
        organisation: translate({id: 'case.organisation'}),
        date: translate({id: 'case.date'}),
        scale: translate({id: 'case.scale'}),
        figures: translate({id: 'case.figures'}, {id: data.id}),
        figure: translate({id: 'case.figure'}),
        value: translate({id: 'case.value'}),
        source: translate({id: 'case.source'}),
        sourceLink: (number, publisher) =>
          translate({id: 'case.sourceLink'}, {number: String(number), publisher}),
      }}
    />
  );
}
