/** Why an item of the plan stands where it stands, in words. */
import type {LevelRef} from '../../model/shapes';
import {fill} from '../fill';
import type {PlanItem} from '../plan';
import type {PlanWords} from './words';

type Named = {readonly capability: string; readonly level: number};

export function levelName({capability, level}: Named, words: PlanWords): string {
  return fill(words.levelName, {capability, level});
}

/** Sentences, the ones that decide most first. */
export function reasonsOf(item: PlanItem, words: PlanWords): string[] {
  const named = (levels: readonly (LevelRef | Named)[]): string =>
    levels.map((level) => levelName(level, words)).join(words.separator);
  const {capability, neededBy, after, outOfScope, pulledFor, gain, effort} = item;
  const provisional = neededBy.filter(({isAttained}) => isAttained);
  const sentences = [
    !item.isAssessed && fill(words.whyNotAssessed, {capability}),
    provisional.length > 0 && fill(words.whyProvisional, {levels: named(provisional)}),
    item.reason === 'presupposed' &&
      neededBy.length > 0 &&
      fill(words.whyPresupposed, {levels: named(neededBy)}),
    after.length > 0 && fill(words.whyAfter, {levels: named(after)}),
    outOfScope.length > 0 && fill(words.whyOutOfScope, {levels: named(outOfScope)}),
    pulledFor && fill(words.whyPulled, {level: levelName(pulledFor, words)}),
    gain === undefined && effort === undefined
      ? words.whyUnset
      : fill(words.whySizes, {
          gain: words.gains[gain ?? 2],
          effort: words.efforts[effort ?? 2],
        }),
  ];
  return sentences.filter((sentence) => typeof sentence === 'string');
}
