import {expect, test} from 'vitest';
import {formatProblems, type Problem} from './problem';

const said = (file: string, line: number, rule: string): Problem => ({
  file,
  line,
  rule,
  expected: {zh: '甲', en: 'one'},
  found: {zh: '乙', en: 'other'},
});

test('problems come by file and line; whether a text was agreed on comes last', () => {
  const text = formatProblems([
    said('b.yaml', 1, 'formatting'),
    said('a.yaml', 9, 'wrong-form'),
    said('a.yaml', 2, 'translation-stale'),
    said('a.yaml', 3, 'wrong-type'),
  ]);
  expect(text.match(/[ab]\.yaml:\d/g)).toEqual(['a.yaml:3', 'a.yaml:9', 'b.yaml:1', 'a.yaml:2']);
  expect(text).toContain('共 4 处问题 / 4 problems');
  expect(text).toContain('理由 / why: src/checks/README.md#wrong-form');
});

test('of a rule with many problems ten are written out, and the rest is counted', () => {
  const faults = Array.from({length: 3191}, (_, index) => said('a.yaml', index + 1, 'formatting'));
  const problems = [...faults, said('b.yaml', 1, 'wrong-form')];
  const text = formatProblems(problems);
  expect(text.match(/a\.yaml:\d/g)).toHaveLength(10);
  expect(text).toContain('b.yaml:1');
  expect(text).toContain('3181 more; all of them: npm run check -- --only formatting');
  expect(text).toContain('3192 problems');
  expect(formatProblems(problems, Infinity).match(/a\.yaml:\d/g)).toHaveLength(3191);
});
