import type {Message} from '../model/problem';
import type {Answers, Draft, Question, Scaffold} from './scaffold';

/** What is wrong with the answer to a flag, or with its being there. */
export interface Refusal {
  readonly flag: string;
  readonly reason: Message;
}

/** Asks a person; `refused` is what was wrong with the last answer. An empty answer gives none. */
export type Ask = (question: Question, refused?: Message) => Promise<string>;

/**
 * Takes the answers given as flags, and asks for those that are missing.
 *
 * @param ask nothing where there is nobody to ask: then what is missing is refused as well
 * @returns all answers, or all that is wrong with those given
 */
export async function collectAnswers(
  {flags, questions}: Scaffold,
  draft: Draft,
  given: Answers,
  ask?: Ask,
): Promise<{readonly answers: Answers} | {readonly refusals: readonly Refusal[]}> {
  const refusals: Refusal[] = Object.keys(given)
    .filter((flag) => !flags.includes(flag))
    .map((flag) => ({
      flag,
      reason: {
        zh: `没有这个参数；有 ${flags.map((name) => `--${name}`).join(' ')}`,
        en: `there is no such flag; there are ${flags.map((name) => `--${name}`).join(' ')}`,
      },
    }));
  const answers: Record<string, string> = {};
  const settled = new Set<string>();

  for (;;) {
    const question = questions(draft, answers).find(({flag}) => !settled.has(flag));
    if (!question) break;
    const {flag, example, isOptional = false} = question;
    settled.add(flag);
    let answer = given[flag]?.trim() ?? '';
    let refused = answer === '' ? undefined : question.refuse(answer);
    if (refused) refusals.push({flag, reason: refused});
    if (ask && refusals.length === 0) {
      while (answer === '' || refused) {
        answer = (await ask(question, refused)).trim();
        if (answer === '' && isOptional) break;
        refused = answer === '' ? undefined : question.refuse(answer);
      }
    } else if (answer === '' && !isOptional) {
      const typed = example.includes(' ') ? `'${example}'` : example;
      refusals.push({
        flag,
        reason: {
          zh: `缺这一项：${question.ask.zh}。例如 --${flag} ${typed}`,
          en: `missing: ${question.ask.en}. For example --${flag} ${typed}`,
        },
      });
    }
    if (answer !== '' && !refused) answers[flag] = answer;
  }

  const unasked = Object.keys(given).filter((flag) => flags.includes(flag) && !settled.has(flag));
  // Which questions there are may hang on an answer that was refused.
  if (refusals.length === 0) {
    for (const flag of unasked) {
      refusals.push({
        flag,
        reason: {
          zh: '这里用不到这个参数：它要说的已经写在别处；去掉它。',
          en: 'not needed here, as what it says is written elsewhere; leave it out.',
        },
      });
    }
  }
  return refusals.length > 0 ? {refusals} : {answers};
}
