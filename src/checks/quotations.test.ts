import {expect, test} from 'vitest';
import {problemsAfter} from '../../tests/fixtures/content';
import {files, type Site} from '../../tests/fixtures/site';
import {quotations} from './quotations';

const file = files.case;
const after = (change: (site: Site) => void) =>
  problemsAfter(quotations, (site) => {
    site.add('case');
    change(site);
  });

test('the smallest case quotes all that it says in figures', async () => {
  expect(await after(() => undefined)).toEqual([]);
});

test.each([
  ['one two three four five six 73 hours', false],
  ['one two three four five six seven 73 hours', true],
  ['停机七十三小时十一二三四五六七八', false],
  ['停机七十三小时十一二三四五六七八九', true],
])('“%s” is too much: %s', async (words, isTooMuch) => {
  const problems = await after((site) =>
    site.replace(file, 'words: lasted 73 hours', `words: ${words}`),
  );
  expect(problems.map(({rule}) => rule)).toEqual(isTooMuch ? ['quoted-words'] : []);
});

test.each([
  ['lasted for 74h', '74 小时', '74 hours'],
  ['seventy-five hours', '75 小时', '75 hours'],
  ['at 3.4M concurrent players', '340 万人', '3.4 million players'],
  ['fined £48.65m', '4865 万英镑', '48.65 million pounds'],
  ['about 20,000 machines', '2 万台', '20,000 machines'],
  ['峰值 58.3 万笔', '58.3 万笔', '583,000 orders'],
  ['达一百二十亿次', '120 亿次', '12 billion times'],
  ['latency fell by 31%', '31 %', '31 %'],
  ['between 6:27 a.m. and 6:40 a.m.', '06:27 至 06:40', '6:27 to 6:40'],
])('“%s” holds %s', async (words, zh, en) => {
  const problems = await after((site) =>
    site
      .replace(
        file,
        '    value:\n      zh: 73 小时\n      en: 73 hours',
        `    value:\n      zh: ${zh}\n      en: ${en}`,
      )
      .replace(file, 'words: lasted 73 hours', `words: ${words}`)
      .replace(file, '停机七十三小时', words)
      .replace(file, 'zh: 73 小时合 3 天多。', 'zh: 合 3 天多。')
      .replace(file, 'en: 73 hours are 3 days and more.', 'en: 3 days and more.'),
  );
  expect(problems).toEqual([]);
});

test('words without the number of their figure', async () => {
  expect(
    await after((site) => site.replace(file, 'words: lasted 73 hours', 'words: lasted 37 hours')),
  ).toMatchObject([{rule: 'figure-not-quoted', field: 'figures[0].said[0].words'}]);
});

test('a figure with neither words nor a reckoning, and with both', async () => {
  const neither = await after((site) => site.replace(file, / {4}reckoned:\n.*\n.*\n/, ''));
  expect(neither.map(({rule, field}) => [rule, field])).toContainEqual([
    'figure-not-quoted',
    'figures[1]',
  ]);
  const both = await after((site) =>
    site.replace(
      file,
      '    reckoned:',
      '    said:\n      - source: review\n        words: 3 days\n    reckoned:',
    ),
  );
  expect(both).toMatchObject([{rule: 'figure-not-quoted', found: {en: 'both'}}]);
});

test.each([
  ['en: There was one cluster.', 'en: There were 18 clusters.', '18'],
  ['zh: 只有一个集群。', 'zh: 有 18 个集群。', '18'],
  ['en: How an outage went.', 'en: How an outage of 37 hours went.', '37 hours'],
  ['en: 73 hours are 3 days', 'en: 74 hours are 3 days', '74 hours'],
  ['en: The service stopped.', 'en: The service stopped at 22:52.', '22:52'],
])('%s → %s: a number that is quoted nowhere', async (text, changed, found) => {
  expect(await after((site) => site.replace(file, text, changed))).toMatchObject([
    {rule: 'number-not-quoted', found: {en: found}},
  ]);
});

test.each([
  [
    'en: There was one cluster.',
    'en: In October 2021 there were two clusters, on 28 October 2021 one.',
  ],
  ['zh: 只有一个集群。', 'zh: 2021 年 10 月 28 日只有一个集群。'],
  ['en: The service stopped.', 'en: It had been slow since 13:37, for 73 hours.'],
])('%s → %s: dates, words and what is quoted', async (text, changed) => {
  expect(await after((site) => site.replace(file, text, changed))).toEqual([]);
});

test.each([
  ['T13:38', 'slow from 13:38'],
  ['T21:37', 'slow from 9:37 p.m. PDT'],
  ['T09:37', 'At 9:37AM PST'],
  ['T00:05', 'from 12:05 am'],
  ['T12:00', 'at noon'],
  ['T15:00', '下午 3 点'],
  ['T14:07', '14 时 07 分'],
  ['T15:30', '15点半'],
])('an event at %s is quoted by “%s”', async (clock, words) => {
  const change = (site: Site): unknown =>
    site.replace(file, 'T13:37', clock).replace(file, 'slow from 1:37 PM', words);
  expect(await after(change)).toEqual([]);
});

test('the clock time of an event that its words have not', async () => {
  expect(await after((site) => site.replace(file, 'T13:37', 'T13:38'))).toMatchObject([
    {rule: 'number-not-quoted', field: 'events[0].at', found: {en: '“slow from 1:37 PM”'}},
  ]);
});
