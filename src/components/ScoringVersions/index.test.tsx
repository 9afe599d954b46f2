import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import ScoringVersionsView from './View';

test('says which version holds, and what each changed, the newest first', () => {
  const html = renderToStaticMarkup(
    <ScoringVersionsView
      versions={[
        {version: 1, begins: 'May 2026', change: 'The first.'},
        {version: 2, begins: 'June 2027', change: 'Four in five are enough.'},
      ]}
      strings={{
        holds: (version, begins) => `${version} holds from ${begins}`,
        label: 'Versions',
        version: 'Version',
        begins: 'From',
        change: 'Change',
      }}
    />,
  );
  expect(html).toMatch(/^<p>2 holds from June 2027<\/p>/);
  const rows = html.split('<tr>').slice(2);
  expect(rows.map((row) => row.replace(/<[^>]+>/g, '|'))).toEqual([
    expect.stringContaining('Four in five are enough.'),
    expect.stringContaining('May 2026'),
  ]);
});
