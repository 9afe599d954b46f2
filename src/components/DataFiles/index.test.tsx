import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import DataFiles from '.';

test('each file is a link, with what is in it, its size and its hash', () => {
  const html = renderToStaticMarkup(
    <DataFiles
      files={[
        {
          name: 'criteria.csv',
          address: '/standard/data/1.0/criteria.csv',
          bytes: 1234567,
          sha256: 'ab'.repeat(32),
        },
      ]}
    />,
  );
  expect(html).toContain(
    '<th scope="row"><a href="/standard/data/1.0/criteria.csv">criteria.csv</a></th>',
  );
  expect(html).toContain('<td>1,234,567 bytes</td>');
  expect(html).toMatch(new RegExp(`<code class="[^"]*">${'ab'.repeat(32)}</code>`));
  expect(html).not.toContain('dataFiles.');
});
