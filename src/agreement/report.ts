/** What is said of what was recorded, and of what was not. */
import {languageNames} from '../model/locales';
import type {Message} from '../model/problem';
import type {Judged, Leftover} from './agreement';
import type {Answers} from './side-by-side';

/** So many things are named in a message. */
const namedLimit = 5;

/** The first things, and whether there are more. */
export function listed(things: readonly Message[]): Message {
  const named = things.slice(0, namedLimit);
  const isCut = things.length > namedLimit;
  return {
    zh: named.map(({zh}) => zh).join('、') + (isCut ? ' 等' : ''),
    en: named.map(({en}) => en).join(', ') + (isCut ? ' and others' : ''),
  };
}

/** What reads the same in both languages, such as an id. */
export function asIs(text: string): Message {
  return {zh: text, en: text};
}

/** Of a unit that was taken: as agreed, or as older in a language. */
export function takenLine({unit: {id}, state}: Judged, isBehind: boolean): string {
  if (!isBehind || !('older' in state)) return `已议定 / agreed  ${id}`;
  const {zh, en} = languageNames[state.older];
  return `已记为${zh}较旧 / recorded, the ${en} is older  ${id}`;
}

/** Of a unit that was to be published as older, and is not: why, and what to do instead. */
export function passedOverLine({unit: {id}, state}: Judged): string {
  if ('older' in state) {
    const {zh, en} = languageNames[state.older];
    return `此前已记为${zh}较旧 / recorded already, the ${en} is older  ${id}`;
  }
  const [zh, en] =
    state.state === 'new'
      ? ['新写的，没有议定过', 'new and never agreed']
      : ['两种语言都改过', 'changed in both languages'];
  return `没有记，${zh}：对照读过，用 --agree ${id} / not recorded, ${en}: read both, then use --agree ${id}`;
}

export function forgottenLine({id, now}: Leftover): string {
  return now === undefined
    ? `已忘记，没有这处文字了 / forgotten, there is no such text  ${id}`
    : `已忘记，文字移到了 ${now} / forgotten, the text is now ${now}  ${id}`;
}

/** Of what was shown and not recorded: what was said not to be the same, and what has no answer yet. */
export function unrecordedLines({
  refused,
  unasked,
}: Pick<Answers, 'refused' | 'unasked'>): string[] {
  const {zh, en} = listed(unasked.map(asIs));
  return [
    ...refused.map((id) => `您说不一样，没有记 / you said no, not recorded  ${id}`),
    ...(unasked.length === 0
      ? []
      : [`还没有答的 ${unasked.length} 处：${zh} / not answered yet, ${unasked.length}: ${en}`]),
  ];
}

/** Of the texts that `changed` does not choose, though something has to be done about them; nothing without any. */
export function staleLine(judged: readonly Judged[]): string | undefined {
  const count = judged.filter(({state}) => state.state === 'stale').length;
  return count === 0
    ? undefined
    : `另有 ${count} 处只改了一种语言，不在其列，逐处按编号处理，见后面的报告。/ Not among these: ${count} changed in one language only. Each goes by its id; see the report below.`;
}
