/**
 * `npm test`: types, lint, format, content, unit tests, seeded edits, the build under `/` and under `/standard/`,
 * what holds of the built pages, and the browser tests. `--full` adds what takes minutes; `--quick` is types,
 * lint, content and unit tests alone.
 *
 * Two steps go on at once, for two cores; the browser tests, which know of time, have the machine
 * to themselves. The last line counts what the runners report; a step without a report counts when it fails.
 */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {findChromium} from './chromium';
import {run} from './run';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const full = process.argv.includes('--full');
const quick = process.argv.includes('--quick');
const reports = mkdtempSync(path.join(tmpdir(), 'standard-test-'));
const counts: Count[] = [];

/** Under this path, and with a repository and a contact, the site is built a second time. */
const subPath = {
  BASE_URL: '/standard/',
  SITE_URL: 'https://standard.example',
  REPOSITORY_URL: 'https://code.example/group/standard',
  CONTACT: 'editors@standard.example',
};
/** Whatever the machine says of the site's address is not what is tested. */
const atRoot = {
  BASE_URL: undefined,
  SITE_URL: undefined,
  REPOSITORY_URL: undefined,
  CONTACT: undefined,
  GITHUB_ACTIONS: undefined,
};

async function step(
  name: string,
  command: string,
  args: readonly string[],
  options: {
    env?: Record<string, string | undefined>;
    report?: () => Count;
    /** Nothing else goes on meanwhile. Steps at once would mix their lines, so each says all at its end. */
    isAlone?: boolean;
  } = {},
): Promise<boolean> {
  const started = Date.now();
  if (options.isAlone) console.log(`\n— ${name}`);
  const {status, output} = await run(command, args, {
    quiet: !options.isAlone,
    ...(options.env && {env: options.env}),
  });
  if (!options.isAlone) console.log(`\n— ${name}\n${output.trimEnd()}`);
  const count = options.report ? read(options.report) : {passed: 0, failed: 0};
  // A runner that fails without a failed test (a crash, no test found) is a failure too.
  const failed = status !== 0 && count.failed === 0 ? 1 : count.failed;
  counts.push({passed: count.passed, failed});
  console.log(
    `  ${failed === 0 ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s`,
  );
  return failed === 0;
}

function read(report: () => Count): Count {
  try {
    return report();
  } catch {
    return {passed: 0, failed: 1};
  }
}

function vitestReport(file: string): () => Count {
  return () => {
    const json = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return {passed: json.numPassedTests, failed: json.numFailedTests};
  };
}

function playwrightReport(file: string): () => Count {
  return () => {
    const {stats} = JSON.parse(readFileSync(file, 'utf8')) as {
      stats: {expected: number; unexpected: number; flaky: number};
    };
    return {passed: stats.expected + stats.flaky, failed: stats.unexpected};
  };
}

async function vitest(name: string, project: string): Promise<boolean> {
  const file = path.join(reports, `${project}.json`);
  return step(
    name,
    'vitest',
    [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    {env: {...atRoot, TEST_FULL: full ? '1' : undefined}, report: vitestReport(file)},
  );
}

const typesAndLint = () => step('types and lint', 'tsx', ['scripts/types-and-lint.ts']);
/** Of the draft and the words of the interface, the content's rule `formatting` says so. */
const format = () =>
  step('format', 'prettier', ['--check', '--log-level=warn', '.', '!docs/**', '!i18n/**']);
const content = () => step('content', 'tsx', ['scripts/check.ts'], {env: atRoot});
const unit = () => vitest('unit tests', 'unit');

async function build(): Promise<boolean> {
  return (
    (await step('build under /', 'tsx', ['scripts/build.ts'], {env: atRoot})) &&
    (await step(
      'build under /standard/',
      'tsx',
      ['scripts/build.ts', '--out-dir', 'build-standard'],
      {
        env: {...atRoot, ...subPath},
      },
    ))
  );
}

async function browser(chromium: string): Promise<boolean> {
  const file = path.join(reports, 'browser.json');
  return step(
    'browser tests',
    'playwright',
    ['test', ...(full ? [] : ['--grep-invert', '@full'])],
    {
      env: {
        ...atRoot,
        TEST_FULL: full ? '1' : undefined,
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      },
      report: playwrightReport(file),
      isAlone: true,
    },
  );
}

type Work = () => Promise<unknown>;

/** Does what is given two at a time, for two cores, in this order; a failed step does not keep the next from being done. */
async function twoAtOnce(...work: readonly Work[]): Promise<void> {
  const left = [...work];
  const line = async () => {
    for (let next = left.shift(); next; next = left.shift()) await next();
  };
  await Promise.all([line(), line()]);
}

async function quickRun(): Promise<void> {
  await twoAtOnce(typesAndLint, unit, content);
}

async function wholeRun(): Promise<void> {
  const chromium = findChromium();
  const building = build();
  // All that builds is one piece of work: a build alone takes up to 2 GB.
  const everyBuild = async () => {
    await building;
    await vitest('whole builds in a temporary copy', 'builds');
  };
  const edits = () => vitest('seeded edits', 'edits');
  const built = async () => (await building) && vitest('built pages', 'built');
  // The longest first, so that both lines end at about the same time.
  await twoAtOnce(everyBuild, typesAndLint, edits, unit, built, format, content);
  if (await building) await browser(chromium);
}

async function main(): Promise<void> {
  await (quick ? quickRun() : wholeRun());

  rmSync(reports, {recursive: true, force: true});
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
});
