import {expect, test} from 'vitest';
import {applicationStrings, checkStringsLeftOut} from './application-strings';

test('what the assessment says is not in the application', () => {
  expect(applicationStrings('{"a.b": "A", "assessment.view.quick": "Quick"}')).toBe('{"a.b":"A"}');
});

test('an application that has it stops the build', () => {
  expect(() => checkStringsLeftOut(['{"a.b":"A"}', 'x'])).not.toThrow();
  expect(() => checkStringsLeftOut(['{"assessment.view.quick":"Quick"}'])).toThrow(
    'codeTranslations.json',
  );
});
