import {expect, test} from 'vitest';
import {balance, fit, widthOf, wrap} from './text';

test('Han text breaks between characters, Latin text between words', () => {
  expect(wrap('大数据运维工作组', 4)).toEqual(['大数据运', '维工作组']);
  expect(wrap('Big data operations', 6)).toEqual(['Big data', 'operations']);
});

test('no line begins with a closing mark', () => {
  for (const line of wrap('一二三，四五六。', 3)) expect(line).not.toMatch(/^[，。]/);
});

test('nothing is lost and nothing is added', () => {
  const text = '应用运维 (application operations) 贴近业务，理解业务';
  expect(wrap(text, 6).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});

test('a word wider than the line stands alone', () => {
  expect(wrap('a responsibility b', 3)).toEqual(['a', 'responsibility', 'b']);
});

test('balanced lines are as many, and more even', () => {
  expect(balance('大数据运维工作组', 7)).toEqual(['大数据运', '维工作组']);
  expect(balance('short', 20)).toEqual(['short']);
});

test('a Han character is one em wide', () => {
  expect(widthOf('运维')).toBe(2);
  expect(widthOf('')).toBe(0);
});

test('a word of several parts breaks behind its hyphen, an id does not', () => {
  expect(wrap('Application-operations group', 8)).toEqual(['Application-', 'operations', 'group']);
  expect(wrap('see DS-1', 3)).toEqual(['see', 'DS-1']);
});

test('bold letters are wider, Han are not', () => {
  expect(widthOf('Daily operations', true)).toBeGreaterThan(widthOf('Daily operations') * 1.1);
  expect(widthOf('运维', true)).toBe(2);
});

test('letters become smaller where a word is wider than its room, or lines are more than it holds', () => {
  const narrow = fit('Responsibility', {width: 80, size: 13});
  expect(narrow.lines).toEqual(['Responsibility']);
  expect(narrow.size).toBeLessThan(13);
  expect(widthOf('Responsibility') * narrow.size).toBeLessThanOrEqual(80);
  const low = fit('one two three four', {width: 60, height: 36, size: 13});
  expect(low.lines.length * 1.35 * low.size).toBeLessThanOrEqual(36);
  expect(fit('短', {width: 80, size: 13})).toEqual({lines: ['短'], size: 13});
});

test('a text that fits nowhere stops the build, in both languages', () => {
  expect(() => fit('Internationalisation', {width: 40, size: 13})).toThrow(/too long.*请缩短/);
});
