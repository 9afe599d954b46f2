import {expect, test} from 'vitest';
import {smallestStandard} from '../../tests/fixtures/standard';
import type {ShortLink} from '../model/short-links';
import {shortLinkFiles} from './short-links';

const {edition} = smallestStandard();
const link: ShortLink = {
  path: 'r/ds-1.l3/',
  id: 'DS-1.L3',
  name: {zh: 'DS-1.L3', en: 'DS-1.L3'},
  page: {zh: 'DS-1 数据项管理', en: 'DS-1 Data-item <management>'},
  target: '/draft/ds-1/#l3',
  edition,
};
const textOf = (change: Partial<ShortLink> = {}): string =>
  shortLinkFiles([{...link, ...change}], '/standard/', 'go()')[0]?.text ?? '';

test('a short link is a file with links to both languages, wherever the site is served', () => {
  expect(shortLinkFiles([link], '/', '')[0]?.path).toBe('r/ds-1.l3/index.html');
  expect(textOf()).toContain('hreflang="zh-Hans" href="/standard/draft/ds-1/#l3"');
  expect(textOf()).toContain('hreflang="en" href="/standard/en/draft/ds-1/#l3"');
  expect(textOf()).toContain('content="noindex"');
  expect(textOf()).toContain('Data-item &lt;management> · working draft');
  expect(textOf()).not.toContain('<small>');
});

test('it says that the newest edition does not have it, and which does', () => {
  const older = {...edition, version: '0.9', path: '0.9', status: 'released'} as const;
  const lackedBy = {...older, version: '1.0', path: '1.0'};
  expect(textOf({edition: older, lackedBy})).toContain('1.0 版没有 DS-1.L3');
  expect(textOf({edition: older, lackedBy})).toContain('The last edition that does is 0.9');
  expect(textOf({lackedBy})).toContain('No released edition has DS-1.L3.');
});

test('it says that the edition it leads to is not the newest', () => {
  const older = {...edition, version: '0.9', path: '0.9', status: 'released'} as const;
  const supersededBy = {...older, version: '1.0', path: '1.0'};
  expect(textOf({edition: older, supersededBy})).toContain('0.9 版（已被 1.0 版取代）</a>');
  expect(textOf({edition: older, supersededBy})).toContain(
    'edition 0.9 (superseded by edition 1.0)</a>',
  );
});
