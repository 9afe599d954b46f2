import {expect, test} from 'vitest';
import {hasHan} from './han';

test.each(['可用区', 'SLO 目标', '〇', '𠮷'])('%s has a Chinese character', (text) => {
  expect(hasHan(text)).toBe(true);
});

test.each(['', 'Service level', '，。', '99.9%', 'カナ'])('“%s” has none', (text) => {
  expect(hasHan(text)).toBe(false);
});
