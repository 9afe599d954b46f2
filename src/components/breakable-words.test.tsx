import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {breakableWords} from './breakable-words';

const lines = (text: string): string[] =>
  renderToStaticMarkup(<>{breakableWords(text)}</>).split('<wbr/>');

test('a Chinese title breaks between words', () => {
  const parts = lines('服务等级目标与错误预算规范');
  expect(parts.join('')).toBe('服务等级目标与错误预算规范');
  for (const word of ['目标', '错误', '预算', '规范'])
    expect(parts.some((part) => part.includes(word))).toBe(true);
  expect(parts.length).toBeGreaterThan(4);
});

test('what the dictionary does not know stays whole', () => {
  expect(lines('容量评估与压测').at(-1)).toMatch(/压测$/);
  expect(lines('互联网应用')[0]).toBe('互联网');
});

test('no line begins with a mark, and a space needs no help', () => {
  for (const part of lines('《堡垒之夜》：340 万人同时在线，两天中断六次（2018 年）').slice(1))
    expect(part).not.toMatch(/^[》：，）\s]/);
});

test('what is not Chinese breaks where it does anyway', () => {
  const [first = ''] = lines('SP-07 服务等级');
  expect(first).toBe('SP-07 服务');
});

test('an English title stays as it is', () => {
  expect(breakableWords('Service level objectives')).toBe('Service level objectives');
});
