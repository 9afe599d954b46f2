/** The matrix in one language, as its page gets it. */
import {levelId} from '../model/anchors';
import {inForce} from '../model/lifecycle';
import type {Language} from '../model/locales';
import type {Industry} from '../model/schema';
import type {Standard} from '../model/standard';
import {localize, type Localized} from '../model/localize';
import {matrixOf, type MatrixRow} from '../model/views';

export type MatrixDataLevel = Localized<MatrixRow>['levels'][number] & {
  /** The level in a few words, if it has such a form. */
  readonly short?: string;
};

export interface MatrixDataRow extends Omit<Localized<MatrixRow>, 'levels'> {
  readonly levels: readonly MatrixDataLevel[];
}

export interface MatrixData {
  /** The edition's path. */
  readonly edition: string;
  /** Areas that have a row. */
  readonly areas: readonly {
    readonly id: string;
    readonly title: string;
    readonly phases: readonly string[];
  }[];
  readonly phases: readonly {readonly id: string; readonly title: string}[];
  readonly levels: readonly {readonly level: number; readonly title: string}[];
  readonly rows: readonly MatrixDataRow[];
  /** Cases in force, with the levels that they illustrate: `AV-3.L3`. */
  readonly cases: readonly {
    readonly id: string;
    readonly industry: Industry;
    readonly levels: readonly string[];
  }[];
  /** How many capabilities the framework names. */
  readonly named: number;
}

export function matrixDataOf(standard: Standard, language: Language): MatrixData {
  const {framework, levels, edition} = standard;
  const rows = localize(matrixOf(standard), language);
  const planned = framework.areas.flatMap(({planned: named = []}) => named);
  return {
    edition: edition.path,
    areas: framework.areas
      .filter(({id}) => rows.some(({area}) => area === id))
      .map(({id, title, phases}) => ({id, title: title[language], phases})),
    phases: localize(framework.phases, language),
    levels: levels.levels.map(({level, title}) => ({level, title: title[language]})),
    rows,
    cases: standard.cases.filter(inForce).map(({id, industry, illustrates}) => ({
      id,
      industry,
      levels: illustrates.map(({capability, level}) => levelId(capability, level)),
    })),
    named: rows.length + planned.length,
  };
}
