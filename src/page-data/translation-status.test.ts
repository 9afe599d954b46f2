import {expect, test} from 'vitest';
import {files, Site} from '../../tests/fixtures/site';
import {agree} from '../agreement/agreement';
import {editionsOf} from '../model/editions';
import {translationStatusOf} from './translation-status';

test('counts by folder, and says where a text is older, in which language, and where the newer is', () => {
  using site = new Site();
  const [draft] = editionsOf(site.dir);
  if (!draft) throw new Error('no draft');
  agree(site.dir, draft, ['changed']);
  const before = translationStatusOf(site.dir, draft);
  expect(before.behind).toEqual([]);
  expect(before.parts.map(({name}) => name)).toEqual(['capability', 'framework', '']);

  site.replace(files.capability, 'zh: 第 2 级的判据。', 'zh: 第 2 级改过的判据。');
  site.replace(files.englishPage, /(## .*\{\/\* #levels \*\/\}\n)/, '$1\nOne more sentence.\n');
  const {behind, parts} = translationStatusOf(site.dir, draft);
  expect(behind).toEqual([
    {
      id: 'DS-1.L2.1/text',
      page: 'capability/ds/ds-1',
      older: 'en',
      address: '/draft/ds-1/#l2-1',
      newerFile: files.capability,
      changes: [{change: 'added', text: '第 2 级改过的判据。'}],
    },
    {
      id: 'capability/ds/ds-1#levels',
      page: 'capability/ds/ds-1',
      older: 'zh',
      address: '/draft/ds-1/#levels',
      newerFile: files.englishPage,
      changes: [{change: 'added', text: 'One more sentence.'}],
    },
  ]);
  expect(parts.find(({name}) => name === 'capability')?.behind).toEqual({zh: 1, en: 1});
  // The lock keeps what was agreed when a text is published as older.
  agree(site.dir, draft, ['capability/ds/ds-1', 'DS-1.L2.1/text'], {behind: true});
  expect(translationStatusOf(site.dir, draft).behind).toEqual(behind);
  expect(parts.map(({total}) => total)).toEqual(before.parts.map(({total}) => total));
});

test('a text that is new or changed in both languages is unread until it is agreed', () => {
  using site = new Site();
  const [draft] = editionsOf(site.dir);
  if (!draft) throw new Error('no draft');
  const part = () =>
    translationStatusOf(site.dir, draft).parts.find(({name}) => name === 'capability');
  expect(part()?.unread).toBe(part()?.total);
  agree(site.dir, draft, ['changed']);
  expect(part()?.unread).toBe(0);
  expect(translationStatusOf(site.dir, draft).unread).toEqual([]);

  site.replace(files.capability, 'zh: 第 2 级的判据。', 'zh: 第 2 级改过的判据。');
  site.replace(files.capability, 'en: The criterion of level 2.', 'en: The changed criterion.');
  const {behind, unread} = translationStatusOf(site.dir, draft);
  expect(behind).toEqual([]);
  expect(part()).toMatchObject({unread: 1, behind: {zh: 0, en: 0}});
  expect(unread).toEqual([{page: 'capability/ds/ds-1', address: '/draft/ds-1/', count: 1}]);
});
