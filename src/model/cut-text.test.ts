import {expect, test} from 'vitest';
import {Site, files} from '../../tests/fixtures/site';
import {parse} from './yaml-positions';

const cut = (source: string) => parse(source).cutTexts;

test.each([
  ['zh: 登记在 #负责人 一栏', '#负责人 一栏'],
  ['zh: #负责人 一栏', '#负责人 一栏'],
  ['zh: 登记在\n  一处 #负责人', '#负责人'],
  ['- 登记 # 在一处', '# 在一处'],
  ['zh: &甲 登记', '&甲'],
])('%j', (source, lost) => {
  expect(cut(source).map((text) => text.lost)).toEqual([lost]);
});

test.each([
  'level: 3 # the floor is 1',
  'facet: ownership # why',
  "zh: '登记在 #负责人 一栏' # why",
  'zh: >- # why\n  登记在 #负责人 一栏',
  'zh: C#、a#b',
  '# above\nzh: 登记\n# below\nen: x',
  'levels: # five\n  - a',
])('%j', (source) => {
  expect(cut(source)).toEqual([]);
});

test('is refused in data and at the head of a page, in builds too', () => {
  using site = new Site();
  site
    .replace(files.capability, '登记在哪里。', '登记在 #负责人 一栏。')
    .write('docs/extra.mdx', '---\ntitle: 甲 #乙\nslug: /extra\n---\n');
  expect(site.problems().filter(({rule}) => rule === 'cut-text')).toMatchObject([
    {file: files.capability},
    {file: 'docs/extra.mdx', line: 2},
  ]);
});
