import {execFile} from 'node:child_process';
import {cpSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {checkCommand} from '../../scripts/check-command';
import {writeDraftLedger} from '../../src/ledger/write-draft';
import {editionsOf} from '../../src/model/editions';
import {capabilityFile, page, RealSite} from './real-site';

const root = path.resolve(__dirname, '../..');
const ds1 = capabilityFile('DS-1');

/** The full run says more of what a second run does. */
const isFull = Boolean(process.env.TEST_FULL);

interface Run {
  readonly status: number;
  /** What it is asked for. */
  readonly output: string;
  /** What it says beside that. */
  readonly errors: string;
}

/** A copy to run the command in. */
class Project extends RealSite {
  constructor() {
    super();
    cpSync(path.join(root, 'editions.yaml'), path.join(this.dir, 'editions.yaml'));
    const [draft] = editionsOf(this.dir);
    if (draft) writeDraftLedger(this.dir, draft);
  }

  /** What the command does, without a process that would read and check everything anew, and nobody to be asked. */
  async check(...args: readonly string[]): Promise<Run> {
    const said = {output: '', errors: ''};
    const status = await checkCommand(args, {
      siteDir: this.dir,
      workingDir: this.dir,
      print: (text) => (said.output += `${text}\n`),
      printError: (text) => (said.errors += `${text}\n`),
    });
    return {status, ...said};
  }

  /** The same as a contributor has it: a process, which checks the project that it lies in. */
  run(...args: readonly string[]): Promise<Run> {
    cpSync(path.join(root, 'scripts'), path.join(this.dir, 'scripts'), {recursive: true});
    const tsx = path.join(root, 'node_modules/.bin/tsx');
    return new Promise((resolve) => {
      execFile(
        tsx,
        ['scripts/check.ts', ...args],
        {cwd: this.dir, maxBuffer: 2 ** 26},
        (error, output, errors) => resolve({status: Number(error?.code ?? 0), output, errors}),
      );
    });
  }
}

/** What is said where there is no history that the ledger could be compared with, and nothing else. */
const withoutHistory = /^未做：.* Not run: .*\n$/;

/** A criterion with a text to make slips in, whatever it says itself. */
const recorded = {
  zh: '核心项口径的每次改动，都有记录。',
  en: 'Each change of a core item’s definition has a history.',
};

/** Slips of which all but the misspelt word can be mended without asking. */
function makeSlips(site: Project): void {
  site
    .retext(ds1, '- id: DS-1.L2.4', {
      zh: recorded.zh.replace('，', ','),
      en: recorded.en.replace('history', 'histery'),
    })
    .replaceAfter(ds1, '- id: DS-1.L3.1', '        facet: definition\n', '')
    .replaceAfter(
      ds1,
      '- id: DS-1.L3.1',
      '      - id: DS-1.L3.2',
      '        facet: definition\n      - id: DS-1.L3.2',
    )
    .replaceAfter(ds1, '- id: DS-1.L3.4', 'facet: change', 'facet:  change')
    .agreeAll();
}
const flowMap = (site: Project) =>
  site.replaceAfter(
    ds1,
    '- id: open-conflicts',
    /unit:\n.*\n.*\n/,
    'unit: {zh: 个, en: conflicts}\n',
  );

describe('what it prints', () => {
  test('for people: everything in both languages, and status 1', async () => {
    using site = new Project();
    makeSlips(site);
    const told = await site.check(ds1);
    const {status, output, errors} = told;
    expect(status).toBe(1);
    expect(output).toBe('');
    const line = site.lineOf(ds1, 'histery');
    expect(errors).toContain(`${ds1}:${line}  levels[1].criteria[3].text.en  [english-spelling]`);
    for (const text of ['应为：', '实为：“histery”', '修改：', 'expected: ', 'to mend: ']) {
      expect(errors).toContain(text);
    }
    expect(errors).toContain('why: src/checks/README.md#english-spelling');
    for (const rule of ['chinese-typography', 'key-order', 'formatting']) {
      expect(errors).toContain(`[${rule}]`);
    }
    expect(errors.trim()).toMatch(
      /共 4 处问题 \/ 4 problems\n\n[^]*--agree changed, which checks again[^]*$/,
    );
    // To the same streams, with the same status.
    expect(await site.run(ds1)).toEqual(told);
  });

  test('for GitHub: a line each, with the place and what to write', async () => {
    using site = new Project();
    makeSlips(site);
    const {status, output} = await site.check(
      '--format',
      'github',
      '--only',
      'chinese-typography',
      ds1,
    );
    expect(status).toBe(1);
    const line = site.lineOf(ds1, '改动,');
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain(
      `::error file=${ds1},line=${line},title=chinese-typography%3A levels[1].criteria[3].text.zh::`,
    );
    expect(output).toMatch(/%0A改成 \/ change to:%0A {2}zh: [^%]*改动，/);
  });

  test('for reviewdog: JSON with a suggestion, and nothing else', async () => {
    using site = new Project();
    makeSlips(site);
    const run = await site.check(
      '--format',
      'rdjson',
      '--only',
      'chinese-typography',
      '--agree',
      'changed',
      '--read',
      ds1,
    );
    expect(run.status).toBe(1);
    const {diagnostics} = JSON.parse(run.output) as {
      diagnostics: {
        code: {value: string};
        location: {path: string; range: {start: {line: number}}};
        suggestions: {text: string}[];
      }[];
    };
    expect(diagnostics).toMatchObject([
      {
        code: {value: 'chinese-typography'},
        location: {path: ds1, range: {start: {line: site.lineOf(ds1, '改动,')}}},
      },
    ]);
    expect(diagnostics[0]?.suggestions[0]?.text).toContain('改动，');
  });
});

test('it mends what is certain, says so, leaves the rest, and in the full run then has nothing more to do', async () => {
  using site = new Project();
  const before = site.retext(ds1, '- id: DS-1.L2.4', recorded).read(ds1);
  makeSlips(site);
  flowMap(site);
  const {status, output, errors} = await site.check('--fix', ds1);
  expect(status).toBe(1);
  for (const rule of ['block-style', 'key-order', 'formatting', 'chinese-typography']) {
    expect(output).toMatch(new RegExp(`^已修改 / mended  ${ds1}:\\d+  \\[${rule}\\]$`, 'm'));
  }
  expect(errors).toContain('“histery”');
  expect(errors).toContain('共 1 处问题 / 1 problem');
  expect(site.read(ds1)).toBe(before.replace(/(DS-1\.L2\.4[^]*?)history/, '$1histery'));

  if (!isFull) return;
  const mended = site.read(ds1);
  const again = await site.check('--fix', ds1);
  expect(again).toMatchObject({status: 1, output: ''});
  expect(site.read(ds1)).toBe(mended);

  site.write(ds1, before).agreeAll();
  const right = await site.check(ds1);
  expect(right.status).toBe(0);
  expect(right.errors).toMatch(withoutHistory);
  expect(right.output).toContain('内容检查通过 / The content is in order.');
});

test('it records what was agreed, what is behind, and says which ids there are not', async () => {
  using site = new Project();
  const lock = 'docs/translations.lock';
  site
    .append('appendix/cite', 'slides', {zh: '用时约一小时。', en: 'It takes about an hour.'})
    .replaceAfter(ds1, '- id: DS-1.L3.1', 'a unique code', 'its own code');
  const agreed = await site.check('--agree', 'changed', '--read', page('appendix/cite', 'zh'));
  expect(agreed.status).toBe(0);
  expect(agreed.errors).toMatch(withoutHistory);
  expect(agreed.output).toContain('内容检查通过 / The content is in order.');
  expect(agreed.output).toContain('已议定 / agreed  appendix/cite#slides\n');
  expect(agreed.output).not.toContain('DS-1.L3.1');

  const behind = await site.check('--behind', 'DS-1.L3.1/text', '--agree', 'DS-9', '--read', ds1);
  expect(behind.status).toBe(1);
  expect(behind.output).toContain(
    '已记为中文较旧 / recorded, the Chinese is older  DS-1.L3.1/text\n',
  );
  expect(behind.errors).toContain('There is no DS-9');
  expect(site.read(lock)).toMatch(/^DS-1\.L3\.1\/text \w+ \w+ en=\w{4} behind=zh$/m);
});

test('without a terminal nobody is asked, and nothing is recorded', async () => {
  using site = new Project();
  const lock = 'docs/translations.lock';
  const before = site.read(lock);
  site.append('appendix/cite', 'slides', {zh: '用时约一小时。', en: 'It takes about an hour.'});
  const {status, output, errors} = await site.run('--agree', 'changed');
  expect({status, output}).toEqual({status: 2, output: ''});
  expect(errors).toContain('已经有人对照读过的，加上 --read');
  expect(errors).toContain('where somebody has read both already, add --read');
  expect(site.read(lock)).toBe(before);

  if (!isFull) return;
  // Nobody would be asked of what there is not.
  const unknown = await site.check('--agree', 'DS-9', ds1);
  expect(unknown.status).toBe(1);
  expect(unknown.errors).toContain('There is no DS-9');
  expect(unknown.errors).not.toContain('There is no terminal');
});

test('entries of texts that went or moved are named as they are forgotten', async () => {
  using site = new Project();
  const lock = 'docs/translations.lock';
  const [entry = ''] = /^DS-1\.L3\.1\/text .*$/m.exec(site.read(lock)) ?? [];
  site.write(
    lock,
    `${site.read(lock)}DS-1.L9.1/text 0123456789 0123456789\n${entry.replace('L3.1', 'L9.2')}\n`,
  );
  const {status, output} = await site.check('--agree', 'changed', '--read', ds1);
  expect(status).toBe(0);
  expect(output).toContain('forgotten, there is no such text  DS-1.L9.1/text\n');
  expect(output).toContain('forgotten, the text is now DS-1.L3.1/text  DS-1.L9.2/text\n');
});

test.each([
  ['an option', ['--fxi'], ['--fxi']],
  ['a reading', ['--read'], ['--read: --agree']],
  ['a format', ['--format', 'html'], ['text | github | rdjson']],
  ['a rule', ['--only', 'modal-word'], ['没有规则 modal-word', 'nearest modal-words']],
  [
    'a path',
    ['docs/no-such-page.mdx'],
    ['没有文件或文件夹', 'no file or folder docs/no-such-page'],
  ],
])('%s that there is not is refused with status 2', async (_, args, says) => {
  using site = new Project();
  const {status, output, errors} = await site.check(...args);
  expect(status).toBe(2);
  expect(output).toBe('');
  for (const text of ['命令有误 / not understood', ...says]) expect(errors).toContain(text);
});
