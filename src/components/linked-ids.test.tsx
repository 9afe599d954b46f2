import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {linkedIds} from './linked-ids';

const show = (text: string): string =>
  renderToStaticMarkup(
    <>{linkedIds(text, (id) => (id.startsWith('SP-06') ? `/${id}/` : undefined))}</>,
  );

test('specifications and clauses that a text names are links', () => {
  expect(show('按 SP-06 升级。')).toBe('按 <a href="/SP-06/">SP-06</a> 升级。');
  expect(show('See SP-06.12, then SP-06.')).toBe(
    'See <a href="/SP-06.12/">SP-06.12</a>, then <a href="/SP-06/">SP-06</a>.',
  );
});

test('what has no address, and a text without any, stay text', () => {
  expect(show('SP-07 and SP-060 <b>')).toBe('SP-07 and SP-060 &lt;b&gt;');
  expect(linkedIds('None.', () => '/')).toBe('None.');
});
