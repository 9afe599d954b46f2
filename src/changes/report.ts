/** What a reviewer is told of changes; `markdown.ts` and `html.ts` write it. */
import type {Change, Changes, State, TextChange, ThingChange, ThingKind} from '../model/compare';
import {addressPrefix, languages} from '../model/locales';
import type {Message} from '../model/problem';
import type {UncomparedFiles} from './find-state';
import {fieldWord, isForReaders} from './labels';
import {Names} from './names';
import {repeatedIn, replacementIn, type Replacement} from './repeated';
import {rowsOf, type ReportRow} from './rows';
import {changeWords, effectWords, groupWord, kindWords} from './words';

export interface ReportItem {
  /** `DS-1.L3.2`, or the page's id and the title of a section. */
  readonly name: Message;
  readonly kind: Message;
  readonly changes: readonly Message[];
  /** Addresses in each language, as they are now, or were; none for a word of the interface. */
  readonly addresses: readonly string[];
  /** What became of it, or where it comes from. */
  readonly notes: readonly Message[];
  readonly rows: readonly ReportRow[];
  /** What it is told by, by programs. */
  readonly of: Pick<ThingChange, 'kind' | 'id' | 'changes' | 'declared'>;
}

export interface ReportPage {
  /** Within the edition: `/ds-1/`. */
  readonly address: string;
  readonly title: Message;
  readonly items: readonly ReportItem[];
}

export interface ReportGroup {
  /** An area, or the folder of its pages. */
  readonly id: string;
  readonly title: Message;
  readonly pages: readonly ReportPage[];
}

/** A replacement that several places have, and nothing else in their texts. */
export interface ReportRepeated extends Replacement {
  readonly places: readonly Pick<ReportItem, 'name' | 'addresses'>[];
}

export interface Report {
  readonly from: Message;
  readonly to: Message;
  /** How many parts have each kind of change, the weightiest first; a part may have several. */
  readonly counts: readonly {readonly change: Message; readonly count: number}[];
  /** How many parts changed. */
  readonly total: number;
  /** Addresses that worked before and lead nowhere now. */
  readonly lostAddresses: readonly string[];
  readonly repeated: readonly ReportRepeated[];
  readonly groups: readonly ReportGroup[];
  /** Files that changed and are not compared; nothing where that is not known. */
  readonly uncompared: UncomparedFiles | undefined;
}

/** So many changes are read on a screen; of more, groups are folded. */
export const unfoldedLimit = 8;

interface Surroundings {
  /** What the states are called: an edition, or a commit with its date and subject. */
  readonly labels: readonly [Message, Message];
  /** The first part of addresses: `draft`. */
  readonly editionPath: string;
  /** The same of what is there no more, where that is served still. */
  readonly earlierPath?: string;
  readonly uncompared: UncomparedFiles | undefined;
}

/** @param states the two that were compared */
export function reportOf(
  {things}: Changes,
  states: readonly [State, State],
  {labels: [from, to], editionPath, earlierPath = editionPath, uncompared}: Surroundings,
): Report {
  const names = new Names(states, things);
  const repeated = repeatedIn(things);
  const isRepeated = (thing: ThingChange, text: TextChange): boolean => {
    const replacement = replacementIn(thing, text);
    return replacement !== undefined && repeated.has(replacement.key);
  };
  const addressesOf = ({before, after}: ThingChange): string[] =>
    after ? inLanguages(after.address, editionPath) : inLanguages(before?.address, earlierPath);
  const itemOf = (thing: ThingChange): ReportItem => ({
    name: names.inPage(thing),
    kind: kindWords[thing.kind],
    changes: changesIn(thing, names),
    addresses: addressesOf(thing),
    notes: notesOf(thing),
    rows: rowsOf({...thing, texts: thing.texts.filter((text) => !isRepeated(thing, text))}, names),
    of: {
      kind: thing.kind,
      id: thing.id,
      changes: thing.changes,
      ...(thing.declared && {declared: thing.declared}),
    },
  });
  const isOnlyRepeated = (thing: ThingChange): boolean =>
    thing.changes.join() === 'reworded' && thing.texts.every((text) => isRepeated(thing, text));

  const order = [...new Set(states[1].things.concat(states[0].things).map(({group}) => group))];
  const groups = order.flatMap((group): ReportGroup[] => {
    const inGroup = things.filter((thing) => thing.group === group && !isOnlyRepeated(thing));
    const addresses = [...new Set(inGroup.map(pageOf))];
    const pages = addresses.map((address) => {
      const onPage = inGroup.filter((thing) => pageOf(thing) === address);
      return {
        address,
        title: names.ofPage(address, onPage[0]?.kind),
        // What is asked for comes before what is said about it.
        items: onPage.sort((a, b) => rankOf(a) - rankOf(b)).map(itemOf),
      };
    });
    return pages.length > 0
      ? [{id: group, title: names.ofArea(group) ?? groupWord(group), pages}]
      : [];
  });
  return {
    from,
    to,
    counts: countsOf(things, names),
    total: things.length,
    lostAddresses: lostAddresses(states).map((address) => `/${editionPath}${address}`),
    repeated: [...repeated.values()].map(({replacement, places}) => ({
      ...replacement,
      places: places.map((thing) => ({
        name: names.inPage(thing),
        addresses: addressesOf(thing),
      })),
    })),
    groups,
    uncompared,
  };
}

const pageOf = ({before, after}: ThingChange): string =>
  (after ?? before)?.address.split('#')[0] ?? '';

const inLanguages = (address: string | undefined, editionPath: string): string[] =>
  address ? languages.map((language) => `${addressPrefix[language]}/${editionPath}${address}`) : [];

/** Criteria and rules, then definitions, then what explains them. */
function rankOf({kind, id}: ThingChange): number {
  if (kind === 'section') return id.endsWith('#terms') ? 2 : 3;
  return ranks[kind] ?? 1;
}
const ranks: Partial<Record<ThingKind, number>> = {
  rule: 0,
  level: 0,
  criterion: 0,
  clause: 0,
  term: 2,
  page: 3,
};

function countsOf(things: readonly ThingChange[], names: Names): Report['counts'] {
  const counts = new Map<string, {change: Message; count: number; rank: number}>();
  const order = Object.keys(changeWords) as Change[];
  for (const thing of things) {
    for (const change of thing.changes) {
      for (const word of wordsOf(change, thing, names)) {
        const known = counts.get(word.en);
        counts.set(word.en, {
          change: word,
          count: (known?.count ?? 0) + 1,
          rank: order.indexOf(change),
        });
      }
    }
  }
  return [...counts.values()]
    .sort((a, b) => a.rank - b.rank)
    .map(({change, count}) => ({change, count}));
}

/** What a change is called: of data, what data it is; data that nobody reads is not spoken of. */
function wordsOf(change: Change, thing: ThingChange, names: Names): Message[] {
  if (change !== 'values') return [changeWords[change]];
  const words = new Map<string, Message>();
  for (const value of thing.values.filter(({field}) => isForReaders(field))) {
    const {zh, en} = fieldWord(value.field);
    const word = names.isRenamed(thing, value)
      ? {zh: `${zh}改名`, en: `${en} renamed`}
      : {zh: `${zh}改动`, en: `${en} changed`};
    words.set(word.en, word);
  }
  if (thing.limits.some(({effect}) => !effect)) {
    words.set('requires', {zh: '前提改动', en: 'prerequisites changed'});
  }
  if (words.size > 0) return [...words.values()];
  return thing.changes.length === 1 ? [changeWords.values] : [];
}

function changesIn(thing: ThingChange, names: Names): Message[] {
  return thing.changes.flatMap((change) =>
    wordsOf(change, thing, names).map((word) => withLanguages(change, word, thing)),
  );
}

/** A change, and of a text the language, where only one has it. */
function withLanguages(change: Change, words: Message, {texts}: ThingChange): Message {
  if (change !== 'reworded') return words;
  const changed = languages.filter((language) => texts.some((text) => text[language]));
  if (changed.length !== 1) return words;
  return changed[0] === 'zh'
    ? {zh: `${words.zh}（只有中文）`, en: `${words.en} (Chinese only)`}
    : {zh: `${words.zh}（只有英文）`, en: `${words.en} (English only)`};
}

/** What a link pointed to, and no longer does. */
function lostAddresses([before, after]: readonly [State, State]): string[] {
  const addresses = new Set(after.things.map(({address}) => address));
  const lost = before.things.map(({address}) => address).filter((each) => !addresses.has(each));
  return [...new Set(lost)];
}

function notesOf({
  before,
  after,
  fate,
  comesFrom,
  isGuess,
  changes,
  declared,
}: ThingChange): Message[] {
  const notes: Message[] = [];
  if (changes.includes('moved') && before && after) {
    const [was, is] =
      before.id === after.id ? [before.address, after.address] : [before.id, after.id];
    notes.push(
      isGuess
        ? {
            zh: `由 ${was} 移到 ${is}（按文字相近推断）`,
            en: `from ${was} to ${is} (judged by likeness)`,
          }
        : {zh: `由 ${was} 移到 ${is}`, en: `from ${was} to ${is}`},
    );
  }
  if (fate) {
    const by = fate.ids.join(', ');
    notes.push(
      by ? {zh: `见 ${by}`, en: `see ${by}`} : {zh: '没有取代它的', en: 'nothing takes its place'},
    );
    if (fate.reason) notes.push(fate.reason);
  }
  if (comesFrom) {
    notes.push({zh: `来自 ${comesFrom.join('、')}`, en: `from ${comesFrom.join(', ')}`});
  }
  if (declared) notes.push(effectWords[declared.effect], ...declared.notes);
  return notes;
}
