import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import LevelTableView, {type LevelTableProps} from './View';

const level = (number: 1 | 2 | 3 | 4 | 5): LevelTableProps['capability']['levels'][number] => ({
  level: number,
  statement: `Statement ${number}.`,
  ...(number === 1
    ? {}
    : {
        criteria: [
          {id: `DS-1.L${number}.1`, facet: 'registration', text: `First ${number}.`},
          {id: `DS-1.L${number}.2`, facet: 'registration', text: `Second ${number}.`},
        ],
      }),
  evidence: [{kind: 'document', text: `Document ${number}.`}],
  ...(number === 4 ? {requires: [{capability: 'DS-2', level: 3, reason: 'Because.'}]} : {}),
});

const props: LevelTableProps = {
  capability: {
    id: 'DS-1',
    facets: [{id: 'registration', title: 'Registration', text: 'Where.'}],
    levels: [level(1), level(2), level(3), level(4), level(5)],
  },
  strings: {
    caption: 'The levels of DS-1',
    level: 'Level',
    statement: 'Statement',
    criteria: 'Criteria',
    evidence: 'Evidence',
    floor: 'The floor.',
    dependsOn: 'Presupposes',
    levelName: (number) => `Name ${number}`,
    criterionLink: (id) => `Link to ${id}`,
    evidenceKind: (kind) => `<${kind}>`,
    capabilityTitle: () => 'Collection',
  },
  links: {level: (id, number) => `/base/${id.toLowerCase()}/#l${number}`},
};
const html = renderToStaticMarkup(<LevelTableView {...props} />);

test('every level is a row with its id, and every criterion has an anchor with a link to it', () => {
  for (const number of [1, 2, 3, 4, 5]) {
    expect(html).toMatch(new RegExp(`<tr id="l${number}"`));
    expect(html).toContain(`Statement ${number}.`);
    expect(html).toContain(`Document ${number}.`);
  }
  for (const number of [2, 3, 4, 5]) {
    expect(html).toMatch(new RegExp(`<li id="l${number}-2"[^>]*>.*?href="#l${number}-2"`));
  }
});

test('a criterion says its facet, the floor that it has no criteria', () => {
  expect(html.match(/Registration/g)).toHaveLength(8);
  expect(html).toContain('The floor.');
  expect(html).not.toContain('id="l1-1"');
});

test('a presupposed level is a link, with its reason', () => {
  expect(html).toContain('<a href="/base/ds-2/#l3">DS-2.L3 Collection</a>');
  expect(html).toContain('Because.');
});

test('what the data holds is text, never markup', () => {
  const hostile = {...props, strings: {...props.strings, caption: '<script>alert(1)</script>'}};
  expect(renderToStaticMarkup(<LevelTableView {...hostile} />)).not.toContain('<script>');
  expect(html).toContain('&lt;document&gt;');
});

test('the table has a caption, and column and row headers', () => {
  expect(html).toContain('<caption id="ds-1-levels">The levels of DS-1</caption>');
  expect(html.match(/scope="col"/g)).toHaveLength(4);
  expect(html.match(/scope="row"/g)).toHaveLength(5);
});
