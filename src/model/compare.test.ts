import {describe, expect, it} from 'vitest';
import {compare, type TextChange, type Thing} from './compare';

const thing = (parts: Partial<Thing>): Thing => ({
  kind: 'section',
  id: '/av-3/#terms',
  group: 'AV',
  address: '/av-3/#terms',
  texts: {},
  lists: {},
  values: {},
  limits: [],
  parts: [],
  ...parts,
});
const changeOf = (before: Thing, after: Thing) =>
  compare({name: '1', things: [before]}, {name: '2', things: [after]}).things[0];

/** The texts of a list that changed: `place zh | en`, with what stayed as it was in brackets. */
function listChanges(
  before: readonly (readonly [string?, string?])[],
  after: readonly (readonly [string?, string?])[],
): string[] {
  const list = (pairs: readonly (readonly [string?, string?])[]): Thing =>
    thing({
      lists: {
        text: {zh: pairs.flatMap(([zh]) => zh ?? []), en: pairs.flatMap(([, en]) => en ?? [])},
      },
    });
  const side = (text: TextChange, language: 'zh' | 'en'): string => {
    const unchanged = text.unchanged?.[language];
    const runs = text[language];
    if (unchanged !== undefined) return `(${unchanged})`;
    return (
      runs?.map((run) => ({same: '', removed: '-', added: '+'})[run.change] + run.text).join('') ??
      'none'
    );
  };
  return (changeOf(list(before), list(after))?.texts ?? []).map(
    (text) => `${text.place} ${side(text, 'zh')} | ${side(text, 'en')}`,
  );
}

describe('texts known by their place alone', () => {
  const first = ['规范写明备份的办法。', 'The norm says how backups are made.'] as const;
  const second = ['抽样时全部查看。', 'All are looked at in samples.'] as const;

  it('stand beside those of the same place', () => {
    expect(
      listChanges(
        [first, second],
        [
          [first[0], 'The norm says how backups are kept.'],
          ['抽样时一半查看。', second[1]],
        ],
      ),
    ).toEqual([
      '1 (规范写明备份的办法。) | The norm says how backups are -made+kept.',
      '2 抽样时-全部+一半查看。 | (All are looked at in samples.)',
    ]);
  });

  it('stand together where a language says it wholly anew', () => {
    expect(
      listChanges([first, second], [first, ['样本取自清单。', 'All are looked at in a sample.']]),
    ).toEqual(['2 -抽样时全部查看。+样本取自清单。 | All are looked at in -samples+a sample.']);
  });

  it('have their places too where a language alone got a new text', () => {
    expect(
      listChanges(
        [first, second],
        [first, ['补做的另算。'], ['抽样时一半查看。', 'Half are looked at in samples.']],
      ),
    ).toEqual([
      '2 +补做的另算。 | none',
      '3 抽样时-全部+一半查看。 | -All+Half are looked at in samples.',
    ]);
  });

  it('stand alone where the languages never had the same number of them', () => {
    expect(listChanges([first, [second[0]]], [first, ['抽样时一半查看。']])).toEqual([
      '2 抽样时-全部+一半查看。 | none',
    ]);
  });
});

describe('what a part is known by', () => {
  it('may change: its text shows that it is the same', () => {
    const facet = (id: string, zh: string, en: string): Thing =>
      thing({
        kind: 'capability',
        id: 'DS-3',
        texts: {
          'facets/rules/text': {zh: '怎样定规则。', en: 'How rules are set.'},
          [`facets/${id}/title`]: {zh, en},
          [`facets/${id}/text`]: {zh: '数据要好到什么程度。', en: 'How good the data have to be.'},
        },
        values: {[`facets/${id}/id`]: id},
      });
    const change = changeOf(
      facet('quality-level', '质量等级', 'Quality level'),
      facet('quality-agreement', '质量约定', 'Quality agreement'),
    );
    expect(change?.texts.map(({field}) => field)).toEqual(['facets/quality-agreement/title']);
    expect(change?.values).toEqual([
      {
        field: 'facets/quality-agreement/id',
        before: 'quality-level',
        after: 'quality-agreement',
      },
    ]);
  });

  it('is of another part where its text is another', () => {
    const facet = (id: string, zh: string, en: string): Thing =>
      thing({texts: {[`facets/${id}/text`]: {zh, en}}});
    const change = changeOf(
      facet('a', '数据要好到什么程度。', 'How good the data have to be.'),
      facet('b', '谁来修复，多久。', 'Who repairs, and how soon.'),
    );
    expect(change?.texts.map(({field}) => field)).toEqual(['facets/b/text', 'facets/a/text']);
  });
});
