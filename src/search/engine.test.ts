import {describe, expect, test} from 'vitest';
import {Engine} from './engine';
import type {Core, FullText} from './format';

const core: Core = {
  format: 1,
  edition: 'draft',
  language: 'zh',
  build: 'x',
  pages: [
    {path: 'draft/ds-1/', title: 'DS-1 数据项管理', id: 'DS-1', area: 'DS'},
    {path: 'draft/av-1/', title: 'AV-1 服务等级目标', id: 'AV-1', area: 'AV'},
  ],
  places: [
    {page: 0, kind: 'page', title: 'DS-1 数据项管理', id: 'DS-1'},
    {page: 0, kind: 'section', title: '等级与判据', anchor: 'levels'},
    {page: 0, kind: 'level', title: 'DS-1.L3', anchor: 'l3', id: 'DS-1.L3', level: 3},
    {page: 0, kind: 'criterion', title: 'DS-1.L3.1', anchor: 'l3-1', id: 'DS-1.L3.1', level: 3},
    {page: 1, kind: 'page', title: 'AV-1 服务等级目标', id: 'AV-1'},
    {page: 1, kind: 'section', title: '错误预算', anchor: 'budget'},
  ],
  synonyms: [
    ['错误预算', 'error budget'],
    ['服务等级目标', 'service level objective', 'slo'],
  ],
  variants: {數: '数', 據: '据', 錯: '错', 誤: '误', 預: '预'},
};

const text: FullText = {
  format: 1,
  edition: 'draft',
  language: 'zh',
  build: 'x',
  texts: [
    '数据项管理决定一个组织怎样约定它的数。',
    '判据里的词一律按下列含义判断。\n服务等级目标写在 SLO 表里。',
    '全部对外提供的数据项按一份全组织规范登记在一个目录中。',
    '每个对外项在全组织唯一的目录中有自己的编码。',
    '怎样约定可用性。A latency budget 与错误预算不同。',
    '预算用完，发布就停。',
  ],
};

function fullEngine(): Engine {
  const engine = new Engine(core);
  engine.addText(text);
  return engine;
}

const titles = (query: string): string[] =>
  fullEngine()
    .search({text: query})
    .hits.map(({place}) => place.id ?? place.title);

describe('what comes first', () => {
  test.each([
    ['DS-1', 'DS-1'],
    ['ds1.l3', 'DS-1.L3'],
    ['数据项管理', 'DS-1'],
    ['數據項管理'.replace('項', '项'), 'DS-1'],
    ['错误预算', '错误预算'],
    ['error budget', '错误预算'],
    ['Error  Budget', '错误预算'],
    ['SLO', 'AV-1'],
    ['service level objective', 'AV-1'],
  ])('%s: %s', (query, first) => {
    expect(titles(query)[0]).toBe(first);
  });

  test('what has the whole comes before what has its parts', () => {
    expect(titles('对外 目录')).toEqual(['DS-1.L3', 'DS-1.L3.1']);
    expect(titles('budget latency')).toEqual(['AV-1']);
  });
});

test('what has a word comes before what has the beginning of a longer one', () => {
  const engine = new Engine(core);
  const texts = ['', '', 'a slow answer', '', '', 'an SLO'];
  engine.addText({...text, texts});
  const found = engine.search({text: 'slo'}).hits.map(({place}) => place.id ?? place.title);
  expect(found.indexOf('错误预算')).toBeLessThan(found.indexOf('DS-1.L3'));
  expect(found).toContain('DS-1.L3');
});

describe('what is found', () => {
  test.each([
    ['外提', ['DS-1.L3']],
    ['lat', ['AV-1']],
    ['latency bud', ['AV-1']],
    ['tency', []],
    ['停', ['错误预算']],
    ['SLO表', ['等级与判据']],
  ])('%s', (query, found) => {
    expect(titles(query)).toEqual(found);
  });

  test('filters narrow it', () => {
    const engine = fullEngine();
    expect(engine.search({text: '目录', kind: 'criterion'}).hits).toHaveLength(1);
    expect(engine.search({text: '目录', level: 3}).total).toBe(2);
    expect(engine.search({text: '目录', area: 'AV'}).total).toBe(0);
    expect(engine.search({text: '目录'}).byKind).toEqual({level: 1, criterion: 1});
  });

  test('titles and ids before the text is there', () => {
    const answer = new Engine(core).search({text: '错误预算'});
    expect(answer.isFull).toBe(false);
    expect(answer.hits[0]?.place.anchor).toBe('budget');
  });

  test('one letter wrong', () => {
    const answer = fullEngine().search({text: 'latensy'});
    expect(answer.corrected).toBe('latency');
    expect(answer.hits).toHaveLength(1);
  });

  test('nothing: the nearest titles', () => {
    const answer = fullEngine().search({text: '数据项登记管理'});
    expect(answer.total).toBe(0);
    expect(answer.nearest[0]).toBe('DS-1 数据项管理');
  });
});

test('clauses and cases are found by their ids and words', () => {
  const engine = new Engine({
    ...core,
    pages: [
      {path: 'draft/sp-04/', title: 'SP-04 监控与告警规范', id: 'SP-04'},
      {path: 'draft/case-02/', title: 'CASE-02 一次停机', id: 'CASE-02'},
    ],
    places: [
      {page: 0, kind: 'page', title: 'SP-04 监控与告警规范', id: 'SP-04'},
      {page: 0, kind: 'clause', title: 'SP-04.3', anchor: 'c3', id: 'SP-04.3'},
      {page: 1, kind: 'case', title: 'CASE-02 一次停机', id: 'CASE-02'},
    ],
  });
  engine.addText({...text, texts: ['目的。', '呼叫级告警应可行动。', '监控与告警一起停了。']});
  const first = (query: string): string | undefined =>
    engine.search({text: query}).hits[0]?.place.id;
  expect(first('sp04.3')).toBe('SP-04.3');
  expect(first('SP-4.3')).toBe('SP-04.3');
  expect(first('case 2')).toBe('CASE-02');
  expect(first('呼叫级告警')).toBe('SP-04.3');
  expect(engine.search({text: '告警', kind: 'case'}).hits).toHaveLength(1);
});

test('a passage shows what was found, marked', () => {
  const hit = fullEngine().search({text: '错误预算', kind: 'page'}).hits[0];
  expect(hit?.passage?.text).toContain('错误预算');
  const [from = 0, to = 0] = hit?.passage?.marks[0] ?? [];
  expect(hit?.passage?.text.slice(from, to)).toBe('错误预算');
});

describe('bad input gets a sensible answer', () => {
  test.each([
    '',
    '   ',
    '.',
    '。，！',
    '(.*)+[',
    '<img src=x onerror=alert(1)>',
    '\ud800',
    '\u202e\u200f',
    '🙂',
    '𠮷',
    'x'.repeat(500),
    '项 '.repeat(250),
    '\\',
    '%',
    'constructor',
    '__proto__',
  ])('%j', (query) => {
    const answer = fullEngine().search({text: query});
    expect(answer.total).toBeGreaterThanOrEqual(0);
    expect(answer.hits.length).toBeLessThanOrEqual(50);
  });
});

test('a text of another index is refused', () => {
  expect(() => new Engine(core).addText({...text, build: 'y'})).toThrow('another index');
});

describe('what is withdrawn', () => {
  const engine = new Engine({
    ...core,
    places: [
      ...core.places,
      {
        page: 0,
        kind: 'criterion',
        title: 'DS-1.L3.2',
        anchor: 'l3-2',
        id: 'DS-1.L3.2',
        level: 3,
        withdrawn: {names: [], successors: [{title: 'DS-1.L3.1', path: 'draft/ds-1/#l3-1'}]},
      },
      {
        page: 0,
        kind: 'term',
        title: '旧词汇',
        anchor: 'old-word',
        id: 'old-word',
        withdrawn: {names: ['旧词汇', 'Old word'], successors: []},
      },
    ],
  });
  const found = (query: string): (string | undefined)[] =>
    engine.search({text: query}).hits.map(({place}) => place.id);

  test.each(['DS-1.L3.2', 'ds1 l3 2', '旧词汇', 'old word', 'Ｏｌｄ ｗｏｒｄ'])(
    '%s finds one entry',
    (query) => {
      const {hits, total} = engine.search({text: query});
      expect(total).toBe(1);
      expect(hits[0]?.place.withdrawn).toBeDefined();
    },
  );

  test.each(['旧', '词汇', 'old', 'word', '旧词'])('a part, %s, finds nothing', (query) => {
    expect(found(query)).toEqual([]);
  });

  test('is not offered for a query that nothing answers', () => {
    expect(engine.search({text: '旧词汇表'}).nearest).not.toContain('旧词汇');
  });
});
