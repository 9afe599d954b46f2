import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {languages} from '../model/locales';
import {sheetEntries, type SheetEntry} from '../model/sheet-entries';
import {firstObjectives, leastDays, proposals, usualWindow, withoutData} from './proposals';

type Entries = Partial<Record<SheetEntry, string>>;

const proposed = (entry: SheetEntry, entries: Entries, language: 'zh' | 'en' = 'en'): string => {
  const found = proposals.find((proposal) => proposal.entry === entry);
  if (!found) throw new Error(entry);
  return found.propose((name) => entries[name] ?? '', language, new Date(2026, 10, 30, 23));
};

describe('the first objective is the nearest step below the actual value', () => {
  test.each([
    ['99.94 %, 21 days', '99.9 %'],
    ['99.94%，21 天', '99.9 %'],
    ['99,94 % over 3 months', '99.9 %'],
    ['100 %', '99.99 %'],
    ['99.9 %, 28 days', '99.5 %'],
    ['99 %', '98 %'],
    ['97.2 %', '97 %'],
    ['99.94 %, 6 days', ''],
    ['99.94 %，截至 11 月 6 日', '99.9 %'],
    ['99.94', ''],
    ['199 %', ''],
    ['', ''],
    ['no data yet', '99.5 %'],
  ])('%s: %s', (actual, objective) => {
    expect(proposed('objective', {actual})).toBe(objective);
  });
});

describe('the budget used so far', () => {
  test.each<[Entries, string]>([
    // The example that SP-07 used to give: 60 % of what 21 of 28 days allow.
    [
      {actual: '99.94 %, 21 days', objective: '99.9 %'},
      '45 % used, 55 % left; 28 days are full on 2026-12-07',
    ],
    [
      {actual: '99.94 %, 27 days', objective: '99.9 %'},
      '58 % used, 42 % left; 28 days are full on 2026-12-01',
    ],
    [{actual: '99.94 %, 40 days', objective: '99.9 %'}, '60 % used, 40 % left'],
    [{actual: '99.94 %', objective: '99.9 %', window: '30 days'}, '60 % used, 40 % left'],
    [
      {actual: '99.5 %, 28 days', objective: '99.5 %', window: '84 days'},
      '34 % used, 66 % left; 84 days are full on 2027-01-25',
    ],
    [{actual: '99.7 %, 28 days', objective: '99.9 %'}, 'exhausted (300 %)'],
    [{actual: '99.94 %, 21 days', objective: '100 %'}, ''],
    [{actual: '99.94 %, 21 days'}, ''],
    [{objective: '99.9 %'}, ''],
  ])('%j', (entries, text) => {
    expect(proposed('budget-used', entries)).toBe(text);
  });

  test('in Chinese', () => {
    expect(
      proposed('budget-used', {actual: '99.3 %，21 天', objective: '99 %', window: '28 天'}, 'zh'),
    ).toBe('已用 53 %，剩 47 %；2026-12-07 满 28 天');
  });
});

describe('what hard dependencies need', () => {
  test.each<[Entries, string]>([
    [
      {objective: '99.95 %', dependencies: 'stock 99.99 %\npayment (99.9 % by contract)'},
      'each has to reach 99.983 %; not enough: payment (99.9 %), accepted by the service owner until the next review',
    ],
    [
      {objective: '99.9 %', dependencies: 'identity service: 99.95 %'},
      'each has to reach 99.95 %; all enough',
    ],
    [
      {
        objective: '99.9 %',
        dependencies: 'identity 99.95 %, carrier feed 99.5 % a month',
      },
      'each has to reach 99.967 %; not enough: identity (99.95 %), carrier feed (99.5 %), accepted by the service owner until the next review',
    ],
    [
      {objective: '99 %', dependencies: 'mail; carrier 99.9 %'},
      'each has to reach 99.67 %; not enough: mail (objective unknown), accepted by the service owner until the next review',
    ],
    [
      {
        objective: '99 %',
        dependencies: 'carrier 99.5 % (contract, by month); mail (99.9%, supplier), maps 99.9 %',
      },
      'each has to reach 99.75 %; not enough: carrier (99.5 %), accepted by the service owner until the next review',
    ],
    [{objective: '99.9 %', dependencies: 'none'}, ''],
    [{dependencies: 'identity 99.95 %'}, ''],
    [{objective: '99.9 %'}, ''],
  ])('%j', (entries, text) => {
    expect(proposed('dependency-verdict', entries)).toBe(text);
  });

  test('in Chinese, parted by 、 and brackets', () => {
    expect(
      proposed(
        'dependency-verdict',
        {objective: '99.9 %', dependencies: '身份服务（99.95 %）、$& 数据（合同 99.5 %）。'},
        'zh',
      ),
    ).toBe(
      '各须达到 99.967 %；不满足：身份服务（99.95 %）、$& 数据（99.5 %），由服务负责人接受到下次复审',
    );
  });
});

describe('whether the promise is loose enough', () => {
  test.each<[Entries, string]>([
    [
      {objective: '99.9 %', promise: '99.9 %'},
      'not looser than the objective: change one of the two',
    ],
    [{objective: '99.9 %', promise: '99.5 % a month'}, 'loose enough'],
    [
      {objective: '99.9 %', promise: '99.5 %', dependencies: 'identity 99.95 %\nfeed 99.5 %\nmaps'},
      'hard dependencies together 99.45 %, below the promise: tell the business',
    ],
    [{objective: '99.9 %', promise: '99.5 %', dependencies: 'feed 99.5 %'}, 'loose enough'],
    [{objective: '99.9 %', promise: 'none'}, ''],
    [{promise: '99.5 %'}, ''],
  ])('%j', (entries, text) => {
    expect(proposed('promise-verdict', entries)).toBe(text);
  });
});

test('each is worked out of entries that a sheet has, after those that it rests on', () => {
  const names = proposals.map(({entry}) => entry);
  expect(new Set(names).size).toBe(names.length);
  expect(sheetEntries).toEqual(expect.arrayContaining(names));
  for (const language of languages)
    for (const {propose} of proposals) {
      const read: SheetEntry[] = [];
      propose(
        (entry) => {
          read.push(entry);
          return entry === 'window' ? '28 days' : '99.9 %';
        },
        language,
        new Date(),
      );
      expect(read).not.toEqual([]);
    }
});

test('the numbers of a first objective are those that SP-07 suggests', () => {
  const file = path.resolve(__dirname, '../../docs/specification/sp-07.yaml');
  const {settings} = parse(readFileSync(file, 'utf8')) as {
    readonly settings: readonly {
      readonly entry?: SheetEntry;
      readonly suggested: Readonly<Record<'zh' | 'en', string>>;
    }[];
  };
  const suggested = (entry: SheetEntry, language: 'zh' | 'en'): string =>
    settings.find((setting) => setting.entry === entry)?.suggested[language] ?? '';
  for (const language of languages) {
    for (const step of [...firstObjectives, withoutData])
      expect(suggested('objective', language)).toContain(`${step} %`);
    expect(suggested('actual', language)).toMatch(new RegExp(`\\b${leastDays}\\b`));
    expect(suggested('window', language)).toMatch(new RegExp(`^${usualWindow}\\b`));
  }
});
