/** How long texts of the standard take to read. */
import type {Bilingual} from './bilingual';
import {languages, type Language} from './locales';

/** Words of English a minute, and characters of Chinese. */
const readPerMinute = {en: 230, zh: 350} as const;

/** How long texts take to read: in the language that takes longer, so that both name one time. In whole seconds. */
export function secondsToRead(texts: readonly Bilingual[]): number {
  const minutes = languages.map(
    (language) =>
      texts.reduce((sum, text) => sum + lengthOf(text[language], language), 0) /
      readPerMinute[language],
  );
  return Math.round(Math.max(...minutes) * 60);
}

/** Words of English; characters of Chinese, without spaces and marks. */
function lengthOf(text: string, language: Language): number {
  return language === 'zh'
    ? (text.match(/\p{Script=Han}|[A-Za-z0-9]+/gu) ?? []).length
    : text.split(/\s+/).filter((word) => word !== '').length;
}
