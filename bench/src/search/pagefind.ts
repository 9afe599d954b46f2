/** Pagefind, asked through its own script in a browser. */
import {inPage} from './in-page';
import {pathsOf, sizeOf, type Answers, type Place} from './searcher';

/** So many results its default box loads at once. */
const pageSize = 5;
/** So many of the queries are asked with an empty cache, to see what each fetches. */
const sampled = 60;

interface Result {
  readonly id: string;
  readonly data: () => Promise<{readonly url: string}>;
}

interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (query: string | null) => Promise<{readonly results: readonly Result[]}>;
}

const isCode = (name: string): boolean => /\.js$|\.css$|\/wasm\./.test(name);
const isCore = (name: string): boolean => /-entry\.json$|\.pf_meta$/.test(name);
const isPart = (name: string): boolean => /\.(pf_index|pf_fragment|pf_filter)$/.test(name);

export async function askPagefind(place: Place, queries: readonly string[]): Promise<Answers> {
  const {browser, server, language} = place;
  const start = `/${language}/`;
  server.reset();
  const {found, core, code} = await inPage(browser, server, `${start.slice(0, -1)}.html`, (page) =>
    page.evaluate(prepare, `${start}pagefind.js`).then(async () => {
      const requests = [...server.requests];
      const addresses = await page.evaluate(search, {
        script: `${start}pagefind.js`,
        queries,
      });
      return {
        found: addresses.map((ofQuery) => ({all: pathsOf(ofQuery), shown: pathsOf(ofQuery)})),
        code: sizeOf(server, requests.filter(isCode)),
        core: sizeOf(server, requests.filter(isCore)),
      };
    }),
  );
  const data = server.filesIn(start).filter((name) => isCore(name) || isPart(name));
  return {
    found,
    weight: {
      code,
      core,
      index: sizeOf(server, data),
      perQuery: await bytesPerQuery(place, queries),
    },
  };
}

/** What a query and its first results fetch, on average, each with an empty cache. */
async function bytesPerQuery(
  {browser, server, language}: Place,
  queries: readonly string[],
): Promise<number> {
  const step = Math.max(1, Math.floor(queries.length / sampled));
  const asked = queries.filter((_, at) => at % step === 0).slice(0, sampled);
  const script = `/${language}/pagefind.js`;
  let bytes = 0;
  for (const query of asked) {
    server.reset();
    await inPage(browser, server, `/${language}.html`, async (page) => {
      await page.evaluate(searchOnce, {script, query, pageSize});
      bytes += sizeOf(server, server.requests.filter(isPart));
    });
  }
  return bytes / asked.length;
}

/** In the page: has Pagefind load what any query needs, which it does at the first one. */
async function prepare(script: string): Promise<void> {
  const pagefind = (await import(script)) as Pagefind;
  await pagefind.init();
  await pagefind.search('a');
}

/** In the page: the addresses of all results of each query. */
async function search({
  script,
  queries,
}: {
  readonly script: string;
  readonly queries: readonly string[];
}): Promise<string[][]> {
  const pagefind = (await import(script)) as Pagefind;
  const known = new Map<string, string>();
  const found: string[][] = [];
  for (const query of queries) {
    const {results} = await pagefind.search(query);
    const addresses: string[] = [];
    for (const result of results) {
      const address = known.get(result.id) ?? (await result.data()).url;
      known.set(result.id, address);
      addresses.push(address);
    }
    found.push(addresses);
  }
  return found;
}

/** In the page: what a reader's query loads. */
async function searchOnce({
  script,
  query,
  pageSize: count,
}: {
  readonly script: string;
  readonly query: string;
  readonly pageSize: number;
}): Promise<void> {
  const pagefind = (await import(script)) as Pagefind;
  const {results} = await pagefind.search(query);
  await Promise.all(results.slice(0, count).map((result) => result.data()));
}
