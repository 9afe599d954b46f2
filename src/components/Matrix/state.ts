/** Which part of the matrix is looked at: how it is chosen, how it stands in the address, what it leaves. */
import {levelId} from '../../model/anchors';
import {industries} from '../../model/industries';
import type {Industry, LevelNumber} from '../../model/schema';
import type {MatrixData, MatrixDataRow} from '../../page-data/matrix';
import {fold} from '../../search/fold';
import type {AddressForm} from '../address';

/** The level that a step leads to. */
export type StepTo = 2 | 3 | 4 | 5;

export interface MatrixState {
  /** None chosen is all of them; so with levels. */
  readonly areas: readonly string[];
  /** Empty for both. */
  readonly phase: string;
  /** Of the cases that cells are shown for; empty for all cells. */
  readonly industry: string;
  /** Not with a step, which has levels of its own. */
  readonly levels: readonly LevelNumber[];
  readonly step?: StepTo;
  readonly text: string;
  /** Whether the reader rates: cells are ticked. */
  readonly isRating: boolean;
}

export const allLevels: readonly LevelNumber[] = [1, 2, 3, 4, 5];
export const steps: readonly StepTo[] = [2, 3, 4, 5];
/** Longer texts find no more. */
export const longestText = 100;

export const wholeMatrix: MatrixState = {
  areas: [],
  phase: '',
  industry: '',
  levels: [],
  text: '',
  isRating: false,
};

/**
 * `?area=HA,CD&phase=rnd&industry=games&level=34&q=…`, `?step=3` or `?rate=1`. What of an address is no choice in this edition is
 * left out, the rest taken.
 */
export function matrixAddress({
  areas,
  phases,
  cases,
}: Pick<MatrixData, 'areas' | 'cases' | 'phases'>): AddressForm<MatrixState> {
  const areaIds = areas.map(({id}) => id);
  const phaseIds = phases.map(({id}) => id);
  const industryIds = industriesOf({cases});
  const nearest = ([
    area = '',
    phase = '',
    industry = '',
    level = '',
    step = '',
    text = '',
    rate = '',
  ]: readonly string[]) => {
    const to = steps.find((level) => String(level) === step);
    return {
      areas: areaIds.filter((id) => area.split(',').includes(id)),
      phase: phaseIds.includes(phase) ? phase : '',
      industry: industryIds.find((id) => id === industry) ?? '',
      levels: to ? [] : allLevels.filter((candidate) => level.includes(String(candidate))),
      ...(to && {step: to}),
      text: text.slice(0, longestText),
      isRating: rate === '1',
    };
  };
  return {
    keys: ['area', 'phase', 'industry', 'level', 'step', 'q', 'rate'],
    start: wholeMatrix,
    write: (state) => [
      // In the framework's order, so that a view has one address.
      areaIds.filter((id) => state.areas.includes(id)).join(','),
      state.phase,
      state.industry,
      state.step ? '' : allLevels.filter((level) => state.levels.includes(level)).join(''),
      state.step ? String(state.step) : '',
      state.text,
      state.isRating ? '1' : '',
    ],
    read: nearest,
    nearest,
  };
}

export interface MatrixSelection {
  readonly rows: readonly MatrixDataRow[];
  /** The levels that are shown, in order. */
  readonly levels: readonly LevelNumber[];
  /** The cases of the chosen industry that illustrate a level; none while no industry is chosen. */
  readonly casesOf: (capability: string, level: number) => readonly string[];
}

/** The industries that there are cases of, in the order of the standard. */
export function industriesOf({cases}: Pick<MatrixData, 'cases'>): Industry[] {
  return industries.filter((id) => cases.some(({industry}) => industry === id));
}

/** What of the matrix a state leaves. Areas with the phase count, rows with a case of the industry, and rows in which the text stands. */
export function select({rows, areas, cases}: MatrixData, state: MatrixState): MatrixSelection {
  const inPhase = new Set(
    areas
      .filter(({phases}) => state.phase === '' || phases.includes(state.phase))
      .map(({id}) => id),
  );
  const levels: readonly LevelNumber[] = state.step
    ? [(state.step - 1) as LevelNumber, state.step]
    : state.levels.length > 0
      ? state.levels
      : allLevels;
  const wanted = fold(state.text.trim());
  const hasText = (row: MatrixDataRow): boolean =>
    wanted === '' ||
    [
      `${row.id} ${row.title}`,
      ...row.levels
        .filter(({level}) => levels.includes(level))
        .flatMap(({short = '', statement}) => [short, statement]),
    ].some((text) => fold(text).includes(wanted));
  const ofIndustry = cases.filter(({industry}) => industry === state.industry);
  const casesOf: MatrixSelection['casesOf'] = (capability, level) =>
    ofIndustry.filter((item) => item.levels.includes(levelId(capability, level))).map(({id}) => id);
  return {
    levels,
    casesOf,
    rows: rows.filter(
      (row) =>
        inPhase.has(row.area) &&
        (state.areas.length === 0 || state.areas.includes(row.area)) &&
        (state.industry === '' || levels.some((level) => casesOf(row.id, level).length > 0)) &&
        hasText(row),
    ),
  };
}

/** Where a key leads from a cell of a grid; nothing for a key that does not move. */
export function moved(
  key: string,
  isControl: boolean,
  [row, column]: readonly [row: number, column: number],
  [rows, columns]: readonly [rows: number, columns: number],
): readonly [row: number, column: number] | undefined {
  const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
  switch (key) {
    case 'ArrowUp':
      return [within(row - 1, rows), column];
    case 'ArrowDown':
      return [within(row + 1, rows), column];
    case 'ArrowLeft':
      return [row, within(column - 1, columns)];
    case 'ArrowRight':
      return [row, within(column + 1, columns)];
    case 'Home':
      return [isControl ? 0 : row, 0];
    case 'End':
      return [isControl ? rows - 1 : row, columns - 1];
    default:
      return undefined;
  }
}
