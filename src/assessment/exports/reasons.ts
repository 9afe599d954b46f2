/** Why an item of the plan stands where it stands, in words. */
import type {LevelRef} from '../../model/shapes';
import {fill} from '../../model/fill';
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
  const {capability, neededBy, after, outOfScope, pulledFor} = item;
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
    sizesReason(item, words),
  ];
  return sentences.filter((sentence) => typeof sentence === 'string');
}

/** Only what the team has set is given out as set. */
function sizesReason({gain, effort}: PlanItem, words: PlanWords): string {
  if (gain === undefined && effort === undefined) return words.whyUnset;
  if (effort === undefined) return fill(words.whyGain, {gain: words.gains[gain ?? 2]});
  if (gain === undefined) return fill(words.whyEffort, {effort: words.efforts[effort]});
  return fill(words.whySizes, {gain: words.gains[gain], effort: words.efforts[effort]});
}
