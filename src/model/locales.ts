/** The languages of the standard, and the locales that the site serves them under. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The languages, as a sentence names them. */
export const languageNames = {
  zh: {zh: '中文', en: 'Chinese'},
  en: {zh: '英文', en: 'English'},
} as const;

/** The first one is served at the root and has its pages under `docs/`. */
export const locales = ['zh-Hans', 'en'] as const;
export type Locale = (typeof locales)[number];

const languageOf: Readonly<Record<string, Language | undefined>> = {'zh-Hans': 'zh', en: 'en'};

/** @throws {Error} for a locale that the site does not have. */
export function languageOfLocale(locale: string): Language {
  const language = languageOf[locale];
  if (!language) {
    throw new Error(`Unknown locale "${locale}"; the site has ${locales.join(', ')}.`);
  }
  return language;
}

/** What stands before an address of the site in a language, `/draft/ds-1/`: nothing, or `/en`. */
export const addressPrefix: Readonly<Record<Language, string>> = {zh: '', en: '/en'};
