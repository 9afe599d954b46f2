import {describe, expect, test} from 'vitest';
import type {Description, ElementDescription} from './element';
import type {Answer, Hit} from './engine';
import type {Kind} from './format';
import {markedText, searchResults, type ResultActions, type SearchSituation} from './results';
import {searchWords} from './words';

const words = searchWords(
  ({id}) =>
    ({
      'search.count': '{count} found.',
      'search.corrected': 'Spelt {query}:',
      'search.all': 'All {count}',
      'search.unavailable': 'Not available: {reason}',
      'search.titlesAlone': 'Titles alone: {reason}',
    })[id] ?? id,
  false,
);

const blank: SearchSituation = {
  state: {text: '', edition: 'draft', isOtherLanguage: false},
  answer: undefined,
  failure: undefined,
  textFailure: undefined,
  recent: [],
  root: '/en/',
  language: undefined,
  pageAddress: '/en/search/?q=slo',
};
const asked: SearchSituation = {...blank, state: {...blank.state, text: 'slo'}};

/** What is shown, with a list of what readers have done. */
function shown(situation: SearchSituation) {
  const done: string[] = [];
  const actions: ResultActions = {
    search: (text) => done.push(`search ${text}`),
    showKind: (kind) => done.push(`show ${kind}`),
    remember: () => done.push('remember'),
    forget: () => done.push('forget'),
    retry: () => done.push('retry'),
  };
  return {...searchResults(situation, words, actions), done};
}

function textOf(description: Description): string {
  return typeof description === 'string' ? description : description.children.map(textOf).join('');
}

/** Every element of a kind, in the order of the page. */
function elementsNamed(
  name: ElementDescription['name'],
  content: readonly Description[],
): ElementDescription[] {
  return content.flatMap((description) =>
    typeof description === 'string'
      ? []
      : [
          ...(description.name === name ? [description] : []),
          ...elementsNamed(name, description.children),
        ],
  );
}

function hit(kind: Kind, title: string, anchor?: string): Hit {
  return {
    place: {page: 0, kind, title, ...(anchor !== undefined && {anchor})},
    page: {path: 'draft/av-1/', title: 'AV-1'},
    title: {text: title, marks: []},
  };
}

function answerWith(hits: readonly Hit[], more: Partial<Answer> = {}): Answer {
  const byKind: Partial<Record<Kind, number>> = {};
  for (const {place} of hits) byKind[place.kind] = (byKind[place.kind] ?? 0) + 1;
  return {hits, total: hits.length, byKind, nearest: [], isFull: true, ...more};
}

describe('before anything is searched for', () => {
  test('a hint, where nothing was searched for before', () => {
    const {status, content} = shown(blank);
    expect(status).toBe('');
    expect(content.map(textOf)).toEqual(['search.hint']);
  });

  test('earlier queries, to search for again or to forget', () => {
    const {content, done} = shown({...blank, recent: ['slo', 'lineage']});
    const buttons = elementsNamed('button', content);
    expect(buttons.map(textOf)).toEqual(['slo', 'lineage', 'search.forget']);
    for (const button of buttons) button.onClick?.();
    expect(done).toEqual(['search slo', 'search lineage', 'forget']);
  });

  test('blanks are nothing', () => {
    expect(shown({...blank, state: {...blank.state, text: '  '}}).status).toBe('');
  });
});

test('while an answer is awaited, that it is', () => {
  expect(shown(asked)).toMatchObject({status: 'search.loading', content: []});
});

test('a failure is said, whatever else there is, and can be tried again', () => {
  const situation = {...asked, answer: answerWith([hit('term', 'SLO')])};
  const {status, content, done} = shown({...situation, failure: 'network'});
  expect(status).toBe('Not available: search.reason.network');
  expect(elementsNamed('a', content)).toEqual([]);
  elementsNamed('button', content)[0]?.onClick?.();
  expect(done).toEqual(['retry']);
});

test('without the full text, what titles and terms have is shown, with the reason and a way to try again', () => {
  const partial = {...asked, textFailure: 'slow'} as const;
  const found = shown({...partial, answer: answerWith([hit('term', 'SLO')], {isFull: false})});
  expect(found.status).toBe('1 found. Titles alone: search.reason.slow');
  expect(elementsNamed('a', found.content)[0]?.attributes.href).toBe('/en/draft/av-1/');
  elementsNamed('button', found.content)[0]?.onClick?.();
  expect(found.done).toEqual(['retry']);
  const none = shown({...partial, answer: answerWith([], {isFull: false})});
  expect(none.status).toBe('search.none Titles alone: search.reason.slow');
  expect(elementsNamed('button', none.content).map(textOf)).toEqual(['search.retry']);
});

test('results in the other language say which, each of them; none in the page’s own', () => {
  const answer = answerWith([hit('term', 'SLO')]);
  const found = shown({...asked, answer, language: 'zh-Hans', pageAddress: undefined});
  expect(elementsNamed('a', found.content).map(({attributes}) => attributes.lang)).toEqual([
    'zh-Hans',
  ]);
  const nearest = shown({
    ...asked,
    language: 'zh-Hans',
    answer: answerWith([], {nearest: ['血缘']}),
  });
  expect(elementsNamed('button', nearest.content)[0]?.attributes.lang).toBe('zh-Hans');
  const inOwn = elementsNamed('a', shown({...asked, answer}).content);
  expect(inOwn.every(({attributes}) => attributes.lang === undefined)).toBe(true);
});

describe('nothing found', () => {
  test('what comes nearest is offered', () => {
    const {status, content, done} = shown({
      ...asked,
      answer: answerWith([], {nearest: ['Lineage']}),
    });
    expect(status).toBe('search.none');
    elementsNamed('button', content)[0]?.onClick?.();
    expect(done).toEqual(['search Lineage']);
  });

  test('in titles alone, that it is in titles alone', () => {
    const {status, content} = shown({...asked, answer: answerWith([], {isFull: false})});
    expect(status).toBe('search.none search.titlesOnly');
    expect(content).toEqual([]);
  });
});

describe('hits', () => {
  const criteria = ['1', '2', '3', '4', '5', '6', '7'].map((number) =>
    hit('criterion', `AV-1.L3.${number}`, `l3-${number}`),
  );
  const answer = answerWith([criteria[0]!, hit('page', 'AV-1'), ...criteria.slice(1)], {
    total: 12,
    byKind: {criterion: 11, page: 1},
  });

  test('stand in groups, the kind of the best first, five of each', () => {
    const {status, content} = shown({...asked, answer});
    expect(status).toBe('12 found.');
    expect(elementsNamed('h2', content).map(textOf)).toEqual([
      'search.kind.criterion',
      'search.kind.page',
    ]);
    expect(elementsNamed('ul', content).map(({children}) => children.length)).toEqual([5, 1]);
  });

  test('of a kind that has more are shown when asked for', () => {
    const {content, done} = shown({...asked, answer});
    const buttons = elementsNamed('button', content);
    expect(buttons.map(textOf)).toEqual(['All 11']);
    buttons[0]?.onClick?.();
    expect(done).toEqual(['show criterion']);
  });

  test('of the kind that is chosen are all shown', () => {
    const narrowed = {...asked, state: {...asked.state, kind: 'criterion'}} as const;
    const {content} = shown({...narrowed, answer: answerWith(criteria)});
    expect(elementsNamed('li', content)).toHaveLength(7);
    expect(elementsNamed('button', content)).toEqual([]);
  });

  test('lead to their places, with the page where the place is none, and are remembered', () => {
    const {content, done} = shown({...asked, answer});
    const links = elementsNamed('a', content);
    expect(links.map(({attributes}) => attributes.href)).toEqual([
      ...['1', '2', '3', '4', '5'].map((number) => `/en/draft/av-1/#l3-${number}`),
      '/en/draft/av-1/',
      '/en/search/?q=slo',
    ]);
    expect(links.slice(4, 6).map((link) => elementsNamed('small', [link]).map(textOf))).toEqual([
      ['AV-1'],
      [],
    ]);
    links[0]?.onClick?.();
    expect(done).toEqual(['remember']);
  });

  test('on the search page have no link to it; ids differ from those over a page', () => {
    const overPage = shown({...asked, answer}).content;
    const onPage = shown({...asked, answer, pageAddress: undefined}).content;
    expect(elementsNamed('a', onPage)).toHaveLength(6);
    const ids = (content: readonly Description[]) =>
      elementsNamed('h2', content).map(({attributes}) => attributes.id);
    expect(ids(overPage)).toEqual(['search-box-criterion', 'search-box-page']);
    expect(ids(onPage)).toEqual(['search-page-criterion', 'search-page-page']);
  });

  test('while the text is on its way: the best alone, which stays where it is', () => {
    const partial = {...answer, isFull: false};
    const {content} = shown({...asked, answer: partial});
    const first = elementsNamed('a', content).map(({attributes}) => attributes.href);
    expect(first).toEqual(['/en/draft/av-1/#l3-1']);
    const full = elementsNamed('a', shown({...asked, answer}).content);
    expect(full[0]?.attributes.href).toBe(first[0]);
    expect(elementsNamed('button', content)).toEqual([]);
    // What the text may have as it was typed.
    for (const unsettled of [
      {...partial, corrected: 'slo'},
      answerWith([], {isFull: false, nearest: ['SLO']}),
    ]) {
      expect(shown({...asked, answer: unsettled}).content).toEqual([]);
    }
  });

  test('say when they are for another spelling, or in titles alone', () => {
    const corrected = answerWith(criteria, {corrected: 'slo', isFull: false});
    expect(shown({...asked, answer: corrected}).status).toBe(
      'Spelt slo: 7 found. search.titlesOnly',
    );
  });

  test('show passages with what was found marked, and as text', () => {
    const passage = {
      text: 'the <b>SLO</b> and slo',
      marks: [
        [7, 10],
        [19, 22],
      ],
    } as const;
    const content = markedText(passage);
    expect(elementsNamed('mark', content).map(textOf)).toEqual(['SLO', 'slo']);
    expect(content.map(textOf).join('')).toBe(passage.text);
    const {content: withPassage} = shown({
      ...asked,
      answer: answerWith([{...hit('term', 'SLO'), passage}]),
    });
    expect(elementsNamed('mark', withPassage)).toHaveLength(2);
  });
});

describe('what is withdrawn', () => {
  const withdrawn = (...successors: readonly string[]): Hit => {
    const found = hit('criterion', 'DS-1.L3.2', 'l3-2');
    const fate = {
      names: [],
      successors: successors.map((title) => ({title, path: `draft/${title}/`})),
    };
    return {...found, place: {...found.place, withdrawn: fate}};
  };

  test('says so and leads on to what is in its place, besides to itself', () => {
    const {content, done} = shown({...asked, answer: answerWith([withdrawn('one', 'two')])});
    const [item] = elementsNamed('li', content);
    if (!item) throw new Error('no result');
    expect(textOf(item)).toContain('search.withdrawn one two');
    const links = elementsNamed('a', [item]);
    expect(links.map(({attributes}) => attributes.href)).toEqual([
      '/en/draft/av-1/#l3-2',
      '/en/draft/one/',
      '/en/draft/two/',
    ]);
    for (const link of links) link.onClick?.();
    expect(done).toEqual(['remember', 'remember', 'remember']);
  });

  test('says where nothing is', () => {
    const {content} = shown({...asked, answer: answerWith([withdrawn()])});
    expect(content.map(textOf).join('')).toContain('search.withdrawnForNothing');
  });
});
