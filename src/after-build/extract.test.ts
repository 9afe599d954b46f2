import {describe, expect, test} from 'vitest';
import {pageText} from '../docusaurus/page-text';
import {extractPlaces, type ExtractedPlace, type Subject} from './extract';
import {parseHtml} from '../html/html';

const capability: Subject = {
  id: 'DS-1',
  places: new Map([
    ['l3', {kind: 'level', id: 'DS-1.L3', level: 3, title: 'DS-1.L3'}],
    ['l3-1', {kind: 'criterion', id: 'DS-1.L3.1', level: 3, title: 'DS-1.L3.1'}],
  ]),
};

const specification: Subject = {
  id: 'SP-04',
  places: new Map([
    ['c3', {kind: 'clause', id: 'SP-04.3', title: 'SP-04.3'}],
    ['slo', {kind: 'term', id: 'slo', title: 'Objective'}],
  ]),
};

const page = (content: string): string =>
  `<html><body><nav><h2 id="no">x</h2></nav><article><div class="a markdown">${content}</div></article><footer>y</footer></body></html>`;

const placesOf = (html: string, subject?: Subject): ExtractedPlace[] =>
  extractPlaces(pageText(parseHtml(html), 'page/'), subject);

describe('the places of a page', () => {
  test('a page, its sections, each with the text that is its own', () => {
    const html = page(
      '<header><h1>DS-1 Items</h1></header><p>Lead <b>in</b> bold.</p>' +
        '<h2 id="why">Why<a href="#why" data-permalink=""></a></h2><p>One.</p><ul><li>Two</li><li>Three</li></ul>' +
        '<h3 id="more">More</h3><p>Four &amp; five</p>',
    );
    expect(placesOf(html, capability)).toEqual([
      {kind: 'page', title: 'DS-1 Items', id: 'DS-1', text: 'Lead in bold.'},
      {kind: 'section', title: 'Why', anchor: 'why', text: 'One.\nTwo\nThree'},
      {kind: 'section', title: 'More', anchor: 'more', text: 'Four & five'},
    ]);
  });

  test('levels and criteria last as long as their elements', () => {
    const html = page(
      '<h1>DS-1</h1><h2 id="levels">Levels</h2><section id="l3"><h3 id="l3-name"><span>3</span> <span>Standardised</span></h3>' +
        '<p>The statement.</p><ol><li id="l3-1"><a>DS-1.L3.1</a><p>The criterion.</p></li></ol><p>Evidence</p></section><p>After.</p>',
    );
    expect(placesOf(html, capability).slice(1)).toEqual([
      {kind: 'section', title: 'Levels', anchor: 'levels', text: 'After.'},
      {
        kind: 'level',
        title: 'DS-1.L3 Standardised',
        anchor: 'l3',
        id: 'DS-1.L3',
        level: 3,
        text: 'The statement.\nEvidence',
      },
      {
        kind: 'criterion',
        title: 'DS-1.L3.1',
        anchor: 'l3-1',
        id: 'DS-1.L3.1',
        level: 3,
        text: 'DS-1.L3.1\nThe criterion.',
      },
    ]);
  });

  test('terms and clauses', () => {
    const html = page(
      '<h1>SP-04</h1><dl><div id="slo"><dt>Objective <small>SLO</small></dt><dd>Meaning.</dd></div></dl><div id="c3"><p>Shall.</p></div>',
    );
    expect(placesOf(html, specification).slice(1)).toEqual([
      {
        kind: 'term',
        title: 'Objective',
        anchor: 'slo',
        id: 'slo',
        text: 'Objective SLO\nMeaning.',
      },
      {kind: 'clause', title: 'SP-04.3', anchor: 'c3', id: 'SP-04.3', text: 'Shall.'},
    ]);
  });

  test('each sign of a formula is a word', () => {
    const html = page('<p>of <math><msub><mi>n</mi><mi>u</mi></msub><mo>=</mo></math> pieces</p>');
    expect(placesOf(html)[0]?.text).toBe('of n u = pieces');
  });

  test('what browsers do not show is left out', () => {
    const html = page(
      '<h1>T</h1><p>a<math><mi>x</mi><annotation>\\LaTeX</annotation></math></p><noscript>n</noscript><style>s{}</style><svg><title>t</title><text>seen</text></svg>',
    );
    expect(placesOf(html)[0]?.text).toBe('a x\nseen');
  });

  test('what search leaves alone is left out, with the places in it, and what follows is not', () => {
    const html = page(
      '<h1>T</h1><p>a</p><details data-unsearched=""><summary>Refers</summary><ul><li id="l3">AV-1</li></ul><h2 id="h">Heading</h2></details><p>b</p>',
    );
    expect(placesOf(html, {places: capability.places})).toEqual([
      {kind: 'page', title: 'T', text: 'a\nb'},
    ]);
  });
});
