import path from 'node:path';
import {themeStrings} from '../docusaurus/theme-strings';
import {filesBelow} from '../model/load';
import {locales, type Locale} from '../model/locales';
import type {Problem} from '../model/problem';
import {readJson} from '../content/file-syntax';
import {readText} from '../model/source-text';

type Strings = Readonly<Record<string, string>>;

/** `translate({id: '…'})` and `<Translate id="…">`, with a literal id: no other can be looked up here. */
const use = /(?:translate\(\s*\{\s*id:\s*'([^']+)')|(?:<Translate\s+id="([^"]+)")/g;

/**
 * Every interface string is there in both languages. Docusaurus falls back silently when one is
 * missing, and so do the theme's own translations, which have gaps; `code.json` fills those.
 */
export function checkInterfaceStrings(siteDir: string): Problem[] {
  const files = locales.map((locale) => ({
    locale,
    ...readJson<Record<string, {message?: string}>>(siteDir, fileOf(locale)),
  }));
  const unreadable = files.flatMap(({problems}) => problems);
  if (unreadable.length > 0) return unreadable;
  const siteStrings = Object.fromEntries(
    files.map(({locale, value = {}}) => [locale, messagesOf(value)]),
  ) as Record<Locale, Strings>;
  const used = usedIn(siteDir);
  const base = themeStrings('base');

  const missing = locales.flatMap((locale) => {
    const theme = locale === 'en' ? base : themeStrings(locale);
    const themeGaps = Object.keys(base).filter(
      (id) =>
        !siteStrings[locale][id] &&
        (!theme[id] || (locale !== 'en' && isUntranslated(base[id], theme[id]))),
    );
    const ownGaps = [...used.keys()].filter((id) => !siteStrings[locale][id]?.trim());
    return [...ownGaps, ...themeGaps].map((id): Problem => ({
      rule: 'interface-string',
      file: fileOf(locale),
      field: id,
      expected: {zh: `${locale} 的文字`, en: `its text in ${locale}`},
      found: {
        zh: `没有；用于 ${used.get(id) ?? '主题'}`,
        en: `none; used in ${used.get(id) ?? 'the theme'}`,
      },
      mend: {
        zh: `在 ${fileOf(locale)} 里加上 "${id}": {"message": "……"}。`,
        en: `Add "${id}": {"message": "…"} to ${fileOf(locale)}.`,
      },
    }));
  });
  const unused = locales.flatMap((locale) =>
    Object.keys(siteStrings[locale])
      .filter((id) => !used.has(id) && !(id in base))
      .map((id): Problem => ({
        rule: 'unused-string',
        file: fileOf(locale),
        field: id,
        expected: {zh: '有代码用到的文字', en: 'a string that the code uses'},
        found: {zh: '没有代码用到它', en: 'one that it does not'},
        mend: {zh: '从两种语言的文件中删去。', en: 'Remove it from both languages’ files.'},
      })),
  );
  return [...missing, ...unused, ...checkPlaceholders(siteStrings), ...checkLiteral(siteDir)];
}

/** `{id}` in one language is `{id}` in the other: what stands between braces is put in by the code. */
function checkPlaceholders(siteStrings: Record<Locale, Strings>): Problem[] {
  const placeholders = (text: string): string =>
    [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ') || '–';
  return Object.entries(siteStrings['zh-Hans']).flatMap(([id, chinese]) => {
    const english = siteStrings.en[id];
    if (english === undefined || placeholders(chinese) === placeholders(english)) return [];
    return [
      {
        rule: 'string-placeholders',
        file: fileOf('en'),
        field: id,
        expected: {zh: placeholders(chinese), en: placeholders(chinese)},
        found: {zh: placeholders(english), en: placeholders(english)},
      },
    ];
  });
}

function fileOf(locale: Locale): string {
  return `i18n/${locale}/code.json`;
}

function messagesOf(strings: Readonly<Record<string, {readonly message?: string}>>): Strings {
  return Object.fromEntries(Object.entries(strings).map(([id, {message = ''}]) => [id, message]));
}

/** Every call of `translate` names its string literally; one that does not escapes these checks. */
function checkLiteral(siteDir: string): Problem[] {
  return sourcesOf(siteDir).flatMap(({file, source}) => {
    const literal = new Set([...source.matchAll(use)].map(({index}) => index));
    return [...source.matchAll(/\btranslate\(|<Translate\s/g)]
      .filter(({index}) => !literal.has(index))
      .map(({index}) => ({
        rule: 'literal-string-id',
        file,
        line: source.slice(0, index).split('\n').length,
        expected: {zh: "写明的 id：translate({id: '…'})", en: "a literal id: translate({id: '…'})"},
        found: {zh: '算出来的 id', en: 'a computed one'},
      }));
  });
}

/** The strings that the code uses, each with the first file that does. */
function usedIn(siteDir: string): ReadonlyMap<string, string> {
  const used = new Map<string, string>();
  for (const {file, source} of sourcesOf(siteDir)) {
    for (const match of source.matchAll(use)) {
      const id = match[1] ?? match[2];
      if (id && !used.has(id)) used.set(id, file);
    }
  }
  return used;
}

/** The code that speaks to readers. */
function sourcesOf(siteDir: string): {readonly file: string; readonly source: string}[] {
  return [
    'src/after-build',
    'src/assessment-app',
    'src/components',
    'src/model',
    'src/pages',
    'src/reader',
    'src/search',
    'src/theme',
  ]
    .flatMap((folder) => filesBelow(siteDir, folder, /(?<!\.test)\.tsx?$/))
    .map((file) => ({file, source: readText(path.join(siteDir, file))}));
}

/** Whether a translation is the English text, which has words beside its placeholders. */
function isUntranslated(base: string | undefined, translated: string | undefined): boolean {
  return base === translated && /[A-Za-z]{2}/.test((base ?? '').replace(/\{[^}]*\}/g, ''));
}
