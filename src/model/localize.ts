import type {Language} from './locales';
import {isBilingual, type Bilingual} from './bilingual';

/** A type with every pair of languages in it replaced by one text. */
export type Localized<T> = T extends Bilingual
  ? string
  : T extends readonly (infer Item)[]
    ? Localized<Item>[]
    : T extends object
      ? {[Key in keyof T]: Localized<T[Key]>}
      : T;

/** A copy of `value`, at any depth, in one language: each `{zh, en}` becomes that language's text. */
export function localize<T>(value: T, language: Language): Localized<T> {
  return localizeAny(value, language) as Localized<T>;
}

function localizeAny(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => localizeAny(item, language));
  if (isBilingual(value)) return value[language];
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, localizeAny(item, language)]),
  );
}
