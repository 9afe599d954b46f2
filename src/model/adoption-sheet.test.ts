import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {adoptionSheetOf, adoptionWords, isPermission, isRecommended} from './adoption-sheet';

const supports = [{capability: 'AV-2', level: 2 as const}];
const source = {
  publisher: 'A body',
  title: 'T',
  address: 'https://a.test/',
  accessed: '2026-01-01',
};

const sheet = adoptionSheetOf(
  {
    clauses: [
      {
        id: 'SP-06.2',
        text: 'Acknowledge.',
        supports,
        limits: [
          {quantity: 'time', atMost: 15, basis: 'proposed'},
          {quantity: 'share', atLeast: 1, basis: 'published', source},
        ],
      },
      {
        id: 'SP-06.1',
        text: 'Old.',
        supports,
        status: 'withdrawn',
        limits: [{quantity: 'time', atMost: 5, basis: 'proposed'}],
      },
      {id: 'SP-06.3', text: 'Hand over.', supports},
    ],
    roles: [{title: 'Primary', text: 'Is paged.'}],
    records: [{title: 'Rota', text: 'Shifts.', keep: '12 months'}],
  },
  (id) => ({title: `The ${id}`, unit: id === 'time' ? 'minutes' : 'hours'}),
);

test('every number of the clauses in force is to be decided, with who published it', () => {
  expect(sheet.values).toEqual([
    {clause: 'SP-06.2', quantity: 'The time', suggested: '≤\u00a015\u00a0minutes'},
    {
      clause: 'SP-06.2',
      quantity: 'The share',
      suggested: '≥\u00a01\u00a0hour',
      publisher: 'A body',
    },
  ]);
});

test('the clauses in force are to be adopted, roles to be named, records to be kept', () => {
  expect(sheet.clauses.map(({id}) => id)).toEqual(['SP-06.2', 'SP-06.3']);
  expect(sheet.roles.map(({title}) => title)).toEqual(['Primary']);
  expect(sheet.records.map(({keep}) => keep)).toEqual(['12 months']);
});

test('a range is a line, a number for each tier two, and what the words leave open a line of its clause', () => {
  const {values} = adoptionSheetOf(
    {
      clauses: [
        {
          id: 'SP-07.9',
          text: 'Over 28 to 30 days.',
          supports,
          limits: [
            {quantity: 'window', atLeast: 28, basis: 'proposed'},
            {quantity: 'window', atMost: 30, basis: 'proposed'},
            {quantity: 'batch', atMost: 10, basis: 'proposed'},
          ],
        },
        {id: 'SP-07.10', text: 'Stop.', supports},
      ],
      roles: [],
      records: [],
      tiered: ['batch'],
      settings: [
        {clause: 'SP-07.10', title: 'What stops', suggested: 'all'},
        {clause: 'SP-07.9', title: 'Where it is shown', suggested: 'a screen'},
      ],
    },
    (id) => ({title: id, unit: 'days'}),
  );
  expect(values).toEqual([
    {clause: 'SP-07.9', quantity: 'window', suggested: '28–30\u00a0days'},
    {clause: 'SP-07.9', quantity: 'batch', tier: 'highest', suggested: '≤\u00a010\u00a0days'},
    {clause: 'SP-07.9', quantity: 'batch', tier: 'rest', suggested: '≤\u00a010\u00a0days'},
    {clause: 'SP-07.9', quantity: 'Where it is shown', suggested: 'a screen'},
    {clause: 'SP-07.10', quantity: 'What stops', suggested: 'all'},
  ]);
});

test('what is set for each of several things, and approvals, leave the values, in the order of the clauses', () => {
  const {values, items, approvals} = adoptionSheetOf(
    {
      clauses: [
        {id: 'SP-07.1', text: 'Define.', supports},
        {id: 'SP-07.2', text: 'Old.', supports, status: 'withdrawn'},
        {id: 'SP-07.3', text: 'Set.', supports},
      ],
      roles: [],
      records: [],
      items: {title: 'What users do', suggested: 'one to three'},
      settings: [
        {
          clause: 'SP-07.3',
          title: 'Objective',
          suggested: '99 %',
          each: true,
          entry: 'objective',
        },
        {clause: 'SP-07.2', title: 'Gone', suggested: 'x', each: true},
        {clause: 'SP-07.3', title: 'Approval', suggested: 'a name', approval: true},
        {clause: 'SP-07.3', title: 'Hours', suggested: '9 to 5'},
        {clause: 'SP-07.1', title: 'Success', suggested: 'no 5xx', each: true},
      ],
    },
    (id) => ({title: id, unit: ''}),
  );
  expect(items).toEqual({
    title: 'What users do',
    suggested: 'one to three',
    rows: [
      {clause: 'SP-07.1', quantity: 'Success', suggested: 'no 5xx'},
      {clause: 'SP-07.3', quantity: 'Objective', suggested: '99 %', entry: 'objective'},
    ],
  });
  expect(values).toEqual([{clause: 'SP-07.3', quantity: 'Hours', suggested: '9 to 5'}]);
  expect(approvals).toEqual([{title: 'Approval', suggested: 'a name'}]);
  expect(sheet.approvals).toBeUndefined();
  expect(sheet.items).toBeUndefined();
});

test('a setting that names a number of its clause takes the place of its line', () => {
  const {values} = adoptionSheetOf(
    {
      clauses: [
        {
          id: 'SP-07.9',
          text: 'Over 28 to 30 days.',
          supports,
          limits: [
            {quantity: 'window', atLeast: 28, basis: 'proposed'},
            {quantity: 'batch', atMost: 10, basis: 'proposed'},
          ],
        },
      ],
      roles: [],
      records: [],
      settings: [{clause: 'SP-07.9', title: 'Window', suggested: '28 days', quantity: 'window'}],
    },
    (id) => ({title: id, unit: 'days'}),
  );
  expect(values).toEqual([
    {clause: 'SP-07.9', quantity: 'batch', suggested: '≤\u00a010\u00a0days'},
    {clause: 'SP-07.9', quantity: 'Window', suggested: '28 days'},
  ]);
});

test('a clause that recommends and requires nothing may be left out, in either language', () => {
  expect(isRecommended('The platform should compare.')).toBe(true);
  expect(isRecommended('Reviews shall be open; a near miss should be reviewed.')).toBe(false);
  expect(isRecommended('A team may wait.')).toBe(false);
  expect(isRecommended('平台宜比对供应商的响应。')).toBe(true);
  expect(isRecommended('复盘应完成；险些发生的也宜复盘。')).toBe(false);
});

test('a clause that only permits has nothing to put into force, in either language', () => {
  expect(isPermission('A few sentences in the ticket may serve.')).toBe(true);
  expect(isPermission('影响小的故障，可用工单中的几句话代替复盘。')).toBe(true);
  expect(isPermission('Maintenance may be left out but shall be listed.')).toBe(false);
  expect(isPermission('事先公告的维护可不计入，但应单独列出。')).toBe(false);
  expect(isPermission('宜比对，可能变慢。')).toBe(false);
  expect(isPermission('平台可能变慢。')).toBe(false);
});

test('each clause asks, recommends or permits alike in both languages', () => {
  const folder = 'docs/specification';
  const clauses = readdirSync(folder)
    .filter((name) => /^sp-\d+\.yaml$/.test(name))
    .flatMap((name) => {
      const data = parse(readFileSync(path.join(folder, name), 'utf8')) as {
        clauses: {id: string; text: Record<'zh' | 'en', string>}[];
      };
      return data.clauses;
    });
  expect(clauses.length).toBeGreaterThan(200);
  const kinds = (language: 'zh' | 'en'): string[] =>
    clauses.map(
      ({id, text}) => `${id} ${isRecommended(text[language])} ${isPermission(text[language])}`,
    );
  expect(kinds('zh')).toEqual(kinds('en'));
});

test.each([
  ['zh', 'docs/specification/index.mdx'],
  ['en', 'i18n/en/docusaurus-plugin-content-docs/current/specification/index.mdx'],
] as const)('the overview says as the sheet does who approves (%s)', (language, page) => {
  expect(readFileSync(page, 'utf8')).toContain(adoptionWords.approval[language]);
});
