import {expect, test} from 'vitest';
import type {Problem} from '../model/problem';
import {formatGithub, formatRdjson} from './format';

const faults = Array.from({length: 25}, (_, index): Problem => ({
  rule: 'formatting',
  file: 'a.yaml',
  line: index + 1,
  expected: {zh: '甲', en: 'one'},
  found: {zh: '乙', en: 'two'},
}));

test('for programs too ten of a rule are written out, and the rest is counted', () => {
  const lines = formatGithub(faults).split('\n');
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toMatch(/^::error title=formatting::.*15 more; all of them: npm run check/);

  const {diagnostics} = JSON.parse(formatRdjson(faults)) as {diagnostics: {message: string}[]};
  expect(diagnostics).toHaveLength(10);
  const counted = diagnostics.filter(({message}) => message.includes('15 more'));
  expect(counted).toEqual([diagnostics.at(-1)]);
});

test('asked for, all are written out', () => {
  expect(formatGithub(faults, Infinity).split('\n')).toHaveLength(25);
  expect(JSON.parse(formatRdjson(faults, Infinity))).toMatchObject({
    diagnostics: {length: 25},
  });
});
