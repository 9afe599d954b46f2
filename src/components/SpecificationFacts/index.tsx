import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Outline} from '../../page-data/outline';
import type {SpecificationData} from '../../page-data/page-data';
import {useLevelLinks, useNamedLinks} from '../level-links';
import {capabilityOf} from '../outline';

import SpecificationFactsView, {type Part} from './View';

/** `<SpecificationFacts part="…" />`: one part of what the data says of the page's specification. */
export default function SpecificationFacts({
  part,
  data,
  outline,
}: {
  readonly part: Part;
  readonly data: SpecificationData;
  readonly outline: Outline;
}): ReactNode {
  const level = useLevelLinks(outline);
  const named = useNamedLinks(outline, data.id);
  return (
    <SpecificationFactsView
      part={part}
      specification={data}
      strings={{
        toSheet: translate({id: 'specification.toSheet'}),
        records: translate({id: 'specification.records'}, {id: data.id}),
        record: translate({id: 'specification.record'}),
        holds: translate({id: 'specification.holds'}),
        keep: translate({id: 'specification.keep'}),
        supports: translate({id: 'specification.supports'}, {id: data.id}),
        level: translate({id: 'specification.level'}),
        clauses: translate({id: 'specification.clauses'}),
        capabilityTitle: (id) => capabilityOf(outline, id).title,
      }}
      links={{level, named}}
    />
  );
}
