import {describe, expect, test} from 'vitest';
import {smallSubject} from '../../tests/fixtures/assessment';
import {overviewOf} from './overview';
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
    // 4 seconds of reading each, and three levels to choose: 1.7 minutes.
    expect(workload(capabilities, 'quick')).toEqual({questions: 12, minutes: 2});
    expect(workload(capabilities, 'full')).toEqual({questions: 24, minutes: 13});
    expect(workload([], 'full')).toEqual({questions: 0, minutes: 0});
  });

  test('is known from the overview, which has no texts', () => {
    const overview = overviewOf(smallSubject());
    for (const mode of ['quick', 'full'] as const)
      expect(workload(overview.capabilities, mode)).toEqual(workload(capabilities, mode));
  });
});
