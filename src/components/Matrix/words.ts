import {fill} from '../../model/fill';
import type {MatrixData} from '../../page-data/matrix';
import {industryNames} from '../../model/industry-names';
import type {MatrixStrings} from './strings';

type Translate = (string: {readonly id: string}) => string;

/** What the matrix says, in one language. What stands in braces is put in when it is said. */
export function matrixWords(translate: Translate) {
  return {
    caption: translate({id: 'matrix.caption'}),
    filters: translate({id: 'matrix.filters'}),
    text: translate({id: 'matrix.text'}),
    areas: translate({id: 'matrix.areas'}),
    allAreas: translate({id: 'matrix.allAreas'}),
    phase: translate({id: 'matrix.phase'}),
    anyPhase: translate({id: 'matrix.anyPhase'}),
    industry: translate({id: 'matrix.industry'}),
    anyIndustry: translate({id: 'matrix.anyIndustry'}),
    industries: industryNames(translate),
    levels: translate({id: 'matrix.levels'}),
    everyLevel: translate({id: 'matrix.everyLevel'}),
    chosen: translate({id: 'matrix.chosen'}),
    noneIsAll: translate({id: 'matrix.noneIsAll'}),
    view: translate({id: 'matrix.view'}),
    wholeLevels: translate({id: 'matrix.wholeLevels'}),
    step: translate({id: 'stepUp.step'}),
    reset: translate({id: 'matrix.reset'}),
    rate: translate({id: 'matrix.rate'}),
    rateFailed: translate({id: 'matrix.rateFailed'}),
    ignored: translate({id: 'matrix.ignored'}),
    count: translate({id: 'matrix.count'}),
    countAll: translate({id: 'matrix.countAll'}),
    none: translate({id: 'matrix.none'}),
    help: translate({id: 'matrix.help'}),
    helpAddress: translate({id: 'matrix.helpAddress'}),
    helpStep: translate({id: 'matrix.helpStep'}),
    helpKeys: translate({id: 'matrix.helpKeys'}),
    levelShown: translate({id: 'matrix.levelShown'}),
    capability: translate({id: 'matrix.capability'}),
    cell: translate({id: 'matrix.cell'}),
    added: translate({id: 'matrix.added'}),
    addedCriteria: translate({id: 'matrix.addedCriteria'}),
    clauses: translate({id: 'matrix.clauses'}),
    dependsOn: translate({id: 'presupposes'}),
    actions: translate({id: 'matrix.actions'}),
    withdrawn: translate({id: 'fate.withdrawn'}),
  };
}

export type MatrixWords = ReturnType<typeof matrixWords>;

export function matrixStrings(
  words: MatrixWords,
  {levels, areas}: Pick<MatrixData, 'areas' | 'levels'>,
): MatrixStrings {
  const levelName = (level: number): string =>
    levels.find((scaleLevel) => scaleLevel.level === level)?.title ?? String(level);
  return {
    ...words,
    areaName: (id) => `${id} ${areas.find((area) => area.id === id)?.title ?? ''}`,
    chosen: (title, chosen) => fill(words.chosen, {title, chosen}),
    industryName: (id) => words.industries[id],
    step: (to) => fill(words.step, {from: to - 1, to}),
    count: (shown, all) => fill(shown === all ? words.countAll : words.count, {shown, all}),
    levelName,
    cell: (id, level) => fill(words.cell, {id, level, name: levelName(level)}),
    addedCriteria: (count) => fill(words.addedCriteria, {count}),
    clauses: (count) => fill(words.clauses, {count}),
  };
}
