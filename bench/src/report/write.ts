/** The report: on the terminal, as data, and as RESULTS.md. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {cpus, totalmem} from 'node:os';
import path from 'node:path';
import {execFileSync} from 'node:child_process';
import {benchDir, node, outDir, projectDir} from '../paths';
import {verdicts} from './goals';
import type {Results, Section} from './results';
import {searchTables} from './search-tables';
import {table} from './markdown-table';
import {buildTables, viewTables} from './tables';

const dataFile = path.join(outDir, 'results.json');
const reportFile = path.join(benchDir, 'RESULTS.md');
const [begin, end] = ['<!-- reasons: written by hand, kept -->', '<!-- /reasons -->'];

/** Takes the parts that this run left out from the run before, if they were complete. */
export function withEarlier(now: Results): Results {
  if (!existsSync(dataFile)) return now;
  const earlier = JSON.parse(readFileSync(dataFile, 'utf8')) as Results;
  return {
    ...now,
    versions: {...earlier.versions, ...now.versions},
    views: now.views ?? complete(earlier.views),
    builds: now.builds ?? complete(earlier.builds),
    search: now.search ?? complete(earlier.search),
  };
}

function complete<T extends Section<unknown>>(section: T | undefined): T | undefined {
  return section?.isComplete ? section : undefined;
}

export function writeData(results: Results): void {
  mkdirSync(outDir, {recursive: true});
  writeFileSync(dataFile, `${JSON.stringify(results, null, 1)}\n`);
}

/** Writes RESULTS.md anew around what was written by hand. */
export function writeReport(results: Results): void {
  const before = existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : '';
  const kept = before.split(begin)[1]?.split(end)[0] ?? '\n\nNothing yet.\n\n';
  const list = (entries: Readonly<Record<string, string>>): string =>
    Object.entries(entries)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ');
  const text = `# Results

Written by \`npm run bench\`; what each figure is, README.md says. Machine: ${list(results.machine)}.
Versions: ${list(results.versions)}.

## Goals

For the capability page on the phone, unless something else is said.

${goalTable(results)}

## Why some are not reached

${begin}${kept}${end}

${body(results)}
`;
  writeFileSync(reportFile, text);
}

export function goalTable(results: Results): string {
  return table(
    ['goal', 'found', ''],
    verdicts(results).map(({goal, found, reached}) => [
      goal,
      found,
      reached === undefined ? 'not measured' : reached ? 'reached' : 'not reached',
    ]),
  );
}

/** Everything measured, as tables. */
export function body({views, builds, search}: Results): string {
  const parts = [
    views && `## Views\n\n${about(views)}\n\n${viewTables(views.samples)}`,
    builds && `## Builds\n\n${about(builds)}\n\n${buildTables(builds.samples)}`,
    search && `## Search\n\n${about(search)}\n\n${searchTables(search)}`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

function about({date, rounds, minutes, remarks, isComplete}: Section<unknown>): string {
  const what = isComplete ? '' : ' Partial run.';
  const head = `${date}, ${rounds} rounds, ${minutes.toFixed(0)} minutes, medians.${what}`;
  return [head, ...remarks.map((remark) => `- ${remark}`)].join('\n').replace('\n-', '\n\n-');
}

export function machine(): Readonly<Record<string, string>> {
  return {
    CPU: cpus()[0]?.model.trim() ?? 'unknown',
    cores: String(cpus().length),
    memory: `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
  };
}

export function versions(): Readonly<Record<string, string>> {
  const of = (dir: string, name: string): string =>
    (
      createRequire(path.join(dir, 'package.json'))(
        path.join(dir, 'node_modules', name, 'package.json'),
      ) as {version: string}
    ).version;
  return {
    Docusaurus: of(projectDir, '@docusaurus/core'),
    VitePress: of(benchDir, 'vitepress'),
    Starlight: of(benchDir, '@astrojs/starlight'),
    Astro: of(benchDir, 'astro'),
    Pagefind: of(benchDir, 'pagefind'),
    'docusaurus-search-local': of(benchDir, '@easyops-cn/docusaurus-search-local'),
    'Node.js': execFileSync(node, ['--version'], {encoding: 'utf8'}).trim(),
  };
}
