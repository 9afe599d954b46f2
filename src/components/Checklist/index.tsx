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
        none: translate({id: 'checklist.none'}),
        reason: translate({id: 'checklist.reason'}),
        later: translate({id: 'checklist.later'}),
        from: translate({id: 'checklist.from'}),
      }}
    />
  );
}
