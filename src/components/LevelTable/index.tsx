import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {clauseAnchor, criterionAnchor, levelAnchor} from '../../model/anchors';
import {shownLimit} from '../../model/shown-limit';
import type {FatesData} from '../../page-data/fates';
import type {Outline} from '../../page-data/outline';
import type {CapabilityData} from '../../page-data/page-data';
import type {VocabularyData} from '../../page-data/vocabulary';
import {evidenceKindName} from '../evidence-kind';
import {useInNewest} from '../InNewest';
import {capabilityOf, clausesFor, levelName} from '../outline';
import {useSiteLinks} from '../site-links';
import {withdrawnProps} from '../Withdrawn';
import LevelTableView from './View';

/** `<LevelTable />`: the five levels of the page's capability, with criteria and evidence. */
export default function LevelTable({
  data,
  outline,
  fates,
  vocabulary,
}: {
  readonly data: CapabilityData;
  readonly outline: Outline;
  readonly fates: FatesData;
  readonly vocabulary: VocabularyData;
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
        title: translate({id: 'levelTable.title'}, {id: data.id, title: data.title}),
        evidence: translate({id: 'evidence'}),
        floor: translate({id: 'levelTable.floor'}),
        dependsOn: translate({id: 'presupposes'}),
        metBy: (count) =>
          count === 1
            ? translate({id: 'levelTable.metByOne'})
            : translate({id: 'levelTable.metBy'}),
        proposed: translate({id: 'levelTable.proposed'}),
        published: translate({id: 'levelTable.published'}),
        assessed: translate({id: 'levelTable.assessed'}),
        looksAt: (level) => vocabulary.looksAt[level - 1],
        share: translate({id: 'levelTable.share'}, {percent: `${vocabulary.share.percent}`}),
        levelName: (level) => levelName(outline, level),
        unitName: (unit) =>
          translate({id: 'levelTable.unit'}, {unit: vocabulary.units[unit] ?? unit}),
        quantityName: (quantity) => vocabulary.quantities[quantity] ?? quantity,
        limit: ({quantity, atMost, atLeast}) =>
          shownLimit({atMost, atLeast}, vocabulary.quantityUnits[quantity] ?? ''),
        levelLink: (id) => translate({id: 'link.toPlace'}, {heading: id}),
        criterionLink: (id) => translate({id: 'levelTable.criterionLink'}, {id}),
        evidenceKind: evidenceKindName,
        capabilityTitle: (id) => capabilityOf(outline, id).title,
        clauses: translate({id: 'level.clauses'}),
      }}
      links={{
        level: (id, level) => href(`${capabilityOf(outline, id).path ?? ''}#${levelAnchor(level)}`),
        unit: (unit) => href(vocabulary.unitPath + unit),
        share: href(vocabulary.share.path),
        clauses: (level) =>
          clausesFor(outline, data.id, level).map(({id, path}) => ({
            id,
            href: href(`${path}#${clauseAnchor(id)}`),
          })),
      }}
      withdrawn={withdrawnProps(fates)}
      inNewest={useInNewest()}
    />
  );
}
