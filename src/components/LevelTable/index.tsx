import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {criterionAnchor, levelAnchor} from '../../model/anchors';
import type {FatesData} from '../../page-data/fates';
import type {Outline} from '../../page-data/outline';
import type {CapabilityData} from '../../page-data/page-data';
import {evidenceKindName} from '../evidence-kind';
import {capabilityOf, levelName} from '../outline';
import {useSiteLinks} from '../site-links';
import {withdrawnProps} from '../Withdrawn';
import LevelTableView from './View';

/** `<LevelTable />`: the five levels of the page's capability, with criteria and evidence. */
export default function LevelTable({
  data,
  outline,
  fates,
}: {
  readonly data: CapabilityData;
  readonly outline: Outline;
  readonly fates: FatesData;
}): ReactNode {
  const {href, anchor} = useSiteLinks();
  for (const {level, criteria = []} of data.levels) {
    anchor(levelAnchor(level));
    criteria.forEach(({id}) => anchor(criterionAnchor(id)));
  }
  return (
    <LevelTableView
      capability={data}
      strings={{
        caption: translate({id: 'levelTable.caption'}, {id: data.id, title: data.title}),
        level: translate({id: 'level'}),
        statement: translate({id: 'statement'}),
        criteria: translate({id: 'criteria'}),
        evidence: translate({id: 'evidence'}),
        floor: translate({id: 'levelTable.floor'}),
        dependsOn: translate({id: 'presupposes'}),
        levelName: (level) => levelName(outline, level),
        criterionLink: (id) => translate({id: 'levelTable.criterionLink'}, {id}),
        evidenceKind: evidenceKindName,
        capabilityTitle: (id) => capabilityOf(outline, id).title,
      }}
      links={{
        level: (id, level) => href(`${capabilityOf(outline, id).path ?? ''}#${levelAnchor(level)}`),
      }}
      withdrawn={withdrawnProps(fates)}
    />
  );
}
