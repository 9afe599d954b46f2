/** Which pages authors link to from which. */
import type {Content} from './content';
import {fileOf, linksOf} from './links';

/**
 * For each page that others link to, by name: their names, each once, in the order of files.
 *
 * @param content with the pages of one language
 */
export function pageLinks(
  content: Pick<Content, 'pages' | 'edition' | 'siteDir'>,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map(content.pages.map(({file, name}) => [file, name]));
  const linked = new Map<string, string[]>();
  for (const page of content.pages) {
    const targets = linksOf(page).flatMap(({address}) => {
      if (/^[a-z][a-z\d+.-]*:/i.test(address) || /^(\/\/|#)/.test(address)) return [];
      const file = fileOf(address.split('#')[0] ?? '', page, content);
      return (file !== undefined && names.get(file)) || [];
    });
    for (const target of new Set(targets)) {
      if (target !== page.name) linked.set(target, [...(linked.get(target) ?? []), page.name]);
    }
  }
  return linked;
}
