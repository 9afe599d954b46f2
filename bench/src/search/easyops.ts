/** `@easyops-cn/docusaurus-search-local`, asked through the worker of its own search bar. */
import path from 'node:path';
import {benchDir} from '../paths';
import {inPage} from './in-page';
import {pathsOf, roots, sizeOf, type Answers, type Place} from './searcher';

/** So many results its bar asks for; its default. */
const barLimit = 8;

interface Result {
  readonly document: {readonly u: string};
}

interface Remote {
  readonly fetchIndexes: (root: string, context: string) => Promise<void>;
  readonly search: (
    root: string,
    context: string,
    query: string,
    limit: number,
  ) => Promise<readonly Result[]>;
}

declare global {
  interface Window {
    /** How its worker is spoken to. */
    Comlink?: {readonly wrap: (worker: Worker) => new () => Promise<Remote>};
  }
}

export async function askEasyops(
  {browser, server, language}: Place,
  queries: readonly string[],
): Promise<Answers> {
  const root = roots[language];
  return inPage(browser, server, `${root}draft/ds-1/`, async (page) => {
    await page.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached'});
    await page.waitForLoadState('networkidle');
    server.reset();
    const [worker] = await Promise.all([
      page.waitForEvent('worker'),
      page.locator('.navbar__search-input').focus(),
    ]);
    await page.waitForLoadState('networkidle');
    const isIndex = (name: string): boolean => name.includes('search-index');
    // The index is what its worker fetches.
    await page.waitForTimeout(1000);
    const requests = [...new Set(server.requests)];
    const index = sizeOf(server, requests.filter(isIndex));
    await page.addScriptTag({
      path: path.join(benchDir, 'node_modules/comlink/dist/umd/comlink.js'),
    });
    const addresses = await page.evaluate(search, {
      worker: worker.url(),
      root,
      queries,
      limits: [Infinity, barLimit],
    });
    return {
      found: addresses.map(([all = [], shown = []]) => ({
        all: pathsOf(all),
        shown: pathsOf(shown),
      })),
      weight: {
        code: sizeOf(
          server,
          requests.filter((name) => /\.(js|css)$/.test(name)),
        ),
        core: index,
        index,
      },
    };
  });
}

/** In the page: for each query the addresses of its results, at each limit. */
async function search({
  worker,
  root,
  queries,
  limits,
}: {
  readonly worker: string;
  readonly root: string;
  readonly queries: readonly string[];
  readonly limits: readonly number[];
}): Promise<string[][][]> {
  if (!window.Comlink) throw new Error('Comlink is not there.');
  const Remote = window.Comlink.wrap(new Worker(worker));
  const remote = await new Remote();
  await remote.fetchIndexes(root, '');
  const found: string[][][] = [];
  for (const query of queries) {
    const lists: string[][] = [];
    for (const limit of limits) {
      const results = await remote.search(root, '', query, limit);
      lists.push(results.map(({document}) => document.u));
    }
    found.push(lists);
  }
  return found;
}
