import {expect, test} from 'vitest';
import {blocksOf} from './blocks';
import {parsePage} from './content';
import type {Page} from './pages';

const shown = (source: string) =>
  blocksOf(parsePage({file: 'docs/x.mdx', source} as Page)).map(({text}) => text);

test.each([
  ['另一名评估者\n复核结果。', ['另一名评估者复核结果。']],
  ['另一名\n**评估者**\n复核\nSLO\n结果。', ['另一名评估者复核 SLO 结果。']],
  ['> 另一名\n> 评估者', ['另一名评估者']],
  ['- 甲，\n  SLO\n- two\n  words', ['甲，SLO', 'two words']],
  ['整个评估用 3~5 天，复核用 1~2 天。', ['整个评估用 3~5 天，复核用 1~2 天。']],
])('%j', (source, blocks) => {
  expect(shown(source)).toEqual(blocks);
});
