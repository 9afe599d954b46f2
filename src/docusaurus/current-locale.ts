/**
 * The locale that is being built, in the configuration.
 *
 * Relies on: the environment variable `DOCUSAURUS_CURRENT_LOCALE`, which Docusaurus sets before it reads
 * the configuration for each locale, and which its documentation calls experimental.
 *
 * Why: the site's title is one text in the configuration, and each language has its own.
 *
 * Under version 4: the same, or a configuration that is a function of the locale. When the variable
 * is not set any more, all locales would get the title of the first: `checkLocale` finds that.
 */
import type {LoadContext} from '@docusaurus/types';
import {languageOfLocale, locales, type Locale} from '../model/locales';

/**
 * The locale to configure: the one that is built or served, or the first.
 *
 * @param env `docusaurus start` without --locale leaves the word “undefined” in it
 */
export function currentLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  return locales.find((locale) => locale === env.DOCUSAURUS_CURRENT_LOCALE) ?? locales[0];
}

/**
 * Sees to it that the configuration is for the locale that Docusaurus builds.
 *
 * @param configured what the configuration was made for
 * @throws {Error} when that is another
 */
export function checkLocale(
  {i18n}: {readonly i18n: Pick<LoadContext['i18n'], 'currentLocale'>},
  configured: Locale,
): void {
  if (languageOfLocale(i18n.currentLocale) === languageOfLocale(configured)) return;
  throw new Error(
    `Docusaurus builds ${i18n.currentLocale}, but the configuration was made for ${configured}. Does Docusaurus still set DOCUSAURUS_CURRENT_LOCALE before it reads docusaurus.config.ts (src/docusaurus/current-locale.ts)?`,
  );
}
