import {describe, expect, it} from 'vitest';
import type {WordChange} from '../model/word-changes';
import {cutAlike, type Run} from './cut';

const same = (text: string): WordChange => ({change: 'same', text});
const written = (runs: readonly Run[]): string =>
  runs
    .map((run) => {
      if (run.change === 'cut') return `[${run.count}]`;
      return run.change === 'same'
        ? run.text
        : run.change === 'added'
          ? `+${run.text}+`
          : `-${run.text}-`;
    })
    .join('');
const zhFiller = Array.from(
  {length: 4},
  (_, index) => `第 ${index} 句说的是另一件事，一直没有改，读的人不必再读一遍。`,
).join('');
const enFiller = Array.from(
  {length: 4},
  (_, index) =>
    `Sentence ${index} is about something else that has not changed and need not be read again. `,
).join('');

describe('a long text', () => {
  it('is cut between sentences, both languages at the same places', () => {
    const cut = cutAlike(
      [
        same(`受保护存储 | ${zhFiller}共用的由`),
        {change: 'added', text: '业务主管'},
        same(`签认。${zhFiller}`),
      ],
      [same(`Protected store | ${enFiller}Shared stores are signed for by the head. ${enFiller}`)],
    );
    expect(written(cut.zh)).toBe(
      '受保护存储 | [3]第 3 句说的是另一件事，一直没有改，读的人不必再读一遍。共用的由+业务主管+签认。[4]',
    );
    expect(written(cut.en)).toBe(
      'Protected store | [3]Sentence 3 is about something else that has not changed and need not be read again. Shared stores are signed for by the head. [4]',
    );
  });

  it('is whole where the languages have not the same number of sentences', () => {
    const zh = [same(zhFiller), {change: 'added' as const, text: '补一句。'}];
    expect(cutAlike(zh, [same(enFiller + enFiller)]).zh).toEqual(zh);
  });

  it('is whole where it is short', () => {
    const zh = [same('一句。二句。三句。'), {change: 'added' as const, text: '四句。'}];
    const en = [same('One. Two. Three. Four. ')];
    expect(cutAlike(zh, en)).toEqual({zh, en});
  });
});
