import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import ClausesView from './View';

const html = renderToStaticMarkup(
  <ClausesView
    clauses={[
      {
        id: 'SP-04.3',
        text: 'Alerts shall <page> by SP-06.',
        rationale: 'Because.',
        limits: [
          {quantity: 'batch', atMost: 10, basis: 'proposed'},
          {
            quantity: 'burn',
            atLeast: 14.4,
            basis: 'published',
            source: {publisher: 'A', title: 'B', address: 'https://c.test/', accessed: '2026'},
          },
        ],
        supports: [
          {capability: 'AV-1', level: 3, criteria: ['AV-1.L3.2']},
          {capability: 'AV-1', level: 4},
          {capability: 'UX-2', level: 4},
        ],
      },
      {
        id: 'SP-04.1',
        text: 'Withdrawn text.',
        supports: [{capability: 'AV-1', level: 2}],
        status: 'withdrawn',
      },
    ]}
    strings={{
      binding: () => 'Requirement',
      link: (id) => `Link to ${id}`,
      rationale: 'Reason',
      supports: 'Supports',
      capabilityTitle: (id) => `Title of ${id}`,
      proposed: 'Suggested:',
      published: 'Published:',
      limit: ({quantity, atMost, atLeast}) => `the ${quantity} ${atMost ?? atLeast}`,
    }}
    links={{
      level: (id, level) => (id === 'AV-1' ? `/base/${id.toLowerCase()}/#l${level}` : undefined),
      named: (id) => (id === 'SP-06' ? '/sp-06/' : undefined),
      criterion: (id) => (id === 'AV-1.L3.2' ? '/base/av-1/#l3-2' : undefined),
    }}
    withdrawn={{title: 'Withdrawn', fate: (id) => <i>Fate of {id}</i>}}
  />,
);

test('every clause has an address that does not depend on its place, and a link to it', () => {
  expect(html).toMatch(/<li id="c3">.*href="#c3" aria-label="Link to SP-04\.3">SP-04\.3<\/a>/);
  expect(html).toMatch(/<li id="c1">/);
  expect(html).toContain('Alerts shall &lt;page&gt; by <a href="/sp-06/">SP-06</a>.');
  expect(html).toContain('<strong>Reason</strong> Because.');
});

test('what is supported is a link where there is a page, and text where there is none', () => {
  expect(html).toContain('<a href="/base/av-1/#l3-2" title="Title of AV-1">AV-1.L3.2</a>');
  expect(html).toContain('<a href="/base/av-1/#l4" title="Title of AV-1">AV-1.L4</a>');
  expect(html).toContain('<li><span title="Title of UX-2">UX-2.L4</span></li>');
});

test('every number says where it is from', () => {
  expect(html).toContain('Suggested: the batch 10');
  expect(html).toContain('Published: the burn 14.4, <a href="https://c.test/">B</a>');
});

test('a withdrawn clause is folded behind the rest, with its text and its fate', () => {
  const [inForce = '', folded = ''] = html.split('<details');
  expect(inForce).toContain('id="c3"');
  expect(inForce).not.toMatch(/c1|Fate/);
  expect(folded).toMatch(/^[^>]*data-unsearched=""><summary>Withdrawn<\/summary>/);
  expect(folded).toMatch(/<li id="c1">.*Withdrawn text\..*<i>Fate of SP-04\.1<\/i>/);
});
