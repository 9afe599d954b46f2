import {expect, test} from 'vitest';
import {englishOf, problemsAfter, writePage} from '../../tests/fixtures/content';
import {files} from '../../tests/fixtures/site';
import {typedCount} from './typed-count';

const page = 'docs/extra.mdx';
const foundIn = async (zh: string, en: string) =>
  (await problemsAfter(typedCount, (site) => writePage(site, page, zh, en))).map(({found}) =>
    found.en.slice(1, -1),
  );

test.each([
  ['This is one of the 8 areas.', 'one of the 8 areas'],
  ['The model has 35 capabilities.', '35 capabilities'],
  ['Nineteen capabilities are written.', 'Nineteen capabilities'],
  ['Twenty-one written capabilities.', 'Twenty-one written capabilities'],
  ['The area has five capabilities.', 'five capabilities'],
  ['Twelve specifications are planned.', 'Twelve specifications are planned'],
  ['All capabilities are written.', 'All capabilities are written'],
  ['The standard is complete.', 'standard is complete'],
])('%s', async (english, ...found) => {
  expect(await foundIn('一段。', english)).toEqual(found);
});

test.each([
  ['数据服务是八个领域之一。', '八个领域之一'],
  ['全部 35 个能力维度。', '35 个能力维度'],
  ['已写出十九个能力维度。', '十九个能力维度'],
  ['全部能力维度都已写出。', '全部能力维度都已写出'],
])('%s', async (chinese, ...found) => {
  expect(await foundIn(chinese, 'A paragraph.')).toEqual(found);
});

test.each([
  ['应用运维分为八个领域，与其余七个领域往来。', 'The eight areas, and the seven other areas.'],
  ['第四个领域。两个能力维度互不依赖。', 'Two capabilities; level 4 for capabilities.'],
  ['五级完善程度。', 'Five levels of completion.'],
  ['例如五个能力维度为 4、3、3、3、2 级。', 'With five capabilities at levels 4, 3, 3, 3 and 2.'],
  ['在 24 个案例中告知了用户。', 'Users were told in 24 cases.'],
])('what counts nothing of the standard, or defines it: %s %s', async (zh, en) => {
  expect(await foundIn(zh, en)).toEqual([]);
});

test('on pages, in data and in the interface', async () => {
  const problems = await problemsAfter(typedCount, (site) => {
    writePage(site, page, '一段。', 'It has 35 capabilities.');
    site.replace(files.area, /^( *)zh: .*$/m, '$1zh: 五个能力维度。');
    site.write(
      'i18n/en/code.json',
      '{\n  "a.b": {\n    "message": "{x} capabilities"\n  },\n  "a.c": {\n    "message": "7 capabilities"\n  }\n}\n',
    );
  });
  expect(problems).toMatchObject([
    {rule: 'typed-count', file: englishOf(page), line: 5},
    {file: files.area},
    {file: 'i18n/en/code.json', field: 'a.c'},
  ]);
});
