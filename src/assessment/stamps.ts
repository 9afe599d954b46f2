/** What an answer keeps of what it answers, so that a later change of the words is seen: `rebase.ts`. */
import type {Answer, Assessment, QuickAnswer, QuickReply} from './document';
import type {LevelNumber} from '../model/shapes';
import type {Subject, SubjectCapability, SubjectCriterion} from './subject';
import {upperLevels} from './targets';

export type UpperLevel = (typeof upperLevels)[number];
export type Basis = NonNullable<Assessment['basis']>;

/** Of a criterion; nothing of one whose text is not loaded yet (`overview.ts`). */
export function stampOf(
  {digest, text}: Pick<SubjectCriterion, 'digest' | 'text'>,
  language: Subject['language'],
): Pick<Answer, 'digest' | 'text'> {
  return digest === '' ? {} : {digest, text: {language, text}};
}

/**
 * The quick answer of a capability after some of its questions were answered, with the stamps of these alone: what was
 * answered before may have been answered to other words.
 *
 * @param values undefined takes the answer away
 */
export function quickAnswered(
  before: QuickAnswer | undefined,
  {levels}: Pick<SubjectCapability, 'levels'>,
  values: Readonly<Partial<Record<UpperLevel, QuickReply | undefined>>>,
  language: Subject['language'],
): QuickAnswer | undefined {
  const after: QuickAnswer = {};
  const digests: NonNullable<QuickAnswer['digests']> = {};
  const texts: NonNullable<QuickAnswer['texts']> = {};
  for (const number of upperLevels) {
    const isGiven = Object.hasOwn(values, number);
    const value = isGiven ? values[number] : before?.[number];
    if (value === undefined) continue;
    after[number] = value;
    const asked = levels.find(({level}) => level === number);
    const digest = isGiven ? asked?.digest : before?.digests?.[number];
    const text = isGiven
      ? asked?.question === undefined
        ? undefined
        : {language, text: asked.question}
      : before?.texts?.[number];
    if (digest !== undefined) digests[number] = digest;
    if (text !== undefined) texts[number] = text;
  }
  if (Object.keys(after).length === 0) return undefined;
  return {
    ...after,
    ...(Object.keys(digests).length > 0 && {digests}),
    ...(Object.keys(texts).length > 0 && {texts}),
  };
}

/** What is answered by choosing a level: yes up to it, no to the next one; what lies above is not asked. */
export function answersUpTo(
  chosen: LevelNumber,
): Readonly<Partial<Record<UpperLevel, boolean | undefined>>> {
  return Object.fromEntries(
    upperLevels.map((level) => [
      level,
      level <= chosen ? true : level === chosen + 1 ? false : undefined,
    ]),
  );
}

/** What an assessment keeps of the whole of a subject, which has to have its texts. */
export function basisOf({capabilities}: Pick<Subject, 'capabilities'>): Basis {
  const criteria = capabilities.flatMap(({levels}) => levels.flatMap((level) => level.criteria));
  return {
    questions: Object.fromEntries(
      capabilities.flatMap(({id, levels}) =>
        levels.flatMap(({level, digest}) =>
          digest === undefined ? [] : [[`${id}.L${level}`, digest] as const],
        ),
      ),
    ),
    criteria: Object.fromEntries(criteria.map(({id, digest}) => [id, digest])),
    metBy: Object.fromEntries(
      criteria.filter(({metBy}) => metBy.length > 0).map(({id, metBy}) => [id, [...metBy]]),
    ),
  };
}
