import type {ReactNode} from 'react';
import type {AreaStanding} from '../../assessment/profile';
import {fill, type AssessmentWords} from '../words';
import Chart, {type ChartFrame} from './Chart';
import {
  anchorAt,
  chartWidth,
  radarPoint,
  ringPath,
  shortened,
  topLevel,
  type Point,
} from './geometry';
import {areaNotes, isOfPart} from './standing-words';

export interface RadarProps extends Omit<ChartFrame, 'description'> {
  readonly profile: readonly AreaStanding[];
  /** An earlier state of the same team, to see beside it. */
  readonly before?: {readonly name: string; readonly profile: readonly AreaStanding[]} | undefined;
  readonly say: AssessmentWords['result'];
}

const radius = 84;
const leading = 14;
const centre: Point = {x: chartWidth / 2, y: radius * 1.1 + 2 * leading};
const legendTop = centre.y + radius * 1.1 + 3 * leading;

/** Lines that are told apart without colour. */
const lines = {
  level: {stroke: 'var(--accent)', strokeWidth: 2.5},
  target: {stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '7 4'},
  before: {stroke: 'var(--ink-muted)', strokeWidth: 1.5, strokeDasharray: '1.5 3.5'},
} as const;

/** The level and the target of each area, in a circle; with the numbers. */
export default function Radar({profile, before, say, ...frame}: RadarProps): ReactNode {
  const place = {centre, radius, axes: profile.length};
  const pathOf = (values: readonly (number | undefined)[]): string =>
    ringPath(
      values.map((value, axis) =>
        value === undefined ? undefined : radarPoint(place, axis, value),
      ),
    );
  const hasTarget = profile.some(({target}) => target !== undefined);
  const drawn = [
    {kind: 'level', label: levelLabel(profile, say)} as const,
    ...(hasTarget ? [{kind: 'target', label: say.target} as const] : []),
    ...(before ? [{kind: 'before', label: shortened(before.name, 25)} as const] : []),
  ];
  const levelsBefore = profile.map(({id}) => before?.profile.find((area) => area.id === id)?.level);
  return (
    <Chart
      {...frame}
      height={legendTop + drawn.length * 20}
      description={describe(profile, levelsBefore, say)}>
      {Array.from({length: topLevel}, (_, index) => index + 1).map((level) => (
        <path
          key={level}
          d={pathOf(profile.map(() => level))}
          fill="none"
          stroke="var(--line)"
          data-ring={level}
        />
      ))}
      {profile.map(({id}, axis) => {
        const rim = radarPoint(place, axis, topLevel);
        return (
          <line key={id} x1={centre.x} y1={centre.y} x2={rim.x} y2={rim.y} stroke="var(--line)" />
        );
      })}
      {before ? <path d={pathOf(levelsBefore)} fill="none" {...lines.before} /> : null}
      {hasTarget ? (
        <path d={pathOf(profile.map(({target}) => target))} fill="none" {...lines.target} />
      ) : null}
      <path
        d={pathOf(profile.map(({level}) => level))}
        fill="var(--accent)"
        fillOpacity={0.1}
        {...lines.level}
      />
      {profile.map((area, axis) => {
        const {id, level} = area;
        if (level === undefined) return null;
        const {x, y} = radarPoint(place, axis, level);
        // Of a part alone: not as heavy as what was found of the whole.
        return isOfPart(area) ? (
          <circle
            key={id}
            {...{cx: x, cy: y, r: 4, fill: 'var(--paper)', stroke: 'var(--accent)'}}
            strokeWidth={1.5}
            strokeDasharray="2 1.5"
          />
        ) : (
          <circle key={id} cx={x} cy={y} r={3.5} fill="var(--accent)" />
        );
      })}
      {Array.from({length: topLevel}, (_, index) => index + 1).map((level) => (
        <text
          key={level}
          x={centre.x + 4}
          y={centre.y - (level / topLevel) * radius + 10}
          fontSize={12.5}
          fill="var(--ink-muted)"
          stroke="var(--paper)"
          strokeWidth={2}
          paintOrder="stroke">
          {level}
        </text>
      ))}
      {profile.map((area, axis) => (
        <Label key={area.id} area={area} at={radarPoint(place, axis, topLevel * 1.1)} say={say} />
      ))}
      {drawn.map(({kind, label}, index) => {
        const y = legendTop + index * 20;
        return (
          <g key={kind}>
            <line x1={0} x2={40} y1={y} y2={y} {...lines[kind]} />
            <text x={48} y={y + 4}>
              {label}
            </text>
          </g>
        );
      })}
    </Chart>
  );
}

/** What the line of the levels is called, with what holds of some or all of them. */
function levelLabel(profile: readonly AreaStanding[], say: AssessmentWords['result']): string {
  const rated = profile.filter(({level}) => level !== undefined);
  const noted = [
    {note: say.indicative, of: rated.filter(({basis}) => basis === 'quick')},
    {note: say.provisional, of: rated.filter(({isProvisional}) => isProvisional)},
  ];
  const notes = noted.flatMap(({note, of}) =>
    of.length === 0
      ? []
      : of.length === rated.length
        ? note
        : `${note}${say.openBracket}${of.map(({id}) => id).join(' ')}${say.closeBracket}`,
  );
  return [say.current, ...notes].join(say.comma);
}

/** The area's id and level, and below it how much of it is assessed, or else its target. */
function Label({
  area,
  at,
  say,
}: {
  readonly area: AreaStanding;
  readonly at: Point;
  readonly say: AssessmentWords['result'];
}): ReactNode {
  const {id, level, target} = area;
  const below = isOfPart(area)
    ? fill(say.assessedOf, {assessed: area.assessed, inScope: area.inScope})
    : target === undefined
      ? undefined
      : fill(say.targetOf, {level: target});
  const height = (below === undefined ? 1 : 2) * leading;
  // Above the centre a label grows upwards, below it downwards, beside it both ways.
  const first =
    at.y < centre.y - 5
      ? at.y - height + leading
      : at.y > centre.y + 5
        ? at.y + 10
        : at.y - height / 2 + 10;
  return (
    <text textAnchor={anchorAt(at, centre)} fontSize={13}>
      <tspan x={at.x} y={first} fontSize={13} fontWeight={700}>
        {id}
      </tspan>
      <tspan> {level === undefined ? areaNotes(area, say)[0] : fill(say.level, {level})}</tspan>
      {below === undefined ? null : (
        <tspan x={at.x} y={first + leading}>
          {below}
        </tspan>
      )}
    </text>
  );
}

function describe(
  profile: readonly AreaStanding[],
  before: readonly (number | undefined)[],
  say: AssessmentWords['result'],
): string {
  return profile
    .map((area, axis) => {
      const {id, title, level, target} = area;
      const was = before[axis];
      return [
        `${id} ${title}`,
        ...(level === undefined ? [] : [fill(say.level, {level})]),
        ...(target === undefined ? [] : [fill(say.targetOf, {level: target})]),
        ...(was === undefined ? [] : [fill(say.before, {level: was})]),
        ...areaNotes(area, say),
      ].join(say.comma);
    })
    .join(say.semicolon);
}
