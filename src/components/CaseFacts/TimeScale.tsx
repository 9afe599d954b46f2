import type {ReactNode} from 'react';
import type {CaseData} from '../../page-data/page-data';
import {hourOf, hoursBetween, stepOf, unitOf, type ScaleUnit} from './hours';
import styles from './styles.module.css';

/** So narrow that text of 12 is legible on a phone. */
const width = 360;
const margin = 18;

/** How long after the first event the others were, to scale: what the list below says cannot show. */
export default function TimeScale({
  events,
  label,
  after,
}: {
  readonly events: CaseData['events'];
  readonly label: string;
  /** So long after the first event, in a unit: `+2 h`. */
  readonly after: (count: number, unit: ScaleUnit) => string;
}): ReactNode {
  const span = hoursBetween(events);
  if (span === undefined) return null;
  const {first, length} = span;
  const step = stepOf(length);
  const {unit, hoursIn} = unitOf(step);
  const x = (hours: number): number =>
    Math.round((margin + (hours / length) * (width - 2 * margin)) * 10) / 10;
  const marks = Array.from({length: Math.floor(length / step) + 1}, (_, i) => i * step);
  return (
    // The list has all of it for those who do not see it.
    <svg className={styles.scale} viewBox={`0 0 ${width} 46`} role="img" aria-label={label}>
      <line x1={margin} x2={width - margin} y1={16} y2={16} />
      {marks.map((hours) => (
        <g key={hours}>
          <line x1={x(hours)} x2={x(hours)} y1={16} y2={24} />
          <text x={x(hours)} y={40} textAnchor="middle">
            {hours === 0 ? '0' : after(Math.round(hours / hoursIn), unit)}
          </text>
        </g>
      ))}
      {events.map(({at, text}) => {
        const hour = hourOf(at);
        return hour === undefined ? null : <circle key={text} cx={x(hour - first)} cy={16} r={4} />;
      })}
    </svg>
  );
}
