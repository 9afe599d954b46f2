/** All searches side by side on the same pages: what they find, what they weigh, how soon they answer. */
import {chromium, type Browser} from 'playwright-core';
import {chromiumArgs, findChromium} from '../../../scripts/chromium';
import {busyRemark, withinPatience} from '../browser/guard';
import {profiles} from '../browser/profiles';
import type {Served} from '../browser/session';
import type {Language} from '../content/site-pages';
import {checkShaping} from '../network/self-check';
import {Shaper} from '../network/shaper';
import {StaticServer} from '../network/static-server';
import type {Options} from '../options';
import type {SearchFolders} from '../peers/prepare-search';
import type {
  KnownSample,
  RecallSample,
  SearchSection,
  SearchTimeSample,
  WeightSample,
} from '../report/results';
import {askEasyops} from './easyops';
import {recall, rightFirst} from './judge';
import {askPagefind} from './pagefind';
import {drawQueries, knownQueries} from './queries';
import type {Searcher, SearcherName} from './searcher';
import {readShown} from './shown';
import {askSite} from './site';
import {answerTimes} from './times';

const searchers: Readonly<Record<SearcherName, Searcher>> = {
  site: (place, queries) => Promise.resolve(askSite(place, queries)),
  pagefind: askPagefind,
  easyops: askEasyops,
};

interface Judgement {
  readonly recall: RecallSample[];
  readonly known: KnownSample[];
  readonly weights: WeightSample[];
}

/** Measures what the options leave. */
export async function measureSearch(
  folders: SearchFolders,
  options: Options,
): Promise<SearchSection & {readonly chromium: string}> {
  const started = performance.now();
  console.log(`Network, phone: ${(await checkShaping(profiles.phone.link)).join('; ')}`);
  const browser = await chromium.launch({executablePath: findChromium(), args: chromiumArgs});
  const served = new Map<SearcherName, Served>();
  const remarks = new Set<string>();
  const judged: Judgement = {recall: [], known: [], weights: []};
  const siteServer = await StaticServer.start(folders.site);
  try {
    for (const name of options.searchers) {
      const server = name === 'site' ? siteServer : await StaticServer.start(folders[name]);
      served.set(name, {server, shaper: await Shaper.start(server.port, profiles.phone.link)});
    }
    for (const language of options.languages) {
      await judge(browser, siteServer, served, folders, language, judged, remarks);
    }
    const samples = await timeRounds(browser, served, options, remarks);
    const expected = options.searchRounds * options.searchers.length * options.languages.length;
    return {
      date: new Date().toISOString().slice(0, 10),
      rounds: options.searchRounds,
      isComplete:
        options.isFullSearch &&
        samples.length === expected &&
        judged.weights.length === options.searchers.length * options.languages.length,
      minutes: (performance.now() - started) / 60_000,
      samples,
      ...judged,
      remarks: [...remarks],
      chromium: browser.version(),
    };
  } finally {
    for (const {server, shaper} of served.values()) {
      shaper.close();
      server.close();
    }
    // Once more where it is among them, which does nothing.
    siteServer.close();
    await browser.close();
  }
}

/** Asks every search all queries of a language, and adds to what was found. */
async function judge(
  browser: Browser,
  siteServer: StaticServer,
  served: ReadonlyMap<SearcherName, Served>,
  folders: SearchFolders,
  language: Language,
  judged: Judgement,
  remarks: Set<string>,
): Promise<void> {
  const {pages, ids} = await readShown(browser, siteServer, folders.site, language);
  const drawn = drawQueries(pages);
  const known = knownQueries(pages, ids);
  const texts = [...drawn, ...known].map(({text}) => text);
  console.log(`Search, ${language}: ${pages.length} pages, ${texts.length} queries`);
  for (const [searcher, {server}] of served) {
    const place = {folder: folders[searcher], server, browser, language};
    try {
      const {found, weight} = await searchers[searcher](place, texts);
      const at = (index: number) => found[index] ?? {all: [], shown: []};
      judged.recall.push(
        ...recall(
          searcher,
          language,
          drawn.map((query, index) => ({query, found: at(index)})),
        ),
      );
      judged.known.push(
        ...rightFirst(
          searcher,
          language,
          known.map((query, index) => ({query, found: at(drawn.length + index)})),
        ),
      );
      judged.weights.push({searcher, language, ...weight});
    } catch (error) {
      remarks.add(`${searcher}, ${language}: was not asked. ${String(error).split('\n')[0]}`);
    }
  }
}

/** Times of all searches, round by round, in which they take turns. */
async function timeRounds(
  browser: Browser,
  all: ReadonlyMap<SearcherName, Served>,
  {searchers: names, languages, searchRounds}: Options,
  remarks: Set<string>,
): Promise<readonly SearchTimeSample[]> {
  const samples: SearchTimeSample[] = [];
  const tasks = languages.flatMap((language) => names.map((searcher) => ({searcher, language})));
  for (let round = 0; round < searchRounds; round++) {
    for (const {searcher, language} of turned(tasks, round)) {
      const served = all.get(searcher);
      if (!served) continue;
      const name = `Round ${round + 1}, ${searcher}, ${language}`;
      const attempt = async (): Promise<void> => {
        const values = await withinPatience(name, () =>
          answerTimes(browser, served, searcher, language),
        );
        samples.push({searcher, language, values: {...values}});
      };
      const note = (error: unknown, then: string): void =>
        void remarks.add(`${name}: ${String(error).split('\n')[0]} ${then}`);
      try {
        await attempt().catch((error: unknown) => {
          note(error, 'Measured once more.');
          return attempt();
        });
      } catch (error) {
        note(error, 'Left out.');
      }
    }
    for (const remark of busyRemark(round)) remarks.add(remark);
    console.log(`Search, round ${round + 1} of ${searchRounds}`);
  }
  return samples;
}

/** So that each is first in some round. */
function turned<T>(all: readonly T[], round: number): readonly T[] {
  const start = round % Math.max(1, all.length);
  return [...all.slice(start), ...all.slice(0, start)];
}
