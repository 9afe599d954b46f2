/**
 * Which texts say the same in both languages, as people have agreed. Neither language is the source.
 *
 * A *unit* is a pair of texts: a field of the data, a section of a page. The edition's lock file holds the pair
 * of hashes that was last agreed, and those of its sentences; it lies in the edition's folder and so is released
 * with it.
 */
import {createHash} from 'node:crypto';
import {existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {dataName, pageName, type Edition} from '../model/editions';
import type {Located} from '../model/located';
import {dataFilesOf} from '../model/load';
import {languages, type Language} from '../model/locales';
import {perText} from '../model/per-text';
import type {Bilingual} from '../model/bilingual';
import {readYaml} from '../model/read-yaml';
import {textsOf} from '../model/texts';
import {addressOfPage, headingsOf, otherLanguage, pagesOf, type Page} from '../content/pages';
import {meaningOf} from '../model/same-text';
import {readText} from '../model/source-text';
import {changedSentences, hashesOf, sentenceDigits, type SentenceChange} from './sentences';

/** Where a text begins, and the last line on which something may be said of it. */
export interface UnitPlace {
  readonly file: string;
  readonly line: number;
  readonly lastLine: number;
}

/** A text in both languages that has to say the same. */
export interface Unit {
  /** `DS-1.L3.2/text`, `capability/scoring#r1`; `capability/scoring` is what stands before the first heading. */
  readonly id: string;
  readonly places: Readonly<Record<Language, UnitPlace>>;
  /** As they are written, with the marks of a page. */
  readonly texts: Bilingual;
  readonly hashes: Readonly<Record<Language, string>>;
  /** Address of its page within the edition (`/scoring/`), with the anchor of its place where it has one. */
  readonly address: string;
  /** Name of its page: `capability/scoring`. */
  readonly page: string;
}

/** What the lock says of one unit. */
export interface Entry {
  readonly hashes: Readonly<Record<Language, string>>;
  /** The hashes of the sentences that were agreed; of a newer text too, those before it was changed. */
  readonly sentences: Readonly<Record<Language, readonly string[]>>;
  /** The language whose text is known to be older than the other's, and is shown so. */
  readonly behind?: Language;
}

export type Lock = ReadonlyMap<string, Entry>;

/**
 * How a unit stands to the lock: `agreed`; `new` and `changed`, the second in both languages, wait to
 * be agreed; `stale`, changed in one language alone; `behind`, the same and published as such.
 */
export type State =
  | {readonly state: 'agreed' | 'new' | 'changed'}
  | {readonly state: 'stale' | 'behind'; readonly older: Language};

/** Where an edition's lock is, from the project's root. */
export function lockFile(edition: Edition): string {
  return `${edition.dataFolder}/translations.lock`;
}

/**
 * Every unit of an edition, in the order of files. What is there in one language only is left out, and
 * so is what has the id of another: rules of their own say so.
 */
export function unitsOf(siteDir: string, edition: Edition): Unit[] {
  const pages = pagesOf(siteDir, edition);
  const english = new Map(
    pages.filter(({language}) => language === 'en').map((page) => [page.name, page]),
  );
  const chinese = pages.filter(({language}) => language === 'zh');
  const slugs = new Map(chinese.map((page) => [page.dataFile, page] as const));
  const data = dataFilesOf(siteDir, edition).flatMap((file) => {
    const {data: value, lineOf} = readYaml(readText(path.join(siteDir, file)), file);
    return value ? dataUnits({data: value, file, lineOf}, edition, slugs.get(file)) : [];
  });
  const sections = chinese.flatMap((page) => {
    const pair = english.get(page.name);
    return pair ? pageUnits(page, pair) : [];
  });
  const seen = new Set<string>();
  return [...data, ...sections].filter(({id}) => !seen.has(id) && seen.add(id));
}

function dataUnits(located: Located, edition: Edition, page: Page | undefined): Unit[] {
  const {file} = located;
  const slug = page ? addressOfPage(page) : '/';
  return textsOf(located, edition).map(({id, text, lines, anchor}) => ({
    id,
    places: {
      zh: {file, line: lines.zh, lastLine: lines.zh},
      en: {file, line: lines.en, lastLine: lines.en},
    },
    texts: text,
    hashes: {zh: hashOf(text.zh), en: hashOf(text.en)},
    address: anchor === undefined ? slug : `${slug}#${anchor}`,
    page: dataName(file, edition),
  }));
}

function pageUnits(chinese: Page, english: Page): Unit[] {
  const englishSections = new Map(
    // Of two sections with the same id the first counts, as in Chinese.
    [...textSections(english)].reverse().map((section) => [section.id, section]),
  );
  const page = pageName(chinese);
  return textSections(chinese).flatMap((section) => {
    const englishSection = englishSections.get(section.id);
    if (!englishSection) return [];
    return [
      {
        id: section.id === '' ? page : `${page}#${section.id}`,
        places: {
          zh: placeOf(chinese, section),
          en: placeOf(english, englishSection),
        },
        texts: {zh: section.text, en: englishSection.text},
        hashes: {zh: hashOf(section.text), en: hashOf(englishSection.text)},
        address: addressOfPage(chinese) + (section.id === '' ? '' : `#${section.id}`),
        page,
      },
    ];
  });
}

function placeOf({file}: Page, {line, text}: Section): UnitPlace {
  return {file, line, lastLine: line + text.split('\n').length - 1};
}

interface Section {
  /** Id of the heading; empty before the first. */
  readonly id: string;
  readonly line: number;
  readonly text: string;
}

/** A page cut at its headings, each with its text up to the next. */
function textSections(page: Page): Section[] {
  const lines = page.source.split('\n');
  const starts = [
    {id: '', line: 1},
    ...headingsOf(page).flatMap(({id, line}) => (id === undefined ? [] : [{id, line}])),
  ];
  return starts.map(({id, line}, index) => ({
    id,
    line,
    text: lines.slice(line - 1, (starts[index + 1]?.line ?? lines.length + 1) - 1).join('\n'),
  }));
}

/** Of what a text says: a change that no reader sees leaves it as it is. */
const hashOf = perText((text) =>
  createHash('sha256').update(meaningOf(text)).digest('hex').slice(0, 10),
);

/**
 * The hashes of sentences follow their language; without them a text is a single sentence, which has
 * the beginning of its text's hash. So is a line of before there were any, whose whole text is one sentence then.
 */
const entryLine =
  /^(\S+) ([0-9a-f]{10}) ([0-9a-f]{10})(?: zh=([0-9a-f.]*))?(?: en=([0-9a-f.]*))?(?: behind=(zh|en))?$/;

/** The sentences of which an entry says nothing: a single one. */
function soleSentence(hash: string): string {
  return hash.slice(0, sentenceDigits);
}

function entryOf(unit: Unit): Entry {
  const {hashes, texts} = unit;
  return {hashes, sentences: {zh: hashesOf(texts.zh), en: hashesOf(texts.en)}};
}

/**
 * Reads an edition's lock.
 *
 * @returns what it holds, and the numbers (from 1) of lines that are no entries, or entries of an id that has one
 */
export function readLock(
  siteDir: string,
  edition: Edition,
): {lock: Lock; bad: readonly number[]; twice: readonly number[]} {
  const file = path.join(siteDir, lockFile(edition));
  return parseLock(existsSync(file) ? readText(file) : '');
}

/** Reads a lock's text, as `readLock` does its file. */
export function parseLock(lockText: string): {
  lock: Lock;
  bad: readonly number[];
  twice: readonly number[];
} {
  const lock = new Map<string, Entry>();
  const bad: number[] = [];
  const twice: number[] = [];
  lockText.split('\n').forEach((text, index) => {
    if (text === '' || text.startsWith('#')) return;
    const [, id, zh, en, chinese, english, behind] = entryLine.exec(text) ?? [];
    if (id === undefined || zh === undefined || en === undefined) bad.push(index + 1);
    else if (lock.has(id)) twice.push(index + 1);
    else {
      const sentences = {
        zh: (chinese ?? soleSentence(zh)).split('.'),
        en: (english ?? soleSentence(en)).split('.'),
      };
      lock.set(id, {
        hashes: {zh, en},
        sentences,
        ...(behind && {behind: behind as Language}),
      });
    }
  });
  return {lock, bad, twice};
}

const head = `# 两种语言最近一次议定为同义的文字，各取其摘要。由 npm run check -- --agree 写出，不要手改。
# The texts last agreed to say the same, as hashes. Written by npm run check -- --agree; not by hand.
# 编号 中文 英文 zh=各句 en=各句 / id Chinese English zh=sentences en=sentences
`;

function writeLock(siteDir: string, edition: Edition, lock: Lock): void {
  const lines = [...lock]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([id, {hashes, sentences, behind}]) => {
      const lists = languages
        .map((language) => ({language, list: sentences[language].join('.')}))
        .filter(({language, list}) => list !== soleSentence(hashes[language]))
        .map(({language, list}) => ` ${language}=${list}`);
      const tail = behind ? ` behind=${behind}` : '';
      return `${id} ${hashes.zh} ${hashes.en}${lists.join('')}${tail}\n`;
    });
  writeFileSync(path.join(siteDir, lockFile(edition)), head + lines.join(''));
}

/** Says of units how they stand to the lock. */
export function judge(lock: Lock): (unit: Unit) => State {
  // A text that was moved, with its pair, is still agreed.
  const agreed = new Set(
    [...lock.values()].filter(({behind}) => !behind).map(({hashes}) => `${hashes.zh} ${hashes.en}`),
  );
  return ({id, hashes}) => {
    const entry = lock.get(id);
    const changed = languages.filter((language) => entry?.hashes[language] !== hashes[language]);
    if (entry?.behind && changed.length === 0) return {state: 'behind', older: entry.behind};
    if (agreed.has(`${hashes.zh} ${hashes.en}`)) return {state: 'agreed'};
    if (!entry) return {state: 'new'};
    const [only, more] = changed;
    if (only === undefined || more !== undefined) return {state: 'changed'};
    // The older text of the two was mended: now it is for somebody to say that they agree.
    if (only === entry.behind) return {state: 'changed'};
    return {state: 'stale', older: only === 'zh' ? 'en' : 'zh'};
  };
}

/** Which sentences of a text's newer language are not those last agreed. */
export function changesOf(lock: Lock, {id, texts}: Unit, older: Language): SentenceChange[] {
  const newer = otherLanguage(older);
  const agreed = lock.get(id)?.sentences[newer];
  return agreed ? changedSentences(agreed, texts[newer]) : [];
}

/** Whether a text of the data was never agreed, or changed since in any language. */
export function isNewOrChanged(lock: Lock, id: string, text: Bilingual): boolean {
  const hashes = lock.get(id)?.hashes;
  return languages.some((language) => hashes?.[language] !== hashOf(text[language]));
}

/** Ids of units, or of things with units in them; `changed` stands for what is new or changed in both languages. */
export type Choice = readonly string[];

/** Whether a unit is meant by an id: its own, or that of what it belongs to (`DS-1`, `DS-1.L3`, a page). */
function isMeant(id: string, {id: unitId, page}: Unit): boolean {
  return (
    unitId === id ||
    page === id ||
    (unitId.startsWith(id) && /^[./#]/.test(unitId.slice(id.length)))
  );
}

function isChosen(unit: Unit, {state}: State, choice: Choice): boolean {
  const waits = state === 'new' || state === 'changed';
  return choice.some((id) => (id === 'changed' && waits) || isMeant(id, unit));
}

/** A unit with how it stands to the lock. */
export interface Judged {
  readonly unit: Unit;
  readonly state: State;
}

/** Every unit of an edition, with how it stands to the edition's lock. */
export function judgedUnits(siteDir: string, edition: Edition): Judged[] {
  const stateOf = judge(readLock(siteDir, edition).lock);
  return unitsOf(siteDir, edition).map((unit) => ({unit, state: stateOf(unit)}));
}

/** The units that `agree` would take as agreed: those that somebody has to have read. */
export function unitsToRead(judged: readonly Judged[], choice: Choice): Unit[] {
  return judged
    .filter(({unit, state}) => state.state !== 'agreed' && isChosen(unit, state, choice))
    .map(({unit}) => unit);
}

/** The ids that mean no unit. */
export function unknownIds(judged: readonly Judged[], choice: Choice): string[] {
  return choice.filter((id) => id !== 'changed' && !judged.some(({unit}) => isMeant(id, unit)));
}

/** An entry of a text that is no longer there, or no longer in both languages. */
export interface Leftover {
  readonly id: string;
  /** Where the same pair of texts stands now. */
  readonly now?: string;
}

/** The entries of a lock that are of no unit. */
export function leftoversOf(lock: Lock, units: readonly Unit[]): Leftover[] {
  const ids = new Set(units.map(({id}) => id));
  const pairs = new Map(units.map(({id, hashes}) => [`${hashes.zh} ${hashes.en}`, id]));
  return [...lock]
    .filter(([id]) => !ids.has(id))
    .map(([id, {hashes}]) => {
      const now = pairs.get(`${hashes.zh} ${hashes.en}`);
      return {id, ...(now !== undefined && {now})};
    });
}

interface AgreeOptions {
  /** Publishes the chosen units that changed in one language as such, instead of agreeing on them. */
  readonly behind?: boolean;
  /** Of the chosen units, which somebody has read; the rest stay as they are. */
  readonly isRead?: (unit: Unit) => boolean;
  /** The units as they were read: what was written since is not taken for what somebody saw. */
  readonly judged?: readonly Judged[];
}

/**
 * Takes units as agreed, or as known to be behind; forgets what is no longer there.
 *
 * @returns the units that were taken; those that were chosen, but cannot be published as older; and the entries that were of no unit
 */
export function agree(
  siteDir: string,
  edition: Edition,
  choice: Choice,
  {behind = false, isRead = () => true, judged = judgedUnits(siteDir, edition)}: AgreeOptions = {},
): {
  readonly taken: readonly Judged[];
  readonly passedOver: readonly Judged[];
  readonly forgotten: readonly Leftover[];
} {
  const {lock} = readLock(siteDir, edition);
  const next = new Map<string, Entry>();
  const taken: Judged[] = [];
  const passedOver: Judged[] = [];
  for (const {unit, state} of judged) {
    const entry = lock.get(unit.id);
    const isOfChoice = isChosen(unit, state, choice);
    const isTaken = isOfChoice && (!behind || state.state === 'stale');
    if (isOfChoice && !isTaken && state.state !== 'agreed') passedOver.push({unit, state});
    if (isTaken && isRead(unit)) {
      if (state.state !== 'agreed') taken.push({unit, state});
      const isPublished = behind && 'older' in state && entry;
      next.set(
        unit.id,
        isPublished ? {...entry, hashes: unit.hashes, behind: state.older} : entryOf(unit),
      );
    } else if (state.state === 'agreed') {
      next.set(unit.id, entryOf(unit));
    } else if (entry) {
      next.set(unit.id, entry);
    }
  }
  writeLock(siteDir, edition, next);
  const units = judged.map(({unit}) => unit);
  return {taken, passedOver, forgotten: leftoversOf(lock, units)};
}
