import {expect, test} from 'vitest';
import {files, Site} from '../../tests/fixtures/site';
import {editionsOf} from '../model/editions';
import {loadEdition} from '../model/load';
import {dependenciesDataOf} from './dependencies';

test('an edition whose levels presuppose nothing has its areas and nothing else', () => {
  using site = new Site();
  const [draft] = editionsOf(site.dir);
  if (!draft) throw new Error('no draft');
  const data = dependenciesDataOf(loadEdition(site.dir, draft), 'en');
  expect(data).toMatchObject({edition: 'draft', capabilities: [], dependencies: []});
  expect(data.areas).toEqual([{id: 'DS', title: 'Data services'}]);
});

test('has those capabilities that presuppose or are presupposed, and what they say', () => {
  using site = new Site();
  const [draft] = editionsOf(site.dir);
  if (!draft) throw new Error('no draft');
  const standard = loadEdition(site.dir, draft);
  const [template] = standard.capabilities;
  if (!template) throw new Error(files.capability);
  const reason = {zh: '要先采集。', en: 'Collection comes first.'};
  const data = dependenciesDataOf(
    {
      ...standard,
      capabilities: [
        {
          ...template,
          levels: template.levels.map((level) =>
            level.level === 4
              ? {...level, requires: [{capability: 'DS-3', level: 3, reason}]}
              : level,
          ),
        },
        {...template, id: 'DS-2'},
        {...template, id: 'DS-3'},
      ],
    },
    'en',
  );
  expect(data.capabilities.map(({id, area}) => [id, area])).toEqual([
    ['DS-1', 'DS'],
    ['DS-3', 'DS'],
  ]);
  expect(data.dependencies).toEqual([
    {
      from: {capability: 'DS-1', level: 4},
      to: {capability: 'DS-3', level: 3},
      reason: 'Collection comes first.',
    },
  ]);
});
