import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {clauseAnchor} from '../../model/anchors';
import type {FatesData} from '../../page-data/fates';
import type {Outline} from '../../page-data/outline';
import type {SpecificationData} from '../../page-data/page-data';
import {useLevelLinks} from '../level-links';
import {capabilityOf} from '../outline';
import {useSiteLinks} from '../site-links';
import {withdrawnProps} from '../Withdrawn';
import ClausesView from './View';

/** `<Clauses />`: the numbered clauses of the page's specification. */
export default function Clauses({
  data,
  outline,
  fates,
}: {
  readonly data: SpecificationData;
  readonly outline: Outline;
  readonly fates: FatesData;
}): ReactNode {
  const {anchor} = useSiteLinks();
  const level = useLevelLinks(outline);
  data.clauses.forEach(({id}) => anchor(clauseAnchor(id)));
  return (
    <ClausesView
      clauses={data.clauses}
      strings={{
        link: (id) => translate({id: 'clauses.link'}, {id}),
        rationale: translate({id: 'clauses.rationale'}),
        supports: translate({id: 'clauses.supports'}),
        capabilityTitle: (id) => capabilityOf(outline, id).title,
      }}
      links={{level}}
      withdrawn={withdrawnProps(fates)}
    />
  );
}
