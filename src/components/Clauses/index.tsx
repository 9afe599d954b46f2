import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {clauseAnchor, criterionAnchor} from '../../model/anchors';
import {isPermission, isRecommended} from '../../model/adoption-sheet';
import {shownLimit} from '../../model/shown-limit';
import type {FatesData} from '../../page-data/fates';
import type {Outline} from '../../page-data/outline';
import type {SpecificationData} from '../../page-data/page-data';
import type {VocabularyData} from '../../page-data/vocabulary';
import {useInNewest} from '../InNewest';
import {useLevelLinks, useNamedLinks} from '../level-links';
import {capabilityOf} from '../outline';
import {useSiteLinks} from '../site-links';
import {withdrawnProps} from '../Withdrawn';
import ClausesView from './View';

/** `<Clauses />`: the numbered clauses of the page's specification. */
export default function Clauses({
  data,
  outline,
  fates,
  vocabulary,
}: {
  readonly data: SpecificationData;
  readonly outline: Outline;
  readonly fates: FatesData;
  readonly vocabulary: VocabularyData;
}): ReactNode {
  const {anchor, href} = useSiteLinks();
  const level = useLevelLinks(outline);
  const named = useNamedLinks(outline, data.id);
  data.clauses.forEach(({id}) => anchor(clauseAnchor(id)));
  return (
    <ClausesView
      clauses={data.clauses}
      strings={{
        link: (id) => translate({id: 'clauses.link'}, {id}),
        binding: (text) =>
          isPermission(text)
            ? translate({id: 'clauses.permission'})
            : isRecommended(text)
              ? translate({id: 'clauses.recommendation'})
              : translate({id: 'clauses.requirement'}),
        rationale: translate({id: 'clauses.rationale'}),
        supports: translate({id: 'clauses.supports'}),
        capabilityTitle: (id) => capabilityOf(outline, id).title,
        proposed: translate({id: 'clauses.proposed'}),
        published: translate({id: 'clauses.published'}),
        limit: ({quantity, atMost, atLeast}) =>
          [
            vocabulary.quantities[quantity] ?? quantity,
            shownLimit({atMost, atLeast}, vocabulary.quantityUnits[quantity] ?? ''),
          ].join('\u00a0'),
      }}
      links={{
        level,
        named,
        criterion: (id) => {
          const {path} = capabilityOf(outline, id.slice(0, id.indexOf('.')));
          return path && href(`${path}#${criterionAnchor(id)}`);
        },
      }}
      withdrawn={withdrawnProps(fates)}
      inNewest={useInNewest()}
    />
  );
}
