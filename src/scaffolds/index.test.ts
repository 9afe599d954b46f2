import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {Site} from '../../tests/fixtures/site';
import {checkAll} from '../checks/all';
import {agree} from '../agreement/agreement';
import {editionsOf} from '../model/editions';
import {readText} from '../model/source-text';
import {formatProblems} from '../model/problem';
import {collectAnswers, type Ask} from './collect-answers';
import {readDraft, type Answers} from './scaffold';
import {writeChanges} from './write';
import {scaffolds} from '.';

const projectRoot = path.resolve(__dirname, '../..');

/** What the checks look at. */
const copied = [
  'docs',
  'i18n',
  'sidebars.ts',
  'src',
  'static',
  'prettier.config.mjs',
  '.prettierignore',
];

/** Runs a scaffold in a folder. @returns the files that it wrote */
async function scaffold(siteDir: string, name: string, given: Answers): Promise<string[]> {
  const chosen = scaffolds[name];
  if (!chosen) throw new Error(name);
  const draft = readDraft(siteDir);
  const result = await collectAnswers(chosen, draft, given);
  if ('refusals' in result) throw new Error(JSON.stringify(result.refusals));
  const changes = chosen.changes(draft, result.answers);
  await writeChanges(siteDir, changes);
  return changes.map(({file}) => file);
}

/** A capability to come, that the copy plans beside another: the content itself may plan none any more. */
const planned = {id: 'CS-5', zh: '试写维度', en: 'A trial capability'};
const plannedText = `    planned:
      - id: ${planned.id}
        title:
          zh: ${planned.zh}
          en: ${planned.en}
      - id: CS-6
        title:
          zh: 另一个维度
          en: Another capability
`;
const framework = 'docs/framework/index.yaml';

const specificationAnswers: Answers = {
  id: 'SP-98',
  'title-zh': '试写规范',
  'title-en': 'A trial specification',
  supports: 'DS-1.L3, DS-2.L4',
};

const caseAnswers: Answers = {
  id: 'CASE-98',
  slug: 'trial',
  'title-zh': '一次试写',
  'title-en': 'A trial case',
  nature: 'failure',
  industry: 'games',
  from: '2021-10-28',
  to: '2021-10-31',
  illustrates: 'DS-1.L2,DS-2.L3',
  source: 'https://example.org/review',
  'source-date': '2022',
  'source-language': 'en',
  accessed: '2026-11-29',
  words: 'lasted 73 hours',
};

const termAnswers: Answers = {
  id: 'trial-term',
  'title-zh': '试写词',
  'title-en': 'Trial term',
  after: 'level',
};

describe('one of each, in a copy of the content', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'standard-scaffold-'));
  const written: string[] = [];
  let before = '';
  const read = (file: string): string => readText(path.join(dir, file));

  beforeAll(async () => {
    for (const source of copied) {
      cpSync(path.join(projectRoot, source), path.join(dir, source), {recursive: true});
    }
    before = read(framework).trimEnd() + `\n${plannedText}`;
    writeFileSync(path.join(dir, framework), before);
    // What was there before is agreed: this is about what the scaffolds add.
    for (const edition of editionsOf(dir)) agree(dir, edition, ['changed']);
    written.push(...(await scaffold(dir, 'capability', {id: planned.id})));
    written.push(...(await scaffold(dir, 'specification', specificationAnswers)));
    written.push(...(await scaffold(dir, 'case', caseAnswers)));
    written.push(...(await scaffold(dir, 'term', termAnswers)));
  }, 60_000);

  afterAll(() => rmSync(dir, {recursive: true, force: true}));

  test('nothing is wrong with it but that it is to be written', async () => {
    const editions = editionsOf(dir);
    const problems = await checkAll(dir, editions);
    const faults = problems.filter(({rule}) => rule !== 'unwritten');
    expect(faults, formatProblems(faults)).toEqual([]);
    const unwritten = new Set(problems.map(({file}) => file));
    const id = planned.id.toLowerCase();
    const page = `capability/${id.slice(0, 2)}/${id}`;
    for (const file of [`docs/${page}.yaml`, `docs/${page}.mdx`, 'docs/cases/trial.yaml']) {
      expect(unwritten).toContain(file);
    }
    expect(unwritten).toContain('docs/specification/sp-98.yaml');
    expect(unwritten).toContain('docs/appendix/glossary.yaml');
  }, 120_000);

  test('its data and the files that it changed stand as Prettier puts them', async () => {
    const options = await resolveConfig(__filename);
    for (const file of new Set(written.filter((name) => !name.endsWith('.mdx')))) {
      expect(await format(read(file), {...options, filepath: file}), file).toBe(read(file));
    }
  });

  test('a capability takes its title from what is planned, and is planned no more', () => {
    const id = planned.id.toLowerCase();
    expect(read(`docs/capability/${id.slice(0, 2)}/${id}.yaml`)).toContain(
      `title:\n  zh: ${planned.zh}\n  en: ${planned.en}\n`,
    );
    const after = read(framework);
    // Five lines gone, none changed.
    const kept = new Set(after.split('\n'));
    expect(before.split('\n').length - after.split('\n').length).toBe(4);
    expect(before.split('\n').filter((line) => !kept.has(line))).toEqual([
      `      - id: ${planned.id}`,
      `          zh: ${planned.zh}`,
      `          en: ${planned.en}`,
    ]);
  });

  test('every page stands in the sidebar, in a category with a name in both languages', () => {
    const id = planned.id.toLowerCase();
    expect(read('sidebars.ts')).toMatch(
      new RegExp(`key: 'capability-${id.slice(0, 2)}',[^\\]]*'capability/${id.slice(0, 2)}/${id}'`),
    );
    expect(read('sidebars.ts')).toMatch(
      /key: 'specification',\s+label: '运维规范',[\s\S]*'specification\/sp-98'[\s\S]*key: 'cases',[\s\S]*'cases\/trial'[\s\S]*key: 'appendix'/,
    );
    const labels = read('i18n/en/docusaurus-plugin-content-docs/current.json');
    expect(labels).toMatch(/category\.specification": \{\s+"message": "Operating specifications"/);
    expect(labels).toMatch(/category\.cases": \{\s+"message": "Best-practice cases"/);
  });

  // The worked example is a reference organisation's rating, which is written when the criteria stand.
  test('the pages of a capability have the sections of DS-1 but the worked example, in both languages', () => {
    const id = planned.id.toLowerCase();
    const sections = (file: string): string[] =>
      [...read(file).matchAll(/^(##+) .*\{\/\* #(.*) \*\/\}$/gm)].map(
        ([, rank, anchor]) => `${rank} ${anchor}`,
      );
    const english = 'i18n/en/docusaurus-plugin-content-docs/current';
    for (const folder of ['docs', english]) {
      expect(sections(`${folder}/capability/${id.slice(0, 2)}/${id}.mdx`)).toEqual(
        sections(`${folder}/capability/ds/ds-1.mdx`).filter((section) => section !== '## example'),
      );
    }
  });

  test('a term stands where it was asked to, and nothing else is changed', () => {
    const before = readText(path.join(projectRoot, 'docs/appendix/glossary.yaml'));
    const after = read('docs/appendix/glossary.yaml');
    const added = /\n {2}- id: trial-term\n[\s\S]*?(?=\n {2}- id)/.exec(after)?.[0] ?? '';
    expect(added).toContain('zh: 〔待写：');
    expect(after.replace(added, '')).toBe(before);
    expect(after).toMatch(/- id: level\n(?: {4}.*\n)+ {2}- id: trial-term\n/);
  });

  test('what is there already is refused', async () => {
    await expect(scaffold(dir, 'capability', {id: planned.id})).rejects.toThrow('is there already');
    await expect(scaffold(dir, 'specification', specificationAnswers)).rejects.toThrow(
      'docs/specification/sp-98.yaml is there already',
    );
    await expect(scaffold(dir, 'case', {...caseAnswers, slug: 'another'})).rejects.toThrow(
      'CASE-98 stands in docs/cases/trial.yaml already',
    );
    await expect(scaffold(dir, 'case', {...caseAnswers, id: 'CASE-97'})).rejects.toThrow(
      'docs/cases/trial.yaml is there already',
    );
    await expect(scaffold(dir, 'term', termAnswers)).rejects.toThrow(
      'trial-term is in the glossary',
    );
    await expect(scaffold(dir, 'term', {...termAnswers, id: 'another'})).rejects.toThrow('试写词');
  });

  test('a second page of a category takes its place by its number', async () => {
    await scaffold(dir, 'specification', {...specificationAnswers, id: 'SP-97'});
    await scaffold(dir, 'case', {...caseAnswers, id: 'CASE-99', slug: 'a-later-one'});
    expect(read('sidebars.ts')).toMatch(/'specification\/sp-97',\s*'specification\/sp-98'/);
    expect(read('sidebars.ts')).toMatch(/'cases\/trial',\s*'cases\/a-later-one'/);
  });
});

describe('answers', () => {
  const refusalsOf = async (name: string, given: Answers): Promise<Record<string, string>> => {
    using site = new Site();
    const chosen = scaffolds[name];
    if (!chosen) throw new Error(name);
    const result = await collectAnswers(chosen, readDraft(site.dir), given);
    if ('answers' in result) return {};
    // Both languages, always.
    for (const {reason} of result.refusals) expect(reason.zh).toMatch(/\p{Script=Han}/u);
    return Object.fromEntries(result.refusals.map(({flag, reason}) => [flag, reason.en]));
  };

  test('all that is missing is said at once, with an example', async () => {
    expect(await refusalsOf('case', {id: 'CASE-01', to: ''})).toMatchObject({
      slug: expect.stringContaining('For example --slug database-deletion') as string,
      source: expect.stringContaining('--source https://example.org/post') as string,
    });
  });

  test.each([
    ['capability', {id: 'ha-1'}, 'id', 'such as HA-1'],
    ['capability', {id: 'HA-1'}, 'id', 'there is no area HA; there are DS'],
    ['capability', {id: 'DS-2', 'title-en': 'Other'}, 'title-en', 'not needed here'],
    ['capability', {id: 'DS-3', 'title-zh': '三', 'title-en': '三'}, 'title-en', 'English title'],
    ['capability', {id: 'DS-2', name: 'x'}, 'name', 'there are --id --title-zh --title-en'],
    ['specification', {...specificationAnswers, id: 'SP-1'}, 'id', 'such as SP-01'],
    ['specification', {...specificationAnswers, supports: 'DS-1'}, 'supports', 'write AV-1.L3'],
    ['specification', {...specificationAnswers, supports: 'DS-1.L1'}, 'supports', 'levels 2 to 5'],
    [
      'specification',
      {...specificationAnswers, supports: 'AV-1.L3'},
      'supports',
      'no capability AV-1',
    ],
    ['case', {...caseAnswers, slug: 'Trial'}, 'slug', 'such as database-deletion'],
    ['case', {...caseAnswers, industry: 'gaming'}, 'industry', 'games | social'],
    ['case', {...caseAnswers, from: '28.10.2021'}, 'from', 'write 2018-10-21'],
    ['case', {...caseAnswers, source: 'http://example.org'}, 'source', 'https:// included'],
  ])('%s %j', async (name, given, flag, says) => {
    expect((await refusalsOf(name, given))[flag]).toContain(says);
  });

  test('a person is asked for what no flag gives, again after a refusal, and may leave out what is optional', async () => {
    using site = new Site();
    const replies: Record<string, string[]> = {
      id: ['ds-9', '', 'DS-9'],
      'title-zh': ['试写'],
      'title-en': ['A trial'],
    };
    const asked: string[] = [];
    const ask: Ask = ({flag}, refused) => {
      asked.push(refused ? `${flag}!` : flag);
      return Promise.resolve(replies[flag]?.shift() ?? '');
    };
    const {capability, case: oneCase} = scaffolds;
    if (!capability || !oneCase) throw new Error('no scaffold');
    const draft = readDraft(site.dir);
    expect(await collectAnswers(capability, draft, {}, ask)).toEqual({
      answers: {id: 'DS-9', 'title-zh': '试写', 'title-en': 'A trial'},
    });
    expect(asked).toEqual(['id', 'id!', 'id', 'title-zh', 'title-en']);

    const withoutEnd = Object.fromEntries(
      Object.entries(caseAnswers).filter(([flag]) => flag !== 'to'),
    );
    expect(await collectAnswers(oneCase, draft, withoutEnd, ask)).toEqual({answers: withoutEnd});
  });
});
