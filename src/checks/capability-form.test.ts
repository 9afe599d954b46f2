import {expect, test} from 'vitest';
import {problemsAfter} from '../../tests/fixtures/content';
import {files, type Site} from '../../tests/fixtures/site';
import {capabilityForm, lengthOf} from './capability-form';

const {capability, chinesePage, englishPage} = files;
const ofRule = async (rule: string, change: (site: Site) => unknown) =>
  (await problemsAfter(capabilityForm, (site) => void change(site))).filter(
    (problem) => problem.rule === rule,
  );
const words = (count: number): string => Array(count).fill('word').join(' ');
const han = (count: number): string => '字'.repeat(count);

test('the smallest capability is short enough', async () => {
  expect(await problemsAfter(capabilityForm, () => undefined)).toEqual([]);
});

test('words of English and characters of Chinese are counted, punctuation is not', () => {
  expect(lengthOf('A user’s 5 % of off-peak time, or 1,000.', 'en')).toBe(8);
  expect(lengthOf('至多 10%，共 3 项。', 'zh')).toBe(7);
});

/** Gives level 3 a text under a key, before its statement. */
const withText = (key: string, zh: string, en: string) => (site: Site) =>
  site.replace(
    capability,
    '  - level: 3\n',
    `  - level: 3\n    ${key}:\n      zh: ${zh}\n      en: ${en}\n`,
  );

test.each([
  ['short', 16, 8],
  ['question', 75, 40],
])('a %s has at most %i characters and %i words', async (key, characters, count) => {
  const found = async (zh: number, en: number) =>
    (await ofRule('short-form', withText(key, han(zh), words(en)))).map(({field}) => field);
  expect(await found(characters, count)).toEqual([]);
  expect(await found(characters + 1, count)).toEqual([`levels[2].${key}.zh`]);
  expect(await found(characters, count + 1)).toEqual([`levels[2].${key}.en`]);
});

test('a statement is held to the same length as a question', async () => {
  const [problem] = await ofRule('short-form', (site) =>
    site.replace(capability, 'The statement of level 3.', words(41)),
  );
  expect(problem).toMatchObject({
    file: capability,
    field: 'levels[2].statement.en',
    expected: {en: 'at most 40 words'},
    found: {zh: '41 个英文词'},
  });
});

/** Names words with a meaning of their own, and puts them into the criterion of level 3. */
const withWords = (count: number) => (site: Site) => {
  const named = ['alpha', 'beta', 'gamma', 'delta'].slice(0, count);
  const items = named.map(
    (name) =>
      `  - id: ${name}\n    title:\n      zh: 专词${name}\n      en: ${name}\n    meaning:\n      zh: 含义。\n      en: Its meaning.\n`,
  );
  site
    .replace(capability, 'levels:\n', `words:\n${items.join('')}levels:\n`)
    .replace(capability, 'The criterion of level 3.', `Each ${named.join(', ')}s is met.`);
};

test('a level needs at most three words to be looked up, in the plural too', async () => {
  expect(await ofRule('look-ups', withWords(3))).toEqual([]);
  expect(await ofRule('look-ups', withWords(4))).toMatchObject([
    {
      file: capability,
      field: 'levels[2].criteria',
      found: {en: '4 in English: alpha, beta, gamma, delta'},
    },
  ]);
});

/** Limits the criterion of level 3. */
const withLimit = (zh: string, en: string, number: string) => (site: Site) =>
  site
    .replace(capability, '第 3 级的判据。', zh)
    .replace(
      capability,
      'The criterion of level 3.\n',
      `${en}\n        limits:\n          - quantity: share\n            ${number}\n            basis: proposed\n`,
    );

test('the number of a limit stands in both languages', async () => {
  const found = async (...limit: Parameters<typeof withLimit>) =>
    (await ofRule('limit-in-text', withLimit(...limit))).map(({expected}) => expected.en);
  expect(await found('至多 10%。', 'At most 10 %.', 'atMost: 10')).toEqual([]);
  expect(await found('九成以上。', 'At least nine in ten.', 'atLeast: 90')).toEqual([]);
  expect(await found('至少三个月。', 'At least three months.', 'atLeast: 3')).toEqual([]);
  expect(await found('有一次。', 'There is a single drill.', 'atLeast: 1')).toEqual([]);
  expect(await found('至多 10%。', 'At most 5 %.', 'atMost: 10')).toEqual([
    '10 in the English of DS-1.L3.1',
  ]);
});

const append =
  (text: string, page: string = englishPage) =>
  (site: Site) =>
    site.write(page, `${site.read(page)}\n${text}\n`);
const folded = (text: string): string => `<Fold>\n\n## Why {/* #why */}\n\n${text}\n\n</Fold>`;

test('a page has so much unfolded, and so much folded', async () => {
  const found = async (change: (site: Site) => unknown) =>
    (await ofRule('page-budget', change)).map(({file, expected}) => [file, expected.en]);
  expect(await found(append(words(2800)))).toEqual([]);
  expect(await found(append(words(3000)))).toEqual([[englishPage, 'at most 3000 words unfolded']]);
  expect(await found(append(han(4800), chinesePage))).toEqual([
    [chinesePage, 'at most 4800 characters unfolded'],
  ]);
  expect(await found(append(folded(words(1500))))).toEqual([]);
  expect(await found(append(folded(words(1600))))).toEqual([
    [englishPage, 'at most 1600 words folded'],
  ]);
});

test('so do the words of a page', async () => {
  const [problem] = await ofRule('page-budget', (site) => {
    withWords(1)(site);
    site.replace(capability, 'Its meaning.', words(351));
  });
  expect(problem).toMatchObject({file: englishPage, found: {en: '352 words'}});
});
