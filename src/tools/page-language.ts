import type {Language} from '../model/locales';

/** The language of the page that a tool is on. */
export function pageLanguage(): Language {
  return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
}
