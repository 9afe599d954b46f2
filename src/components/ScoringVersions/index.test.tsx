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
        holds: (version) => `${version} holds`,
        version: (version, begins) => `${version} from ${begins}:`,
      }}
    />,
  );
  expect(html).toBe(
    '<p><strong>2 holds</strong></p><ul>' +
      '<li>2 from June 2027: Four in five are enough.</li><li>1 from May 2026: The first.</li></ul>',
  );
});
