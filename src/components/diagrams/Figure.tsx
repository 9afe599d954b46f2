import {useId, type ReactNode} from 'react';
import {fit, leadingEms} from './text';
import styles from './styles.module.css';

export interface FigureProps {
  readonly title: string;
  /** What the picture says, for those who do not see it: everything that it says. */
  readonly description: string;
  /** Height of the drawing in its own units. It is 360 units wide, so that text of 13 is legible on a phone. */
  readonly height: number;
  readonly children: ReactNode;
}

/** A diagram with its caption and text alternative. */
export default function Figure({title, description, height, children}: FigureProps): ReactNode {
  const id = useId();
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 360 ${height}`}
        role="img"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}desc`}
        className={styles.drawing}>
        <title id={`${id}title`}>{title}</title>
        <desc id={`${id}desc`}>{description}</desc>
        {children}
      </svg>
      <figcaption>{title}</figcaption>
    </figure>
  );
}

export interface LinesProps {
  readonly x: number;
  /** Middle of the block of lines. */
  readonly y: number;
  readonly text: string;
  /** The room it has, in the drawing's units: lines break at it, and letters are smaller where they must. */
  readonly width: number;
  readonly height?: number | undefined;
  readonly size?: number;
  /** Whether its style makes it bold, and so wider. */
  readonly isBold?: boolean | undefined;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly className?: string | undefined;
}

/** A text in an SVG, broken into lines and centred on `y`. */
export function Lines({
  x,
  y,
  text,
  width,
  height,
  size: wantedSize = 13,
  isBold,
  anchor = 'middle',
  className,
}: LinesProps): ReactNode {
  const {lines, size} = fit(text, {
    width,
    size: wantedSize,
    ...(height !== undefined && {height}),
    ...(isBold !== undefined && {isBold}),
  });
  const leading = size * leadingEms;
  const first = y - ((lines.length - 1) * leading) / 2 + size * 0.35;
  return (
    <text fontSize={size} textAnchor={anchor} className={className}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={first + index * leading}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

export interface BoxProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly size?: number;
  readonly kind?: 'plain' | 'strong' | 'soft' | undefined;
}

/** A box with a text in the middle. */
export function Box({x, y, width, height, text, size = 13, kind = 'plain'}: BoxProps): ReactNode {
  return (
    <g className={styles[kind]}>
      <rect x={x} y={y} width={width} height={height} rx={4} />
      <Lines
        x={x + width / 2}
        y={y + height / 2}
        text={text}
        width={width - 12}
        height={height - 6}
        size={size}
        isBold={kind === 'strong'}
      />
    </g>
  );
}

/** A line with an arrow head at its end; horizontal or vertical. */
export function Arrow({
  from,
  to,
}: {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}): ReactNode {
  const [x1, y1] = from;
  const [x2, y2] = to;
  const horizontal = y1 === y2;
  const sign = horizontal ? Math.sign(x2 - x1) : Math.sign(y2 - y1);
  const head = horizontal ? `M${x2} ${y2}l${-6 * sign} -4v8z` : `M${x2} ${y2}l-4 ${-6 * sign}h8z`;
  return (
    <g className={styles.arrow}>
      <line x1={x1} y1={y1} x2={x2} y2={y2} />
      <path d={head} />
    </g>
  );
}
