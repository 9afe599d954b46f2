import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import type {ErratumData} from '../../changes/errata';
import {ErrataView} from './View';

const erratum: ErratumData = {
  number: 1,
  date: '2027-02-01',
  change: 'Daily was meant.',
  reason: 'It contradicted DS-1.L3.3.',
  pages: [
    {
      name: 'capability/ds/ds-1',
      address: '/ds-1/',
      title: 'DS-1',
      things: [
        {
          name: 'DS-1.L3.2',
          kind: 'criterion',
          address: '/ds-1/#l3-2',
          rows: [
            {
              field: 'Text',
              runs: [
                {change: 'same', text: 'Reviewed '},
                {change: 'removed', text: 'monthly'},
                {change: 'added', text: 'daily'},
                {change: 'cut', count: 2},
              ],
            },
          ],
        },
      ],
    },
  ],
};

const strings = {
  title: (number: number, date: string) => `Erratum ${number}, ${date}`,
  pages: 'Concerns: ',
  words: 'Words',
  otherLanguage: 'The other language alone',
  cut: (count: number) => `[${count} left out]`,
  colon: ': ',
  separator: ', ',
};
const markup = (errata: readonly ErratumData[], idOf?: (number: number) => string): string =>
  renderToStaticMarkup(
    <ErrataView
      {...{errata, strings, ...(idOf && {idOf})}}
      href={(address) => `/standard/0.9${address}`}
    />,
  );

test('an erratum says what, when and why, and keeps the old words beside the new', () => {
  const html = markup([erratum]);
  expect(html).toContain(
    '<strong>Erratum 1, 2027-02-01</strong>: Daily was meant. It contradicted DS-1.L3.3.',
  );
  expect(html).toContain('<a href="/standard/0.9/ds-1/#l3-2">DS-1.L3.2</a>');
  expect(html).toContain('Reviewed <del>monthly</del><ins>daily</ins><span>[2 left out]</span>');
  expect(html).not.toContain('Concerns');
});

test('where errata are listed each has a place and leads to its pages', () => {
  const html = markup([erratum], (number) => `erratum-${number}`);
  expect(html).toContain('id="erratum-1"');
  expect(html).toContain('Concerns: <span><a href="/standard/0.9/ds-1/">DS-1</a></span>');
});

test('what was corrected in the other language alone is said to be as it was in this one', () => {
  const [page] = erratum.pages;
  const [thing] = page?.things ?? [];
  if (!page || !thing) throw new Error('There is a page with a thing.');
  const html = markup([{...erratum, pages: [{...page, things: [{...thing, rows: []}]}]}]);
  expect(html).toContain('The other language alone');
  expect(html).not.toContain('<details>');
});
