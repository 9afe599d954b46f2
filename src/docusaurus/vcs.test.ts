import {expect, test} from 'vitest';
import {docusaurusVcs} from './vcs';

test('Docusaurus has the history that is wrapped', () => {
  expect(Object.keys(docusaurusVcs())).toEqual(
    expect.arrayContaining(['initialize', 'getFileCreationInfo', 'getFileLastUpdateInfo']),
  );
});

test('a history without a function that is wrapped stops the build', () => {
  const {initialize, getFileCreationInfo} = docusaurusVcs();
  expect(() => docusaurusVcs({initialize, getFileCreationInfo})).toThrow(
    "Docusaurus's history of files, “default-v2”, has no getFileLastUpdateInfo",
  );
});
