import {expect, test} from 'vitest';
import {editionsOf} from '../model/editions';
import type {Problem} from '../model/problem';
import {files, Site} from '../../tests/fixtures/site';
import {chineseTypography} from './chinese-typography';
import {parsePage, readContent, type Content} from '../content/content';
import type {Page} from '../content/pages';

/** A Chinese page without anything beside it. */
const page = async (source: string): Promise<readonly Problem[]> => {
  const edition = {labelsFile: 'en.json'};
  const pages = [parsePage({source, language: 'zh', file: 'docs/page.mdx'} as Page)];
  return chineseTypography.run({siteDir: '/none', edition, pages, texts: []} as unknown as Content);
};

test.each([
  ['学习Docker与K8s', '学习 Docker 与 K8s'],
  ['每月1次,共12次.', '每月 1 次，共 12 次。'],
  ['你好world, 再见', '你好 world，再见'],
  ['见DS-1:数据项(草案)', '见 DS-1：数据项（草案）'],
  ['他说"先登记"，再用', '他说“先登记”，再用'],
  ["他说'先登记'，再用O'Reilly的书", "他说‘先登记’，再用 O'Reilly 的书"],
  ['全角数字１２３', '全角数字 123'],
  ['数学$x$条，代码`a`条', '数学 $x$ 条，代码 `a` 条'],
  ['| 表头A | 表头 |', '| 表头 A | 表头 |'],
])('%s → %s', async (wrong, right) => {
  const [problem, ...otherProblems] = await page(`说明。\n\n${wrong}`);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule: 'chinese-typography', file: 'docs/page.mdx', line: 3});
  expect(problem?.fix).toEqual({line: 3, count: 1, lines: [right]});
  expect(right).toContain(problem?.expected.zh);
  expect(wrong).toContain(problem?.found.en);
  expect(await page(`说明。\n\n${right}`)).toEqual([]);
});

test('a correction leaves alone what is no text', async () => {
  const source = [
    '---',
    'title: 标题A',
    'slug: /地址a',
    '---',
    '',
    '## 数据B {/* #编号b */}',
    '',
    '见C：[链接D](./文件d.mdx#编号d)、`代码e`、$量f$、<Box 属性="值g" />、https://a.org/h/',
    '',
    '<span lang="en">Hello世界</span>',
    '',
    '```text',
    '代码i,代码',
    '```',
  ].join('\n');
  const problems = await page(source);
  expect(problems.map(({line, field, fix}) => [line, field, fix?.lines[0]])).toEqual([
    [2, 'title', 'title: 标题 A'],
    [6, '#编号b', '## 数据 B {/* #编号b */}'],
    [
      8,
      '#编号b',
      '见 C：[链接 D](./文件d.mdx#编号d)、`代码e`、$量f$、<Box 属性="值g" />、https://a.org/h/',
    ],
  ]);
});

test('a quotation mark without its other half', async () => {
  const [problem] = await page('他说"先登记，再用。');
  expect(problem?.found.zh).toBe('单个的 "：他说"先登记，再用。');
  expect(problem?.mend?.en).toContain('Add the missing mark');
  expect(problem?.fix).toBeUndefined();
});

test('what is right as it stands', async () => {
  expect(
    await page(
      "其余填 0：2 级，如算例 (g)。判据 L3.1、L4.2，占比 91.3%；“数据项”由 O'Reilly 定义，见 SoCC'18。",
    ),
  ).toEqual([]);
});

test('data, the words of the interface and labels', async () => {
  using site = new Site();
  const strings = 'i18n/zh-Hans/code.json';
  site
    .replace(files.capability, 'zh: 登记在哪里。', "zh: '登记在A里,不在B里。' # 见C里")
    .replace(files.capability, 'zh: 数据项的登记。', 'zh: >-\n    数据项的\n    登记D。')
    .replace(files.capability, 'en: Data items.', 'en: Data项items.')
    .write(strings, '{\n  "some.key": {\n    "message": "第{number}页\\n共N页\\"完\\""\n  }\n}\n')
    .replace('sidebars.ts', "label: '模型'", "label: '模型A'");
  const draft = editionsOf(site.dir)[0];
  const problems = draft ? await chineseTypography.run(readContent(site.dir, draft)) : [];
  expect(problems.map(({file, field, fix}) => [file, field, fix?.lines[0]?.trim()])).toEqual([
    [files.capability, 'description.zh', '登记 D。'],
    [files.capability, 'facets[0].text.zh', "zh: '登记在 A 里，不在 B 里。' # 见C里"],
    [strings, 'some.key', '"message": "第{number}页\\n共 N 页“完”"'],
    ['sidebars.ts', 'label', "label: '模型 A',"],
  ]);
});
