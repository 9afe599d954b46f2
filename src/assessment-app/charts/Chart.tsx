import {useId, type ReactNode, type Ref} from 'react';
import {chartWidth, linesOf} from './geometry';

/** What stands in a chart beside what it draws, so that it can be passed on by itself. */
export interface ChartFrame {
  readonly title: string;
  /** Below it where it is a file by itself: edition, rule and date; the licence. A page says them once for all its charts. */
  readonly notes: readonly string[];
  /** Everything that it says, for those who do not see it. */
  readonly description: string;
  readonly language: string;
  readonly ref?: Ref<SVGSVGElement> | undefined;
}

/** Around a chart that stands by itself; on a page it has none. */
export const margin = 12;

const titleSize = 15;
const noteSize = 13;
const leading = 1.4;

/** The height of a title over what is drawn. */
export function titleHeight(title: string): number {
  return linesOf(title, chartWidth / titleSize).length * titleSize * leading + 8;
}

/**
 * A drawing with its title above and its notes below. Its colours are the site's, by name; `save.ts` puts values in
 * their place where it becomes a file.
 *
 * @param height of what is drawn; it begins at 0, below the title
 */
export default function Chart({
  title,
  notes,
  description,
  language,
  ref,
  height,
  children,
}: ChartFrame & {readonly height: number; readonly children: ReactNode}): ReactNode {
  const id = useId();
  const titleLines = linesOf(title, chartWidth / titleSize);
  const noteLines = notes.flatMap((note) => linesOf(note, chartWidth / noteSize));
  const top = titleHeight(title);
  const drawn = Math.ceil(top + height);
  const bottom = drawn + noteSize * leading;
  const below = Math.ceil(bottom - drawn + noteLines.length * noteSize * leading);
  return (
    <svg
      ref={ref}
      className="as-chart"
      viewBox={`0 0 ${chartWidth} ${drawn}`}
      data-below={below}
      lang={language}
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}desc`}
      fontFamily="var(--sans)"
      fontSize={13}
      fill="var(--ink)">
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}desc`}>{description}</desc>
      <rect
        x={-margin}
        y={-margin}
        width={chartWidth + 2 * margin}
        height={drawn + below + 2 * margin}
        fill="var(--paper)"
      />
      <text fontSize={titleSize} fontWeight={700}>
        {titleLines.map((line, index) => (
          <tspan key={index} x={0} y={titleSize + index * titleSize * leading}>
            {line}
          </tspan>
        ))}
      </text>
      <g transform={`matrix(1 0 0 1 0 ${top})`}>{children}</g>
      <text fontSize={noteSize} fill="var(--ink-muted)">
        {noteLines.map((line, index) => (
          <tspan key={index} x={0} y={bottom + index * noteSize * leading}>
            {line}
          </tspan>
        ))}
      </text>
    </svg>
  );
}
