import {expect, test} from 'vitest';
import {applyFixes} from '../checks/fix';
import {readYaml} from './read-yaml';

const levels = `schema: 1
kind: levels
title:
  zh: 等级
  en: Levels
description:
  zh: 五个等级。
  en: Five levels.
levels:
  - level: 1
    slug: one
    title:
      zh: 一级
      en: One
    meaning:
      zh: 起点。
      en: The floor.
    question:
      zh: 有吗？
      en: 'Is it there: now?'
`;

/** The file with its corrections made, and how many had none. */
function mended(source: string): {text: string; without: number} {
  const {problems} = readYaml(source, 'levels.yaml');
  const style = problems.filter(({rule}) => rule === 'block-style');
  return {
    text: applyFixes(source, style).text,
    without: style.filter(({fix}) => !fix).length,
  };
}

test.each([
  ['under a key', 'title:\n  zh: 等级\n  en: Levels', 'title: {zh: 等级, en: Levels}'],
  [
    'over several lines',
    'title:\n  zh: 等级\n  en: Levels',
    'title: {\n  zh: 等级,\n  en: Levels\n}',
  ],
  [
    'with quotation marks',
    "question:\n      zh: 有吗？\n      en: 'Is it there: now?'",
    "question: {zh: 有吗？, en: 'Is it there: now?'}",
  ],
])('a flow map %s', (_, block, flow) => {
  const source = levels.replace(block, flow);
  expect(source).not.toBe(levels);
  expect(mended(source)).toEqual({text: levels, without: 0});
});

test('an item of a list, with maps inside', () => {
  const source = `${levels.slice(0, levels.indexOf('  - level'))}  - {level: 1, slug: one, title: {zh: 一级, en: One}, meaning: {zh: 起点。, en: The floor.}, question: {zh: 有吗？, en: 'Is it there: now?'}}\n`;
  // The outer one brings those inside with it.
  expect(mended(source)).toEqual({text: levels, without: 3});
});

test.each([
  ['a comma in the text broke it', 'title: {zh: 等级, 五个, en: Levels, five}'],
  ['a key is missing', 'title: {zh: 等级}'],
  ['a comment would be lost', 'title: {zh: 等级, en: Levels} # Not final.'],
])('no correction: %s', (_, flow) => {
  const source = levels.replace('title:\n  zh: 等级\n  en: Levels', flow);
  expect(mended(source)).toEqual({text: source, without: 1});
});
