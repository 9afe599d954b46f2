import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import type {CaseData} from '../../page-data/page-data';
import {hoursBetween, stepOf, unitOf} from './hours';
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
  zone: 'UTC',
  events: [
    {at: '2021-10-28T13:37', when: '13:37', text: 'It slowed.', sources: ['review']},
    {
      at: '2021-10-28T15:37',
      when: '15:37',
      text: 'It stopped.',
      said: [{source: 'review', words: '15:37'}],
    },
    {at: '2021-10-28T23:37', when: '23:37', text: 'It was back.', sources: ['review']},
  ],
  done: [{text: 'Split.', sources: ['report']}],
  figures: [
    {
      id: 'outage',
      title: 'Outage',
      value: '73 hours',
      said: [
        {source: 'review', words: 'lasted 73 hours'},
        {source: 'report', words: '七十三小时'},
      ],
    },
    {id: 'days', title: 'Days', value: '3 days', reckoned: '73 hours.'},
  ],
  takeaways: [{text: 'Rehearse.', levels: ['AV-3.L3', 'ZZ-1.L2']}],
  illustrates: [],
  questions: ['How often?'],
  unknown: ['Why.'],
  sources: [
    {
      id: 'report',
      publisher: 'P',
      title: 'R',
      language: 'zh-Hans',
      address: 'https://p.example/',
      read: 'publisher',
      accessed: '2026',
      readOn: '2026',
    },
    {
      id: 'review',
      publisher: 'Q',
      title: 'S',
      language: 'en',
      address: 'https://q.example/',
      read: 'official',
      accessed: '2026',
      readOn: '2026',
    },
  ],
};

const draw = (part: Part, of: CaseData = data): string =>
  renderToStaticMarkup(
    <CaseFactsView
      part={part}
      case={of}
      language="en"
      industryLink={(industry) => `/cases/#industry-${industry}`}
      levelLink={(id) => (id.startsWith('AV') ? `/${id}` : undefined)}
      strings={{
        nature: 'Kind',
        natureName: (nature) => `<${nature}>`,
        industry: 'Industry',
        industryName: (industry) => `Industry of ${industry}`,
        organisation: 'Organisation',
        date: 'Date',
        scale: 'Scale',
        zone: (zone) => `Times are in ${zone}.`,
        timeScale: 'To scale',
        after: (count, unit) => `after ${count} ${unit}`,
        said: 'Said:',
        reckoned: 'Worked out:',
        levels: 'At',
        sourceLink: (number, publisher) => `Source ${number}: ${publisher}`,
      }}
    />,
  );
const second = /href="#source-review" aria-label="Source 2: Q">\[2\]<\/a>/;

test('what happened where and when, in words', () => {
  const html = draw('overview');
  expect(html).toContain('<dd>&lt;failure&gt;</dd>');
  expect(html).toContain('<dd><a href="/cases/#industry-games">Industry of games</a></dd>');
  expect(html).toContain('<dd>Org &lt;x&gt;</dd>');
  expect(html).toContain('<dd>28 October 2021</dd>');
  expect(html).toMatch(second);
});

test('every fact leads to its sources, by their numbers in the list', () => {
  expect(draw('background')).toMatch(/One cluster\.<a [^>]*>\[1\]<\/a><a [^>]*>\[2\]<\/a>/);
  expect(draw('done')).toMatch(/<li>Split\.<a [^>]*>\[1\]<\/a><\/li>/);
  expect(draw('questions')).toBe('<ul><li>How often?</li></ul>');
  expect(draw('unknown')).toBe('<ul><li>Why.</li></ul>');
});

test('hours are drawn to scale, with their zone, and listed with their times', () => {
  const html = draw('events');
  expect(html).toContain('Times are in UTC.');
  expect(html).toMatch(/<time dateTime="2021-10-28T15:37">15:37<\/time><p>It stopped\.<a /);
  expect([...html.matchAll(/cx="([\d.]+)"/g)].map(([, x]) => Number(x))).toEqual([
    18,
    18 + (2 / 10) * 324,
    342,
  ]);
  expect(html).toContain('>after 2 hours<');
});

test('years are listed alone', () => {
  const events = data.events.map((event) => ({...event, at: '2021'}));
  expect(draw('events', {...data, events})).not.toContain('<svg');
});

test('a scale needs three clock times with time between them, and has at most six marks', () => {
  expect(hoursBetween([{at: '2021'}, {at: '2021-01-01T01:00'}, {at: '2021-01-01T02:00'}])).toBe(
    undefined,
  );
  expect(hoursBetween(Array(3).fill({at: '2021-01-01T01:00'}))).toBe(undefined);
  for (const length of [0.2, 1, 1.5, 7, 8, 9, 26, 73, 200, 2000, 9999]) {
    expect(length / stepOf(length)).toBeLessThanOrEqual(5);
  }
});

test('the marks of a scale are whole numbers of one unit, in the words of the page', () => {
  for (const length of [0.2, 1, 1.5, 7, 8, 26, 49, 73, 97, 200, 2000, 9999]) {
    const step = stepOf(length);
    const {hoursIn} = unitOf(step);
    expect(Math.abs(step / hoursIn - Math.round(step / hoursIn)), String(length)).toBeLessThan(
      1e-9,
    );
  }
  expect([0.25, 1, 12, 24, 72].map((step) => unitOf(step).unit)).toEqual([
    ...['minutes', 'hours', 'hours', 'days', 'days'],
  ]);
  const scale = /<svg.*?<\/svg>/.exec(draw('events'))?.[0] ?? '';
  const marks = [...scale.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(marks.length).toBeGreaterThan(2);
  expect(marks[0]).toBe('0');
  expect(new Set(marks.slice(1).map((mark) => mark?.replace(/\d+/, ''))).size).toBe(1);
  expect(marks[1]).toMatch(/^after \d+ /);
});

test('a figure stands beside the words that hold it, in their language, or how it was worked out', () => {
  const html = draw('figures');
  expect(html).toContain('id="figure-outage"');
  expect(html).toMatch(
    /73 hours<\/dd><dd [^>]*><span [^>]*>Said: <\/span><q>lasted 73 hours<\/q><a/,
  );
  expect(html).toContain('<q lang="zh-Hans">七十三小时</q>');
  expect(html).toContain('Worked out: 73 hours.');
});

test('what to take away leads to the levels where it is needed', () => {
  const html = draw('takeaways');
  expect(html).toContain('<a href="/AV-3.L3">AV-3.L3</a>');
  expect(html).toContain('<span>ZZ-1.L2</span>');
});
