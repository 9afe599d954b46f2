/** What somebody is shown who is to say that both languages say the same, and what they are asked. */
import type {Bilingual} from '../model/bilingual';
import {languageNames, languages, type Language} from '../model/locales';
import {isSameText} from '../model/same-text';
import {wordChanges, type WordChange} from '../model/word-changes';
import type {Entry, Unit} from './agreement';
import {indented, marked, paragraphsOf, pairsOf, shownPairs} from './paragraph-pairs';
import {markedSentences} from './sentences';

/**
 * A unit as its reader compares it: each language with its place, and what changed since both were last agreed. Where
 * the paragraphs of both languages are pairs, each stands above the same in the other, and those far from a change
 * are left out; else the whole text of a language follows that of the other.
 *
 * @param entry what the lock says of it; nothing for a new text
 * @param before the texts that were agreed, where they are known; else sentences are marked by their hashes
 * @param isColoured red and green, on a terminal that has them; else `[-…-]` and `{+…+}`
 */
export function sideBySide(
  {id, places, texts}: Unit,
  entry: Entry | undefined,
  before: Bilingual | undefined,
  isColoured: boolean,
): string {
  const [chinese, english] = languages.map((language) => {
    const {file, line} = places[language];
    const runs = runsOf(language, texts[language], entry, before);
    const isChanged = runs.some(({change}) => change !== 'same');
    const state = !entry ? '新写 / new' : isChanged ? '改过 / changed' : '未改 / unchanged';
    return {
      head: `${languageNames[language].zh} / ${languageNames[language].en}  ${file}:${line}  ${state}`,
      text: indented(runs.map((run) => marked(run, isColoured)).join('')),
      paragraphs: paragraphsOf(runs, isColoured),
    };
  });
  if (!chinese || !english) return id;
  const note =
    entry && !before
      ? '（git 里没有议定时的文字，只标出改了的句子 / git has not got the agreed text: changed sentences are marked）\n'
      : '';
  const pairs = pairsOf(chinese.paragraphs, english.paragraphs);
  return pairs
    ? `${id}\n${note}${chinese.head}\n${english.head}\n\n${shownPairs(pairs)}`
    : `${id}\n${note}${chinese.head}\n${chinese.text}\n${english.head}\n${english.text}`;
}

function runsOf(
  language: Language,
  text: string,
  entry: Entry | undefined,
  before: Bilingual | undefined,
): WordChange[] {
  if (!entry || (before && isSameText(before[language], text))) return [{change: 'same', text}];
  if (before) return wordChanges(before[language].trim(), text.trim(), language);
  return markedSentences(entry.sentences[language], text, '（原有的句子 / what was here）');
}

const question =
  '两种语言说的一样？/ Do both say the same?  y 一样 yes, n 不一样 no, a 其余都一样 all the rest, q 停，已答的照记 stop and keep the answers: ';

const afterNo =
  '没有记：改好文字，再运行这条命令。/ Not recorded: edit the text, then run this again.';

/** What somebody answered who was shown units. */
export interface Answers {
  /** The ids of those that say the same. */
  readonly read: ReadonlySet<string>;
  /** Of those that do not. */
  readonly refused: readonly string[];
  /** Of those that were not answered. */
  readonly unasked: readonly string[];
}

/**
 * Asks of each unit whether both languages say the same. Whatever ends it, what was answered is kept.
 *
 * @param show shows a unit, with its number and how many there are
 * @param ask gives the answer; nothing where there is none to come
 * @param say says what follows from an answer
 */
export async function askOfEach(
  units: readonly Unit[],
  show: (unit: Unit, number: number) => void,
  ask: (question: string) => Promise<string | undefined>,
  say: (text: string) => void,
): Promise<Answers> {
  const read = new Set<string>();
  const refused: string[] = [];
  for (const [index, unit] of units.entries()) {
    show(unit, index + 1);
    let answer: string | undefined = '';
    while (answer !== undefined && !/^[ynaq]$/.test(answer)) {
      answer = (await ask(question))?.trim().toLowerCase();
    }
    if (answer === 'y') read.add(unit.id);
    if (answer === 'a') for (const {id} of units.slice(index)) read.add(id);
    if (answer === 'n') {
      refused.push(unit.id);
      say(afterNo);
    }
    if (answer !== 'y' && answer !== 'n') break;
  }
  const unasked = units.map(({id}) => id).filter((id) => !read.has(id) && !refused.includes(id));
  return {read, refused, unasked};
}
