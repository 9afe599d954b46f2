import {expect, test} from 'vitest';
import {outcomeHtml} from './outcome';

const text = (en: string) => ({zh: en, en});
const calculator = {
  outputs: [
    {id: 'wait', title: text('Mean <wait>'), unit: text('ms'), digits: 3},
    {id: 'absent', title: text('Absent'), unit: text(''), digits: 3},
  ],
};

test('says it in words and numbers, with units, and escapes', () => {
  const html = outcomeHtml(
    calculator,
    {values: {wait: 4.1234}, words: text('Waits & more.')},
    'en',
  );
  expect(html).toBe(
    '<p>Waits &amp; more.</p><dl><div><dt>Mean &lt;wait></dt> <dd>4.12 ms</dd></div></dl>',
  );
});

test('says why nothing comes out', () => {
  expect(outcomeHtml(calculator, {refused: text('At least 37 servers.')}, 'en')).toBe(
    '<p data-refused="">At least 37 servers.</p>',
  );
});
