import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {ratePath} from '../../model/anchors';
import {inForce} from '../../model/lifecycle';
import type {Outline} from '../../page-data/outline';
import type {CapabilityData} from '../../page-data/page-data';
import {levelName} from '../outline';
import {useSiteLinks} from '../site-links';
import LevelSummaryView from './View';

/** `<LevelSummary />`: the level statements of the page's capability that are in force, at a glance. */
export default function LevelSummary({
  data,
  outline,
}: {
  readonly data: CapabilityData;
  readonly outline: Outline;
}): ReactNode {
  const {href} = useSiteLinks();
  return (
    <LevelSummaryView
      levels={data.levels.filter(inForce)}
      strings={{
        title: translate({id: 'levelSummary.title'}, {id: data.id}),
        levelName: (level) => levelName(outline, level),
        questions: translate({id: 'levelSummary.questions'}),
        rate: translate({id: 'levelSummary.rate'}, {id: data.id}),
      }}
      rate={href(ratePath(outline.edition, data.id))}
    />
  );
}
