import {expect, test} from 'vitest';
import {problemsAfter, writePage} from '../../tests/fixtures/content';
import {files, type Site} from '../../tests/fixtures/site';
import {formatProblem} from '../model/problem';
import {glossaryTerm} from './glossary-term';

const {capability} = files;

function writeGlossary(site: Site): void {
  const term = (id: string, zh: string, en: string, more = ''): string =>
    `  - id: ${id}\n    title:\n      zh: ${zh}\n      en: ${en}\n${more}    meaning:\n      zh: 含义。\n      en: Meaning.\n`;
  site.write(
    'docs/glossary.yaml',
    `schema: 1\nkind: glossary\ntitle:\n  zh: 词汇\n  en: Glossary\ndescription:\n  zh: 词汇。\n  en: Terms.\nterms:\n${term('lineage', '血缘', 'Lineage')}${term('criterion', '判据', 'Criterion', '    also:\n      - criteria\n')}${term('error-budget', '错误预算', 'Error budget')}${term('service', '服务', 'Service')}${term('service-catalogue', '服务目录', 'Service catalogue')}${term('failover', '切换', 'Failover')}`,
  );
}

const inCriterion = (zh: string, en: string) =>
  problemsAfter(glossaryTerm, (site) => {
    writeGlossary(site);
    site.replace(capability, '第 3 级的判据。', zh);
    site.replace(capability, 'The criterion of level 3.', en);
  });

test('a term in Chinese without its name in English', async () => {
  const [problem, ...otherProblems] = await inCriterion(
    '血缘显示下游。',
    'The ancestry shows what is downstream.',
  );
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({
    rule: 'glossary-term',
    file: capability,
    field: 'levels[2].criteria[0].text.en',
  });
  const message = formatProblem(problem!);
  expect(message).toContain('没有“Lineage”');
  expect(message).toContain('写进词汇表 lineage 的 also');
});

test('a term of two words in English without its name in Chinese', async () => {
  const [problem] = await inCriterion(
    '额度用完即停。',
    'Releases stop once the error budgets are used.',
  );
  expect(problem?.field).toBe('levels[2].criteria[0].text.zh');
  expect(problem?.found.en).toBe('no “错误预算”');
});

test.each([
  ['各条判据。', 'All the criteria.'],
  ['错误预算已用完。', 'The error budgets are used up.'],
  // 服务 within 服务目录 does not count.
  ['服务目录已公开。', 'The service catalogue is public.'],
  // An everyday verb, which glossary-names.yaml leaves out.
  ['切换到可信版本。', 'Switch to a trusted version.'],
])('%s', async (zh, en) => {
  expect(await inCriterion(zh, en)).toEqual([]);
});

test('a page’s section is read as a whole', async () => {
  const section = (...parts: string[]): string => `\n## A {/* #a */}\n\n${parts.join('\n\n')}`;
  const problems = await problemsAfter(glossaryTerm, (site) => {
    writeGlossary(site);
    writePage(
      site,
      'docs/extra.mdx',
      section('血缘。', '判据。'),
      section('Criteria.', 'Lineage.'),
    );
  });
  expect(problems).toEqual([]);
});

test('a name that none of many places has is said once, where the glossary has it', async () => {
  const problems = await problemsAfter(glossaryTerm, (site) => {
    writeGlossary(site);
    for (const level of [2, 3, 4]) {
      site.replace(capability, `第 ${level} 级的判据。`, `血缘 ${level}。`);
      site.replace(capability, `The criterion of level ${level}.`, `Linage ${level}.`);
    }
  });
  expect(problems).toMatchObject([
    {rule: 'glossary-term', file: 'docs/glossary.yaml', line: 13, field: 'terms[0].title.en'},
  ]);
  const message = formatProblem(problems[0]!);
  expect(message).toContain('“Lineage”，全部 3 处都不这样写');
  expect(message).toContain('none of 3 places says');
});

test('a withdrawn term is held to no more', async () => {
  expect(
    await problemsAfter(glossaryTerm, (site) => {
      writeGlossary(site);
      site.replace(
        'docs/glossary.yaml',
        '- id: lineage\n',
        '- id: lineage\n    status: withdrawn\n',
      );
      site.replace(capability, '第 3 级的判据。', '血缘显示下游。');
      site.replace(
        capability,
        'The criterion of level 3.',
        'The ancestry shows what is downstream.',
      );
    }),
  ).toEqual([]);
});
