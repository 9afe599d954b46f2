import {describe, expect, test} from 'vitest';
import {smallestStandard} from '../../tests/fixtures/standard';
import {pageText} from '../docusaurus/page-text';
import {edit, parseHtml} from '../html/html';
import {termsOf, type Term} from '../model/named-terms';
import {markTerms, termFinder} from './mark-terms';

const term = (id: string, title: string, ...more: string[]): Term => ({
  id,
  title,
  meaning: `What ${id} means & more.`,
  entry: `/glossary/#${id}`,
  translation: {name: `Other ${id}`, language: 'en'},
  names: [title, ...more],
});
const words = {meaningOf: 'Meaning of {term}', entry: 'Glossary'};
const terms = [
  term('slo', '服务等级目标', 'SLO'),
  term('incident', '故障'),
  term('failure-domain', '故障域'),
  term('error-budget', 'Error budget'),
  term('rnd', 'R&D phase'),
  term('dependency', 'Hard dependency'),
];
const page = (content: string): string =>
  `<main><div class="a markdown">${content}</div><p>故障</p></main>`;
const withTerms = (html: string, known: readonly Term[] = terms): string => {
  const uses = termFinder(known)(html, pageText(parseHtml(html), 'page/'));
  return edit(html, markTerms(html, uses, html.indexOf('</main>'), words));
};
const marked = (content: string): string => {
  const html = withTerms(page(content));
  expect(html.startsWith('<main><div class="a markdown">')).toBe(true);
  return html.slice('<main><div class="a markdown">'.length, html.indexOf('</div><p>故障</p>'));
};
const label = (id: string, text: string): string =>
  `<label class="term" for="term-${id}" style="anchor-name:--${id}">${text}</label>`;
const button = (id: string, title: string): string =>
  `<button type="button" class="term-button" id="term-${id}" popovertarget="meaning-${id}" aria-label="Meaning of ${title}"></button>`;

describe('the first use of a term', () => {
  test('is the label of a button behind its paragraph; later uses are text', () => {
    expect(marked('<p>每次故障都<b>记</b>下，故障之后复盘。</p><p>故障。</p>')).toBe(
      `<p>每次${label('incident', '故障')}都<b>记</b>下，故障之后复盘。${button('incident', '故障')}</p><p>故障。</p>`,
    );
  });

  test('is found by any of its names, the longer of two first', () => {
    expect(marked('<p>SLO 与故障域。</p>')).toBe(
      `<p>${label('slo', 'SLO')} 与${label('failure-domain', '故障域')}。${button('slo', '服务等级目标')}${button('failure-domain', '故障域')}</p>`,
    );
  });

  test('is not found within what is something else', () => {
    const known = [{...term('owner', '负责人'), unlike: ['现场负责人']}];
    const html = withTerms(page('<p>现场负责人通知负责人。</p>'), known);
    expect(html).toContain(`<p>现场负责人通知${label('owner', '负责人')}。`);
  });

  test('may stand in the plural, at any case, and not within a word', () => {
    expect(marked('<li>SLOW, an error budgeting; error budgets.</li>')).toBe(
      `<li>SLOW, an error budgeting; ${label('error-budget', 'error budgets')}.${button('error-budget', 'Error budget')}</li>`,
    );
    expect(marked('<p>Hard dependencies of the R&amp;D phase</p>')).toBe(
      `<p>${label('dependency', 'Hard dependencies')} of the ${label('rnd', 'R&amp;D phase')}${button('dependency', 'Hard dependency')}${button('rnd', 'R&amp;D phase')}</p>`,
    );
  });

  test('has its button in the paragraph it is in, where these lie in each other', () => {
    expect(marked('<ul><li>一<ul><li><em>故障</em>二</li></ul>三</li></ul>')).toBe(
      `<ul><li>一<ul><li><em>${label('incident', '故障')}</em>二${button('incident', '故障')}</li></ul>三</li></ul>`,
    );
  });

  test.each([
    ['a heading', '<h2 id="a">故障</h2>'],
    ['a link', '<p><a href="#a">每次<b>故障</b></a></p>'],
    ['a head of a table', '<table><tr><th>故障</th></tr></table>'],
    ['code', '<p><code>故障</code><br/><img alt="故障"></p>'],
    ['the other language', '<p><span lang="en">SLO</span></p>'],
    ['a formula', '<p><math><mtext>故障</mtext></math></p>'],
    ['an island', '<div data-island="x"><p>故障</p></div>'],
    ['what is no part of the text', '<div data-unsearched=""><p>故障</p></div>'],
    ['no paragraph', '故障'],
  ])('is not marked in %s', (_, content) => {
    expect(marked(content)).toBe(content);
    expect(withTerms(page(content))).toBe(page(content));
  });
});

test('what is skipped does not count as the first use', () => {
  expect(marked('<h2>故障</h2><p>故障</p>')).toContain(label('incident', '故障'));
});

test('definitions stand behind the text, with both names and a link to the entry', () => {
  const html = withTerms(page('<p>故障</p>'));
  expect(html).toMatch(/<p>故障<\/p><div class="meaning"[^]*<\/div><\/main>$/);
  expect(html).toContain(
    '<div class="meaning" id="meaning-incident" popover style="position-anchor:--incident"><b>故障</b> <small lang="en">Other incident</small><p>What incident means &amp; more. <a href="/glossary/#incident">Glossary</a></p></div>',
  );
  expect(html.match(/class="meaning"/g)).toHaveLength(1);
});

test('a page of an edition without terms is left as it is', () => {
  expect(withTerms(page('<p>故障</p>'), [])).toBe(page('<p>故障</p>'));
});

test('words within an attribute say nothing of an element', () => {
  const content = '<p><b class="a hidden" title="in this lang">故障</b></p>';
  expect(marked(content)).toContain(label('incident', '故障'));
});

test('everyday words are no terms to mark; names are those of the language', () => {
  const bilingual = (zh: string, en: string) => ({zh, en});
  const glossary = {
    schema: 1 as const,
    kind: 'glossary' as const,
    title: bilingual('词汇', 'Glossary'),
    description: bilingual('词汇。', 'Terms.'),
    terms: [
      {
        id: 'cell',
        title: bilingual('单元', 'Cell'),
        everyday: true as const,
        meaning: bilingual('甲', 'A'),
      },
      {
        id: 'zone',
        title: bilingual('可用区', 'Availability zone'),
        short: ['AZ'],
        also: ['zone', '机房'],
        meaning: bilingual('乙', 'B'),
      },
    ],
  };
  expect(termsOf(glossary, 'zh', {language: 'en', tag: 'en'}, '/glossary/')).toEqual([
    {
      id: 'zone',
      title: '可用区',
      meaning: '乙',
      entry: '/glossary/#zone',
      translation: {name: 'Availability zone', language: 'en'},
      names: ['可用区', 'AZ', '机房'],
    },
  ]);
});

test('what a withdrawn term was called is not marked', () => {
  const {glossary} = smallestStandard();
  const [first] = glossary?.terms ?? [];
  if (!glossary || !first) throw new Error('no term');
  const all = [first, {...first, id: 'withdrawn', status: 'withdrawn' as const}];
  const known = termsOf({...glossary, terms: all}, 'zh', {language: 'en', tag: 'en'}, '/glossary/');
  expect(known.map(({id}) => id)).toEqual([first.id]);
});

describe('a word that decides criteria', () => {
  const word: Term = {...term('word-breach', '越限'), isWord: true, entry: '#word-breach'};
  const sameName: Term = {...term('word-incident', '故障'), isWord: true};
  const level = (number: number, content: string): string =>
    `<section id="l${number}" data-level="${number}">${content}</section>`;
  const withWords = (content: string): string =>
    withTerms(page(content), [word, sameName, ...terms]);

  test('is marked where each level first uses it, and nowhere else', () => {
    const html = withWords(
      `<p>越限</p>${level(3, '<p>越限，越限。</p>')}${level(4, '<p>每次越限。</p>')}`,
    );
    expect(html).toContain('<p>越限</p>');
    expect(html.match(/<label[^>]*>越限/g)).toEqual([
      '<label class="term" for="term-word-breach">越限',
      '<label class="term" for="term-word-breach-2">越限',
    ]);
    expect(html.match(/popovertarget="meaning-word-breach"/g)).toHaveLength(2);
    expect(html.match(/id="meaning-word-breach" popover>/g)).toHaveLength(1);
    expect(html).toContain('<a href="#word-breach">');
  });

  test('comes before a term of the same name in a level; elsewhere the term is marked', () => {
    const html = withWords(`<p>故障</p>${level(2, '<p>故障</p>')}`);
    expect(html).toMatch(/<p><label[^>]*for="term-incident"[^>]*>故障<\/label>/);
    expect(html).toMatch(/data-level="2"><p><label[^>]*for="term-word-incident">故障/);
  });
});
