import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {HistoryView} from './View';

test('an edition in which something changed leads to the words; the first and one without changes say so', () => {
  const html = renderToStaticMarkup(
    <HistoryView
      history={[
        {
          edition: 'draft',
          name: 'draft',
          before: '1.0',
          changes: ['DS-1.L2.1: moved'],
          group: 'DS',
        },
        {edition: '1.0', name: 'edition 1.0', before: '0.9', changes: [], group: ''},
        {edition: '0.9', name: 'edition 0.9', changes: [], group: ''},
      ]}
      strings={{
        summary: (count) => `${count} editions`,
        first: 'First here',
        unchanged: 'As it was',
        compare: 'Words',
      }}
      compareAddress={({edition, before}) => `/compare/?from=${before}&to=${edition}`}
    />,
  );
  expect(html).toContain('3 editions');
  expect(html).toContain('<a href="/compare/?from=1.0&amp;to=draft">Words</a>');
  expect(html.match(/<dd>.*?<\/dd>/g)).toEqual([
    '<dd>DS-1.L2.1: moved</dd>',
    '<dd>As it was</dd>',
    '<dd>First here</dd>',
  ]);
});
