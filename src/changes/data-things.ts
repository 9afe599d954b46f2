/** What data files hold, as things of a state. */
import * as z from 'zod';
import {scoringVersionAnchor} from '../model/anchors';
import {isBilingual, type Bilingual} from '../model/bilingual';
import type {Limit, ThingKind} from '../model/compare';
import {kindOf, type DataFile} from '../model/kinds';
import type {Part} from '../model/kinds/kind';
import {fieldName, type Place} from '../model/place';
import {bilingual} from '../model/shapes';
import {versionThatHolds} from '../model/scoring';
import {setFate, type Draft, type Things} from './things';

/** What a data file as a whole is; what is none of these belongs to its page. */
const rootKinds: Partial<Record<DataFile['kind'], ThingKind>> = {
  area: 'area',
  capability: 'capability',
  specification: 'specification',
  case: 'case',
};

/** What the things of a data file are listed under. */
export function groupOf(data: DataFile, name: string): string {
  return kindOf(data).area?.(data) ?? name.split('/')[0] ?? '';
}

/** Adds what a data file holds: itself, and what in it has an address. */
export function addData(
  things: Things,
  data: DataFile,
  {address, name}: {readonly address: string; readonly name: string},
): void {
  const group = groupOf(data, name);
  const parts = new Map(
    kindOf(data)
      .parts(data)
      .map((part) => [fieldName(part.place), part]),
  );
  const kind = rootKinds[data.kind];
  const root = things.at(kind ?? 'page', kind && 'id' in data ? data.id : address, {
    group,
    address,
  });
  // An area that the framework introduced has its page now.
  root.address = address;

  const walk = (value: unknown, place: Place, field: string, thing: Draft): void => {
    const key = String(place.at(-1) ?? '');
    if (Array.isArray(value)) {
      if (isDependencies(key, value)) thing.limits.push(...dependencyLimits(value));
      else if (isLimits(key, value)) thing.limits.push(...limitsOf(value, data));
      else if (data.kind === 'scoring' && field === 'versions')
        addVersions(things, value, address, group);
      else walkList(value, place, field, thing);
    } else if (typeof value !== 'object' || value === null) {
      if (isPlain(value)) thing.values[field] = String(value);
    } else if (isBilingual(value)) {
      if (field === 'title') thing.title = value;
      else thing.texts[field] = value;
    } else {
      const isThing = field === '';
      if (isThing) setFate(thing, value);
      for (const [name, item] of Object.entries(value)) {
        if (isThing && lifecycleFields.includes(name)) continue;
        // Why it was withdrawn belongs to its fate.
        if (isThing && thing.fate && name === 'reason') continue;
        walk(item, [...place, name], field === '' ? name : `${field}/${name}`, thing);
      }
    }
  };

  const walkList = (list: readonly unknown[], place: Place, field: string, thing: Draft): void => {
    const items = list.map((item, index) => ({
      item,
      at: [...place, index],
      part: parts.get(fieldName([...place, index])),
    }));
    const names = items.map(({item}) => nameOf(item));
    const areNamed = names.every((name, i) => name !== undefined && names.indexOf(name) === i);
    const isOfThings = items.some(({part}) => thingOf(data, part) !== undefined);
    if (list.every((item) => typeof item !== 'object')) {
      thing.values[field] = list.join(', ');
    } else if (isOfThings || areNamed) {
      items.forEach(({item, at, part}, index) => {
        const inner = thingOf(data, part) ?? areaEntry(data, place, item);
        if (!inner) {
          const start = `${field}/${names[index] ?? index + 1}`;
          const title = titleOf(item);
          if (title) thing.names[start] = title;
          return walk(item, at, start, thing);
        }
        thing.parts.push(inner.id);
        const entry = things.at(inner.kind, inner.id, {
          group: inner.kind === 'area' ? inner.id : group,
          address: part?.anchor === undefined ? address : `${address}#${part.anchor}`,
        });
        walk(item, at, '', entry);
      });
    } else {
      const flat = items.map(({item}) => flattened(item));
      thing.lists[field] = {zh: flat.map(({zh}) => zh), en: flat.map(({en}) => en)};
    }
  };
  walk(data, [], '', root);
}

const scoringVersions = z.array(
  z.object({version: z.number(), date: z.coerce.string(), change: bilingual}),
);

/** The version of the scoring rule that holds, with what each version changed: the section that shows it. */
function addVersions(
  things: Things,
  list: readonly unknown[],
  address: string,
  group: string,
): void {
  const versions = scoringVersions.parse(list);
  const place = `${address}#${scoringVersionAnchor}`;
  const rule = things.at('rule', place, {group, address: place});
  rule.values.version = String(versionThatHolds({versions}));
  for (const {version, date, change} of versions) {
    rule.values[`version ${version}/date`] = date;
    rule.texts[`version ${version}/change`] = change;
  }
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

const lifecycleFields = [
  'schema',
  'kind',
  'id',
  'status',
  'replacedBy',
  'splitInto',
  'mergedInto',
  'since',
  // Of levels: they are known by it.
  'level',
  // What is planned is no part of the standard yet.
  'planned',
];

/** What a part of a file is to a reader; nothing for what belongs to what it is in. */
function thingOf(
  data: DataFile,
  part: Part | undefined,
): {readonly kind: ThingKind; readonly id: string} | undefined {
  if (!part?.search) return undefined;
  const {kind, id, level} = part.search;
  if (kind === 'page') return undefined;
  return {kind, id: id ?? (level === undefined ? data.kind : `L${level}`)};
}

function areaEntry(
  data: DataFile,
  place: Place,
  item: unknown,
): {readonly kind: ThingKind; readonly id: string} | undefined {
  if (data.kind !== 'framework' || fieldName(place) !== 'areas') return undefined;
  return {kind: 'area', id: (item as {id: string}).id};
}

/** What an item of a list is known by, whatever its place in it. */
function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  for (const key of ['id', 'capability', 'phase', 'stage', 'area', 'symbol', 'to']) {
    const value: unknown = (item as Record<string, unknown>)[key];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return undefined;
}

/** What an item of a list is called; of a source that is who published it. */
function titleOf(item: unknown): Bilingual | undefined {
  return (
    z.object({title: bilingual}).safeParse(item).data?.title ??
    z.object({publisher: bilingual}).safeParse(item).data?.publisher
  );
}

/** All that an item without a name says, in each language. */
function flattened(item: unknown): Bilingual {
  if (isPlain(item)) return {zh: String(item), en: String(item)};
  if (typeof item !== 'object' || item === null) return {zh: '', en: ''};
  if (isBilingual(item)) return item;
  const parts = Object.values(item).map(flattened);
  return {zh: parts.map(({zh}) => zh).join(' · '), en: parts.map(({en}) => en).join(' · ')};
}

const dependency = z.object({capability: z.string(), level: z.number(), reason: bilingual});
function isDependencies(key: string, list: readonly unknown[]): boolean {
  return key === 'requires' && z.array(dependency).safeParse(list).success;
}

const limit = z.object({
  quantity: z.string(),
  atMost: z.number().optional(),
  atLeast: z.number().optional(),
});
function isLimits(key: string, list: readonly unknown[]): boolean {
  return key === 'limits' && z.array(limit).safeParse(list).success;
}

/** The numbers in a criterion that decide, by what they limit. */
function limitsOf(limits: readonly unknown[], data: DataFile): Limit[] {
  const quantities = data.kind === 'capability' ? (data.quantities ?? []) : [];
  return z
    .array(limit)
    .parse(limits)
    .map(({quantity, atMost, atLeast}) => ({
      id: `limits/${quantity}`,
      quantity: quantities.find(({id}) => id === quantity)?.title ?? {zh: quantity, en: quantity},
      sense: atMost === undefined ? 'at-least' : 'at-most',
      value: atMost ?? atLeast ?? 0,
    }));
}

/** A level that is depended on limits as a number does. */
function dependencyLimits(dependencies: readonly unknown[]): Limit[] {
  return z
    .array(dependency)
    .parse(dependencies)
    .map(({capability, level}) => ({
      id: `requires/${capability}`,
      quantity: {
        zh: `所依赖的 ${capability} 的等级`,
        en: `level of ${capability} that it depends on`,
      },
      sense: 'at-least',
      value: level,
    }));
}
