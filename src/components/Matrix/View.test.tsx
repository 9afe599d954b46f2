import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {MatrixTable} from './View';
import type {MatrixStrings} from './strings';

const strings = {
  areaName: (id: string) => `Area ${id}`,
  levelName: (level: number) => `Level ${level}`,
  cell: (id: string, level: number) => `${id}.L${level}`,
  withdrawn: 'withdrawn',
} as MatrixStrings;

test('a cell has a level in brief, or else its statement, and unfolds to the statement and a link', () => {
  const html = renderToStaticMarkup(
    <MatrixTable
      selection={{
        casesOf: (_, level) => (level === 2 ? ['CASE-01'] : []),
        levels: [1, 2, 3],
        rows: [
          {
            id: 'DS-1',
            area: 'DS',
            title: 'Data items',
            levels: [
              {level: 1, statement: 'Whole <one>.', criteria: 0, requires: [], clauses: 0},
              {
                level: 2,
                short: 'Brief',
                statement: 'Whole two.',
                criteria: 3,
                requires: [],
                clauses: 0,
              },
            ],
          },
        ],
      }}
      isRunning={false}
      strings={strings}
      links={{
        capability: (id) => `/${id}/`,
        level: ({capability, level}) => `/${capability}/#l${level}`,
        step: () => '',
        case: (id) => `/${id}/`,
      }}
    />,
  );
  const cells = [...html.matchAll(/<td .*?<\/td>/g)].map(([cell]) =>
    cell.replace(/ class="[^"]*"/g, '').replace(/<\/?(?:td|details)[^>]*>/g, ''),
  );
  expect(cells).toEqual([
    '<summary><span>Whole &lt;one&gt;.</span></summary><a href="/DS-1/#l1">DS-1.L1</a>',
    '<summary><span>Brief</span></summary><p>Whole two.</p><a href="/DS-1/#l2">DS-1.L2</a><a href="/CASE-01/">CASE-01</a>',
    '<summary><span>withdrawn</span></summary><a href="/DS-1/#l3">DS-1.L3</a>',
  ]);
  expect(html.match(/type="radio"/g)).toHaveLength(3);
});
