import {expect, test} from 'vitest';
import {problemsAfter, writePage} from '../../tests/fixtures/content';
import {files} from '../../tests/fixtures/site';
import {lengthRatio} from './length-ratio';

const {capability} = files;
const chinese = '每个对外提供的数据项在全组织唯一的目录中有自己的编码，改名和换负责人都不变。';
const english =
  'Each data item served to others has a code of its own in the one catalogue, whatever its name or owner.';

test('a text that leaves most of the other out', async () => {
  const [problem, ...otherProblems] = await problemsAfter(lengthRatio, (site) => {
    site.replace(capability, '第 3 级的判据。', chinese);
    site.replace(capability, 'The criterion of level 3.', 'Each item has a code.');
  });
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({
    rule: 'length-ratio',
    file: capability,
    field: 'levels[2].criteria[0].text.en',
  });
  expect(problem?.found.zh).toBe('0.6 倍：中文 38 个字符，英文 21 个');
  expect(problem?.mend?.zh).toContain('英文可能漏了句子');
});

test('a section whose English says much more', async () => {
  const page = 'docs/extra.mdx';
  const problems = await problemsAfter(lengthRatio, (site) =>
    writePage(
      site,
      page,
      `\n## 一 {/* #a */}\n\n${chinese}`,
      `\n## A {/* #a */}\n\n${english.repeat(4)}`,
    ),
  );
  expect(problems).toMatchObject([{file: page, line: 6, field: '#a'}]);
});

test('a translation, a short label, and a summary of the usual length', async () => {
  const problems = await problemsAfter(lengthRatio, (site) => {
    site.replace(capability, '第 3 级的判据。', chinese);
    site.replace(capability, 'The criterion of level 3.', english);
    site.replace(capability, '数据项的登记。', chinese);
    site.replace(capability, '      zh: 覆盖率', '      zh: 率');
  });
  expect(problems).toEqual([]);
});

test('a text that is not translated at all is for another rule', async () => {
  const problems = await problemsAfter(lengthRatio, (site) => {
    site.replace(capability, '第 3 级的判据。', english);
    site.replace(capability, 'The criterion of level 3.', english);
  });
  expect(problems).toEqual([]);
});

test('figures are as long in both languages', async () => {
  const problems = await problemsAfter(lengthRatio, (site) => {
    site.replace(capability, '第 3 级的判据。', '2026 年 3 月 1 日起，比例由 5% 提高到 10%。');
    site.replace(
      capability,
      'The criterion of level 3.',
      'From 1 March 2026 the share rises from 5 % to 10 %.',
    );
  });
  expect(problems).toEqual([]);
});
