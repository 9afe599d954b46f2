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

test('a number is in the singular, and one that is infinite says what that means', () => {
  const outputs = [
    {id: 'end', title: text('End'), unit: text('hours'), digits: 3, never: text('never')},
    {id: 'ratio', title: text('Ratio'), unit: text('times'), digits: 3},
  ] as const;
  const show = (end: number) =>
    outcomeHtml({outputs}, {values: {end, ratio: Infinity}, words: text('W.')}, 'en');
  expect(show(Infinity)).toContain('<dd>never</dd>');
  expect(show(Infinity)).toContain('<dd>∞ times</dd>');
  expect(show(1)).toContain('<dd>1 hour</dd>');
  expect(show(0.9999)).toContain('<dd>1 hour</dd>');
  expect(show(2)).toContain('<dd>2 hours</dd>');
});

test('says why nothing comes out', () => {
  expect(outcomeHtml(calculator, {refused: text('At least 37 servers.')}, 'en')).toBe(
    '<p data-refused="">At least 37 servers.</p>',
  );
});
