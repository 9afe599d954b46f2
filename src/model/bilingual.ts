import {languages} from './locales';

/** A text of the standard in both languages, of which neither is the source. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Whether a value of the data is a text in both languages. */
export function isBilingual(value: object): value is Bilingual {
  return languages.every((language) => language in value);
}
