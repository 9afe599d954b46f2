import {describe, expect, test} from 'vitest';
import {smallSubject} from '../../tests/fixtures/assessment';
import {outOfScopeReason, targetOf, workload} from './targets';

describe('the target of a capability', () => {
  test.each([
    ['A', 3],
    ['B', 3],
    ['C', 2],
  ] as const)('of a business of tier %s is %d where nothing else is set', (tier, level) => {
    expect(targetOf({targets: {}, tier}, 'DS-1')).toEqual({level, by: 'tier'});
  });

  test('is that of the capability, else of its area, else none', () => {
    expect(targetOf({targets: {DS: 3, 'DS-1': 5}, tier: 'C'}, 'DS-1')).toEqual({
      level: 5,
      by: 'capability',
    });
    expect(targetOf({targets: {DS: 3}, tier: 'C'}, 'DS-1')).toEqual({level: 3, by: 'area'});
    expect(targetOf({targets: {AV: 3}}, 'DS-1')).toBeUndefined();
  });
});

test('out of scope is what has a reason, or whose area has; a blank reason is none', () => {
  expect(outOfScopeReason({outOfScope: {'DS-1': 'x', DS: 'y'}}, 'DS-1')).toBe('x');
  expect(outOfScopeReason({outOfScope: {DS: ' y '}}, 'DS-1')).toBe('y');
  expect(outOfScopeReason({outOfScope: {'DS-1': ' ', DS: 'y'}}, 'DS-1')).toBe('y');
  expect(outOfScopeReason({outOfScope: {'DS-1': ' ', AV: 'y'}}, 'DS-1')).toBeUndefined();
});

describe('the work of an assessment', () => {
  const {capabilities} = smallSubject();

  test('is the time to read, and 30 seconds a criterion, or in quick mode a capability', () => {
    // 12 questions of four words, 48 words at 230 a minute, and three levels to choose: 1.7 minutes.
    expect(workload(capabilities, 'quick', 'en')).toEqual({questions: 12, minutes: 2});
    expect(workload(capabilities, 'full', 'en')).toEqual({questions: 24, minutes: 13});
    expect(workload([], 'full', 'en')).toEqual({questions: 0, minutes: 0});
  });

  test('in Chinese counts characters, without marks', () => {
    const [capability] = capabilities;
    const asked = (question: string) => ({
      ...capability,
      id: 'DS-1',
      title: '',
      path: '',
      steps: [],
      words: [],
      levels: [{level: 2, short: '', statement: '', question, criteria: [], requires: []} as const],
    });
    expect(workload([asked('一'.repeat(350))], 'quick', 'zh').minutes).toBe(2);
    expect(workload([asked('，。'.repeat(350))], 'quick', 'zh').minutes).toBe(1);
  });
});
