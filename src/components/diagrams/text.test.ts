import {expect, test} from 'vitest';
import {balance, widthOf, wrap} from './text';

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
