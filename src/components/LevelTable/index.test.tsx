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
    title: 'The levels of DS-1',
    evidence: 'Evidence',
    floor: 'The floor.',
    dependsOn: 'Presupposes',
    metBy: (count) => (count === 1 ? 'Also met by' : 'Also met by any of'),
    proposed: 'Proposed:',
    published: 'Published:',
    assessed: 'Assessed:',
    limit: ({atMost, atLeast}) => (atMost === undefined ? `≥ ${atLeast}` : `≤ ${atMost}`),
    looksAt: (number) => (number === 1 ? undefined : `Looks at ${number}.`),
    unitName: (unit) => `<${unit}>`,
    quantityName: (quantity) => `Elsewhere ${quantity}`,
    share: 'at least 90 %',
    levelName: (number) => `Name ${number}`,
    levelLink: (id) => `Link to ${id}`,
    criterionLink: (id) => `Link to ${id}`,
    evidenceKind: (kind) => `<${kind}>`,
    clauses: 'Clauses that help:',
    capabilityTitle: () => 'Collection',
  },
  links: {
    level: (id, number) => `/base/${id.toLowerCase()}/#l${number}`,
    unit: (unit) => `/base/words/#unit-${unit}`,
    share: '/base/scoring/#r2',
    clauses: (level) => (level === 2 ? [{id: 'SP-04.3', href: '/base/sp-04/#c3'}] : []),
  },
  withdrawn: {title: 'Withdrawn', fate: (id) => <i>Fate of {id}</i>},
};
const html = renderToStaticMarkup(<LevelTableView {...props} />);

test('every level is a section with its id, and every criterion has an anchor with a link to it', () => {
  for (const number of [1, 2, 3, 4, 5]) {
    expect(html).toMatch(new RegExp(`<section id="l${number}"`));
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
  const hostile = {...props, strings: {...props.strings, floor: '<script>alert(1)</script>'}};
  expect(renderToStaticMarkup(<LevelTableView {...hostile} />)).not.toContain('<script>');
  expect(html).toContain('&lt;document&gt;');
});

test('a level is named by its heading, and its evidence is folded', () => {
  expect(html).toContain('aria-label="The levels of DS-1"');
  expect(html.match(/<section [^>]*aria-labelledby="l\d-name"/g)).toHaveLength(5);
  expect(html.match(/<details[^>]*><summary>Evidence<\/summary>/g)).toHaveLength(5);
  expect(html.match(/Looks at \d\./g)).toHaveLength(4);
});

test('a criterion says what is counted, what meets it as well, and whence its numbers are', () => {
  const source = {
    publisher: 'A body',
    title: 'T',
    address: 'https://example.org/',
    accessed: '2026',
  };
  const criterion = {
    id: 'DS-1.L2.1',
    facet: 'registration',
    unit: 'change',
    text: 'Text.',
    metBy: ['DS-1.L3.1', 'DS-1.L4.2'],
    limits: [
      {quantity: 'share', atMost: 10, basis: 'proposed' as const},
      {quantity: 'time', atLeast: 5, basis: 'published' as const, source},
    ],
  };
  const quantities = [{id: 'share', title: 'Share', unit: '%'}];
  const table = renderToStaticMarkup(
    <LevelTableView
      {...props}
      capability={{
        ...props.capability,
        quantities,
        levels: [{level: 2, statement: 'S.', criteria: [criterion]}],
      }}
    />,
  );
  expect(table).toMatch(/<a [^>]*href="\/base\/words\/#unit-change">&lt;change&gt;<\/a>/);
  expect(table).toMatch(/Also met by any of.*href="#l3-1">L3\.1<.*href="#l4-2">L4\.2</);
  expect(table).toContain('Proposed: Share\u00a0≤ 10');
  expect(table).toContain(
    'Published: Elsewhere time\u00a0≥ 5, <a href="https://example.org/">A body</a>',
  );
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
  const folds = '<details data-unsearched';
  const [table = '', fold = '', ...more] = renderToStaticMarkup(<LevelTableView {...changed} />)
    .replace(/<details class="[^"]*" data-unsearched/g, folds)
    .split(folds);

  test('is not in the table, but in one fold behind it', () => {
    expect(more).toEqual([]);
    expect(table.match(/<section id="l\d"/g)).toEqual(
      ['l1', 'l2', 'l3'].map((id) => `<section id="${id}"`),
    );
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
    expect(html).not.toContain('<details data-unsearched');
  });
});

test('what “each” means stands once, before the levels, with the rule that says so', () => {
  const parts = html.split('<a href="/base/scoring/#r2">at least 90 %</a>');
  expect(parts).toHaveLength(2);
  expect(parts[0]).not.toContain('data-level');
});

test('what a level of the capability looks at takes the place of what the scale says of it', () => {
  const [first, second, ...rest] = props.capability.levels;
  if (!first || !second) throw new Error('There are five.');
  const levels = [first, {...second, looksAt: 'Core datasets.'}, ...rest];
  const table = renderToStaticMarkup(
    <LevelTableView {...props} capability={{...props.capability, levels}} />,
  );
  expect(table).toContain('Core datasets.</p>');
  expect(table).not.toContain('Looks at 2.');
  expect(table.match(/Looks at \d\./g)).toHaveLength(3);
});
