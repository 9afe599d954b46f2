/** What changed for a reader between two states of the standard. */
import {diffArrays} from 'diff';
import type {Bilingual} from './bilingual';
import type {Declaration} from './joint-declarations';
import type {WrittenFate} from './lifecycle';
import {languages, type Language} from './locales';
import {isSameText, meaningOf} from './same-text';
import {bagOf, likeness, wordChanges, type WordChange} from './word-changes';

export const thingKinds = [
  'page',
  'section',
  'rule',
  'area',
  'capability',
  'level',
  'criterion',
  'specification',
  'clause',
  'case',
  'term',
  'interface',
] as const;
/** What is compared as a whole: what has an id or an address, and the words of the interface. */
export type ThingKind = (typeof thingKinds)[number];

/** A text that may be missing in a language. */
export type Sides = Partial<Bilingual>;

/** A number that decides. */
export interface Limit {
  readonly id: string;
  readonly quantity: Bilingual;
  /** `at-least`: the higher the stricter; `at-most`: the lower. */
  readonly sense: 'at-least' | 'at-most';
  readonly value: number;
}

/** Something of the standard in one state, as a reader sees it. */
export interface Thing {
  readonly kind: ThingKind;
  /** Known by it among those of its kind: `DS-1.L3.2`, `/scoring/#r3`, `sample`. */
  readonly id: string;
  readonly title?: Sides;
  /** What it is listed under: an area's id, or the folder of its page. */
  readonly group: string;
  /** Within the edition, the same in both languages: `/ds-1/#l3-2`; empty for what has none. */
  readonly address: string;
  readonly texts: Readonly<Record<string, Sides>>;
  /** Texts that have no name but their place in a list; each language has its own number of them. */
  readonly lists: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;
  /** What is no text: ids, dates, formulas. */
  readonly values: Readonly<Record<string, string>>;
  readonly limits: readonly Limit[];
  /** Only of what is withdrawn. */
  readonly fate?: WrittenFate;
  /** What fields are about, by their beginning: of `facets/coverage` the title, of `links/<address>` its words. */
  readonly names?: Readonly<Record<string, Sides>>;
  /** Ids of what is in it, in their order. */
  readonly parts: readonly string[];
}

/** The standard at some time: an edition, a commit, a folder. */
export interface State {
  /** What people call it: `1.0`, `draft`, a commit. */
  readonly name: string;
  /** In the order in which readers meet them; no two with the same kind and id. */
  readonly things: readonly Thing[];
}

/**
 * What became of a thing. `removed` is gone with its address, which nothing but a mistake or a draft
 * explains; `withdrawn`, `replaced`, `split` and `merged` are the fates of what stays as withdrawn.
 */
export type Change =
  | 'added'
  | 'removed'
  | 'withdrawn'
  | 'replaced'
  | 'split'
  | 'merged'
  | 'restored'
  | 'moved'
  | 'reworded'
  | 'reordered'
  | 'stricter'
  | 'looser'
  | 'values';

/** A text that changed: of each language that did, word by word. */
export interface TextChange {
  readonly field: string;
  /** Of a text in a list: which it is, from 1; of what is gone, which it was. */
  readonly place?: number;
  readonly zh?: readonly WordChange[];
  readonly en?: readonly WordChange[];
  /** The text of a language that did not change, where it is known to be the same text. */
  readonly unchanged?: Sides;
}

export interface ValueChange {
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

export interface LimitChange {
  readonly id: string;
  readonly quantity: Bilingual;
  readonly sense: Limit['sense'];
  readonly before?: number;
  readonly after?: number;
  /** Nothing where it neither asks for more nor for less. */
  readonly effect?: 'stricter' | 'looser';
}

/** Where a thing is in a state. */
export interface Whereabouts {
  readonly id: string;
  readonly address: string;
}

export interface ThingChange {
  readonly kind: ThingKind;
  /** As it is known now; as it was known, where it is gone. */
  readonly id: string;
  readonly title?: Sides;
  readonly group: string;
  readonly changes: readonly Change[];
  readonly before?: Whereabouts;
  readonly after?: Whereabouts;
  /** Whether that it is the same thing under another id follows from likeness alone. */
  readonly isGuess?: true;
  /** What took its place, with the reason. */
  readonly fate?: WrittenFate;
  /** Of what is new: the withdrawn things whose place it took. */
  readonly comesFrom?: readonly string[];
  /** What its authors declare of it, which `compare` knows nothing of. */
  readonly declared?: Declaration;
  readonly texts: readonly TextChange[];
  readonly values: readonly ValueChange[];
  readonly limits: readonly LimitChange[];
}

/** The version of what `Changes` holds; a program that reads it refuses a later one. */
export const changesVersion = 1;

export interface Changes {
  readonly schema: typeof changesVersion;
  readonly from: string;
  readonly to: string;
  /** What changed, in the order of the later state; what is gone stands where it stood. */
  readonly things: readonly ThingChange[];
}

/** So alike have two texts to be to be taken for the same thing under another id. */
const likeLeast = 0.6;
/** And so alike what is known by its words: terms, words of the interface. */
const nameLeast = 0.95;
const isName = ({kind}: Thing): boolean => kind === 'term' || kind === 'interface';

/**
 * What changed for a reader from one state to another: for each thing what became of it, word by word.
 * What nobody sees, such as line breaks or the name of a file, is no change.
 */
export function compare(from: State, to: State): Changes {
  const pairs = pairUp(from.things, to.things);
  const heirs = heirsOf(pairs);
  const things = pairs.flatMap((pair) => changeOf(pair, heirs) ?? []);
  return {schema: changesVersion, from: from.name, to: to.name, things};
}

interface Pair {
  readonly before?: Thing;
  readonly after?: Thing;
  readonly isGuess?: true;
  /** Its address differs by that of its page alone. */
  readonly isWithPage?: boolean;
}

const keyOf = ({kind, id}: Pick<Thing, 'kind' | 'id'>): string => `${kind} ${id}`;
const pageOf = ({address}: Thing): string => address.split('#')[0] ?? '';
const anchorOf = ({address}: Thing): string => address.split('#')[1] ?? '';

/** Things that are the same in both states, and those that are in one alone. */
function pairUp(before: readonly Thing[], after: readonly Thing[]): Pair[] {
  const later = new Map(after.map((thing) => [keyOf(thing), thing]));
  const matched = new Map<Thing, Pair>();
  const take = (pair: Required<Pick<Pair, 'before' | 'after'>> & Pair): void => {
    matched.set(pair.before, pair);
    matched.set(pair.after, pair);
  };
  for (const thing of before) {
    const same = later.get(keyOf(thing));
    if (same) take({before: thing, after: same});
  }

  const rest = (things: readonly Thing[], kind: ThingKind): Thing[] =>
    things.filter((thing) => thing.kind === kind && !matched.has(thing));
  for (const pair of likePairs(rest(before, 'page'), rest(after, 'page'))) take(pair);

  // What is on a page that moved is found there under its anchor.
  const pages = new Map(
    [...matched.values()].flatMap((pair) =>
      pair.before && pair.after ? [[pageOf(pair.before), pageOf(pair.after)] as const] : [],
    ),
  );
  for (const kind of thingKinds) {
    const places = new Map(rest(after, kind).map((thing) => [thing.address, thing]));
    for (const thing of kind === 'interface' ? [] : rest(before, kind)) {
      const page = pages.get(pageOf(thing));
      const same = page === undefined ? undefined : places.get(`${page}#${anchorOf(thing)}`);
      if (same && page !== pageOf(thing)) take({before: thing, after: same});
    }
    for (const pair of likePairs(rest(before, kind), rest(after, kind))) take(pair);
  }

  const withPage = (pair: Pair): Pair =>
    pair.before && pair.after
      ? {
          ...pair,
          isWithPage:
            pair.after.kind !== 'page' &&
            anchorOf(pair.before) === anchorOf(pair.after) &&
            pages.get(pageOf(pair.before)) === pageOf(pair.after),
        }
      : pair;
  // What is gone stands after what it stood after.
  const result: Pair[] = after.map((thing) => withPage(matched.get(thing) ?? {after: thing}));
  let last = -1;
  for (const thing of before) {
    const pair = matched.get(thing);
    if (pair) last = result.findIndex(({after: found}) => found === pair.after);
    else result.splice((last += 1), 0, {before: thing});
  }
  return result;
}

/** Of things of a kind under different ids those that say the same, or nearly so; the likest first. */
function likePairs(
  before: readonly Thing[],
  after: readonly Thing[],
): (Pair & {before: Thing; after: Thing})[] {
  if (before.length === 0 || after.length === 0) return [];
  const left = before.map(bagsOf);
  const right = after.map(bagsOf);
  const candidates = before.flatMap((thing, i) =>
    after.flatMap((candidate, j) => {
      // What was withdrawn is still there.
      if (thing.fate || candidate.fate) return [];
      const like = mean(
        languages.map((language) =>
          likeness(left[i]?.[language] ?? new Map(), right[j]?.[language] ?? new Map()),
        ),
      );
      const least = isName(thing) ? nameLeast : likeLeast;
      return like < least ? [] : [{before: thing, after: candidate, like}];
    }),
  );
  const isIdentical = (pair: {before: Thing; after: Thing}): boolean =>
    meaningOf(everything(pair.before)) === meaningOf(everything(pair.after));
  candidates.sort((a, b) => b.like - a.like);
  const used = new Set<Thing>();
  return candidates.flatMap((pair) => {
    if (used.has(pair.before) || used.has(pair.after)) return [];
    used.add(pair.before).add(pair.after);
    const {before: thing, after: candidate} = pair;
    return {before: thing, after: candidate, ...(isIdentical(pair) ? {} : {isGuess: true})};
  });
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function textOf({title, texts, lists}: Thing, language: Language): string {
  return [
    title?.[language] ?? '',
    ...Object.values(texts).map((sides) => sides[language] ?? ''),
    ...Object.values(lists).flatMap((list) => list[language]),
  ].join('\n');
}

const everything = (thing: Thing): string => languages.map((each) => textOf(thing, each)).join();

const bagsOf = (thing: Thing): Bags => ({
  zh: bagOf(textOf(thing, 'zh'), 'zh'),
  en: bagOf(textOf(thing, 'en'), 'en'),
});

/** By id: the things newly withdrawn whose place it took. */
function heirsOf(pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> {
  const heirs = new Map<string, string[]>();
  for (const {before, after} of pairs) {
    if (!after?.fate || before?.fate) continue;
    for (const id of after.fate.ids) heirs.set(id, [...(heirs.get(id) ?? []), after.id]);
  }
  return heirs;
}

function changeOf(
  {before, after, isGuess, isWithPage}: Pair,
  heirs: ReadonlyMap<string, readonly string[]>,
): ThingChange | undefined {
  const thing = after ?? before;
  if (!thing) return undefined;
  const earlier = before && after && withLaterIds(before, after);
  const texts =
    earlier && after ? textChanges(earlier, after) : wholeTexts(thing, after ? 'added' : 'removed');
  const values = earlier && after ? valueChanges(earlier.values, after.values) : [];
  const limits = before && after ? limitChanges(before.limits, after.limits) : [];
  const changes = [
    ...fateChanges(before, after),
    ...(before && after && !isWithPage && before.address + before.id !== after.address + after.id
      ? ['moved' as const]
      : []),
    ...(before && after && texts.length > 0 ? ['reworded' as const] : []),
    ...(before && after && isReordered(before.parts, after.parts) ? ['reordered' as const] : []),
    ...(['stricter', 'looser'] as const).filter((effect) =>
      limits.some((limit) => limit.effect === effect),
    ),
    ...(values.length > 0 || limits.some(({effect}) => !effect) ? ['values' as const] : []),
  ];
  if (changes.length === 0) return undefined;
  const comesFrom = after && heirs.get(after.id);
  const title = {...before?.title, ...after?.title};
  return {
    kind: thing.kind,
    id: thing.id,
    ...(Object.keys(title).length > 0 && {title}),
    group: thing.group,
    changes,
    ...(before && {before: whereabouts(before)}),
    ...(after && {after: whereabouts(after)}),
    ...(isGuess && {isGuess}),
    ...(after?.fate && {fate: after.fate}),
    ...(comesFrom && !before && {comesFrom}),
    texts,
    values,
    limits,
  };
}

const whereabouts = ({id, address}: Thing): Whereabouts => ({id, address});

function fateChanges(before: Thing | undefined, after: Thing | undefined): Change[] {
  if (!after) return ['removed'];
  if (!before) return after.fate ? ['withdrawn'] : ['added'];
  if (before.fate && !after.fate) return ['restored'];
  if (!after.fate || (before.fate && isSameFate(before.fate, after.fate))) return [];
  const {field, ids} = after.fate;
  return [ids.length === 0 ? 'withdrawn' : fateChange[field]];
}

const fateChange = {replacedBy: 'replaced', splitInto: 'split', mergedInto: 'merged'} as const;

function isSameFate(before: WrittenFate, after: WrittenFate): boolean {
  return (
    before.field === after.field &&
    before.ids.join() === after.ids.join() &&
    languages.every((language) =>
      isSameText(before.reason?.[language] ?? '', after.reason?.[language] ?? ''),
    )
  );
}

/** What stayed stands in another order. */
function isReordered(before: readonly string[], after: readonly string[]): boolean {
  const stayed = before.filter((id) => after.includes(id));
  return stayed.join('\n') !== after.filter((id) => stayed.includes(id)).join('\n');
}

/** All texts of what is in one state alone. */
function wholeTexts(thing: Thing, change: 'added' | 'removed'): TextChange[] {
  const side = (text: string | undefined): readonly WordChange[] | undefined =>
    text === undefined || text === '' ? undefined : [{change, text}];
  return [
    ...Object.entries(thing.texts).map(([field, sides]) =>
      textChange(field, {zh: side(sides.zh), en: side(sides.en)}),
    ),
    ...Object.entries(thing.lists).flatMap(([field, list]) => {
      const length = Math.max(list.zh.length, list.en.length);
      return Array.from({length}, (_, i) =>
        textChange(field, {zh: side(list.zh[i]), en: side(list.en[i])}, {}, i + 1),
      );
    }),
  ];
}

type SideChanges = Readonly<Record<Language, readonly WordChange[] | undefined>>;

function textChange(
  field: string,
  {zh, en}: SideChanges,
  unchanged: Sides = {},
  place?: number,
): TextChange {
  return {
    field,
    ...(place !== undefined && {place}),
    ...(zh && {zh}),
    ...(en && {en}),
    ...(Object.keys(unchanged).length > 0 && {unchanged}),
  };
}

function textChanges(before: Thing, after: Thing): TextChange[] {
  const titles =
    before.title || after.title
      ? sideChanges('title', before.title ?? {}, after.title ?? {})
      : undefined;
  const fields = union(before.texts, after.texts).flatMap(
    (field) => sideChanges(field, before.texts[field] ?? {}, after.texts[field] ?? {}) ?? [],
  );
  const none = {zh: [], en: []};
  const lists = union(before.lists, after.lists).flatMap((field) =>
    listChanges(field, before.lists[field] ?? none, after.lists[field] ?? none),
  );
  return [...(titles && !('title' in after.texts) ? [titles] : []), ...fields, ...lists];
}

const union = (before: object, after: object): string[] => [
  ...new Set([...Object.keys(after), ...Object.keys(before)]),
];

/** Of a text what changed in each language; nothing where it says the same in both. */
function sideChanges(
  field: string,
  before: Sides,
  after: Sides,
  place?: number,
): TextChange | undefined {
  const changed: Record<Language, readonly WordChange[] | undefined> = {
    zh: undefined,
    en: undefined,
  };
  const unchanged: {-readonly [Key in keyof Sides]: Sides[Key]} = {};
  for (const language of languages) {
    const [left, right] = [before[language] ?? '', after[language] ?? ''];
    if (!isSameText(left, right)) changed[language] = wordChanges(left, right, language);
    else if (right !== '') unchanged[language] = right;
  }
  return changed.zh || changed.en ? textChange(field, changed, unchanged, place) : undefined;
}

type List = Readonly<Record<Language, readonly string[]>>;

/** Texts of a list: those that stayed or took the place of a text have both places, the rest one. */
interface Entry {
  readonly was?: number;
  readonly is?: number;
}

/**
 * Of a list the texts that changed. Both languages have the same texts in the same order; where they have not, since
 * a language is behind, each is compared by itself and set beside the text of its place in the state where they have.
 */
function listChanges(field: string, before: List, after: List): TextChange[] {
  const isEven = ({zh, en}: List): boolean => zh.length === en.length;
  const at = (list: List, index: number | undefined): Bilingual => ({
    zh: (index === undefined ? undefined : list.zh[index]) ?? '',
    en: (index === undefined ? undefined : list.en[index]) ?? '',
  });
  const both = (list: List): Bilingual[] =>
    Array.from({length: list.zh.length}, (_, index) => at(list, index));
  const placeOf = ({was = 0, is = was}: Entry): number => is + 1;
  if (isEven(before) && isEven(after)) {
    return entriesOf(both(before), both(after)).flatMap(
      (entry) =>
        sideChanges(field, at(before, entry.was), at(after, entry.is), placeOf(entry)) ?? [],
    );
  }
  const alone = (list: List, language: Language): Bilingual[] =>
    list[language].map((text) => ({zh: '', en: '', [language]: text}));
  const rows = new Map<string, {place: number; before: Sides; after: Sides}>();
  for (const language of languages) {
    for (const entry of entriesOf(alone(before, language), alone(after, language))) {
      const shared = isEven(before) ? entry.was : isEven(after) ? entry.is : undefined;
      const key = shared === undefined ? `${language} ${entry.was} ${entry.is}` : String(shared);
      const row = rows.get(key);
      rows.set(key, {
        place: row?.place ?? placeOf(entry),
        before: {...row?.before, [language]: at(before, entry.was)[language]},
        after: {...row?.after, [language]: at(after, entry.is)[language]},
      });
    }
  }
  return [...rows.values()]
    .sort((a, b) => a.place - b.place)
    .flatMap((row) => sideChanges(field, row.before, row.after, row.place) ?? []);
}

/** Which text of a list became which, in the order of the later list; what is gone stands where it stood. */
function entriesOf(before: readonly Bilingual[], after: readonly Bilingual[]): Entry[] {
  const keyed = ({zh, en}: Bilingual): string => `${meaningOf(zh)}\n${meaningOf(en)}`;
  const runs = diffArrays(before.map(keyed), after.map(keyed));
  const entries: Entry[] = [];
  let [i, j] = [0, 0];
  let gone: number[] = [];
  let come: number[] = [];
  const flush = (): void => {
    entries.push(...reworded(gone, come, before, after));
    gone = [];
    come = [];
  };
  for (const {added, removed, count} of runs) {
    const indexes = Array.from({length: count}, (_, index) => index);
    if (removed) gone.push(...indexes.map((index) => i + index));
    else if (added) come.push(...indexes.map((index) => j + index));
    else {
      flush();
      entries.push(...indexes.map((index) => ({was: i + index, is: j + index})));
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  flush();
  return entries;
}

/** Texts that took the place of others: the likest go together, the rest went or came. */
function reworded(
  gone: readonly number[],
  come: readonly number[],
  before: readonly Bilingual[],
  after: readonly Bilingual[],
): Entry[] {
  const free = new Map(gone.map((was) => [was, bagsOfText(before[was])]));
  const taken = come.map((is): Entry => {
    const bags = bagsOfText(after[is]);
    let best: {was: number; like: number} | undefined;
    for (const [was, bag] of free) {
      const like = likenessIn(bag, bags);
      if (like >= likeLeast / 2 && like > (best?.like ?? 0)) best = {was, like};
    }
    if (best) free.delete(best.was);
    return best ? {was: best.was, is} : {is};
  });
  return [...[...free.keys()].map((was) => ({was})), ...taken];
}

type Bags = Readonly<Record<Language, ReadonlyMap<string, number>>>;

const bagsOfText = ({zh = '', en = ''}: Sides = {}): Bags => ({
  zh: bagOf(zh, 'zh'),
  en: bagOf(en, 'en'),
});

/** How alike texts are in the languages that either is in. */
function likenessIn(left: Bags, right: Bags): number {
  const present = languages.filter((each) => left[each].size + right[each].size > 0);
  return present.length === 0 ? 0 : mean(present.map((each) => likeness(left[each], right[each])));
}

/**
 * A thing whose parts have the ids that they have in the later state: what is gone under an id and came with nearly
 * the same text is the same part.
 */
function withLaterIds(before: Thing, after: Thing): Thing {
  const [gone, come] = [partsOf(before), partsOf(after)].map((parts, index, both) => {
    const rest = new Map(parts);
    for (const start of both[1 - index]?.keys() ?? []) rest.delete(start);
    return rest;
  });
  const renamed = new Map<string, string>();
  for (const [is, text] of come ?? []) {
    const bags = bagsOfText(text);
    let best: {was: string; like: number} | undefined;
    for (const [was, earlier] of gone ?? []) {
      if (was.split('/')[0] !== is.split('/')[0] || renamed.has(was)) continue;
      const like = likenessIn(bagsOfText(earlier), bags);
      if (like >= likeLeast && like > (best?.like ?? 0)) best = {was, like};
    }
    if (best) renamed.set(best.was, is);
  }
  if (renamed.size === 0) return before;
  const rename = <Value>(fields: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(fields).map(([field, value]) => {
        const start = startOf(field);
        const later = renamed.get(start);
        return [later === undefined ? field : later + field.slice(start.length), value];
      }),
    );
  return {
    ...before,
    texts: rename(before.texts),
    lists: rename(before.lists),
    values: rename(before.values),
  };
}

const startOf = (field: string): string => field.split('/').slice(0, 2).join('/');

/** The texts of the parts that have a name, by the beginning of their fields: `facets/coverage`. */
function partsOf({texts}: Thing): ReadonlyMap<string, Sides> {
  const parts = new Map<string, Sides>();
  for (const [field, sides] of Object.entries(texts)) {
    if (field.split('/').length < 3) continue;
    const start = startOf(field);
    const {zh = '', en = ''} = parts.get(start) ?? {};
    parts.set(start, {zh: `${zh}\n${sides.zh ?? ''}`, en: `${en}\n${sides.en ?? ''}`});
  }
  return parts;
}

function valueChanges(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): ValueChange[] {
  return union(before, after)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      field,
      ...(before[field] !== undefined && {before: before[field]}),
      ...(after[field] !== undefined && {after: after[field]}),
    }));
}

function limitChanges(before: readonly Limit[], after: readonly Limit[]): LimitChange[] {
  const ids = new Set([...after, ...before].map(({id}) => id));
  return [...ids].flatMap((id): LimitChange[] => {
    const left = before.find((limit) => limit.id === id);
    const right = after.find((limit) => limit.id === id);
    const limit = right ?? left;
    if (!limit || (left?.value === right?.value && left?.sense === right?.sense)) return [];
    const effect = effectOf(left, right);
    return [
      {
        id,
        quantity: limit.quantity,
        sense: limit.sense,
        ...(left && {before: left.value}),
        ...(right && {after: right.value}),
        ...(effect && {effect}),
      },
    ];
  });
}

function effectOf(
  before: Limit | undefined,
  after: Limit | undefined,
): 'stricter' | 'looser' | undefined {
  if (!before) return 'stricter';
  if (!after) return 'looser';
  if (before.sense !== after.sense) return undefined;
  return after.value > before.value === (after.sense === 'at-least') ? 'stricter' : 'looser';
}
