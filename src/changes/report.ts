/** What a reviewer is told of changes; `markdown.ts` and `html.ts` write it. */
import type {Bilingual} from '../model/bilingual';
import type {Change, Changes, Sides, State, ThingChange} from '../model/compare';
import {addressPrefix, languages, type Language} from '../model/locales';
import type {Message} from '../model/problem';
import type {WordChange} from '../model/word-changes';
import {changeWords, fieldWord, groupWord, kindWords} from './words';

/** A text, a value or a limit that changed, both languages side by side. */
export interface ReportRow {
  readonly field: Message;
  readonly zh: readonly WordChange[];
  readonly en: readonly WordChange[];
}

export interface ReportItem {
  /** `DS-1.L3.2`, or the title of a section. */
  readonly name: Message;
  readonly kind: Message;
  readonly changes: readonly Message[];
  /** Addresses in each language, as they are now, or were; none for a word of the interface. */
  readonly addresses: readonly string[];
  /** What became of it, or where it comes from. */
  readonly notes: readonly Message[];
  readonly rows: readonly ReportRow[];
}

export interface ReportGroup {
  readonly title: Message;
  readonly items: readonly ReportItem[];
}

export interface Report {
  readonly from: string;
  readonly to: string;
  /** How often each kind of change occurs, the weightiest first. */
  readonly counts: readonly {readonly change: Message; readonly count: number}[];
  /** How many things changed. */
  readonly total: number;
  /** Addresses that worked before and lead nowhere now. */
  readonly lostAddresses: readonly string[];
  readonly groups: readonly ReportGroup[];
  /** Files that changed and are not compared: layout and code. */
  readonly uncompared: readonly string[];
}

/** So many changes are read on a screen; of more, groups are folded. */
export const unfoldedLimit = 8;

/**
 * @param states the two that were compared
 * @param editionPath the first part of addresses: `draft`
 * @param uncompared files that changed and hold nothing that is compared
 */
export function reportOf(
  {things, from, to}: Changes,
  states: readonly [State, State],
  editionPath: string,
  uncompared: readonly string[],
): Report {
  const titles = areaTitles(states);
  const order = [...new Set(states[1].things.concat(states[0].things).map(({group}) => group))];
  const groups = order.flatMap((group): ReportGroup[] => {
    const items = things
      .filter((thing) => thing.group === group)
      .map((thing) => itemOf(thing, editionPath));
    const title = titles.get(group);
    const heading = title
      ? {zh: `${group} ${title.zh ?? ''}`, en: `${group} ${title.en ?? ''}`}
      : groupWord(group);
    return items.length > 0 ? [{title: heading, items}] : [];
  });
  const counts = (Object.keys(changeWords) as Change[]).flatMap((change) => {
    const count = things.filter(({changes}) => changes.includes(change)).length;
    return count > 0 ? [{change: changeWords[change], count}] : [];
  });
  return {
    from,
    to,
    counts,
    total: things.length,
    lostAddresses: lostAddresses(states).map((address) => `/${editionPath}${address}`),
    groups,
    uncompared,
  };
}

function areaTitles(states: readonly State[]): ReadonlyMap<string, Sides> {
  return new Map(
    states
      .flatMap(({things}) => things)
      .flatMap(({kind, id, title}) => (kind === 'area' && title ? [[id, title] as const] : [])),
  );
}

/** What a link pointed to, and no longer does. */
function lostAddresses([before, after]: readonly [State, State]): string[] {
  const addresses = new Set(after.things.map(({address}) => address));
  const lost = before.things.map(({address}) => address).filter((each) => !addresses.has(each));
  return [...new Set(lost)];
}

function itemOf(thing: ThingChange, editionPath: string): ReportItem {
  const {kind, id, title, changes, before, after} = thing;
  const place = after ?? before;
  const isKnownById = !['page', 'section', 'rule', 'term', 'area'].includes(kind);
  const named = (language: Language): string =>
    [isKnownById || kind === 'area' ? id : '', title?.[language] ?? ''].filter(Boolean).join(' ') ||
    id;
  return {
    name: {zh: named('zh'), en: named('en')},
    kind: kindWords[kind],
    changes: changes.map((change) => withLanguages(change, thing)),
    addresses: place?.address
      ? languages.map((language) => `${addressPrefix[language]}/${editionPath}${place.address}`)
      : [],
    notes: notesOf(thing),
    rows: rowsOf(thing),
  };
}

/** A change, and of a rewording the language, where only one has it. */
function withLanguages(change: Change, {texts}: ThingChange): Message {
  const words = changeWords[change];
  if (change !== 'reworded') return words;
  const changed = languages.filter((language) => texts.some((text) => text[language]));
  if (changed.length !== 1) return words;
  return changed[0] === 'zh'
    ? {zh: `${words.zh}（只有中文）`, en: `${words.en} (Chinese only)`}
    : {zh: `${words.zh}（只有英文）`, en: `${words.en} (English only)`};
}

function notesOf({before, after, fate, comesFrom, isGuess, changes}: ThingChange): Message[] {
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
  return notes;
}

function rowsOf({texts, values, limits}: ThingChange): ReportRow[] {
  const sides = (before: string | undefined, after: string | undefined): readonly WordChange[] => [
    ...(before === undefined ? [] : [{change: 'removed' as const, text: before}]),
    ...(after === undefined ? [] : [{change: 'added' as const, text: after}]),
  ];
  return [
    ...texts.map(({field, zh = [], en = []}) => ({
      field: fieldWord(field),
      zh: shortened(zh, 'zh'),
      en: shortened(en, 'en'),
    })),
    ...limits.map(({quantity, sense, before, after}) => {
      const side = (language: keyof Bilingual, value: number | undefined): string | undefined =>
        value === undefined ? undefined : `${senseWords[sense][language]} ${value}`;
      return {
        field: quantity,
        zh: sides(side('zh', before), side('zh', after)),
        en: sides(side('en', before), side('en', after)),
      };
    }),
    ...values.map(({field, before, after}) => ({
      field: fieldWord(field),
      zh: sides(before, after),
      en: sides(before, after),
    })),
  ];
}

const senseWords = {
  'at-least': {zh: '至少', en: 'at least'},
  'at-most': {zh: '至多', en: 'at most'},
} as const;

/** So many characters of what stayed are shown on either side of a change; English takes more room. */
const contexts: Readonly<Record<Language, number>> = {zh: 24, en: 60};

function shortened(runs: readonly WordChange[], language: Language): WordChange[] {
  const context = contexts[language];
  return runs.map(({change, text}, index) => {
    if (change !== 'same' || text.length <= 2 * context + 8) return {change, text};
    // Not within a word, where it has blanks between them.
    const start = index === 0 ? '' : text.slice(0, context).replace(/(?<=\s)\S*$/, '');
    const end = index === runs.length - 1 ? '' : text.slice(-context).replace(/^\S*(?=\s)/, '');
    return {change, text: `${start}…${end}`};
  });
}
