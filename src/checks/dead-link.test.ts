import {expect, test} from 'vitest';
import {problemsAfter, writePage} from '../../tests/fixtures/content';
import {formatProblem} from '../model/problem';
import {deadLink} from './dead-link';

const page = 'docs/capability/extra.mdx';
const inPage = (link: string) =>
  problemsAfter(deadLink, (site) =>
    writePage(site, page, `\n## 甲 {/* #alpha */}\n\n${link}\n\n<span id="note">注</span>`, '\n'),
  );

test.each([
  ['[页](./level.mdx)', './level.mdx，没有这个页面', '最接近的是 ./levels.mdx'],
  ['[页](/draft/ds-9/)', '/draft/ds-9/，没有这个页面', '最接近的是'],
  ['[节](#alpa)', '#alpa，那一页没有', '最接近的是 #alpha'],
  ['[判据](./ds/ds-1.mdx#l3-7)', '#l3-7，那一页没有', '最接近的是 #l3-1'],
  ['<a href="./no.mdx">页</a>', './no.mdx，没有这个页面', '写相对路径，以 .mdx 结尾'],
  ['[站](http://iso.org/)', 'http://iso.org/', '换成公开的 https 地址'],
  ['[站](https://localhost:3000/)', 'https://localhost:3000/', '换成公开的 https 地址'],
  ['[文](pathname:///no.txt)', 'pathname:///no.txt', '换成公开的 https 地址'],
  ['[站](https://www.example.com/a)', 'https://www.example.com/a', '示例地址不做成链接'],
  ['[站](https:/www.iso.org/a)', 'https:/www.iso.org/a', '换成公开的 https 地址'],
  ['[站](https：//www.iso.org/a)', 'https：//www.iso.org/a', '写成 https://www.iso.org/a'],
  ['[站](www.iso.org)', 'www.iso.org', '写成 https://www.iso.org'],
  ['[页]()', '没有地址', '只留文字'],
  ['[页](.\\levels.mdx)', '.\\levels.mdx', '写成 ./levels.mdx'],
  ['[节](./levels.mdx＃a)', './levels.mdx＃a', '写成 ./levels.mdx#a'],
  ['[页](./100%.mdx)', './100%.mdx，没有这个页面', '最接近的是'],
  ['[页](C:\\docs\\levels.mdx)', '自己电脑上的路径', '相对路径'],
  ['[页](http://localhost:3000/draft/ds-1/)', 'http://localhost', '写成 ./ds/ds-1.mdx'],
  ['[页](https://a.org/x/en/draft/ds-1/#l3)', 'https://a.org', '写成 ./ds/ds-1.mdx#l3'],
])('%s leads nowhere', async (link, found, mend) => {
  const [problem, ...otherProblems] = await inPage(link);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule: 'dead-link', file: page, line: 8, field: '#alpha'});
  const message = formatProblem(problem!);
  expect(message).toContain(found);
  expect(message).toContain(mend);
});

test.each([
  '[页](./levels.mdx)',
  '[页](/ds-1)',
  '[页](/draft/ds-1/#l3)',
  '[节](#alpha)',
  '[注](#note)',
  '[等级](./ds/ds-1.mdx#l3)',
  '[判据](./ds/ds-1.mdx#l3-1)',
  '[标题](./ds/ds-1.mdx#levels)',
  '[站](https://www.iso.org/standard/1.html#a)',
  '[文](pathname:///licences.txt)',
  '[信](mailto:somebody@standards.org)',
])('%s leads somewhere', async (link) => {
  expect(await inPage(link)).toEqual([]);
});

test('places of a page whose data cannot be read are not called dead', async () => {
  const problems = await problemsAfter(deadLink, (site) => {
    writePage(site, page, '\n[等级](./ds/ds-1.mdx#l3)', '\n');
    site.replace('docs/capability/ds/ds-1.yaml', 'schema: 1', 'schema: 2');
  });
  expect(problems).toEqual([]);
});

test('a place that the other language has is said of its heading, not of each link', async () => {
  const problems = await problemsAfter(deadLink, (site) =>
    writePage(
      site,
      page,
      '\n## 甲 {/* #alpha */}\n\n[节](#alpha)',
      '\n## One {/* #one */}\n\n[Section](#alpha)',
    ),
  );
  expect(problems).toEqual([]);
});
