import {describe, expect, it} from 'vitest';
import {criterionAnchor} from '../model/anchors';
import type {State, Thing, ThingKind} from '../model/compare';
import {compare} from '../model/compare';
import {changesJsonSchema, readChangesJson, writeChangesJson} from './changes-json';
import {writeHtml} from './html';
import {writeMarkdown} from './markdown';
import type {UncomparedFiles} from './find-state';
import {reportOf, type Report} from './report';

const criterion = (id: string, zh: string, en: string): Thing => ({
  kind: 'criterion',
  id,
  group: 'DS',
  address: `/ds-1/#${criterionAnchor(id)}`,
  texts: {text: {zh, en}},
  lists: {},
  values: {},
  limits: [],
  parts: [],
});
const state = (name: string, ...things: Thing[]): State => ({name, things});

const hostile = '<img src=x onerror=alert(1)> **a** | b & `c` $d$';

const none: UncomparedFiles = {forPages: [], besidePages: []};
function reported(
  before: State,
  after: State,
  uncompared: UncomparedFiles | undefined = none,
): Report {
  const label = ({name}: State) => ({zh: `${name} 版`, en: `edition ${name}`});
  return reportOf(compare(before, after), [before, after], {
    labels: [label(before), label(after)],
    editionPath: 'draft',
    uncompared,
  });
}

const before = state('1.0', criterion('DS-1.L2.1', '由两人评审。', 'Two people review it.'));
const after = state('2.0', criterion('DS-1.L2.1', '由一人评审。', 'Two people review it.'));

describe('a report of changes', () => {
  it('has what went and came in the language that changed, and the addresses', () => {
    const markdown = writeMarkdown(reported(before, after));
    expect(markdown).toContain('由<del>两人</del> <ins>一人</ins>评审');
    expect(markdown).toContain('text changed (Chinese only)');
    expect(markdown).toContain('_\\[unchanged\\]_ Two people review it.');
    expect(markdown).toContain('`/draft/ds-1/#l2-1` · `/en/draft/ds-1/#l2-1`');
    expect(writeHtml(reported(before, after))).toContain('由<del>两人</del> <ins>一人</ins>评审');
  });

  it('says what was not compared, whether or not it changed', () => {
    const written = (uncompared?: UncomparedFiles): string =>
      writeMarkdown(reported(before, before, uncompared));
    const changed = written({forPages: ['src/css/tokens.css'], besidePages: ['README.md']});
    expect(changed).toContain('Nothing changed in the texts, data and addresses that are compared');
    expect(changed).toContain(
      'Not compared: 1 file of style, code or images changed and may change what pages show',
    );
    expect(changed).toContain('so did 1 file of notes or tests');
    expect(changed).toContain('`src/css/tokens.css`');
    expect(changed).not.toContain('README.md');
    expect(written()).toContain('没有对比：样式、代码、图片等文件，它们没有改动。');
    const unknown = reportOf(compare(before, before), [before, before], {
      labels: [
        {zh: '1', en: '1'},
        {zh: '2', en: '2'},
      ],
      editionPath: 'draft',
      uncompared: undefined,
    });
    expect(writeMarkdown(unknown)).toContain(
      'whether they changed between the two states is not known',
    );
  });

  it('counts parts, and says where a part is in several kinds', () => {
    const first = criterion('DS-1.L2.1', '由两人评审。', 'Two people review it.');
    const second = criterion('DS-1.L2.2', '登记在册。', 'It is listed.');
    const facet = (thing: Thing, id: string): Thing => ({...thing, values: {facet: id}});
    const summary = writeMarkdown(
      reported(
        state('1', facet(first, 'a'), second),
        state(
          '2',
          facet(criterion('DS-1.L2.1', '由一人评审。', 'One person reviews it.'), 'b'),
          criterion('DS-1.L2.2', '登记在目录里。', 'It is in the catalogue.'),
        ),
      ),
    );
    expect(summary).toContain('2 个部分有改动（文字改动 2，所属考察面改动 1；有的部分算在几类里）');
    expect(summary).toContain(
      '2 parts changed (text changed 2, facet changed 1; some parts are in several kinds)',
    );
    expect(summary).toContain('it does not judge whether they still ask for the same');
    expect(writeMarkdown(reported(before, after))).toContain('1 part changed (all: text changed)');
  });

  it('has what is asked for before what explains it, each under its page', () => {
    const page = (word: string): Thing[] => [
      {
        ...criterion('', '', ''),
        kind: 'capability',
        id: 'DS-1',
        title: {zh: '登记', en: 'Register'},
        address: '/ds-1/',
        texts: {description: {zh: `登记${word}。`, en: `A ${word}th register.`}},
      },
      {
        ...criterion('', '', ''),
        kind: 'section',
        id: '/ds-1/#example',
        title: {zh: '例', en: 'Example'},
        address: '/ds-1/#example',
        texts: {},
        lists: {text: {zh: [`例子${word}${word}。`], en: [`Case ${word} and ${word}2.`]}},
      },
      {
        ...criterion('', '', ''),
        kind: 'section',
        id: '/ds-1/#terms',
        title: {zh: '用词', en: 'Words'},
        address: '/ds-1/#terms',
        texts: {},
        lists: {text: {zh: [`词 | 有${word}义。`], en: [`Word | ${word}2 senses.`]}},
      },
      criterion('DS-1.L2.1', `登记${word}份。`, `Registered ${word} times.`),
    ];
    const {groups} = reported(state('1', ...page('一')), state('2', ...page('二')));
    const [shown] = groups[0]?.pages ?? [];
    expect(shown?.title).toEqual({zh: 'DS-1 登记', en: 'DS-1 Register'});
    expect(shown?.items.map(({name}) => name.en)).toEqual([
      'DS-1.L2.1',
      'DS-1 Register',
      'DS-1 · Words',
      'DS-1 · Example',
    ]);
    expect(shown?.items[2]?.rows[0]?.field.en).toBe('table row');
  });

  it('says a facet by its name, and its new name once', () => {
    const page = (id: string, zh: string, en: string): Thing[] => [
      {
        ...criterion('', '', ''),
        kind: 'capability',
        id: 'DS-1',
        address: '/ds-1/',
        texts: {
          [`facets/${id}/title`]: {zh, en},
          [`facets/${id}/text`]: {zh: '数据要好到什么程度。', en: 'How good the data have to be.'},
        },
        values: {[`facets/${id}/id`]: id},
        names: {[`facets/${id}`]: {zh, en}},
      },
      {...criterion('DS-1.L2.1', '评审。', 'A review.'), values: {facet: id}},
    ];
    const {groups, counts} = reported(
      state('1', ...page('level', '质量等级', 'Quality level')),
      state('2', ...page('agreement', '质量约定', 'Quality agreement')),
    );
    const items = groups[0]?.pages[0]?.items ?? [];
    expect(items.map(({rows}) => rows.map(({field}) => field.zh))).toEqual([
      ['所属考察面'],
      ['考察面“质量约定”的名称'],
    ]);
    expect(items[0]?.rows[0]?.zh.runs.map(({change, ...run}) => [change, run])).toEqual([
      ['removed', {text: '质量等级'}],
      ['added', {text: '质量约定'}],
    ]);
    expect(counts.map(({change}) => change.en)).toEqual(['text changed', 'facet renamed']);
  });

  const places = (kind: ThingKind, word: string): Thing[] =>
    [1, 2, 3].map((n) => ({
      ...criterion(`DS-1.L2.${n}`, `第 ${n} 处说的是${word}的服务。`, `Place ${n}.`),
      kind,
    }));

  it('says a replacement that several places have once, with the places', () => {
    const report = reported(
      state('1', ...places('section', '最高一档')),
      state('2', ...places('section', '最高档')),
    );
    expect(report.groups).toEqual([]);
    expect(report.total).toBe(3);
    expect(report.repeated.map(({pairs, places: where}) => [pairs, where.length])).toEqual([
      [[{language: 'zh', before: '最高一档', after: '最高档'}], 3],
    ]);
    for (const written of [writeMarkdown(report), writeHtml(report)]) {
      expect(written).toContain('<del>最高一档</del> → <ins>最高档</ins>');
      expect(written).toContain('/draft/ds-1/#l2-3');
    }
  });

  it('shows each criterion in full, whatever others have the same replacement', () => {
    const report = reported(
      state('1', ...places('criterion', '最高一档')),
      state('2', ...places('criterion', '最高档')),
    );
    expect(report.repeated).toEqual([]);
    expect(report.groups[0]?.pages[0]?.items.length).toBe(3);
  });

  it('says which texts have nothing beside them', () => {
    const list = (zh: string[]): Thing => ({
      ...criterion('DS-1.L2.1', '评审。', 'A review.'),
      lists: {text: {zh, en: ['First.']}},
    });
    const markdown = writeMarkdown(
      reported(state('1', list(['第一。'])), state('2', list(['第一。', '第二。']))),
    );
    expect(markdown).toContain('| <ins>第二。</ins> | _\\[no counterpart found\\]_ |');
  });

  it('names addresses that no longer work', () => {
    const {lostAddresses} = reported(before, state('2.0'));
    expect(lostAddresses).toEqual(['/draft/ds-1/#l2-1']);
    expect(writeMarkdown(reported(before, state('2.0')))).toContain('no longer work');
  });

  it('shows hostile texts as they are', () => {
    const texts = state('2.0', criterion('DS-1.L2.1', hostile, hostile));
    const html = writeHtml(reported(before, texts));
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
    const markdown = writeMarkdown(reported(before, texts));
    expect(markdown).not.toContain('<img');
    expect(markdown).toContain('\\*\\*a\\*\\* \\| b &amp; \\`c\\` \\$d\\$');
  });

  it('is folded by area where much changed, and not where little did', () => {
    const texts = (word: string): Thing[] =>
      Array.from({length: 9}, (_, index) =>
        criterion(
          `DS-1.L2.${index + 1}`,
          `第 ${index} 条，${word}。`,
          `${word}, ${index} of them.`,
        ),
      );
    const much = reported(state('1.0', ...texts('甲')), state('2.0', ...texts('乙')));
    expect(writeMarkdown(much)).toContain('<details><summary>');
    expect(writeMarkdown(reported(before, after))).not.toContain('<details>');
  });

  it('as HTML lists its pages above, with links, a key and heads of columns, and is printed whole', () => {
    const html = writeHtml(reported(before, after));
    expect(html).not.toContain('<details>');
    expect(html).toMatch(/<nav>.*<a href="#p1-1">/);
    expect(html).toContain('<a href="/draft/ds-1/#l2-1">');
    expect(html).toContain('taken out');
    expect(html).toContain('<div lang="en">English</div>');
  });
});

describe('changes as a file', () => {
  const changes = compare(before, after);

  it('are read back as they were written', () => {
    expect(readChangesJson(writeChangesJson(changes))).toEqual(changes);
  });

  it('have a schema that says what there is', () => {
    expect(changesJsonSchema()).toMatchObject({
      properties: {schema: {const: 1}, things: {type: 'array'}},
    });
  });

  it('of a later version are refused in words, in both languages', () => {
    const later = writeChangesJson(changes).replace('"schema": 1', '"schema": 2');
    expect(() => readChangesJson(later)).toThrow(/更新的版本[^]*later version/);
  });
});
