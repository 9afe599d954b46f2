import {expect, test} from 'vitest';
import {readYaml} from './read-yaml';

const before = 'schema: 1\nkind: glossary\ntitle:\n  zh: 词汇\n';

test.each([
  ['a colon', '  en: Terms: ours\n', ['冒号', 'a colon and a space', 'zh: >-']],
  ['an open quotation mark', '  en: "Terms\nterms: []\nmore: "a"\n', ['只有前一半', 'not closed']],
  ['text after a quotation', '  en: "Terms" of ours\n', ['以引号开头', 'begins with a quotation']],
  [
    'a full-width colon',
    '  en：Terms\n',
    ['全角的冒号', 'a full-width colon', 'an ordinary colon'],
  ],
  ['a tab', '\ten: Terms\nterms:\n', ['制表符', 'a tab', '两个空格']],
  ['a key twice', '  zh: 术语\n', ['两次', 'twice', '留下说得对的一行']],
  ['a key too far to the left', ' en: Terms\n', ['缩进', 'not in line', 'Indent the line']],
  ['a bracket', '  en: [Terms\nterms:\n', ['以 [ 开头', 'begins with [', 'zh: >-']],
  ['an at sign', '  en: @Terms\n', ['以 @ 开头', 'begins with @']],
  ['an exclamation mark', '  en: !Terms,x\n', ['以 ! 开头', 'begins with !']],
  ['a backslash in quotation marks', '  en: "a\\d"\n', ['双引号里的', 'within double']],
  ['a key without its colon', '  en Terms\n', ['没有冒号', 'no colon after a key']],
  ['a semicolon after a key', '  en; Terms\n', ['没有冒号', 'no colon after a key']],
  ['a colon without its space', '  en:Terms\n', ['冒号后面没有空格', 'no space after the colon']],
  [
    'a hyphen without its space',
    '  -en: Terms\n  - a\n',
    ['- 后面没有空格', 'no space after the -'],
  ],
  ['a hyphen before a text', '  en: - Terms\n', ['以 - 开头', 'begins with -']],
  ['a comment of a program', '// Terms\n', ['注释', 'a comment that begins with //', '# …']],
  ['a second head', '---\nterms:\n', ['分成了两个', 'Take the line out']],
  ['full-width blanks', '　　en: Terms\n  zh: a\n', ['全角空格', 'ordinary spaces']],
  ['no-break spaces', '\u00a0\u00a0en: Terms\n  zh: a\n', ['不换行空格', 'ordinary spaces']],
  ['a key one space too far in', '   en: Terms\n', ['缩进', 'not in line', 'Indent the line']],
])('%s is said once, on its line, with the line itself', (_, text, says) => {
  const {problems} = readYaml(before + text, `docs/${says[0]}.yaml`);
  const message = JSON.stringify(problems);
  expect(problems.map(({rule, line}) => `${rule} ${line}`)).toEqual(['yaml-syntax 5']);
  for (const phrase of says) expect(message).toContain(phrase);
  expect(message).toContain(JSON.stringify(text.trim().split('\n')[0]).slice(1, -1));
});

test('what follows from a slip is not said', () => {
  const source =
    'schema: 1\nkind: glossary\nterms:\n  - id: a\n    title:\n      zh: >-\n甲\n      en: A\n  - id: b\n    title:\n      zh: 乙\n      en: B\n';
  expect(readYaml(source, 'docs/block.yaml').problems).toMatchObject([
    {line: 7, found: {zh: '块标量 >- 的正文没有缩进：“甲”'}},
  ]);
  const tooFarIn = source.replace('甲', '        甲').replace('      en: A', '       en: A');
  expect(readYaml(tooFarIn.replace('>-\n        ', ''), 'docs/in.yaml').problems).toMatchObject([
    {line: 7, found: {zh: '缩进与同一级的键不齐：“en: A”'}},
  ]);
});

test.each(['', '\n', '# 只有注释\n'])('an empty file (%j) is one problem', (source) => {
  const {problems} = readYaml(source, `docs/empty-${source.length}.yaml`);
  expect(problems).toMatchObject([{rule: 'yaml-syntax', line: 1, found: {en: 'an empty file'}}]);
});

test('two slips in one file are both said', () => {
  const source = `${before}  en: Terms: ours\ndescription:\n  zh: 词汇。\n  en: Our terms: all\n`;
  expect(readYaml(source, 'docs/two.yaml').problems.map(({line}) => line)).toEqual([5, 8]);
});
