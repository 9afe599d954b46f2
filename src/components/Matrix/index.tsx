import {useMemo, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {capabilityPath, levelAnchor, stepAnchor, stepSheetsPath} from '../../model/anchors';
import type {MatrixData} from '../../page-data/matrix';
import {useAddress} from '../address/useAddress';
import {useSiteLinks} from '../site-links';
import Tool from '../Tool';
import {matrixAddress, select, wholeMatrix} from './state';
import {MatrixFilters} from './Filters';
import filters from './filters.module.css';
import type {MatrixLinks, MatrixStrings} from './strings';
import {MatrixTable} from './View';

interface Props {
  readonly matrix: MatrixData;
  readonly strings: MatrixStrings;
  readonly links: MatrixLinks;
}

/** `<Matrix />`: every capability that is written against the five levels. */
export default function Matrix({matrix}: {readonly matrix: MatrixData}): ReactNode {
  const {href} = useSiteLinks();
  const path = (id: string): string => capabilityPath(matrix.edition, id);
  const props: Props = {
    matrix,
    strings: matrixStrings(matrix),
    links: {
      capability: (id) => href(path(id)),
      level: ({capability, level}) => href(`${path(capability)}#${levelAnchor(level)}`),
      step: (id, to) => href(`${stepSheetsPath(matrix.edition, id)}#${stepAnchor(to)}`),
    },
  };
  return (
    <Tool withoutScript={translate({id: 'matrix.needsScript'})}>
      {(isRunning) =>
        isRunning ? (
          <Running {...props} />
        ) : (
          <>
            <div className={filters.room} />
            <MatrixTable {...props} selection={select(matrix, wholeMatrix)} isRunning={false} />
          </>
        )
      }
    </Tool>
  );
}

function Running({matrix, strings, links}: Props): ReactNode {
  const form = useMemo(() => matrixAddress(matrix), [matrix]);
  const {entry, isIgnored, change} = useAddress(form);
  const selection = select(matrix, entry);
  return (
    <>
      <MatrixFilters
        data={matrix}
        state={entry}
        isIgnored={isIgnored}
        shown={selection.rows.length}
        strings={strings}
        onChange={change}
        onReset={() => change(wholeMatrix)}
      />
      <MatrixTable
        selection={selection}
        step={entry.step}
        isRunning
        strings={strings}
        links={links}
      />
    </>
  );
}

function matrixStrings({levels, areas}: MatrixData): MatrixStrings {
  const levelName = (level: number): string =>
    levels.find((scaleLevel) => scaleLevel.level === level)?.title ?? String(level);
  return {
    caption: translate({id: 'matrix.caption'}),
    filters: translate({id: 'matrix.filters'}),
    text: translate({id: 'matrix.text'}),
    areas: translate({id: 'matrix.areas'}),
    areaName: (id) => `${id} ${areas.find((area) => area.id === id)?.title ?? ''}`,
    allAreas: translate({id: 'matrix.allAreas'}),
    phase: translate({id: 'matrix.phase'}),
    anyPhase: translate({id: 'matrix.anyPhase'}),
    levels: translate({id: 'matrix.levels'}),
    everyLevel: translate({id: 'matrix.everyLevel'}),
    chosen: (title, chosen) => translate({id: 'matrix.chosen'}, {title, chosen}),
    noneIsAll: translate({id: 'matrix.noneIsAll'}),
    view: translate({id: 'matrix.view'}),
    wholeLevels: translate({id: 'matrix.wholeLevels'}),
    step: (to) => translate({id: 'stepUp.step'}, {from: to - 1, to}),
    reset: translate({id: 'matrix.reset'}),
    ignored: translate({id: 'matrix.ignored'}),
    count: (shown, all) => translate({id: 'matrix.count'}, {shown, all}),
    none: translate({id: 'matrix.none'}),
    help: translate({id: 'matrix.help'}),
    helpAddress: translate({id: 'matrix.helpAddress'}),
    helpStep: translate({id: 'matrix.helpStep'}),
    helpKeys: translate({id: 'matrix.helpKeys'}),
    levelShown: translate({id: 'matrix.levelShown'}),
    capability: translate({id: 'matrix.capability'}),
    levelName,
    cell: (id, level) => translate({id: 'matrix.cell'}, {id, level, name: levelName(level)}),
    added: translate({id: 'matrix.added'}),
    addedCriteria: (count) => translate({id: 'matrix.addedCriteria'}, {count}),
    dependsOn: translate({id: 'presupposes'}),
    actions: translate({id: 'matrix.actions'}),
    withdrawn: translate({id: 'fate.withdrawn'}),
  };
}
