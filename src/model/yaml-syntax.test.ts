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
  ['a key twice', '  zh: 术语\n', ['两次', 'twice', '留一个']],
  ['a key too far to the left', ' en: Terms\n', ['缩进', 'not in line', 'Indent the line']],
  ['a bracket', '  en: [Terms\nterms:\n', ['以 [ 开头', 'begins with [', 'zh: >-']],
  ['an at sign', '  en: @Terms\n', ['以 @ 开头', 'begins with @']],
  ['an exclamation mark', '  en: !Terms,x\n', ['以 ! 开头', 'begins with !']],
  ['a backslash in quotation marks', '  en: "a\\d"\n', ['双引号里的', 'within double']],
  ['a key without its colon', '  en Terms\n', ['冒号']],
])('%s is said once, on its line, with the line itself', (_, text, says) => {
  const {problems} = readYaml(before + text, `docs/${says[0]}.yaml`);
  const message = JSON.stringify(problems);
  expect(problems.map(({rule, line}) => `${rule} ${line}`)).toEqual(['yaml-syntax 5']);
  for (const phrase of says) expect(message).toContain(phrase);
  expect(message).toContain(JSON.stringify(text.trim().split('\n')[0]).slice(1, -1));
});

test('two slips in one file are both said', () => {
  const source = `${before}  en: Terms: ours\ndescription:\n  zh: 词汇。\n  en: Our terms: all\n`;
  expect(readYaml(source, 'docs/two.yaml').problems.map(({line}) => line)).toEqual([5, 8]);
});
