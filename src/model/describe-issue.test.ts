import {expect, test} from 'vitest';
import {describeIssue} from './describe-issue';

test('what has no words of its own is said in the schema’s', () => {
  const issue = {code: 'not_multiple_of', divisor: 2, message: 'an even number', path: ['level']};
  expect(describeIssue(issue as Parameters<typeof describeIssue>[0], {level: 3})).toMatchObject([
    {rule: 'wrong-shape', place: ['level'], expected: {en: 'an even number'}, found: {en: '3'}},
  ]);
});

test('a criterion’s id is given as it must be where it stands', () => {
  const root = {id: 'DS-2', levels: [{level: 2}, {level: 3, criteria: [{}, {id: 'DS2.L3.2'}]}]};
  const path = ['levels', 1, 'criteria', 1, 'id'];
  const issue = {code: 'invalid_format', format: 'regex', message: 'criterion-id', path};
  const [described] = describeIssue(issue as Parameters<typeof describeIssue>[0], root);
  expect(described?.mend?.en).toContain('Here it is DS-2.L3.2');
});
