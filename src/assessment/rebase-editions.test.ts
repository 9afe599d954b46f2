import {expect, it} from 'vitest';
import {comparisonsIn, editionCalled, freeze} from '../../tests/fixtures/editions';
import {files, Site} from '../../tests/fixtures/site';
import {loadEdition} from '../model/load';
import {subjectOf} from '../page-data/assessment';
import {newAssessment} from './edit';
import {rebaseOf} from './rebase';
import {stampOf} from './stamps';

// The assessment keeps digests of texts, since it has no earlier edition at hand: by the same equality of texts as
// `compare`, and by the same fates.
it('asks for what the comparison of two editions says is otherwise, and keeps the rest', () => {
  using site = new Site();
  freeze(site, '0.9')
    .replace(files.capability, '第 2 级的判据。', '第 2 级的新判据。')
    // No reader sees this.
    .replace(files.capability, 'The criterion of level 3.', 'The  criterion of level 3.')
    .replace(
      files.capability,
      /(id: DS-1\.L4\.1\n)/,
      '$1        status: withdrawn\n        replacedBy:\n          - DS-1.L4.2\n        reason:\n          zh: 换了。\n          en: Replaced.\n',
    )
    .replace(
      files.capability,
      /(en: The criterion of level 4\.\n)/,
      '$1      - id: DS-1.L4.2\n        facet: registration\n        text:\n          zh: 完全不同的要求。\n          en: Something else altogether.\n',
    );
  const [comparison] = comparisonsIn(site);
  const compared = comparison?.changes.things
    .filter(({kind}) => kind === 'criterion')
    .map(({id, changes}) => [id, ...changes].join(' '));
  expect(compared?.sort()).toEqual(['DS-1.L2.1 reworded', 'DS-1.L4.1 replaced', 'DS-1.L4.2 added']);

  const [before, after] = ['0.9', 'draft'].map((name) =>
    subjectOf(loadEdition(site.dir, editionCalled(site, name)), 'zh'),
  );
  if (!before || !after) throw new Error('There are two editions.');
  const begun = newAssessment({assessment: 'A', team: 'T'}, before, {
    now: () => '2026-11-29T00:00:00Z',
    newId: () => 'id',
  });
  const [team] = begun.teams;
  if (!team) throw new Error('There is a team.');
  const criteria = before.capabilities.flatMap(({levels}) =>
    levels.flatMap((level) => level.criteria),
  );
  const answers = Object.fromEntries(
    criteria.map((criterion) => [
      criterion.id,
      {rating: 'met' as const, ...stampOf(criterion, 'zh')},
    ]),
  );
  const rebase = rebaseOf({...team, answers}, begun, after);
  expect(rebase.items.map(({kind, old, now}) => [kind, old[0]?.id, ...now].join(' '))).toEqual([
    'reworded DS-1.L2.1 DS-1.L2.1',
    'replaced DS-1.L4.1 DS-1.L4.2',
  ]);
  expect(rebase.kept).toEqual(['DS-1.L3.1', 'DS-1.L5.1']);
});
