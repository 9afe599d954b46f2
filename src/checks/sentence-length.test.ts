import {expect, test} from 'vitest';
import {englishOf, problemsAfter, writePage} from '../../tests/fixtures/content';
import {files, type Site} from '../../tests/fixtures/site';
import {sentenceLength} from './sentence-length';

const page = 'docs/extra.mdx';
const words = (count: number): string => `${Array(count).fill('word').join(' ')}.`;
const after = (change: (site: Site) => void) => problemsAfter(sentenceLength, change);
const withEnglish = (english: string) => after((site) => writePage(site, page, '一段。', english));

test('an English sentence of more than 40 words, on a page and in data', async () => {
  const problems = await after((site) => {
    writePage(site, page, '一段。', `Short. ${words(41)}`);
    site.replace(files.capability, 'The criterion of level 3.', words(42));
  });
  expect(problems).toMatchObject([
    {rule: 'sentence-length', file: englishOf(page), line: 5, field: '–'},
    {rule: 'sentence-length', file: files.capability, field: 'levels[2].criteria[0].text.en'},
  ]);
  expect(problems[0]?.found.en).toMatch(/^41 words: “word/);
  expect(problems[1]?.found.zh).toMatch(/^42 个词/);
});

test('an English word of the interface', async () => {
  const problems = await after((site) =>
    site.write('i18n/en/code.json', `{\n  "a.b": {\n    "message": "${words(41)}"\n  }\n}\n`),
  );
  expect(problems).toMatchObject([{file: 'i18n/en/code.json', line: 3, field: 'a.b'}]);
});

test.each([
  ['forty words', words(40)],
  ['two sentences', `${words(30)} ${words(5)}`],
  ['ids, code and formulas', `${'DS-1.L3.2 `code` $x$ L2.1 CD-3 '.repeat(12)}${words(30)}`],
  ['items of a list', `- ${words(30)}\n- ${words(30)}`],
  ['cells of a table', `| ${words(30)} | ${words(30)} |\n| - | - |\n| a | b |`],
])('%s pass', async (_, english) => {
  expect(await withEnglish(english)).toEqual([]);
});

test('a median above 20 words on a page of several sentences', async () => {
  const problems = await withEnglish(`${`${words(21)} `.repeat(3)}${words(3)} ${words(40)}`);
  expect(problems).toMatchObject([
    {file: englishOf(page), line: 1, found: {en: 'a median of 21 words in 5 sentences'}},
  ]);
  expect(await withEnglish(`${`${words(21)} `.repeat(2)}${`${words(20)} `.repeat(3)}`)).toEqual([]);
});

test('the texts of a page’s data count with it, its titles do not', async () => {
  const data = files.capability;
  const problems = await after((site) => {
    site.write(
      data,
      site.read(data).replace(/^( *en: )[^\n]*\.$/gm, (_, key: string) => key + words(25)),
    );
  });
  expect(problems.map(({file}) => file)).toEqual([files.englishPage]);
});

test('a Chinese criterion of more than 90 characters', async () => {
  const criterion = (count: number) =>
    after((site) => site.replace(files.capability, '第 3 级的判据。', `${'字'.repeat(count)}。`));
  expect(await criterion(90)).toEqual([]);
  expect(await criterion(91)).toMatchObject([
    {
      file: files.capability,
      field: 'levels[2].criteria[0].text.zh',
      found: {en: '91 characters in DS-1.L3.1'},
    },
  ]);
});
