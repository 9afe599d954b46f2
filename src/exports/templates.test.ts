import {unzipSync} from 'fflate';
import {expect, test} from 'vitest';
import type {Specification} from '../model/schema';
import type {Standard} from '../model/standard';
import {templateFiles} from './templates';

const text = (zh: string, en: string) => ({zh, en});

const specification = {
  id: 'SP-08',
  title: text('备份', 'Backup'),
  roles: [{title: text('负责人', 'Owner'), text: text('负责', 'Owns.')}],
  records: [
    {title: text('清单', 'List'), text: text('全部', 'All.'), keep: text('一年', '1 year')},
  ],
  clauses: [
    {
      id: 'SP-08.1',
      text: text('每周应备份。', 'Back up weekly | more.'),
      limits: [{quantity: 'gap', atMost: 1, basis: 'proposed'}],
    },
    {id: 'SP-08.2', text: text('旧', 'Old'), status: 'withdrawn'},
  ],
  templates: [
    {id: 'notice', title: text('通告', 'Notice'), text: text('# 首次\n\n一', '# First\n\nOne\n')},
    {
      id: 'register',
      title: text('登记表', 'Register: stores'),
      sheet: {
        columns: [text('存储', 'Store'), text('负责人', 'Owner')],
        rows: [{cells: [text('=1+1', '=1+1'), text('甲|乙', 'A|B')]}],
      },
    },
  ],
} as unknown as Specification;

const quantity = {id: 'gap', title: text('间隔', 'Interval'), unit: text('周', 'weeks')};

const standard = {
  capabilities: [{quantities: [quantity]}],
  specifications: [specification],
  edition: {path: 'draft'},
} as unknown as Standard;

test('a text is Markdown, a sheet a workbook, CSV and Markdown, each in the language and with where it is from', async () => {
  const files = new Map(
    (await templateFiles(standard, 'en', 'https://a.test/en')).map(({path, content}) => [
      path,
      content,
    ]),
  );
  expect([...files.keys()].sort()).toEqual(
    ['adoption-sheet.md', 'notice.md', 'register.csv', 'register.md', 'register.xlsx'].map(
      (name) => `templates/draft/sp-08-${name}`,
    ),
  );
  expect(files.get('templates/draft/sp-08-notice.md')).toMatch(
    /^# First\n\nOne\n\n<!-- .*SP-08, draft: https:\/\/a\.test\/en\/draft\/sp-08\/#template-notice -->\n$/,
  );
  expect(files.get('templates/draft/sp-08-register.md')).toContain('| =1+1 | A\\|B |\n');
  // What a spreadsheet would run is text.
  expect(files.get('templates/draft/sp-08-register.csv')).toContain("'=1+1,A|B\r\n");
  const parts = unzipSync(files.get('templates/draft/sp-08-register.xlsx') as Buffer);
  const names = Object.keys(parts);
  const xml = names.map((name) => Buffer.from(parts[name] ?? []).toString('utf8')).join('\n');
  expect(xml).toContain('=1+1');
  expect(xml).not.toContain('<f>');
  // A colon is not allowed in the name of a sheet.
  expect(xml).toMatch(/<sheet [^>]*name="Register[^":]*stores"/);
});

test('the adoption sheet has what is decided, with the quantities of the whole edition, and the clauses’ words', async () => {
  const [sheet] = await templateFiles(standard, 'en', 'https://a.test/en');
  expect(sheet?.path).toBe('templates/draft/sp-08-adoption-sheet.md');
  expect(sheet?.content).toContain('# Adoption sheet: SP-08 Backup\n');
  expect(sheet?.content).toContain('| SP-08.1 | Interval | ≤ 1 week |  |\n');
  expect(sheet?.content).toContain(
    '| SP-08.1 | Back up weekly \\| more. | ☐ Tailored ☐ Not applicable ☐ Fully in force from ____ |  |\n',
  );
  expect(sheet?.content).toContain('| Owner | Owns. |  |  |\n');
  expect(sheet?.content).toContain('| List | All. | 1 year |  |\n');
  expect(sheet?.content).toContain(
    '(see the [licence](https://a.test/en/draft/licence/#assessment-grant))',
  );
  expect(sheet?.content).toContain(
    'with its section on tailoring: https://a.test/en/draft/sp-08/#tailoring\n',
  );
  expect(sheet?.content).not.toContain('SP-08.2');
  const [chinese] = await templateFiles(standard, 'zh', '');
  expect(chinese?.content).toContain('# 施行单：SP-08 备份\n');
  expect(chinese?.content).toContain('| SP-08.1 | 间隔 | ≤ 1 周 |  |\n');
});

test('the sheet has a table for what a team lists, with a column for each thing', async () => {
  const listed = {
    ...specification,
    items: {
      title: {zh: '用户|操作', en: 'What users | do'},
      suggested: {zh: '一至三项', en: 'one to three'},
    },
    settings: [
      {
        clause: 'SP-08.1',
        title: {zh: '目标', en: 'Objective'},
        suggested: {zh: '高', en: 'high'},
        each: true,
      },
    ],
  } as Specification;
  const [sheet] = await templateFiles({...standard, specifications: [listed]}, 'en', '');
  expect(sheet?.content).toContain(
    [
      '## What users | do\n',
      '| Clause | What is set | Suggested | 1 | 2 | 3 |',
      '| --- | --- | --- | --- | --- | --- |',
      '| – | Name | one to three |  |  |  |',
      '| SP-08.1 | Objective | high |  |  |  |\n\n## Values\n',
    ].join('\n'),
  );
  expect(String(sheet?.content).match(/\| Objective \|/g)).toHaveLength(1);
});

test('what is withdrawn has no templates to fill in', async () => {
  const withdrawn = {...specification, status: 'withdrawn'} as Specification;
  expect(await templateFiles({...standard, specifications: [withdrawn]}, 'zh', '')).toEqual([]);
});
