import {expect, test} from 'vitest';
import {problemsAfter, writePage} from '../../tests/fixtures/content';
import type {Site} from '../../tests/fixtures/site';
import {images} from './images';

const page = 'docs/extra.mdx';
const svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>';
const inPage = (text: string) =>
  problemsAfter(images, (site) => {
    writePage(site, page, `\n## 甲 {/* #a */}\n\n${text}`, '\n');
    site.write('docs/a.svg', svg).write('static/img/a.svg', svg);
  });

test.each([
  ['![](a.svg)', '没有替代文字'],
  ['<img src="a.svg" />', '没有替代文字'],
  ['![a-b.svg](a.svg)', '文件名 “a-b.svg”'],
  ['![Image of the levels](a.svg)', '“Image of the levels”，只说了它是图'],
  ['![图 3](a.svg)', '“图 3”，只说了它是图'],
])('%s cannot be read aloud', async (text, found) => {
  const [problem, ...otherProblems] = await inPage(text);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule: 'alternative-text', file: page, line: 8, field: '#a'});
  expect(problem?.found.zh).toBe(found);
  expect(problem?.mend?.zh).toContain('用一句话说出');
});

test.each([
  '![五个等级逐级向上](a.svg)',
  '![五个等级逐级向上](/img/a.svg)',
  '<img src="a.svg" alt="Five levels, each above the last" />',
])('%s can be read aloud', async (text) => {
  expect(await inPage(text)).toEqual([]);
});

const ofFile = (file: string, text: string) =>
  problemsAfter(images, (site: Site) => site.write(file, text));

test('an image that is too heavy', async () => {
  const [problem] = await ofFile('static/a.svg', svg + ' '.repeat(60 * 1024));
  expect(problem).toMatchObject({
    rule: 'image-weight',
    file: 'static/a.svg',
    expected: {zh: '不超过 50 KB'},
    found: {en: '61 KB'},
  });
});

test('a file that is no image, and one that is another than its name says', async () => {
  expect((await ofFile('docs/a.png', 'text'))[0]).toMatchObject({
    rule: 'image-weight',
    found: {zh: '内容不是图'},
  });
  expect((await ofFile('docs/a.png', svg))[0]?.mend?.en).toContain('End the file name in .svg');
});

test('an image that is light and real', async () => {
  expect(await ofFile('static/a.svg', svg)).toEqual([]);
});

test.each([
  ['./b.svg', '没有 docs/b.svg', 'where there is no docs/b.svg'],
  ['/img/A.svg', '没有 static/img/A.svg', 'where there is no static/img/A.svg'],
  ['https://a.example.org/a.svg', '在别的网站', 'on another site'],
])('the image %s is not there', async (address, zh, en) => {
  const [problem, ...otherProblems] = await inPage(`![五个等级逐级向上](${address})`);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule: 'image-missing', file: page, line: 8, field: '#a'});
  expect(problem?.found.zh).toContain(zh);
  expect(problem?.found.en).toContain(en);
  expect(problem?.mend?.en).toContain('below static/img');
});
