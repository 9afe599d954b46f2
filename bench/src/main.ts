/** `npm run bench`: builds the peers, measures, reports. */
import {measureViews} from './browser/views';
import {measureBuilds} from './builds/builds';
import {readOptions} from './options';
import {preparePeers, prepareSite} from './peers/prepare';
import {prepareSearch} from './peers/prepare-search';
import type {Results} from './report/results';
import {
  body,
  goalTable,
  machine,
  versions,
  withEarlier,
  writeData,
  writeReport,
} from './report/write';
import {measureSearch} from './search/search';

const options = readOptions(process.argv.slice(2));
const prepared = options.views ? await preparePeers(options.reuse) : undefined;
const views = prepared && (await measureViews(prepared, options));
const builds = options.builds
  ? await measureBuilds(prepared?.site ?? (await prepareSite(options.reuse)), options)
  : undefined;
const search = options.search
  ? await measureSearch(await prepareSearch(options.reuse), options)
  : undefined;
const chromium = (views ?? search)?.chromium;

const now: Results = {
  machine: machine(),
  versions: {...versions(), ...(chromium ? {Chromium: chromium} : {})},
  views,
  builds,
  search,
};
console.log(`\n${body(now)}\n\n${goalTable(now)}\n`);
const isComplete = [views, builds, search].every((part) => part?.isComplete ?? true);
if (isComplete || options.write) {
  const results = withEarlier(now);
  writeData(results);
  writeReport(results);
} else
  console.log(
    'A partial run: RESULTS.md and out/results.json are as they were; --write writes them.',
  );
