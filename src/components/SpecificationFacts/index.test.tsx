import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import SpecificationFactsView, {
  supportedLevels,
  type Part,
  type SpecificationFactsProps,
} from './View';

const specification: SpecificationFactsProps['specification'] = {
  id: 'SP-04',
  purpose: 'To find trouble <first>.',
  scope: 'Every service; SP-06 has the rest.',
  roles: [{title: 'Owner', text: 'Answers.'}],
  clauses: [
    {id: 'SP-04.1', text: 'a', supports: [{capability: 'AV-1', level: 4}]},
    {
      id: 'SP-04.2',
      text: 'b',
      supports: [
        {capability: 'UX-2', level: 3},
        {capability: 'AV-1', level: 3},
      ],
    },
    {id: 'SP-04.3', text: 'c', supports: [{capability: 'AV-1', level: 3}]},
    {id: 'SP-04.4', text: 'd', supports: [{capability: 'AV-1', level: 5}], status: 'withdrawn'},
  ],
  records: [{title: 'Alert log', text: 'Each alert.', keep: '2 years'}],
};

const draw = (part: Part): string =>
  renderToStaticMarkup(
    <SpecificationFactsView
      part={part}
      specification={specification}
      strings={{
        records: 'Records',
        record: 'Record',
        holds: 'Holds',
        keep: 'Kept for',
        toSheet: 'Fill it in',
        supports: 'Supported',
        level: 'Level',
        clauses: 'Clauses',
        capabilityTitle: (id) => `Title of ${id}`,
      }}
      links={{
        named: (id) => `/${id.toLowerCase()}/`,
        level: (id, level) => (id === 'AV-1' ? `/av-1/#l${level}` : undefined),
      }}
    />,
  );

test('each part shows what the data says of it', () => {
  expect(draw('purpose')).toBe(
    '<p>To find trouble &lt;first&gt;.</p><p data-unsearched=""><a href="#adoption">Fill it in</a></p>',
  );
  expect(draw('scope')).toBe('<p>Every service; <a href="/sp-06/">SP-06</a> has the rest.</p>');
  expect(draw('roles')).toMatch(/<dt>Owner<\/dt><dd>Answers\.<\/dd>/);
  expect(draw('records')).toContain(
    '<th scope="row">Alert log</th><td>Each alert.</td><td>2 years</td>',
  );
});

test('the levels supported follow from the clauses in force', () => {
  expect(supportedLevels(specification)).toEqual([
    {capability: 'AV-1', level: 3, clauses: ['SP-04.2', 'SP-04.3']},
    {capability: 'AV-1', level: 4, clauses: ['SP-04.1']},
    {capability: 'UX-2', level: 3, clauses: ['SP-04.2']},
  ]);
  const html = draw('supports');
  expect(html).toContain('<a href="/av-1/#l3">AV-1.L3</a> Title of AV-1');
  expect(html).toContain('<span>UX-2.L3 Title of UX-2</span>');
  expect(html).toContain('<a href="#c3">SP-04.3</a>');
});
