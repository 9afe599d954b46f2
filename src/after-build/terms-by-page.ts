/** Which terms and words are marked on which page of an edition. */
import {glossaryPath, pagePath, wordsPath} from '../model/anchors';
import type {Language} from '../model/locales';
import {termsOf, wordsOf} from '../model/named-terms';
import type {Standard} from '../model/standard';
import {termFinder, type FindTerms} from './mark-terms';

/**
 * What finds the terms of a page, by its address from the language's root: those of the glossary, but on its own
 * page; on a capability's page also the words that decide its criteria, its own before those that all share.
 *
 * @param baseUrl what the language's addresses begin with
 */
export function termsByPage(
  {edition, glossary, words, capabilities}: Standard,
  language: Language,
  otherLocale: {readonly language: Language; readonly tag: string},
  baseUrl: string,
): (address: string) => FindTerms {
  const root = `${baseUrl}${edition.path}`;
  const terms = glossary ? termsOf(glossary, language, otherLocale, root + glossaryPath) : [];
  const shared = words ? wordsOf(words.words, language, otherLocale, root + wordsPath) : [];
  const anyPage = termFinder(terms);
  const byPage = new Map<string, FindTerms>([
    [edition.path + glossaryPath, () => []],
    ...capabilities.map(({id, words: here = []}): [string, FindTerms] => [
      edition.path + pagePath(id),
      termFinder([...wordsOf(here, language, otherLocale, ''), ...shared, ...terms]),
    ]),
  ]);
  return (address) => byPage.get(address) ?? anyPage;
}
