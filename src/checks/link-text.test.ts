import {expect, test} from 'vitest';
import {problemsAfter, writePage} from '../../tests/fixtures/content';
import {linkText} from './link-text';

const page = 'docs/extra.mdx';
const inPage = (text: string) =>
  problemsAfter(linkText, (site) => writePage(site, page, `\n## 甲 {/* #a */}\n\n${text}`, '\n'));

test.each([
  ['详见[这里](./a.mdx)。', '这里'],
  ['[点击此处。](./a.mdx)', '点击此处'],
  ['See [Here](./a.mdx).', 'Here'],
  ['<a href="./a.mdx">Read more →</a>', 'Read more'],
  ['[https://www.iso.org/](https://www.iso.org/)', 'https://www.iso.org/'],
])('%s says nothing', async (text, found) => {
  const [problem, ...otherProblems] = await inPage(text);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule: 'link-text', file: page, line: 8, field: '#a'});
  expect(problem?.found.en).toContain(`“${found}”`);
});

test('an address is told to become a name, other words the target’s title', async () => {
  expect((await inPage('https://www.iso.org/'))[0]?.mend?.zh).toBe(
    '写出那一页或那份文件的名称：[名称](https://www.iso.org/)。',
  );
  expect((await inPage('[here](./a.mdx)'))[0]?.mend?.en).toContain("Write the target's title");
});

test.each(['[评分规则](./a.mdx)', '[more on levels](./a.mdx)', '[![图](a.svg)](./a.mdx)'])(
  '%s says where it leads',
  async (text) => {
    expect(await inPage(text)).toEqual([]);
  },
);
