import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import IllustratesView from './View';

const html = renderToStaticMarkup(
  <IllustratesView
    illustrates={[
      {
        capability: 'AV-3',
        level: 3,
        shows: 'missed',
        criteria: ['AV-3.L3.1'],
        clauses: ['SP-08.1', 'SP-99.1'],
        reason: 'Nobody <restored>.',
      },
      {capability: 'CD-4', level: 2, shows: 'met', criteria: ['CD-4.L2.2'], reason: 'Alike.'},
    ]}
    strings={{
      levelName: (level) => `Level ${level}`,
      capabilityTitle: (id) => `Title of ${id}`,
      met: 'met',
      missed: 'missed',
      criteria: 'Criteria:',
      clauses: 'Asked by:',
      clausesMissed: 'Caught by:',
    }}
    links={{
      level: (id, level) => (id === 'AV-3' ? `/av-3/#l${level}` : undefined),
      criterion: (id) => `/${id}`,
      clause: (id) => (id === 'SP-08.1' ? '/sp-08/#c1' : undefined),
    }}
  />,
);

test('a level is a link where its capability has a page, and text where it has none', () => {
  expect(html).toContain('<a href="/av-3/#l3">AV-3.L3 Title of AV-3</a>');
  expect(html).toContain('Level 3 · missed');
  expect(html).toContain('Nobody &lt;restored&gt;.');
  expect(html).toMatch(/<span>CD-4\.L2 Title of CD-4<\/span> <small>Level 2 · met/);
});

test('its criteria and the clauses that would have caught it are named', () => {
  expect(html).toContain('<a href="/AV-3.L3.1">AV-3.L3.1</a>');
  expect(html).toContain('Caught by: <a href="/sp-08/#c1">SP-08.1</a><span>SP-99.1</span>');
  expect(html).not.toContain('Asked by:');
});
