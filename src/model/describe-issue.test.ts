import {expect, test} from 'vitest';
import {describeIssue} from './describe-issue';

test('what has no words of its own is said in the schema’s', () => {
  const issue = {code: 'not_multiple_of', divisor: 2, message: 'an even number', path: ['level']};
  expect(describeIssue(issue as Parameters<typeof describeIssue>[0], {level: 3})).toMatchObject([
    {rule: 'wrong-shape', place: ['level'], expected: {en: 'an even number'}, found: {en: '3'}},
  ]);
});
