import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {Rehearsal} from '../../tests/fixtures/rehearsal';
import {editionsOf} from '../model/editions';
import {editionsDataOf} from './editions';

const pages = ['docs', 'i18n/en/docusaurus-plugin-content-docs/current'].map(
  (folder) => `${folder}/capability/scoring.mdx`,
);

describe('editions beside each other', () => {
  let site: Rehearsal;
  beforeAll(async () => {
    site = await new Rehearsal().cut('0.9');
    const declare = (address: string, target: string): void => {
      site.replace(
        'editions.yaml',
        '        date: 2026-11-23\n',
        `        date: 2026-11-23
    gone:
      - address: ${address}
        replacedBy:
          - ${target}
        reason:
          zh: 改了名。
          en: Renamed.
`,
      );
    };
    for (const page of pages) site.replace(page, '#r1', '#rating');
    declare('/scoring/#r1', '/scoring/#rating');
    await site.cut('0.10');
    for (const page of pages) site.replace(page, 'slug: /scoring', 'slug: /rules');
    declare('/scoring/', '/rules/');
    await site.cut('1.0');
  });
  afterAll(() => site[Symbol.dispose]());

  test('each says what it is, and which pages it has, those made from data too', () => {
    const {editions, newest} = editionsDataOf(site.dir, editionsOf(site.dir), 'en');
    expect(newest).toBe('1.0');
    expect(editions.map(({path, status, isIndexed}) => [path, status, isIndexed])).toEqual([
      ['draft', 'working-draft', false],
      ['1.0', 'published', true],
      ['0.10', 'superseded', true],
      ['0.9', 'superseded', true],
    ]);
    expect(editions[3]?.pages).toEqual(
      expect.arrayContaining(['/scoring/', '/step-up/ds-1/', '/']),
    );
    expect(editions[1]?.pages).toEqual(expect.arrayContaining(['/rules/']));
  });

  test('what the newest has no longer leads to what is in its place', () => {
    const {editions} = editionsDataOf(site.dir, editionsOf(site.dir), 'en');
    const of = (path: string) => editions.find((edition) => edition.path === path)?.gone;
    expect(of('draft')).toEqual([]);
    expect(of('1.0')).toEqual([]);
    expect(of('0.9')).toEqual([
      {
        address: '/scoring/#r1',
        title: 'Ratings',
        fate: 'replacedBy',
        reason: 'Renamed.',
        successors: [{title: 'Ratings', path: '/1.0/rules/#rating'}],
      },
      {
        address: '/scoring/',
        title: 'Scoring',
        fate: 'replacedBy',
        reason: 'Renamed.',
        successors: [{title: 'Scoring', path: '/1.0/rules/'}],
      },
    ]);
    expect(of('0.10')?.map(({address}) => address)).toEqual(['/scoring/']);
  });
});
