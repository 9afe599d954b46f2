import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import type {ReadProblem} from '../assessment/read-file';
import {placeText, problemText} from './problem-text';
import {assessmentWords} from './words';

const wordsOf = (locale: string) => {
  const file = path.join(import.meta.dirname, `../../i18n/${locale}/code.json`);
  const strings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, {message: string}>;
  return assessmentWords(({id}) => strings[id]?.message ?? id);
};
const english = wordsOf('en');
const chinese = wordsOf('zh-Hans');
const kinds = Object.keys(english.problems.kinds) as ReadProblem['kind'][];

describe.each([
  ['en', english],
  ['zh-Hans', chinese],
] as const)('in %s', (_, words) => {
  test.each(kinds)('%s is said, with what to do, of a file and of a link', (kind) => {
    const problem = {kind, value: '9'};
    for (const source of [{kind: 'file', name: 'a.json'}, {kind: 'link'}] as const) {
      const text = problemText(problem, source, words);
      expect(text).not.toMatch(/[{}]|assessment\.problems/);
      expect(text).toContain(words.problems.unchanged);
      expect(Object.values(words.problems.next).some((next) => text.includes(next))).toBe(true);
    }
  });
});

test.each([
  ['teams[0].answers["CD-3.L2.1"].rating', 'team 1, the answer to CD-3.L2.1, field “rating”'],
  ['teams[1].quick["HA-1"]["2"]', 'team 2, the quick answer to HA-1, field “2”'],
  ['teams[0].actions[2].text', 'team 1, action 3, field “text”'],
  ['teams[0].milestones[0].answers["A.\\"b"]', 'team 1, milestone 1, the answer to A."b'],
  ['targets.HA', 'the target of HA'],
  ['outOfScope["HA-1"]', 'the reason why HA-1 is out of scope'],
  [
    'teams[0].answers["CD-3.L2.1"].evidence[4]',
    'team 1, the answer to CD-3.L2.1, field “evidence”, entry 5',
  ],
  ['version', 'field “version”'],
])('the place %s is %s', (place, said) => {
  expect(placeText(place, english.problems)).toBe(said);
});

test('a whole message reads as sentences', () => {
  const problem = {
    kind: 'wrong-value',
    place: 'teams[0].answers["CD-3.L2.1"].rating',
    value: 'yes',
  } as const;
  expect(problemText(problem, {kind: 'file', name: 'a.json'}, english)).toBe(
    'The file a.json could not be read. A value is not allowed there: “yes”. ' +
      'Where: team 1, the answer to CD-3.L2.1, field “rating”. ' +
      'Correct the file there, or have it made again by the page “Export”. ' +
      'Nothing of yours was changed.',
  );
  expect(problemText(problem, {kind: 'file', name: 'a.json'}, chinese)).toBe(
    '文件 a.json 读不出来。那里的值不合格式：“yes”。位置：团队 1，CD-3.L2.1 的答案，字段“rating”。' +
      '请在那里改正文件，或在“带走”页重新生成。你填的内容没有变。',
  );
});
