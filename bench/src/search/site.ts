/** The site's own search: its engine on the built index. */
import path from 'node:path';
import {openIndex} from '../../../tests/search-index';
import {pathsOf, roots, sizeOf, type Answers, type Place} from './searcher';

/** So many results its box asks for (src/search/box.ts). */
const boxLimit = 60;

export function askSite({folder, server, language}: Place, queries: readonly string[]): Answers {
  const root = roots[language];
  const {engine} = openIndex(path.join(folder, root));
  const pages = (text: string, limit: number): readonly string[] =>
    pathsOf(engine.search({text}, limit).hits.map(({page}) => page.path));
  const index = server.filesIn(`${root}search-index/`);
  return {
    found: queries.map((text) => ({all: pages(text, Infinity), shown: pages(text, boxLimit)})),
    weight: {
      code: sizeOf(server, server.filesIn(`${root}assets/search/`)),
      core: sizeOf(
        server,
        index.filter((name) => !name.includes('.text.')),
      ),
      index: sizeOf(server, index),
    },
  };
}
