import {expect, test} from 'vitest';
import {shownLimit} from './shown-limit';

test('a limit with its side and its unit, in the singular where it is 1', () => {
  expect(shownLimit({atMost: 15}, 'minutes')).toBe('≤\u00a015\u00a0minutes');
  expect(shownLimit({atMost: 1}, 'hours')).toBe('≤\u00a01\u00a0hour');
  expect(shownLimit({atLeast: 1}, '小时')).toBe('≥\u00a01\u00a0小时');
  expect(shownLimit({atLeast: 0.5}, '')).toBe('≥\u00a00.5');
});
