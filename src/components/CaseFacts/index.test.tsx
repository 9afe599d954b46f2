import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import type {CaseData} from '../../page-data/page-data';
import CaseFactsView, {type Part} from './View';

const data: CaseData = {
  schema: 1,
  kind: 'case',
  id: 'CASE-02',
  title: 'T',
  description: 'D',
  nature: 'failure',
  industry: 'games',
  organisation: 'Org <x>',
  date: {from: '2021-10-28'},
  period: '28 October 2021',
  scale: {text: 'Fifty million.', sources: ['review']},
  background: [{text: 'One cluster.', sources: ['report', 'review']}],
  events: [{when: '13:37', text: 'It slowed.', sources: ['review']}, {text: 'It stopped.'}],
  figures: [{title: 'Outage', value: '73 hours', sources: ['review']}],
  takeaways: ['Rehearse.'],
  illustrates: [],
  sources: [
    {id: 'report', publisher: 'P', title: 'R', language: 'en', address: 'https://p.example/'},
    {id: 'review', publisher: 'Q', title: 'S', language: 'en', address: 'https://q.example/'},
  ],
};

const draw = (part: Part): string =>
  renderToStaticMarkup(
    <CaseFactsView
      part={part}
      case={data}
      strings={{
        nature: 'Kind',
        natureName: (nature) => `<${nature}>`,
        industry: 'Industry',
        industryName: (industry) => `Industry of ${industry}`,
        organisation: 'Organisation',
        date: 'Date',
        scale: 'Scale',
        figures: 'Figures',
        figure: 'What',
        value: 'Value',
        source: 'Source',
        sourceLink: (number, publisher) => `Source ${number}: ${publisher}`,
      }}
    />,
  );
const second = /href="#source-review" aria-label="Source 2: Q">\[2\]<\/a>/;

test('what happened where and when, in words', () => {
  const html = draw('overview');
  expect(html).toContain('<dd>&lt;failure&gt;</dd>');
  expect(html).toContain('<dd>Industry of games</dd>');
  expect(html).toContain('<dd>Org &lt;x&gt;</dd>');
  expect(html).toContain('<dd>28 October 2021</dd>');
  expect(html).toMatch(second);
});

test('every fact leads to its sources, by their numbers in the list', () => {
  expect(draw('background')).toMatch(/One cluster\.<a [^>]*>\[1\]<\/a><a [^>]*>\[2\]<\/a>/);
  expect(draw('events')).toMatch(/<strong>13:37<\/strong> It slowed\./);
  expect(draw('events')).toMatch(second);
  expect(draw('figures')).toMatch(/<th scope="row">Outage<\/th><td>73 hours<\/td><td><a /);
  expect(draw('takeaways')).toBe('<ul><li>Rehearse.</li></ul>');
});
