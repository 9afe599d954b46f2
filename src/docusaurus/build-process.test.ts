import {expect, test} from 'vitest';
import {buildProcess, checkGeneratedFolder} from './build-process';

test('each language has a folder of its own, and says which it is', () => {
  const env = buildProcess('en');
  expect(env.DOCUSAURUS_CURRENT_LOCALE).toBe('en');
  expect(() => checkGeneratedFolder('/site/.docusaurus/en', env)).not.toThrow();
});

test('generated files elsewhere stop the build', () => {
  expect(() => checkGeneratedFolder('/site/.docusaurus', buildProcess('en'))).toThrow(
    'not to .docusaurus/en',
  );
});

test('where no folder is asked for, any will do', () => {
  expect(() => checkGeneratedFolder('/site/.docusaurus', {})).not.toThrow();
});
