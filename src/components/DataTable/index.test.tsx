import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import DataTable from '.';

test('a table with column and row heads, in a named region that the keyboard reaches', () => {
  const html = renderToStaticMarkup(
    <DataTable
      label="Records"
      columns={['Record', 'Kept']}
      rows={[{key: 'one', cells: ['<b>', '3 years']}]}
    />,
  );
  expect(html).toContain('role="group" tabindex="0" aria-label="Records"');
  expect(html.match(/scope="col"/g)).toHaveLength(2);
  expect(html).toContain('<th scope="row">&lt;b&gt;</th><td>3 years</td>');
});
