/** `npm run bench`: builds the peers, measures, reports. */
import {measureViews} from './browser/views';
import {measureBuilds} from './builds/builds';
import {readOptions} from './options';
import {preparePeers} from './peers/prepare';
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

const options = readOptions(process.argv.slice(2));
const prepared = await preparePeers(options.reuse);
const views = options.views ? await measureViews(prepared, options) : undefined;
const builds = options.builds ? await measureBuilds(prepared.site, options) : undefined;

const now: Results = {
  machine: machine(),
  versions: {...versions(), ...(views ? {Chromium: views.chromium} : {})},
  views,
  builds,
};
console.log(`\n${body(now)}\n\n${goalTable(now)}\n`);
const results = withEarlier(now);
writeData(results);
const isComplete = (views?.isComplete ?? true) && (builds?.isComplete ?? true);
if (isComplete || options.write) writeReport(results);
else console.log('A partial run: RESULTS.md is as it was; --write writes it.');
