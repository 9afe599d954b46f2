import type {ReactNode} from 'react';
import type {AreaStanding, CapabilityStanding} from '../../assessment/profile';
import type {Subject} from '../../assessment/subject';
import {fill, type AssessmentWords} from '../words';
import Chart, {type ChartFrame} from './Chart';
import {chartWidth, gridOf, linesOf, shortened, widthOf} from './geometry';
import {areaNotes, shortNotes} from './standing-words';

export interface HeatMapProps extends Omit<ChartFrame, 'description'> {
  readonly profile: readonly AreaStanding[];
  /** Of the scale, for the key. */
  readonly levels: Subject['levels'];
  readonly say: AssessmentWords['result'];
}

const heading = 22;
/** Where in a cell the first line below the level stands, how high a line is, and what is below the last. */
const firstLine = 51;
const leading = 14;
const foot = 9;
/** On a phone a unit is somewhat less than a pixel. */
const size = 13;
const gap = 8;
/** Of the key: how high a line is, and how many entries are in each. */
const keyLine = 24;
const keyColumns = 3;

/** The level of each capability, area by area. Each cell says in words and numbers what its colour repeats. */
export default function HeatMap({profile, levels, say, ...frame}: HeatMapProps): ReactNode {
  const counts = profile.map(({capabilities}) => capabilities.length);
  const {cellWidth} = gridOf(counts, {top: 0, heading, cell: 0, gap});
  const all = profile.flatMap(({capabilities}) => capabilities);
  const hasTargets = all.some(({target}) => target !== undefined);
  const lines = Math.max(0, ...all.map((each) => notesOf(each, say, cellWidth).length));
  // As high as what the fullest cell says; one height for all.
  const cell = firstLine + ((hasTargets ? 1 : 0) + lines - 1) * leading + foot;
  const grid = gridOf(counts, {top: 0, heading, cell, gap});
  const {columns} = grid;
  const keyHeight = (Math.ceil(levels.length / keyColumns) + 1) * keyLine + gap;
  return (
    <Chart {...frame} height={grid.height + keyHeight} description={describe(profile, say)}>
      {profile.map((area, row) => {
        const y = grid.rows[row]?.y ?? 0;
        return (
          <g key={area.id}>
            <text x={0} y={y + 14} fontSize={size}>
              <tspan fontWeight={700}>{area.id}</tspan> {shortened(area.title, 15)}
              <tspan fill="var(--ink-muted)">
                {'  '}
                {[
                  ...(area.level === undefined ? [] : [fill(say.level, {level: area.level})]),
                  ...areaNotes(area, say).slice(0, 1),
                ].join(say.comma)}
              </tspan>
            </text>
            {area.capabilities.map((capability, index) => (
              <Cell
                key={capability.id}
                capability={capability}
                say={say}
                x={(index % columns) * cellWidth}
                y={y + heading + Math.floor(index / columns) * cell}
                width={cellWidth}
                height={cell}
                belowTarget={hasTargets ? leading : 0}
              />
            ))}
          </g>
        );
      })}
      <Key levels={levels} say={say} top={grid.height + gap} />
    </Chart>
  );
}

/** What each colour and the dashed line stand for: in it the number that a cell has, beside it the name. */
function Key({
  levels,
  say,
  top,
}: {
  readonly levels: Subject['levels'];
  readonly say: AssessmentWords['result'];
  readonly top: number;
}): ReactNode {
  const entries = [
    ...levels.map(({level, title}) => ({level, title})),
    {level: undefined, title: `${say.notAssessed}${say.comma}${say.outOfScope}`},
  ];
  return (
    <g data-key="" fontSize={size}>
      {entries.map(({level, title}, index) => {
        // What has no level takes a line to itself.
        const x = level === undefined ? 0 : (index % keyColumns) * (chartWidth / keyColumns);
        const y = top + Math[level === undefined ? 'ceil' : 'floor'](index / keyColumns) * keyLine;
        return (
          <g key={title}>
            <rect
              x={x + 1}
              y={y + 1}
              width={20}
              height={18}
              rx={3}
              fill={level === undefined ? 'var(--paper)' : `var(--level-${level})`}
              stroke="var(--line-strong)"
              strokeDasharray={level === undefined ? '3 3' : undefined}
            />
            <text
              x={x + 11}
              y={y + 15}
              textAnchor="middle"
              fontWeight={700}
              fill={level === undefined ? 'var(--ink)' : `var(--on-level-${level})`}>
              {level ?? '–'}
            </text>
            <text x={x + 28} y={y + 15}>
              {title}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Cell({
  capability,
  say,
  x,
  y,
  width,
  height,
  belowTarget,
}: {
  readonly capability: CapabilityStanding;
  readonly say: AssessmentWords['result'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How far down notes stand, for the line of targets. */
  readonly belowTarget: number;
}): ReactNode {
  const {id, level, target} = capability;
  const isRated = level !== undefined;
  const middle = x + width / 2;
  const notes = notesOf(capability, say, width);
  return (
    <g
      textAnchor="middle"
      fill={isRated ? `var(--on-level-${level})` : 'var(--ink)'}
      data-capability={id}>
      <rect
        x={x + 1}
        y={y + 1}
        width={width - 2}
        height={height - 4}
        rx={3}
        fill={isRated ? `var(--level-${level})` : 'var(--paper)'}
        stroke="var(--line-strong)"
        strokeDasharray={isRated ? undefined : '3 3'}
      />
      <text x={middle} y={y + 16} fontSize={size}>
        {id}
      </text>
      <text x={middle} y={y + 36} fontSize={18} fontWeight={700}>
        {isRated ? level : '–'}
      </text>
      {target === undefined ? null : (
        <text x={middle} y={y + firstLine} fontSize={size}>
          {fill(say.targetOf, {level: target})}
        </text>
      )}
      {notes.map((note, index) => (
        <text
          key={note}
          x={middle}
          y={y + firstLine + belowTarget + index * leading}
          fontSize={size}>
          {note}
        </text>
      ))}
    </g>
  );
}

/** What stands below a level, in lines. At spaces only: a word is drawn narrower than it is reckoned. */
function notesOf(
  capability: CapabilityStanding,
  say: AssessmentWords['result'],
  width: number,
): readonly string[] {
  return shortNotes(capability, say).flatMap((note) =>
    linesOf(note, Math.max(width / size, ...note.split(' ').map(widthOf))),
  );
}

function describe(profile: readonly AreaStanding[], say: AssessmentWords['result']): string {
  return profile
    .flatMap(({capabilities}) => capabilities)
    .map((capability) => {
      const {id, level, target} = capability;
      return [
        id,
        ...(level === undefined ? [] : [fill(say.level, {level})]),
        ...(target === undefined ? [] : [fill(say.targetOf, {level: target})]),
        ...shortNotes(capability, say),
      ].join(say.comma);
    })
    .join(say.semicolon);
}
