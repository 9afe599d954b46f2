/** What full mode asks of the results: the level so far, what it lacks, what to answer next, and what is kept of an answer. */
import type {LevelNumber} from '../model/shapes';
import type {Answer} from './document';
import {stampOf} from './stamps';
import type {CapabilityResult, CountedCriterion, Results} from './results';
import type {Subject, SubjectCriterion} from './subject';

/** What the criteria alone give: what quick mode said is left out of it. */
export interface Standing {
  readonly level: LevelNumber;
  /** The level above, unless the top is attained. */
  readonly next?: LevelNumber;
  /** The criteria of that level that do not count as met, those unanswered too. */
  readonly lacking: readonly CountedCriterion[];
}

/** The level so far by the criteria, and what decides it. */
export function standingOf({steps}: Pick<CapabilityResult, 'steps'>): Standing {
  const next = steps.find(({isAttained}) => !isAttained);
  if (!next) return {level: 5, lacking: []};
  return {
    level: (next.level - 1) as LevelNumber,
    next: next.level,
    lacking: next.criteria.filter(({counted}) => counted !== 'met' && counted !== 'not-applicable'),
  };
}

/** Still to be answered: neither rated, nor met through a higher criterion. */
const isOpen = ({counted}: CountedCriterion): boolean => counted === 'unanswered';

/** How much of a capability is settled: rated, or met through a higher criterion. */
export function settledOf({steps}: Pick<CapabilityResult, 'steps'>): {
  readonly settled: number;
  readonly of: number;
} {
  const criteria = steps.flatMap((step) => step.criteria);
  return {settled: criteria.filter((criterion) => !isOpen(criterion)).length, of: criteria.length};
}

export interface CriterionPlace {
  readonly capability: string;
  readonly criterion: string;
}

/**
 * The next unanswered criterion in scope, or the one before; after the last it begins again with the first.
 *
 * @param from where one is: a criterion, or a capability as a whole, before its first criterion
 */
export function unansweredFrom(
  {capabilities}: Pick<Results, 'capabilities'>,
  from: {readonly capability: string; readonly criterion?: string},
  by: 1 | -1,
): CriterionPlace | undefined {
  const all = capabilities
    .filter(({id, outOfScope}) => outOfScope === undefined || id === from.capability)
    .flatMap(({id, outOfScope, steps}) =>
      steps.flatMap(({criteria}) =>
        criteria.map((criterion) => ({
          capability: id,
          criterion: criterion.id,
          isOpen: outOfScope === undefined && isOpen(criterion),
        })),
      ),
    );
  const here = all.findIndex(({capability, criterion}) =>
    from.criterion === undefined ? capability === from.capability : criterion === from.criterion,
  );
  const at = Math.max(0, here);
  const later =
    by === 1 && from.criterion === undefined
      ? [...all.slice(at), ...all.slice(0, at)]
      : [...all.slice(at + 1), ...all.slice(0, at + 1)];
  const earlier = [...all.slice(0, at).reverse(), ...all.slice(at).reverse()];
  const found = (by === 1 ? later : earlier).find((candidate) => candidate.isOpen);
  return found && {capability: found.capability, criterion: found.criterion};
}

/** Fields of an answer to set; those given as undefined are taken away. */
export type AnswerChange = {readonly [field in keyof Answer]?: Answer[field] | undefined};

/** What a rating given directly changes: what was counted does not decide any more. */
export function ratedAs(rating: Answer['rating']): AnswerChange {
  return {rating, holding: undefined, sample: undefined};
}

/** What counting changes: as soon as both numbers make a sample, they decide and not the rating given before. */
export function countedAs(holding: number | undefined, sample: number | undefined): AnswerChange {
  return {
    holding,
    sample,
    ...(isSample(holding, sample) && {rating: undefined}),
  };
}

export function isSample(holding: number | undefined, sample: number | undefined): boolean {
  return holding !== undefined && sample !== undefined && sample > 0 && holding <= sample;
}

const decides = ['rating', 'holding', 'sample'] as const;

/**
 * A change of an answer with what it was given to: the criterion's digest and its text. A note that is added later does
 * not renew them: the rating was given to the earlier text.
 */
export function withText(
  change: AnswerChange,
  before: Answer | undefined,
  {digest, text}: Pick<SubjectCriterion, 'digest' | 'text'>,
  language: Subject['language'],
): AnswerChange {
  const isDeciding = decides.some((field) => change[field] !== undefined);
  return !isDeciding && before?.digest !== undefined
    ? change
    : {...change, ...stampOf({digest, text}, language)};
}

/** The share that holds, in per cent with a decimal; never rounded up to a whole number, at which ratings change. */
export function shareOf(holding: number, sample: number): number {
  const tenths = (holding * 1000) / sample;
  const rounded = Math.round(tenths);
  return (rounded % 10 === 0 ? Math.floor(tenths) : rounded) / 10;
}

/** Whether a piece of evidence is made a link: an address of the web, nothing that could run. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text.trim()) && URL.canParse(text.trim());
}

/** A number of pieces as typed; none for what is no such number, which is then not taken. */
export function countIn(typed: string, least: 0 | 1): number | undefined {
  const count = /^\d{1,7}$/.test(typed.trim()) ? Number(typed) : NaN;
  return count >= least && count <= 1_000_000 ? count : undefined;
}
