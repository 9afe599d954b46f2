import type {Message, Problem} from '../model/problem';
import {
  changesOf,
  judge,
  leftoversOf,
  lockFile,
  readLock,
  unitsOf,
  type Leftover,
  type Lock,
  type Unit,
} from '../agreement/agreement';
import {asIs, listed} from '../agreement/report';
import {shortened, type SentenceChange} from '../agreement/sentences';
import {otherLanguage} from '../content/pages';
import {languageNames, languages, type Language} from '../model/locales';
import type {Check} from './check';
import {pagesInWriting} from './unwritten';

/** So many sentences of a text are quoted in a message. */
const quotedSentenceLimit = 3;

/** Both languages were last agreed to say the same, text by text, or are openly published as not yet. */
export const translations: Check = {
  rules: ['translation-stale', 'translation-unconfirmed', 'translation-lock'],
  run(content) {
    const {siteDir, edition} = content;
    const {lock, bad, twice} = readLock(siteDir, edition);
    const stateOf = judge(lock);
    const file = lockFile(edition);
    const problems: Problem[] = [
      ...bad.map((line) => brokenLine(file, line, noEntry)),
      ...twice.map((line) => brokenLine(file, line, secondEntry)),
    ];
    if (lock.size === 0 && bad.length === 0) return [noLock(file)];
    const waiting = new Map<string, Unit[]>();
    // A new page is read side by side once it is written.
    const inWriting = pagesInWriting(content);
    const units = unitsOf(siteDir, edition);
    for (const unit of units) {
      const state = stateOf(unit);
      if (state.state === 'stale') {
        problems.push(stale(unit, state.older, changesOf(lock, unit, state.older)));
      }
      if (state.state !== 'new' && state.state !== 'changed') continue;
      if (state.state === 'new' && inWriting.has(unit.page)) continue;
      const place = unit.places.zh.file;
      waiting.set(place, [...(waiting.get(place) ?? []), unit]);
    }
    const leftovers = leftoversOf(lock, units);
    return [
      ...problems,
      // Whoever agrees on the first file's texts is told what goes with them.
      ...[...waiting.values()].map((each, index) =>
        unconfirmed(lock, each, index === 0 ? leftovers : []),
      ),
    ];
  },
};

function stale({id, places}: Unit, older: Language, changes: readonly SentenceChange[]): Problem {
  const newer = otherLanguage(older);
  const [left, right] = [languageNames[newer], languageNames[older]];
  const otherPlace = `${places[older].file}:${places[older].line}`;
  return {
    rule: 'translation-stale',
    ...places[newer],
    field: id,
    expected: {
      zh: `${right.zh}一起修改（${otherPlace}）`,
      en: `the ${right.en} changed with it (${otherPlace})`,
    },
    found: whatChanged(newer, changes),
    differing: [places.zh, places.en],
    mend: {
      zh: `${left.zh}改错了，改回去就行，别的都不用做。改对了，${right.zh}也要一致：照样改好，或看过不用改，然后运行 npm run check -- --agree ${id}；现在改不了的，运行 npm run check -- --behind ${id}，页面上会注明。两条命令都写入 translations.lock，一并提交。`,
      en: `If the ${left.en} was changed by mistake, undo it; nothing else is needed. If it is right, make the ${right.en} say the same, or see that it still does, then run npm run check -- --agree ${id}; if that cannot be done now, run npm run check -- --behind ${id} instead, and the page says so. Both write translations.lock, which is committed too.`,
    },
  };
}

/** Which language changed, and where in the text. */
function whatChanged(newer: Language, changes: readonly SentenceChange[]): Message {
  const added = changes.flatMap((each) => (each.change === 'added' ? [shortened(each.text)] : []));
  const quoted = added.slice(0, quotedSentenceLimit).map((text) => `“${text}”`);
  const more = added.length - quoted.length;
  const language = languageNames[newer];
  const said: {zh: string; en: string} = {
    zh: `只改了${language.zh}`,
    en: `only the ${language.en} changed`,
  };
  if (quoted.length > 0) {
    said.zh += `，新写或改过的：${quoted.join('、')}${more > 0 ? ` 等 ${added.length} 句` : ''}`;
    said.en += `, with what is new or changed: ${quoted.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  }
  for (const each of changes) {
    if (each.change !== 'removed') continue;
    const before = each.after === undefined ? undefined : `“${shortened(each.after)}”`;
    said.zh += before ? `；${before}之后删去了句子` : '；开头删去了句子';
    said.en += before
      ? `; a sentence after ${before} was taken out`
      : '; a sentence at the beginning was taken out';
  }
  return said;
}

/** @param leftovers entries of no text, which go as the lock is written: they are no problem by themselves */
function unconfirmed(lock: Lock, units: readonly Unit[], leftovers: readonly Leftover[]): Problem {
  const [first] = units;
  const list = listed(units.map((unit) => withChanges(lock, unit)));
  const gone = listed(leftovers.map(({id}) => asIs(id)));
  const isLeft = leftovers.length > 0;
  return {
    rule: 'translation-unconfirmed',
    file: first?.places.zh.file ?? '',
    line: first?.places.zh.line ?? 1,
    expected: {
      zh: '新写的和两种语言都改过的文字，有人对照读过',
      en: 'texts that are new or changed in both languages to be read side by side',
    },
    found: {
      zh: `${units.length} 处还没有：${list.zh}${isLeft ? `；锁里有 ${leftovers.length} 处已经没有的文字，议定时一并忘记：${gone.zh}` : ''}`,
      en: `${units.length} not yet: ${list.en}${isLeft ? `; the lock has ${leftovers.length} that are no longer there and go with them: ${gone.en}` : ''}`,
    },
    mend: {
      zh: '运行 npm run check -- --agree changed：它逐处列出两种语言，标出改了的词，读一处答一处。没有终端而已经读过的，加上 --read。提交 translations.lock。',
      en: 'Run npm run check -- --agree changed: it shows each text in both languages, marks the words that changed, and asks. Without a terminal, once both were read, add --read. Commit translations.lock.',
    },
  };
}

/** A unit's id with a changed sentence of each language: the problem's line is that of a heading. */
function withChanges(lock: Lock, unit: Unit): Message {
  const quotations = languages.flatMap((language) => {
    const quotation = quotationOf(changesOf(lock, unit, otherLanguage(language)));
    const name = languageNames[language];
    return quotation ? [{zh: `${name.zh}${quotation.zh}`, en: `${name.en} ${quotation.en}`}] : [];
  });
  if (quotations.length === 0) return asIs(unit.id);
  return {
    zh: `${unit.id}（${quotations.map(({zh}) => zh).join('；')}）`,
    en: `${unit.id} (${quotations.map(({en}) => en).join('; ')})`,
  };
}

/** The first sentence that changed, and how many more; nothing where none did. */
function quotationOf(changes: readonly SentenceChange[]): Message | undefined {
  const [first, ...more] = changes.flatMap((each) => (each.change === 'added' ? [each.text] : []));
  if (first !== undefined) {
    const quoted = `“${shortened(first)}”`;
    return more.length === 0
      ? asIs(quoted)
      : {zh: `${quoted} 等 ${more.length + 1} 句`, en: `${quoted} and ${more.length} more`};
  }
  return changes.length === 0 ? undefined : {zh: '删去了句子', en: 'with a sentence taken out'};
}

/** Without the lock every text would wait to be agreed, and say so. */
function noLock(file: string): Problem {
  return {
    rule: 'translation-lock',
    file,
    expected: {
      zh: '记着哪些文字议定过的文件',
      en: 'the file that has which texts were agreed',
    },
    found: {zh: '没有这个文件，或者它是空的', en: 'no such file, or an empty one'},
    mend: {
      zh: '恢复原来的（git checkout 这个文件）。还从来没有的，两种语言对照读过以后，运行 npm run check -- --agree changed。',
      en: 'Bring it back (git checkout of the file). If there never was one, read both languages side by side, then run npm run check -- --agree changed.',
    },
  };
}

const noEntry: Message = {
  zh: '不是这样的一行：文件由命令写出，这一行是手写的，或合并时弄坏的',
  en: 'something else: the file is written by a command, and this line by hand, or broken in a merge',
};
const secondEntry: Message = {
  zh: '这个编号已有一行，多半是合并时两边都留下的',
  en: 'an id that has a line already, mostly since a merge kept both',
};

function brokenLine(file: string, line: number, found: Message): Problem {
  return {
    rule: 'translation-lock',
    file,
    line,
    expected: {
      zh: '“编号 摘要 摘要”这样的一行，每个编号一行',
      en: 'a line such as “id hash hash”, one for each id',
    },
    found,
    mend: {
      zh: '删去这一行，再运行 npm run check，按报告议定那些文字。',
      en: 'Delete the line, run npm run check and agree on the texts that it reports.',
    },
  };
}
