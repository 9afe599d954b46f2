import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {usePluginData} from '@docusaurus/useGlobalData';
import {translate} from '@docusaurus/Translate';
import type {Outline} from '../../page-data/outline';
import type {SpecificationData} from '../../page-data/page-data';
import ChecklistView from './View';

/** `<Checklist />`: what is ticked off at a review, on paper too, with the clauses behind it. */
export default function Checklist({
  data,
  outline,
}: {
  readonly data: SpecificationData;
  readonly outline: Outline;
}): ReactNode {
  const {checklist: code} = usePluginData('tools') as {readonly checklist: string};
  return (
    <ChecklistView
      items={data.checklist}
      keeps={`checklist:${outline.edition}:${data.id}`}
      code={useBaseUrl(code)}
      strings={{
        heading: `${data.id} ${data.title}`,
        copy: translate({id: 'checklist.copy'}),
        clear: translate({id: 'checklist.clear'}),
        about: translate({id: 'checklist.about'}),
        by: translate({id: 'checklist.by'}),
        on: translate({id: 'checklist.on'}),
        copied: translate({id: 'checklist.copied'}),
        notCopied: translate({id: 'checklist.notCopied'}),
        notKept: translate({id: 'checklist.notKept'}),
        none: translate({id: 'checklist.none'}),
        reason: translate({id: 'checklist.reason'}),
        noneOf: (item) => translate({id: 'checklist.noneOf'}, {item}),
        reasonOf: (item) => translate({id: 'checklist.reasonOf'}, {item}),
        later: translate({id: 'checklist.later'}),
        laterOf: (item) => translate({id: 'checklist.laterOf'}, {item}),
        dayOf: (item) => translate({id: 'checklist.dayOf'}, {item}),
        fromDay: translate({id: 'checklist.fromDay'}),
        noDay: translate({id: 'checklist.noDay'}),
        notApplicable: translate({id: 'checklist.notApplicable'}),
        noReason: translate({id: 'checklist.noReason'}),
        cleared: translate({id: 'checklist.cleared'}),
      }}
    />
  );
}
