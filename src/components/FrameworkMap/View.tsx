import {useId, type CSSProperties, type ReactNode} from 'react';
import type {Outline, OutlineArea, OutlineCapability} from '../../page-data/outline';
import {Lines} from '../diagrams/Figure';
import styles from './styles.module.css';

export interface FrameworkMapProps {
  readonly outline: Pick<Outline, 'areas' | 'stages' | 'phases'>;
  readonly strings: {
    readonly title: string;
    readonly main: string;
    readonly part: string;
    /** An area and the stages that it acts in, in one sentence. */
    readonly area: (area: OutlineArea) => string;
    /** What to do to see an area's capabilities. */
    readonly hint: string;
    /** The link to an area's page. */
    readonly page: (area: OutlineArea) => string;
    readonly separator: string;
  };
  readonly links: {
    readonly area: (area: OutlineArea) => string;
    /** Nothing for a capability that has no page. */
    readonly capability: (capability: OutlineCapability) => string | undefined;
  };
}

/**
 * The business timeline and where the eight areas act on it: left to right where there is room,
 * top to bottom on a phone. An area's capabilities show below the drawing when it is pointed at or has
 * the focus; where nothing can be pointed at, and on a phone, its name opens them.
 */
export default function FrameworkMapView(props: FrameworkMapProps): ReactNode {
  const {outline, strings, links} = props;
  return (
    <figure className={styles.map}>
      <figcaption>
        <span className="visually-hidden">{strings.title}</span>
        <Key main={strings.main} part={strings.part} />
      </figcaption>
      <WideMap {...props} />
      <NarrowMap {...props} />
      <Pointed {...props} />
      <ul className={styles.names}>
        {outline.areas.map((area) => (
          <li key={area.id} data-area={area.id}>
            <details name="framework-map-areas">
              <summary>
                <b>{area.id}</b> {area.title}
              </summary>
              <ul>
                <li>
                  <a
                    href={links.area(area)}
                    aria-label={`${strings.page(area)} – ${strings.area(area)}`}>
                    {strings.page(area)}
                  </a>
                </li>
                {area.capabilities.map((capability) => (
                  <li key={capability.id}>
                    <CapabilityName capability={capability} href={links.capability(capability)} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** The capabilities of the area that is pointed at or has the focus. Text: a pointer on its way there leaves the area. */
function Pointed({outline, strings}: FrameworkMapProps): ReactNode {
  return (
    <div className={styles.pointed} data-unsearched="">
      <p className={styles.hint}>{strings.hint}</p>
      {outline.areas.map(({id, title, capabilities}) => (
        <p key={id} id={pointedId(id)} data-area={id} className={styles.of}>
          <b>
            {id} {title}
          </b>{' '}
          {capabilities
            .map((capability) => `${capability.id} ${capability.title}`)
            .join(strings.separator)}
        </p>
      ))}
    </div>
  );
}

function pointedId(area: string): string {
  return `framework-map-${area.toLowerCase()}`;
}

function CapabilityName({
  capability: {id, title},
  href,
}: {
  readonly capability: OutlineCapability;
  readonly href: string | undefined;
}): ReactNode {
  const name = `${id} ${title}`;
  return href ? <a href={href}>{name}</a> : name;
}

function Key({main, part}: {readonly main: string; readonly part: string}): ReactNode {
  return (
    <span className={styles.key}>
      <span>
        <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
          <rect x="1" y="1" width="26" height="10" rx="3" className={styles.main} />
        </svg>
        {main}
      </span>
      <span>
        <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
          <rect x="1" y="1" width="26" height="10" rx="3" className={styles.part} />
        </svg>
        {part}
      </span>
    </span>
  );
}

/** Rows and columns of text and boxes, so that letters keep their size whatever the width. */
function WideMap({outline, strings, links}: FrameworkMapProps): ReactNode {
  const {areas, stages, phases} = outline;
  // The first column is for names.
  const columnOf = (id: string): number => stages.findIndex((stage) => stage.id === id) + 2;
  return (
    <div
      className={styles.wide}
      data-drawing=""
      role="group"
      aria-label={strings.title}
      style={{'--stages': stages.length} as CSSProperties}>
      <div className={styles.phases}>
        {phases.map(({id, title}) => {
          const inPhase = stages.filter(({phase}) => phase === id);
          const [first] = inPhase;
          return first ? (
            <div key={id} style={{gridColumn: `${columnOf(first.id)} / span ${inPhase.length}`}}>
              {title}
            </div>
          ) : null;
        })}
      </div>
      <div className={styles.stages}>
        {stages.map(({id, title}) => (
          <div key={id} style={{gridColumn: columnOf(id)}}>
            {title}
          </div>
        ))}
      </div>
      {areas.map((area) => (
        <a
          key={area.id}
          href={links.area(area)}
          className={styles.row}
          data-area={area.id}
          aria-label={strings.area(area)}
          aria-describedby={pointedId(area.id)}>
          <span>
            <b>{area.id}</b> <span className={styles.title}>{area.title}</span>
          </span>
          {area.acts.map(({stage, role}) => (
            <i key={stage} className={styles[role]} style={{gridColumn: columnOf(stage)}} />
          ))}
        </a>
      ))}
    </div>
  );
}

function NarrowMap({outline, strings}: FrameworkMapProps): ReactNode {
  const {areas, stages, phases} = outline;
  const id = useId();
  const left = 98;
  const cell = (360 - left) / areas.length;
  const row = 50;
  const top = 26;
  /** A line of its own above the stages of each phase. */
  const line = 26;
  const begins = stages.map(({phase}, index) => stages[index - 1]?.phase !== phase);
  /** Where a stage begins, below the lines of the phases so far. */
  const yOf = (index: number): number =>
    top + index * row + begins.slice(0, index + 1).filter(Boolean).length * line;
  const bottom = yOf(stages.length - 1) + row;
  return (
    <svg
      viewBox={`0 0 360 ${bottom + 4}`}
      className={styles.narrow}
      role="img"
      aria-labelledby={`${id}title`}>
      <title id={`${id}title`}>{strings.title}</title>
      {stages.map((stage, index) => {
        const y = yOf(index);
        const phase = phases.find((candidate) => candidate.id === stage.phase);
        return (
          <g key={stage.id} className={styles.stage}>
            {begins[index] && phase ? (
              <>
                <rect y={y - line} width={360} height={line} className={styles.band} />
                <text x={4} y={y - 8} fontSize={13} className={styles.phaseName}>
                  {phase.title}
                </text>
              </>
            ) : (
              <line x1={0} y1={y} x2={360} y2={y} />
            )}
            <Lines
              x={4}
              y={y + row / 2}
              anchor="start"
              width={left - 8}
              height={row - 8}
              size={13}
              isBold
              text={stage.title}
            />
          </g>
        );
      })}
      {areas.map((area, index) => {
        const x = left + index * cell;
        return (
          <g key={area.id} data-area={area.id}>
            <text x={x + cell / 2} y={16} fontSize={13} textAnchor="middle" className={styles.id}>
              {area.id}
            </text>
            {area.acts.map(({stage, role}) => (
              <rect
                key={stage}
                x={x + 4}
                y={yOf(stages.findIndex((candidate) => candidate.id === stage)) + 4}
                width={cell - 8}
                height={row - 8}
                rx={4}
                className={styles[role]}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
