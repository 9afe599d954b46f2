import {describe, expect, test} from 'vitest';
import {bestPassage, markTerms} from './passage';

const han = (text: string) => ({text, isWord: false});
const word = (text: string) => ({text, isWord: true});

describe('marks', () => {
  test('stand wherever a term is, in its folded form', () => {
    expect(markTerms('SLO、slo 与 slos', [word('slo')]).marks).toEqual([
      [0, 3],
      [4, 7],
      [10, 13],
    ]);
  });

  test('that overlap or touch are one', () => {
    expect(markTerms('数据项管理', [han('数据项'), han('项管'), han('理')]).marks).toEqual([
      [0, 5],
    ]);
  });

  test('stand at words, and at beginnings of words only where there is no such word', () => {
    expect(markTerms('slow SLO', [word('slo')]).marks).toEqual([[5, 8]]);
    expect(markTerms('slow', [word('slo')]).marks).toEqual([[0, 3]]);
  });

  test('an empty term marks nothing', () => {
    expect(markTerms('数据', [han('')]).marks).toEqual([]);
  });
});

describe('a passage', () => {
  test('is the line that has more of the terms, the first of equals', () => {
    const text = 'alpha\nbeta and alpha\nalpha and beta';
    expect(bestPassage(text, [word('alpha'), word('beta')]).text).toBe('beta and alpha');
  });

  test('is the line that has a term as a word rather than one that has its beginning', () => {
    expect(bestPassage('a slow start\nan SLO', [word('slo')]).text).toBe('an SLO');
  });

  test('is the first full sentence where no line has a term', () => {
    expect(bestPassage('Short.\nA sentence of some length.', [word('x')])).toEqual({
      text: 'A sentence of some length.',
      marks: [],
    });
  });

  test('is the first line where there is no full sentence', () => {
    expect(bestPassage('Short.\nToo.', []).text).toBe('Short.');
  });

  test('begins shortly before what is found far into a line, and says that it is cut', () => {
    const text = `${'a'.repeat(99)} found ${'b'.repeat(300)}`;
    const passage = bestPassage(text, [word('found')]);
    expect(passage.text).toBe(`…${text.slice(70, 250)}…`);
    expect(passage.marks).toEqual([[31, 36]]);
  });

  test('is the whole line where that is short', () => {
    const line = `${'a'.repeat(59)} found`;
    expect(bestPassage(line, [word('found')]).text).toBe(line);
  });
});
