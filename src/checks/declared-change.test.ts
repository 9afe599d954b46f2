import {afterAll, beforeAll, describe, expect, it, test} from 'vitest';
import {comparisonsIn, editionCalled, freeze} from '../../tests/fixtures/editions';
import {Rehearsal} from '../../tests/fixtures/rehearsal';
import {files, Site} from '../../tests/fixtures/site';
import {digestOf, readDeclaredChanges} from '../model/declared-changes';
import {declarationsOf} from '../content/reworded-texts';
import {editionsOf} from '../model/editions';
import {jointDeclarations} from '../model/joint-declarations';
import type {Problem} from '../model/problem';
import {checkDeclaredChanges, undeclared} from './declared-change';

const found = (site: Site): Problem[] => checkDeclaredChanges(site.dir, editionsOf(site.dir));

const declared = (text: string, effect: string, digest: string): string =>
  `schema: 1\nchanges:\n  - text: ${text}\n    effect: ${effect}\n    digest: ${digest}\n`;
const since = 'declared-changes/since-0.9.yaml';
const digest = digestOf({zh: '第 2 级的新判据。', en: 'The new criterion of level 2.'});

test('a change of the scoring rule is declared as a criterion’s is: its sections, and which version holds', async () => {
  using site = await new Rehearsal().cut('0.9');
  const asked = (): (string | undefined)[] =>
    undeclared(site.dir, editionCalled(site, '0.9'), editionCalled(site, 'draft')).map(
      ({mend}) => mend?.en,
    );
  expect(asked()).toEqual([]);
  const version = (number: number): string =>
    `  - version: ${number}\n    date: 2027-02-01\n    change:\n      zh: 改。\n      en: A change.\n`;
  site
    .replace('docs/capability/scoring.mdx', '取整。', '进一。')
    .write('docs/capability/scoring.yaml', site.read('docs/capability/scoring.yaml') + version(2));
  const items = asked().map((mend) => /text: (\S+); .*digest: (\w+)/.exec(mend ?? ''));
  expect(items.map((item) => item?.[1]).sort()).toEqual([
    '/scoring/#r1',
    'capability/scoring/version',
  ]);
  site.write(
    since,
    `schema: 1\nchanges:\n${items
      .map((item) => `  - text: ${item?.[1]}\n    effect: looser\n    digest: ${item?.[2]}\n`)
      .join('')}`,
  );
  expect(asked()).toEqual([]);
  expect(found(site)).toEqual([]);
  // Readers are told, as they are of a criterion.
  const {things} = comparisonsIn(site)[0]?.changes ?? {things: []};
  expect(things.map(({kind, id, declared}) => [kind, id, declared?.effect])).toContainEqual([
    'rule',
    '/scoring/#r1',
    'looser',
  ]);
  site.replace('docs/capability/scoring.mdx', '进一。', '四舍五入。');
  expect(asked()).toHaveLength(1);
});

describe('what is declared of reworded normative texts', () => {
  const site = new Site();
  beforeAll(() => {
    freeze(site, '0.9')
      .replace(files.capability, '第 2 级的判据。', '第 2 级的新判据。')
      .replace(files.capability, 'The criterion of level 2.', 'The new criterion of level 2.')
      .replace(files.capability, '第 2 级的文件。', '第 2 级的新文件。');
  });
  afterAll(() => site[Symbol.dispose]());

  it('is not asked of the draft before it becomes an edition, and then of normative texts alone', () => {
    expect(found(site)).toEqual([]);
    const [draft, before] = [editionCalled(site, 'draft'), editionCalled(site, '0.9')];
    const problems = undeclared(site.dir, before, draft);
    expect(problems.map(({rule, file, field}) => ({rule, file, field}))).toEqual([
      {rule: 'declared-change', file: files.capability, field: 'levels[1].criteria[0].text'},
    ]);
    expect(problems[0]?.mend?.en).toContain(`digest: ${digest}`);
  });

  it('is asked of an edition, once it is there', () => {
    freeze(site, '1.0');
    expect(found(site)).toHaveLength(1);
    site.write(since, declared('DS-1.L2.1/text', 'stricter', digest));
    expect(found(site)).toEqual([]);
  });

  it.each([
    ['a text that did not change', declared('DS-1.L3.1/text', 'same', digest), 2],
    ['another wording', declared('DS-1.L2.1/text', 'same', '0'.repeat(12)), 1],
    ['an effect that there is not', declared('DS-1.L2.1/text', 'harder', digest), 1],
    ['no YAML', 'schema: [', 1],
  ])('is refused where it is of %s', (_what, text, count) => {
    site.write(since, text);
    expect(found(site)).toHaveLength(count);
  });

  it('adds up over editions, and to nothing where it goes both ways', () => {
    const [first, second, draft] = ['0.9', '1.0', 'draft'].map((name) => editionCalled(site, name));
    if (!first || !second || !draft) throw new Error('There are three editions.');
    const between = (): unknown =>
      jointDeclarations([
        declarationsOf(site.dir, first, second),
        declarationsOf(site.dir, second, draft),
      ]).get('DS-1.L2.1/text')?.effect;
    site.write(since, declared('DS-1.L2.1/text', 'stricter', digest));
    expect(between()).toBe('stricter');
    // The draft words it anew once more.
    site.replace(files.capability, '第 2 级的新判据。', '第 2 级的又一条判据。');
    expect(between()).toBeUndefined();
    const later = 'declared-changes/since-1.0.yaml';
    const again = digestOf({zh: '第 2 级的又一条判据。', en: 'The new criterion of level 2.'});
    site.write(later, declared('DS-1.L2.1/text', 'same', again));
    expect(between()).toBe('stricter');
    site.write(later, declared('DS-1.L2.1/text', 'looser', again));
    expect(between()).toBeUndefined();
  });

  it('is nothing where there is one edition', () => {
    using alone = new Site();
    expect(found(alone)).toEqual([]);
    expect(readDeclaredChanges(alone.dir, {path: '0.9'}).changes).toEqual([]);
  });
});
