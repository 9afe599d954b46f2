import {describe, expect, it} from 'vitest';
import type {ThingKind} from '../model/compare';
import {fieldLabel, isForReaders} from './labels';

const names = new Map([
  ['metrics/loss-window', {zh: '丢失窗口', en: 'Loss window'}],
  ['links//av-5/#terms', {zh: '用词', en: 'words'}],
]);
const label = (
  field: string,
  place?: number,
  kind: ThingKind = 'capability',
  form?: 'row' | 'component',
) => {
  const {zh, en} = fieldLabel({kind, field, place, ...(form && {form})}, (start) =>
    names.get(start),
  );
  return `${zh} / ${en}`;
};

describe('what a field is called', () => {
  it.each([
    [
      'metrics/loss-window/definition',
      undefined,
      '度量“丢失窗口”的定义 / definition of the metric “Loss window”',
    ],
    [
      'metrics/loss-window/symbols/t_d/meaning',
      undefined,
      '度量“丢失窗口”中 t_d 的含义 / meaning of t_d in the metric “Loss window”',
    ],
    [
      'facets/unknown/text',
      undefined,
      '考察面“unknown”的说明 / explanation of the facet “unknown”',
    ],
    ['stepUp/2/actions', 3, '到 2 级的第 3 步 / action 3 to level 2'],
    ['evidence', 2, '证据第 2 项 / evidence, item 2'],
    ['links//av-5/#terms', undefined, '链接“用词” / link “words”'],
    ['date/from', undefined, '开始日期 / start date'],
    ['unlike', undefined, '含有它而另有所指的词 / longer names of something else'],
    ['criteria', undefined, '有助于满足的判据 / criteria that it helps to meet'],
  ])('%s', (field, place, expected) => {
    expect(label(field, place)).toBe(expected);
  });

  it('depends on what it is of', () => {
    expect(label('text', undefined, 'criterion')).toBe('判据的文字 / wording of the criterion');
    expect(label('text', 3, 'section')).toBe('段落 / paragraph');
    expect(label('text', 3, 'section', 'row')).toBe('表格的一行 / table row');
    expect(label('text', 3, 'section', 'component')).toBe(
      '显示数据的组件 / component that shows data',
    );
    expect(label('title', undefined, 'section')).toBe('标题 / heading');
    expect(label('short', undefined, 'level')).toBe('短句 / short form');
    expect(label('short', undefined, 'term')).toBe('缩写 / abbreviation');
    expect(label('ratings/CD-3/criteria/CD-3.L2.1/reason', undefined, 'page')).toBe(
      '评级“CD-3”的理由 / reason of the rating “CD-3”',
    );
  });

  it('leaves out what only programs read', () => {
    expect(isForReaders('facets/quality-agreement/id')).toBe(false);
    expect(isForReaders('slug')).toBe(false);
    expect(isForReaders('metrics/loss-window/formula')).toBe(true);
    expect(isForReaders('facet')).toBe(true);
  });
});
