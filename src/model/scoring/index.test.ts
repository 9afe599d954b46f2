import {existsSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {scoringRule, scoringRules, versionThatHolds} from '.';

test('versions are numbered from 1 on, none left out', () => {
  expect(scoringRules.map(({version}) => version)).toEqual(
    Array.from(scoringRules, (_, index) => index + 1),
  );
});

test.each(scoringRules.map(({version}) => [version]))(
  'version %d has a file of its own, and one of worked cases',
  (version) => {
    for (const ending of ['ts', 'test.ts']) {
      expect(existsSync(path.join(__dirname, `version-${version}.${ending}`))).toBe(true);
    }
  },
);

test('a version is found by its number; one that nothing works out is refused', () => {
  expect(scoringRule(1).version).toBe(1);
  expect(() => scoringRule(99)).toThrow('No scoring rule 99.');
});

test('the last version that an edition names holds; the first where it names none', () => {
  expect(versionThatHolds({versions: [{version: 1}, {version: 2}]})).toBe(2);
  expect(versionThatHolds(undefined)).toBe(1);
});
