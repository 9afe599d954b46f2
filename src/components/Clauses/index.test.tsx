import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import ClausesView from './View';

const html = renderToStaticMarkup(
  <ClausesView
    clauses={[
      {
        id: 'SP-04.3',
        text: 'Alerts shall <page>.',
        rationale: 'Because.',
        supports: [
          {capability: 'AV-1', level: 3},
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
      link: (id) => `Link to ${id}`,
      rationale: 'Reason',
      supports: 'Supports',
      capabilityTitle: (id) => `Title of ${id}`,
    }}
    links={{
      level: (id, level) => (id === 'AV-1' ? `/base/${id.toLowerCase()}/#l${level}` : undefined),
    }}
    withdrawn={{title: 'Withdrawn', fate: (id) => <i>Fate of {id}</i>}}
  />,
);

test('every clause has an address that does not depend on its place, and a link to it', () => {
  expect(html).toMatch(/<li id="c3">.*href="#c3" aria-label="Link to SP-04\.3">SP-04\.3<\/a>/);
  expect(html).toMatch(/<li id="c1">/);
  expect(html).toContain('Alerts shall &lt;page&gt;.');
  expect(html).toContain('<strong>Reason</strong> Because.');
});

test('what is supported is a link where there is a page, and text where there is none', () => {
  expect(html).toContain('<a href="/base/av-1/#l3">AV-1.L3</a> Title of AV-1');
  expect(html).toContain('<li>UX-2.L4 Title of UX-2</li>');
});

test('a withdrawn clause is folded behind the rest, with its text and its fate', () => {
  const [inForce = '', folded = ''] = html.split('<details');
  expect(inForce).toContain('id="c3"');
  expect(inForce).not.toMatch(/c1|Fate/);
  expect(folded).toMatch(/^[^>]*data-unsearched=""><summary>Withdrawn<\/summary>/);
  expect(folded).toMatch(/<li id="c1">.*Withdrawn text\..*<i>Fate of SP-04\.1<\/i>/);
});
