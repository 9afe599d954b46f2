import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {reasonOf, withdrawnThings} from '../../../tests/fixtures/fates';
import {FateView, WithdrawnFold} from './View';

const strings = {
  reason: 'Why',
  fates: {replacedBy: 'Replaced by', splitInto: 'Split into', mergedInto: 'Merged into'},
  nothing: 'Nothing',
};

test.each(withdrawnThings)('the fate of the $kind $id is said, with links', ({id, fate, ends}) => {
  const html = renderToStaticMarkup(
    <FateView
      fate={{fate: fate[0], reason: reasonOf(id).en}}
      successors={ends.map((end) => ({id: end, title: `Title of ${end}`, href: `/base/${end}`}))}
      strings={strings}
    />,
  );
  expect(html).toContain(`<dt>Why</dt><dd>${reasonOf(id).en}</dd>`);
  expect(html).toContain(`<dt>${strings.fates[fate[0]]}</dt>`);
  for (const end of ends) expect(html).toContain(`<a href="/base/${end}">Title of ${end}</a>`);
  expect(html.includes('<dd>Nothing</dd>')).toBe(ends.length === 0);
});

test('a fold is native, closed, and left alone by search', () => {
  const html = renderToStaticMarkup(<WithdrawnFold title="Withdrawn">Old text.</WithdrawnFold>);
  expect(html).toMatch(
    /^<details[^>]*data-unsearched=""><summary>Withdrawn<\/summary>Old text\.<\/details>$/,
  );
  expect(html).not.toContain(' open');
});
