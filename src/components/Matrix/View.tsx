import {useRef, useState, type KeyboardEvent, type ReactNode} from 'react';
import type {LevelNumber} from '../../model/schema';
import type {RatingParts} from '../../assessment/matrix-rating';
import type {MatrixDataLevel, MatrixDataRow} from '../../page-data/matrix';
import {useClasses} from './classes';
import {moved, type MatrixSelection, type StepTo} from './state';
import type {MatrixLinks, MatrixStrings} from './strings';

export interface MatrixTableProps {
  readonly selection: MatrixSelection;
  readonly step?: StepTo | undefined;
  /** While the reader rates. */
  readonly rating?: RatingParts | undefined;
  /** Whether arrow keys move between the cells; without script every cell is a stop of its own. */
  readonly isRunning: boolean;
  readonly strings: MatrixStrings;
  readonly links: MatrixLinks;
}

/** Capabilities against levels. The header row stays in sight; on a phone it is a list of one level at a time. */
export function MatrixTable({
  selection: {rows, levels, casesOf},
  step,
  rating,
  isRunning,
  strings,
  links,
}: MatrixTableProps): ReactNode {
  const {table: styles} = useClasses();
  const table = useRef<HTMLTableElement>(null);
  const columns = levels.length + (step ? 2 : 1);
  const [active, setActive] = useState<readonly [row: number, column: number]>([0, 0]);
  // What was chosen may be gone by a filter.
  const current = [Math.min(active[0], rows.length - 1), Math.min(active[1], columns - 1)] as const;
  const stop = (row: number, column: number): {tabIndex?: number} =>
    isRunning ? {tabIndex: row === current[0] && column === current[1] ? 0 : -1} : {};

  /** By what keys find a cell; before there are keys, a cell needs none. */
  const placeOf = (row: number, column: number): string | undefined =>
    isRunning ? `${row}-${column}` : undefined;

  const move = (event: KeyboardEvent): void => {
    const place = (event.target as Element)
      .closest('[data-cell]')
      ?.getAttribute('data-cell')
      ?.split('-')
      .map(Number);
    if (!place || event.altKey || event.metaKey) return;
    const [row = 0, column = 0] = place;
    const next = moved(event.key, event.ctrlKey, [row, column], [rows.length, columns]);
    if (!next) return;
    event.preventDefault();
    setActive(next);
    const [first] = stopsIn(table.current?.querySelector(`[data-cell="${next.join('-')}"]`));
    first?.focus({preventScroll: true});
    // What is in the cell, not the cell, which may be higher than the screen.
    first?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  };

  return (
    // The capabilities' pages have the statements for whoever searches.
    <div className={styles.matrix} data-wide="" data-unsearched="">
      {step || rating ? null : <LevelSwitch levels={levels} strings={strings} />}
      <table
        ref={table}
        className={styles.table}
        role={isRunning ? 'grid' : 'table'}
        data-columns={columns}
        onKeyDown={isRunning ? move : undefined}>
        <caption className="visually-hidden">{strings.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {strings.capability}
            </th>
            {levels.map((level) => (
              <th key={level} scope="col" role="columnheader">
                <LevelMark level={level} /> {strings.levelName(level)}
              </th>
            ))}
            {step ? (
              <th scope="col" role="columnheader">
                {strings.added}
              </th>
            ) : null}
          </tr>
        </thead>
        {byArea(rows).map(([area, ofArea]) => (
          <tbody key={area} role="rowgroup">
            <tr role="row" data-area={area} className={styles.area} data-band="">
              <th colSpan={columns} role="columnheader" scope="colgroup">
                {strings.areaName(area)}
              </th>
            </tr>
            {ofArea.map(({row, index}) => (
              <tr
                key={row.id}
                role="row"
                data-area={row.area}
                onFocus={(event) => keepPlace(event.target, setActive)}>
                <th
                  scope="row"
                  role="rowheader"
                  className={styles.capability}
                  data-cell={placeOf(index, 0)}>
                  <a href={links.capability(row.id)} {...stop(index, 0)}>
                    <b>{row.id}</b> {row.title}
                  </a>
                  {rating?.head(row.id, stop(index, 0))}
                </th>
                {levels.map((level, column) => (
                  <td
                    key={level}
                    role={isRunning ? 'gridcell' : 'cell'}
                    data-cell={placeOf(index, column + 1)}
                    data-level={level}
                    data-title={`${level} ${strings.levelName(level)}`}>
                    {rating?.cell(row.id, level, stop(index, column + 1)) ?? (
                      <LevelCell
                        level={levelOf(row, level)}
                        link={{
                          href: links.level({capability: row.id, level}),
                          text: strings.cell(row.id, level),
                        }}
                        withdrawn={strings.withdrawn}
                        stop={stop(index, column + 1)}
                      />
                    )}
                    {casesOf(row.id, level).map((id) => (
                      <a
                        key={id}
                        className={styles.case}
                        href={links.case(id)}
                        {...stop(index, column + 1)}>
                        {id}
                      </a>
                    ))}
                  </td>
                ))}
                {step ? (
                  <td
                    role={isRunning ? 'gridcell' : 'cell'}
                    data-cell={placeOf(index, columns - 1)}>
                    <Added
                      row={row}
                      step={step}
                      strings={strings}
                      links={links}
                      stop={stop(index, columns - 1)}
                    />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Rows, with their places among all, area by area: on paper an area stays together. */
function byArea(
  rows: readonly MatrixDataRow[],
): readonly (readonly [
  area: string,
  readonly {readonly row: MatrixDataRow; readonly index: number}[],
])[] {
  const placed = rows.map((row, index) => ({row, index}));
  return [...new Set(rows.map(({area}) => area))].map((area) => [
    area,
    placed.filter(({row}) => row.area === area),
  ]);
}

/** What the keyboard comes to in a cell. */
function stopsIn(cell: Element | null | undefined): HTMLElement[] {
  return Array.from(cell?.querySelectorAll<HTMLElement>('summary, a, input') ?? []);
}

const firstShown: LevelNumber = 3;

/** Which level is shown where there is room for one: works without script. */
function LevelSwitch({
  levels,
  strings,
}: {
  readonly levels: readonly LevelNumber[];
  readonly strings: MatrixStrings;
}): ReactNode {
  const {table: styles} = useClasses();
  // Level 1 asks for nothing yet.
  const first = levels.includes(firstShown) ? firstShown : levels[0];
  return (
    // Anew for other levels, or none might be chosen.
    <fieldset key={levels.join('')} className={styles.switch}>
      <legend className="visually-hidden">{strings.levelShown}</legend>
      {levels.map((level) => (
        <label key={level}>
          <input
            type="radio"
            name="matrix-level"
            value={level}
            defaultChecked={level === first}
            className="visually-hidden"
          />
          <LevelMark level={level} /> <span>{strings.levelName(level)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** As `../LevelMark`, by the names that the page tells. */
function LevelMark({level}: {readonly level: number}): ReactNode {
  return (
    <span className={useClasses().mark} data-level={level}>
      {level}
    </span>
  );
}

/** A level in brief, which unfolds to its statement and the way to its criteria. */
function LevelCell({
  level,
  link,
  withdrawn,
  stop,
}: {
  readonly level: MatrixDataLevel | undefined;
  readonly link: {readonly href: string; readonly text: string};
  readonly withdrawn: string;
  readonly stop: {readonly tabIndex?: number};
}): ReactNode {
  const {table: styles} = useClasses();
  const {short, statement} = level ?? {statement: withdrawn};
  return (
    <details className={styles.level}>
      <summary {...stop}>
        <span>{short ?? statement}</span>
      </summary>
      {short === undefined ? null : <p>{statement}</p>}
      <a href={link.href} {...stop}>
        {link.text}
      </a>
    </details>
  );
}

/** A level in force; nothing for a withdrawn one. */
function levelOf({levels}: MatrixDataRow, number: number): MatrixDataLevel | undefined {
  return levels.find(({level}) => level === number);
}

/** The cell that a pointer or a search brought the focus to is where the arrow keys go on from. */
function keepPlace(
  target: Element,
  setActive: (place: readonly [row: number, column: number]) => void,
): void {
  const [row, column] = target.closest('[data-cell]')?.getAttribute('data-cell')?.split('-') ?? [];
  if (row !== undefined && column !== undefined) setActive([Number(row), Number(column)]);
}

/** What a step adds: criteria, dependencies, and the way to its actions. */
function Added({
  row,
  step,
  strings,
  links,
  stop,
}: {
  readonly row: MatrixDataRow;
  readonly step: StepTo;
  readonly strings: MatrixStrings;
  readonly links: MatrixLinks;
  readonly stop: {readonly tabIndex?: number};
}): ReactNode {
  const {table: styles} = useClasses();
  const level = levelOf(row, step);
  if (!level) {
    return (
      <a href={links.level({capability: row.id, level: step})} {...stop}>
        {strings.withdrawn}
      </a>
    );
  }
  return (
    <>
      <a className={styles.step} href={links.step(row.id, step)} {...stop}>
        {strings.actions}
      </a>
      <p>{strings.addedCriteria(level.criteria)}</p>
      {level.clauses > 0 ? <p>{strings.clauses(level.clauses)}</p> : null}
      {level.requires.length > 0 ? (
        <p>
          {strings.dependsOn}{' '}
          {level.requires.map(({capability, level: needed}) => (
            <a
              key={capability}
              className={styles.needed}
              href={links.level({capability, level: needed})}
              {...stop}>
              {capability}.L{needed}
            </a>
          ))}
        </p>
      ) : null}
    </>
  );
}
