import {translate} from '@docusaurus/Translate';
import type {Rating, ScoringRule} from '../../model/scoring';
import type {AreaFinding, AreaRow} from './area';
import type {Gap} from './capability';
import type {Limits} from './whole-number';

/** The calculator's words, in the language of the page. */
export type CalculatorStrings = ReturnType<typeof calculatorStrings>;

export function calculatorStrings(rule: Pick<ScoringRule, 'metFromPercent' | 'partlyFromPercent'>) {
  const list = (items: readonly string[]): string => items.join(translate({id: 'list.separator'}));
  const percent = (number: string): string => translate({id: 'calculator.percent'}, {number});
  return {
    list,
    reset: translate({id: 'calculator.reset'}),
    ignored: translate({id: 'calculator.ignored'}),
    correct: translate({id: 'calculator.correct'}),
    range: ({min, max}: Limits) => translate({id: 'calculator.range'}, {min, max}),
    rating: ratingName,

    sampleTitle: translate({id: 'calculator.sampleTitle'}),
    sample: translate({id: 'calculator.sample'}),
    holds: translate({id: 'calculator.holds'}),
    moreThanSample: translate({id: 'calculator.moreThanSample'}),
    share: (share: string, holds: number, sample: number) =>
      translate({id: 'calculator.share'}, {share: percent(share), holds, sample}),
    because: (rating: Rating, hasException: boolean) => {
      if (hasException) return translate({id: 'calculator.becauseException'});
      const limits = {
        met: percent(String(rule.metFromPercent)),
        partly: percent(String(rule.partlyFromPercent)),
      };
      if (rating === 'met') return translate({id: 'calculator.becauseMet'}, limits);
      if (rating === 'partly') return translate({id: 'calculator.becausePartly'}, limits);
      return translate({id: 'calculator.becauseNotMet'}, limits);
    },

    capabilityTitle: translate({id: 'calculator.capabilityTitle'}),
    lacksDependency: translate({id: 'calculator.lacksPresupposed'}),
    gap: (gap: Gap) =>
      gap === 'none-entered'
        ? translate({id: 'calculator.noneEntered'})
        : translate({id: 'calculator.noneApplicable'}),
    capabilityLevel: (level: number, isProvisional: boolean) =>
      isProvisional
        ? translate({id: 'calculator.provisionalLevel'}, {level})
        : translate({id: 'calculator.capabilityLevel'}, {level}),
    provisional: translate({id: 'calculator.provisional'}),
    floor: translate({id: 'calculator.floor'}),
    top: translate({id: 'calculator.top'}),
    progress: (level: number, progress: string) =>
      translate({id: 'calculator.progress'}, {level, progress: percent(progress)}),
    noProgress: (level: number) => translate({id: 'calculator.noProgress'}, {level}),
    missing: (level: number, partly: number, notMet: number) =>
      translate(
        {id: 'calculator.missing'},
        {
          level,
          criteria: list([
            ...(partly > 0 ? [translate({id: 'calculator.countPartly'}, {count: partly})] : []),
            ...(notMet > 0 ? [translate({id: 'calculator.countNotMet'}, {count: notMet})] : []),
          ]),
        },
      ),
    missingApplicable: (level: number) => translate({id: 'calculator.missingApplicable'}, {level}),

    areaTitle: translate({id: 'calculator.areaTitle'}),
    row: (number: number) => translate({id: 'calculator.row'}, {number}),
    rowChoice: (row: AreaRow) =>
      row === 'out'
        ? translate({id: 'calculator.outOfScope'})
        : translate({id: 'calculator.level'}, {level: row}),
    add: translate({id: 'calculator.add'}),
    remove: translate({id: 'calculator.remove'}),
    areaLevel: (level: number) => translate({id: 'calculator.areaLevel'}, {level}),
    noArea: translate({id: 'calculator.noArea'}),
    limits: (mean: string, {byMean, lowest, byLowest}: NonNullable<AreaFinding['result']>) =>
      translate({id: 'calculator.limits'}, {mean, byMean, lowest, byLowest}),
    decidedBy: (decidedBy: NonNullable<AreaFinding['result']>['decidedBy']) => {
      if (decidedBy === 'mean') return translate({id: 'calculator.decidedByMean'});
      if (decidedBy === 'lowest') return translate({id: 'calculator.decidedByLowest'});
      return translate({id: 'calculator.decidedByBoth'});
    },
    profile: (levels: readonly number[]) =>
      translate({id: 'calculator.profile'}, {levels: list(levels.map(String))}),
    outOfScope: (count: number) => translate({id: 'calculator.outOfScopeCount'}, {count}),
  };
}

function ratingName(rating: Rating): string {
  switch (rating) {
    case 'met':
      return translate({id: 'rating.met'});
    case 'partly':
      return translate({id: 'rating.partly'});
    case 'not-met':
    case 'unanswered':
      return translate({id: 'rating.notMet'});
    case 'not-applicable':
      return translate({id: 'rating.notApplicable'});
  }
}
