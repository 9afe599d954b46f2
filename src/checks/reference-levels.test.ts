import {expect, test} from 'vitest';
import {problemsAfter} from '../../tests/fixtures/content';
import type {Site} from '../../tests/fixtures/site';
import {referenceLevels} from './reference-levels';

/** An organisation whose rating of DS-1 gives a level; with level 0, one that is not rated. */
function organisation(site: Site, id: string, level: number, expected: number): void {
  if (level === 0) {
    organisation(site, id, 1, expected);
    const file = `docs/capability/reference-organisations/${id}.yaml`;
    site.write(file, site.read(file).replace(/\nratings:[\s\S]*/, '\n'));
    return;
  }
  const ratings = [2, 3, 4, 5]
    .filter((number) => number <= level + 1)
    .map(
      (number) => `      - id: DS-1.L${number}.1
        rating: ${number <= level ? 'met' : 'not-met'}
        reason:
          zh: 理由。
          en: Because.
`,
    );
  site.write(
    `docs/capability/reference-organisations/${id}.yaml`,
    `schema: 1
kind: reference-organisation
id: ${id}
title:
  zh: 组织
  en: An organisation
short:
  zh: 组织
  en: Org
description:
  zh: 组织。
  en: An organisation.
people: ${level}
portrait:
  zh: 画像。
  en: A portrait.
facts:
  - id: DS-f1
    text:
      zh: 事实。
      en: A fact.
expected:
  - capability: DS-1
    level: ${expected}
    reason:
      zh: 理由。
      en: Because.
ratings:
  - capability: DS-1
    criteria:
${ratings.join('')}`,
  );
}
const found = async (...levels: readonly (readonly [level: number, expected: number])[]) => {
  const problems = await problemsAfter(referenceLevels, (site) =>
    levels.forEach(([level, expected], i) => organisation(site, `org-${i}`, level, expected)),
  );
  expect(problems.filter(({rule}) => rule !== 'reference-levels')).toEqual([]);
  return problems.map(({expected: asked, found: is}) => `${asked.en}: ${is.en}`);
};

test('organisations that levels tell apart, as expected', async () => {
  expect(await found([1, 1], [2, 3], [5, 5])).toEqual([]);
});

test('nothing is asked where there is none', async () => {
  expect(await found()).toEqual([]);
});

test('a level that all attain, and levels that none does', async () => {
  expect(await found([2, 2], [2, 2])).toEqual([
    'level 2 of DS-1 attained by a reference organisation and missed by another: all attain it',
    'level 3 of DS-1 attained by a reference organisation and missed by another: none attains it',
    'level 4 of DS-1 attained by a reference organisation and missed by another: none attains it',
    'level 5 of DS attained by a reference organisation and missed by another: none attains it',
  ]);
});

test('a rating two levels from the expected one', async () => {
  expect(await found([1, 3], [5, 5])).toEqual([
    'ratings that give DS-1 level 3, or one beside it: level 1',
  ]);
});

test('an organisation that is not rated where another is, and no capability that none is rated for', async () => {
  expect(await found([1, 1], [5, 5], [0, 3])).toEqual([
    'a rating of DS-1 for An organisation too, as another organisation has: none',
  ]);
  expect(await found([0, 1], [0, 3])).toEqual([]);
});
