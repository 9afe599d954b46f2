import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import type {LimitData} from '../../page-data/limits';
import LimitListView from './View';

const strings = {criterion: 'C', quantity: 'Q', number: 'N', source: 'S', none: 'None yet.'};
const limit: LimitData = {
  of: 'CD-3.L2.3',
  path: '/draft/cd-3/#l2-3',
  quantity: 'time watched',
  side: 'atLeast',
  value: 10,
  unit: 'minutes',
};
const show = (limits: readonly LimitData[]): string =>
  renderToStaticMarkup(
    <LimitListView limits={limits} strings={strings} href={(path) => `/base${path}`} />,
  );

test('a number that decides is shown with what it limits and where it stands', () => {
  expect(show([limit])).toContain('<a href="/base/draft/cd-3/#l2-3">CD-3.L2.3</a>');
  expect(show([limit])).toContain('<td>time watched</td><td>≥\u00a010\u00a0minutes</td>');
  expect(show([limit])).not.toContain('>S<');
});

test('a published one with its source', () => {
  const source = {publisher: 'A body', title: 'A report', address: 'https://example.org/'};
  expect(show([{...limit, side: 'atMost', source}])).toMatch(
    /≤.*<a href="https:\/\/example\.org\/">A body, A report<\/a>/,
  );
});

test('none is said', () => {
  expect(show([])).toBe('<p>None yet.</p>');
});
