import {expect, it} from 'vitest';
import {comparisonsIn, editionCalled, freeze} from '../../tests/fixtures/editions';
import {files, Site} from '../../tests/fixtures/site';
import {editionsOf} from '../model/editions';
import {historyOf} from './history';

it('says in which editions a page stood and what changed, and of an edition nothing that came later', () => {
  using site = new Site();
  freeze(site, '0.9');
  site.add('specification');
  freeze(site, '1.0').replace(files.capability, '第 2 级的判据。', '第 2 级的新判据。');
  const comparisons = comparisonsIn(site);
  const history = (name: string) =>
    historyOf(site.dir, editionsOf(site.dir), editionCalled(site, name), comparisons, 'en');
  const said = (name: string, page: string): string[] | undefined =>
    history(name)[page]?.map(({edition, before, changes}) =>
      [edition, before ?? 'first', ...changes].join(' · '),
    );
  expect(said('draft', 'capability/ds/ds-1')).toEqual([
    'draft · 1.0 · DS-1.L2.1: text changed (Chinese only)',
    '1.0 · 0.9',
    '0.9 · first',
  ]);
  expect(said('1.0', 'capability/ds/ds-1')).toEqual(['1.0 · 0.9', '0.9 · first']);
  expect(said('draft', 'specification/sp-01')).toEqual(['draft · 1.0', '1.0 · first']);
  expect(said('0.9', 'specification/sp-01')).toBeUndefined();
});

it('is empty where there is one edition', () => {
  using site = new Site();
  expect(historyOf(site.dir, editionsOf(site.dir), editionCalled(site, 'draft'), [], 'zh')).toEqual(
    {},
  );
});
