import {expect, test} from 'vitest';
import {editionsOf} from '../model/editions';
import type {Problem} from '../model/problem';
import {files, Site} from '../../tests/fixtures/site';
import {readContent} from '../content/content';
import {englishSpelling, readWords, wordsOf} from './english-spelling';

const run = async (site: Site): Promise<readonly Problem[]> => {
  const draft = editionsOf(site.dir)[0];
  return draft ? englishSpelling.run(readContent(site.dir, draft)) : [];
};
const page = async (text: string): Promise<readonly Problem[]> => {
  using site = new Site();
  return run(site.replace(files.englishPage, 'Data items.', text));
};

test.each([
  ['teh', 'the'],
  ['catalgoue', 'catalogue'],
  ['behavior', 'behaviour'],
  ['center', 'centre'],
  ['organization', 'organisation'],
  ['Realized', 'Realised'],
  ['analyze', 'analyse'],
  ['modeling', 'modelling'],
])('%s, to be %s', async (wrong, right) => {
  const [problem, ...otherProblems] = await page(`Some ${wrong} here.`);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule: 'english-spelling', file: files.englishPage, line: 5});
  expect(problem?.found.zh).toBe(`“${wrong}”`);
  expect(problem?.mend?.en).toContain(right);
  expect(problem?.mend?.zh).toContain('src/checks/words.txt');
});

test('in a compound, the part that is wrong', async () => {
  const problems = await page('A well-organized, owner-drivven, co-ordinated and re-used whole.');
  expect(problems.map(({found}) => found.en)).toEqual(['“organized”', '“drivven”']);
});

test('what is right, and what is no English text', async () => {
  const source = [
    'Colour, size, prize, centre, organised, programme, `behavoir`, $behavoir$, DS-1.L3.2, user_id,',
    "don't, the users' and users’ own, OOPSA's, P95, 3ms, https://exampel.org/behavoir,",
    '[a link](./behavoir.mdx), <span lang="zh-Hans">pinyinn</span>. {/* behavoir */}',
  ].join('\n');
  expect(await page(source)).toEqual([]);
});

test('data and the words of the interface, each place by itself', async () => {
  using site = new Site();
  const strings = 'i18n/en/code.json';
  site
    .replace(files.capability, 'en: Where items are registered.', 'en: Where itmes are.')
    .replace(files.capability, 'en: Data items.', 'en: Data itmes.')
    .write(strings, '{\n  "some.key": {\n    "message": "Page {numbre}\\nbehavoir"\n  }\n}\n');
  const problems = await run(site);
  expect(problems.map(({file, field, found}) => [file, field, found.en])).toEqual([
    [files.capability, 'scope.en', '“itmes”'],
    [files.capability, 'facets[0].text.en', '“itmes”'],
    [strings, 'some.key', '“behavoir”'],
  ]);
});

test('the words of a text', () => {
  expect(wordsOf("It isn't DS-1’s re-used x_y of 3ms.")).toEqual(["isn't", 're-used']);
});

test('the project’s words are sorted, none twice', () => {
  const words = readWords();
  const sorted = [...new Set(words)].sort((a, b) => a.localeCompare(b, 'en'));
  expect(words).toEqual(sorted);
});
