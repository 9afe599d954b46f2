import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {levelAnchor, stepAnchor, stepSheetsPath} from '../../model/anchors';
import type {Outline} from '../../page-data/outline';
import type {CapabilityData} from '../../page-data/page-data';
import {capabilityOf, levelName} from '../outline';
import {useSiteLinks} from '../site-links';
import StepUpView from './View';

/** `<StepUp />`: what to do to get from each level of the page's capability to the next. */
export default function StepUp({
  data,
  outline,
}: {
  readonly data: CapabilityData;
  readonly outline: Outline;
}): ReactNode {
  const {href, anchor} = useSiteLinks();
  data.stepUp.forEach(({to}) => anchor(stepAnchor(to)));
  return (
    <StepUpView
      capability={data}
      strings={{
        step: (from, to) => translate({id: 'stepUp.step'}, {from, to}),
        levelName: (level) => levelName(outline, level),
        criteria: (level) => translate({id: 'stepUp.criteria'}, {level}),
        dependsOn: translate({id: 'presupposes'}),
        capabilityTitle: (id) => capabilityOf(outline, id).title,
        sheet: translate({id: 'stepSheets.link'}),
        withdrawn: translate({id: 'fate.withdrawn'}),
      }}
      links={{
        level: (id, level) => href(`${capabilityOf(outline, id).path ?? ''}#${levelAnchor(level)}`),
        sheet: (to) => href(`${stepSheetsPath(outline.edition, data.id)}#${stepAnchor(to)}`),
      }}
    />
  );
}
