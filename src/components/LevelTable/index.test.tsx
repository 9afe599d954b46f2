import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, test} from 'vitest';
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
  withdrawn: {title: 'Withdrawn', fate: (id) => <i>Fate of {id}</i>},
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

describe('what is withdrawn', () => {
  const withdrawn = {status: 'withdrawn' as const};
  const [first, second, third, fourth, fifth] = [1, 2, 3, 4, 5].map((number) =>
    level(number as 1 | 2 | 3 | 4 | 5),
  );
  if (!first || !second || !third || !fourth || !fifth) throw new Error('There are five.');
  const [kept, old] = third.criteria ?? [];
  if (!kept || !old) throw new Error('There are two.');
  const levels = [
    first,
    second,
    {...third, criteria: [kept, {...old, ...withdrawn}]},
    {...fourth, ...withdrawn},
    {...fifth, ...withdrawn},
  ];
  const changed = {...props, capability: {...props.capability, levels}};
  const [table = '', fold = '', ...more] = renderToStaticMarkup(
    <LevelTableView {...changed} />,
  ).split('<details');

  test('is not in the table, but in one fold behind it', () => {
    expect(more).toEqual([]);
    expect(table.match(/<tr id="l\d"/g)).toEqual(['<tr id="l1"', '<tr id="l2"', '<tr id="l3"']);
    expect(table).toContain('id="l3-1"');
    expect(table).not.toMatch(/l3-2|Second 3|Statement 4|Fate/);
  });

  test('has its anchor, its text and its fate there; what goes with its level that of the level', () => {
    expect(fold).toMatch(/id="l3-2".*Second 3\..*<i>Fate of DS-1\.L3\.2<\/i>/);
    for (const number of [4, 5]) {
      expect(fold).toMatch(
        new RegExp(`id="l${number}".*<i>Fate of DS-1\\.L${number}</i>.*Statement ${number}\\.`),
      );
      expect(fold).toMatch(new RegExp(`id="l${number}-1".*First ${number}\\.`));
      expect(fold).toContain(`Document ${number}.`);
    }
    expect(fold.match(/Fate of/g)).toHaveLength(3);
  });

  test('leaves nothing where there is none', () => {
    expect(html).not.toContain('<details');
  });
});
