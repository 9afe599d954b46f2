import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import type {DependenciesData} from '../../page-data/dependencies';
import type {DependenciesStrings, Part} from './props';
import DependenciesView from './View';

const data: DependenciesData = {
  edition: 'draft',
  areas: [
    {id: 'HA', title: 'Architecture'},
    {id: 'AV', title: 'Availability'},
  ],
  levels: [1, 2, 3, 4, 5].map((level) => ({level, title: `Level <${level}>`})),
  capabilities: [
    {id: 'HA-1', area: 'HA', title: 'Redundancy'},
    {id: 'AV-1', area: 'AV', title: 'Watch & tell'},
    {id: 'AV-2', area: 'AV', title: 'Answer'},
  ],
  dependencies: [
    {
      from: {capability: 'AV-1', level: 4},
      to: {capability: 'HA-1', level: 3},
      reason: 'Because <b>.',
    },
    {from: {capability: 'AV-1', level: 5}, to: {capability: 'HA-1', level: 4}, reason: 'More.'},
    {from: {capability: 'AV-1', level: 5}, to: {capability: 'AV-2', level: 2}, reason: 'Own.'},
  ],
};

const strings: DependenciesStrings = {
  areasCaption: 'Areas',
  capabilitiesCaption: 'Capabilities',
  area: 'Area',
  capability: 'Capability',
  total: 'Total',
  cell: (from, to) =>
    `${from.capability} level ${from.level} presupposes ${to.capability} level ${to.level}`,
  dependsOn: '{from} presupposes {to}',
  dependedOnBy: '{to} is presupposed by {from}',
  levelName: (level) => `Level <${level}>`,
  noneOfLevel: 'None here',
  none: 'None',
  within: 'Within',
  onOthers: 'On others',
  ofOthers: 'Of others',
  noneOfArea: 'None of this area',
};

function render(part: Part, of = data, area?: string): string {
  const path = (id: string): string => `/${id.toLowerCase()}/`;
  return renderToStaticMarkup(
    <DependenciesView
      part={part}
      {...(area !== undefined && {area})}
      data={of}
      strings={strings}
      links={{
        capability: path,
        level: ({capability, level}) => `${path(capability)}#l${level}`,
      }}
    />,
  );
}

/** The texts of a table's cells, row by row. */
function cellsOf(html: string): string[][] {
  return html
    .split('<tr')
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) =>
        cell.replace(/<[^>]+>/g, ''),
      ),
    );
}

test('areas: counts, rows presuppose columns, with totals', () => {
  expect(cellsOf(render('areas'))).toEqual([
    ['Area', 'HA', 'AV', 'Total'],
    ['HA Architecture', '0', '0', '0'],
    ['AV Availability', '2', '1', '3'],
    ['Total', '2', '1', '3'],
  ]);
});

test('capabilities: each cell leads to the level that presupposes, and says so in words', () => {
  const html = render('capabilities');
  expect(cellsOf(html)).toEqual([
    ['Capability', 'HA-1', 'AV-1', 'AV-2'],
    ['HA-1 Redundancy', '', '', ''],
    ['AV-1 Watch &amp; tell', '4→35→4', '', '5→2'],
    ['AV-2 Answer', '', '', ''],
  ]);
  expect(html).toContain(
    '<a href="/av-1/#l4" aria-label="AV-1 level 4 presupposes HA-1 level 3">4→3</a>',
  );
  expect(html.match(/<tbody data-area="/g)).toHaveLength(2);
  expect(html).toMatch(
    /role="region" aria-labelledby="([\w-]+)" tabindex="0".*<figcaption id="\1"/,
  );
  expect(html.match(/scope="col"/g)).toHaveLength(4);
  expect(html.match(/scope="row"/g)).toHaveLength(3);
});

test('the list has both sides, with reasons as text', () => {
  const html = render('list');
  expect(html).toContain(
    '<a href="/av-1/#l4">AV-1.L4</a> presupposes <a href="/ha-1/#l3">HA-1.L3 Redundancy</a><p>Because &lt;b&gt;.</p>',
  );
  expect(html).toContain(
    '<a href="/ha-1/#l3">HA-1.L3</a> is presupposed by <a href="/av-1/#l4">AV-1.L4 Watch &amp; tell</a>',
  );
  expect(html).toContain('<h3><a href="/av-2/">AV-2 Answer</a></h3>');
  expect(html.match(/<li>/g)).toHaveLength(2 * data.dependencies.length);
});

test('by level: 2 to 5, each dependency once, and those without say so', () => {
  const html = render('levels');
  expect(html.match(/<h3>/g)).toHaveLength(4);
  expect(html.match(/<li /g)).toHaveLength(3);
  expect(html.match(/None here/g)).toHaveLength(2);
  expect(html).toContain('Level &lt;5&gt;');
});

test('of one area: what it presupposes of itself and of others, and these of it, with reasons', () => {
  const groups = (area: string): string[][] =>
    render('area', data, area)
      .split('<section')
      .slice(1)
      .map((group) => [
        /<h3 id="presupposed-[a-z-]+">(.*?)<\/h3>/.exec(group)?.[1] ?? '',
        ...[...group.matchAll(/<li>(.*?)<\/li>/g)].map(([, item = '']) =>
          item.replace(/<p>.*/, '').replace(/<[^>]+>/g, ''),
        ),
      ]);
  expect(groups('AV')).toEqual([
    ['Within', 'AV-1.L5 Watch &amp; tell presupposes AV-2.L2 Answer'],
    [
      'On others',
      'AV-1.L4 Watch &amp; tell presupposes HA-1.L3 Redundancy',
      'AV-1.L5 Watch &amp; tell presupposes HA-1.L4 Redundancy',
    ],
  ]);
  expect(groups('HA').map(([title]) => title)).toEqual(['Of others']);
  expect(render('area', data, 'AV')).toContain('<p>Because &lt;b&gt;.</p>');
  expect(render('area', data, 'DS')).toBe('<p>None of this area</p>');
});

test('an edition without any says so in each part', () => {
  const empty = {...data, capabilities: [], dependencies: []};
  for (const part of ['areas', 'capabilities', 'list', 'levels'] as const) {
    expect(render(part, empty)).toBe('<p>None</p>');
  }
});
