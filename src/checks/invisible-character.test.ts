import {expect, test} from 'vitest';
import {editionsOf} from '../model/editions';
import type {Problem} from '../model/problem';
import {files, Site} from '../../tests/fixtures/site';
import {readContent} from '../content/content';
import {invisibleCharacter} from './invisible-character';

const run = async (site: Site): Promise<readonly Problem[]> => {
  const draft = editionsOf(site.dir)[0];
  return draft ? invisibleCharacter.run(readContent(site.dir, draft)) : [];
};

test.each([
  ['\u200b', 'U+200B', '零宽空格', 'a zero-width space', ''],
  ['\u200d', 'U+200D', '零宽连字', 'a zero-width joiner', ''],
  ['\u2060', 'U+2060', '单词连接符', 'a word joiner', ''],
  ['\ufeff', 'U+FEFF', '字节顺序标记', 'a byte order mark', ''],
  ['\u202e', 'U+202E', '双向文字控制符', 'a control of bidirectional text', ''],
  ['\u2066', 'U+2066', '双向文字控制符', 'a control of bidirectional text', ''],
  ['\u200f', 'U+200F', '书写方向标记', 'a mark of the direction', ''],
  ['\u061c', 'U+061C', '阿拉伯字母标记', 'an Arabic letter mark', ''],
  ['\u00ad', 'U+00AD', '软连字符', 'a soft hyphen', ''],
  ['\u0007', 'U+0007', '控制字符', 'a control character', ''],
  ['\ue123', 'U+E123', '私用区字符', 'a character for private use', ''],
  ['\u00a0', 'U+00A0', '不换行空格', 'a no-break space', ' '],
  ['\u2009', 'U+2009', '特殊宽度的空格', 'a space of a special width', ' '],
  ['\u3000', 'U+3000', '全角空格', 'an ideographic space', ' '],
  ['\t', 'U+0009', '制表符', 'a tab', ' '],
  ['&nbsp;', 'U+00A0', '不换行空格', 'a no-break space', ' '],
  ['&#x200B;', 'U+200B', '零宽空格', 'a zero-width space', ''],
])('%j in a page', async (character, code, zh, en, becomes) => {
  using site = new Site();
  site.replace(files.chinesePage, '数据项。', `数据${character}项。`);
  const [problem, ...otherProblems] = await run(site);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule: 'invisible-character', file: files.chinesePage, line: 5});
  expect(problem?.found.zh).toContain(`第 3 列有${zh}`);
  expect(problem?.found.zh).toContain(code);
  expect(problem?.found.en).toContain(en);
  expect(problem?.fix).toEqual({line: 5, count: 1, lines: [`数据${becomes}项。`]});
});

test('in data, in the words of the interface, in labels', async () => {
  using site = new Site();
  const strings = 'i18n/zh-Hans/code.json';
  site
    .replace(files.capability, '登记在哪里。', '登记\u200b在哪里。')
    .write(strings, '{\n  "a": {\n    "message": "甲\\u200b乙"\n  }\n}\n')
    .replace('sidebars.ts', /label: '/, "label: '\u200b");
  const problems = await run(site);
  expect(problems.map(({file}) => file)).toEqual([files.capability, strings, 'sidebars.ts']);
  expect(problems[1]?.fix?.lines).toEqual(['    "message": "甲乙"']);
});

test('what is lost cannot be mended by itself', async () => {
  using site = new Site();
  site.replace(files.chinesePage, '数据项。', '数\ufffd项。');
  const [problem] = await run(site);
  expect(problem?.found.en).toContain('U+FFFD');
  expect(problem?.mend?.en).toContain('Put back what stood there');
  expect(problem?.fix).toBeUndefined();
});

test('half a character', async () => {
  using site = new Site();
  site.write('i18n/en/code.json', '{"a": {"message": "\\ud83d x"}}\n');
  const [problem] = await run(site);
  expect(problem?.found.en).toContain('a lone surrogate');
});

test('two on one line are mended together', async () => {
  using site = new Site();
  site.replace(files.chinesePage, '数据项。', '数\u200b据\u00a0项。');
  const problems = await run(site);
  expect(problems.map(({fix}) => fix?.lines)).toEqual([['数据 项。'], ['数据 项。']]);
});

test('ends of lines, joined pictures and whole escaped characters are right', async () => {
  using site = new Site();
  site
    .write('i18n/en/code.json', '{"a": {"message": "\\ud83d\\ude00 \\n é – ☰ →"}}\r\n')
    .replace(files.chinesePage, '数据项。', '数据项“一”——👩\u200d💻&amp;。');
  expect(await run(site)).toEqual([]);
});

test('a tab that indents data is for the rule about its syntax', async () => {
  using site = new Site();
  site.replace(files.capability, '    zh: ', '\tzh: ');
  expect(await run(site)).toEqual([]);
});
