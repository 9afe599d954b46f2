/** What pages say, as things of a state. */
import {posix} from 'node:path';
import type {ThingKind} from '../model/compare';
import {scoringVersionAnchor} from '../model/anchors';
import type {ParsedPage} from '../content/content';
import {frontMatterField, readFrontMatter} from '../content/front-matter';
import {addressOfPage} from '../content/pages';
import {pageSections} from './sections';
import {setFate, type Draft, type Things} from './things';
import {UnreadableState} from './unreadable-state';

/** The rules of scoring are known by their numbers; which version of them holds is a rule, too. */
function sectionThing(page: string, address: string, id: string): [ThingKind, string] {
  const isRule = /^r\d+$/.test(id) || id === scoringVersionAnchor;
  return [page === 'capability/scoring' && isRule ? 'rule' : 'section', `${address}#${id}`];
}

/**
 * Adds pages and their sections.
 *
 * @param groups by the name of a page with data: what it is listed under
 */
export function addPages(
  things: Things,
  pages: readonly ParsedPage[],
  groups: ReadonlyMap<string, string>,
): void {
  for (const page of pages) {
    if (page.broken) {
      throw new UnreadableState({
        zh: `${page.file} 第 ${page.broken.line} 行读不懂，无法对比：${page.broken.message}`,
        en: `${page.file}, line ${page.broken.line}, cannot be read and compared: ${page.broken.message}`,
      });
    }
    const name = page.name.replace(/\.mdx?$/, '');
    const chinese = pages.find((pair) => pair.language === 'zh' && pair.name === page.name);
    // Both languages have one address; what is there in English alone has its own.
    const address = addressOfPage(chinese ?? page);
    const group = groups.get(name) ?? (name.includes('/') ? (name.split('/')[0] ?? '') : '');
    const root = things.at('page', address, {group, address});
    addFrontMatter(root, page);
    const ids: string[] = [];
    for (const section of pageSections(page)) {
      let thing = root;
      if (section.id !== undefined) {
        const [kind, id] = sectionThing(name, address, section.id);
        thing = things.at(kind, id, {group, address: id});
        ids.push(id);
      }
      if (section.title) thing.title = {...thing.title, [page.language]: section.title};
      const links = [...section.links].map(
        ([target, words]) => [readersAddress(target, page, pages), words] as const,
      );
      for (const [link, words] of links) {
        const field = `links/${link}`;
        thing.names[field] = {...thing.names[field], [page.language]: words};
      }
      for (const [field, entries] of [
        ['text', section.blocks],
        ['links', links.map(([link]) => link)],
      ] as const) {
        const list = (thing.lists[field] ??= {zh: [], en: []});
        list[page.language] = [...list[page.language], ...entries];
      }
    }
    if (page.language === 'zh' || !chinese) root.parts.push(...ids);
  }
}

/** Where a link leads, as its reader knows it: `./av-5.mdx#terms` → `/av-5/#terms`. */
function readersAddress(
  target: string,
  {name, language}: ParsedPage,
  pages: readonly ParsedPage[],
): string {
  const [, file, anchor = ''] = /^([^:#]*\.mdx?)(#.*)?$/.exec(target) ?? [];
  if (file === undefined) return target;
  const path = posix.join(posix.dirname(name), file);
  const named = pages.filter((page) => page.name === path);
  const page =
    named.find((each) => each.language === 'zh') ??
    named.find((each) => each.language === language);
  return page ? addressOfPage(page) + anchor : target;
}

function addFrontMatter(root: Draft, page: ParsedPage): void {
  const description = frontMatterField(page, 'description')?.value;
  if (description !== undefined) {
    root.texts.description = {...root.texts.description, [page.language]: description};
  }
  const fields = readFrontMatter(page.source)?.fields ?? {};
  if (fields.status !== 'withdrawn') return;
  const {reason} = fields;
  setFate(root, fields);
  const before = root.texts['withdrawn because'] ?? {};
  if (typeof reason === 'string') {
    root.texts['withdrawn because'] = {...before, [page.language]: reason};
  }
}
