import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Outline} from '../../page-data/outline';
import type {CaseData} from '../../page-data/page-data';
import {useClauseLinks, useCriterionLinks, useLevelLinks} from '../level-links';
import {capabilityOf, levelName} from '../outline';
import IllustratesView from './View';

/** `<Illustrates />`: the capability levels that the page's case shows. */
export default function Illustrates({
  data,
  outline,
}: {
  readonly data: CaseData;
  readonly outline: Outline;
}): ReactNode {
  const level = useLevelLinks(outline);
  const criterion = useCriterionLinks(outline);
  const clause = useClauseLinks(outline);
  return (
    <IllustratesView
      illustrates={data.illustrates}
      strings={{
        met: translate({id: 'case.met'}),
        missed: translate({id: 'case.missed'}),
        criteria: translate({id: 'case.criteria'}),
        clauses: translate({id: 'case.clauses'}),
        clausesMissed: translate({id: 'case.clausesMissed'}),
        levelName: (number) => levelName(outline, number),
        capabilityTitle: (id) => capabilityOf(outline, id).title,
      }}
      links={{level, criterion, clause}}
    />
  );
}
