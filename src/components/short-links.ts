import {shortLinkStart} from '../model/anchors';
import {locales} from '../model/locales';
import {useLocaleRoot} from './locale-root';

/** Gives what the short links on the pages of an edition begin with, in any language: `/standard/r/`. */
export function useShortLinks(): (edition: string) => string {
  const root = useLocaleRoot();
  return (edition) => root(locales[0]) + shortLinkStart(edition);
}
