import {expect, it} from 'vitest';
import {comparisonsIn, freeze} from '../../tests/fixtures/editions';
import {files, Site} from '../../tests/fixtures/site';
import {editionsOf} from '../model/editions';
import {editionChangesOf} from './edition-changes';

const editionsFile = `schema: 1
editions:
  - edition: draft
    history:
      - status: working-draft
        date: 2026-11-23
    changes:
      - zh: 判据改写。
        en: A criterion was reworded.
`;

it('says what its authors say, and what differs from the edition before, with its place', () => {
  using site = new Site();
  freeze(site, '0.9')
    .write('editions.yaml', editionsFile)
    .replace(files.capability, '第 2 级的判据。', '第 2 级的新判据。');
  const [draft, first] = editionsOf(site.dir);
  if (!draft || !first) throw new Error('There are two editions.');
  const comparisons = comparisonsIn(site);
  const changes = editionChangesOf([draft, first], draft, comparisons, 'en');
  expect(changes).toMatchObject({
    notes: ['A criterion was reworded.'],
    before: {path: '0.9', name: 'edition 0.9'},
    total: 1,
  });
  expect(changes.groups[0]?.pages[0]?.things).toEqual([
    {
      name: 'DS-1.L2.1',
      kind: 'criterion',
      changes: ['text changed (Chinese only)'],
      address: '/ds-1/#l2-1',
    },
  ]);
  // The first has none before it; what comes later says nothing of it.
  expect(editionChangesOf([draft, first], first, comparisons, 'zh')).toEqual({
    edition: '0.9',
    notes: [],
    counts: [],
    total: 0,
    groups: [],
  });
});
