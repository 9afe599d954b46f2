/** What shows on the front page what the standard consists of: one capability, and what each part says of its matter. */
import {
  areaOf,
  areaPath,
  capabilityPath,
  clauseAnchor,
  criterionAnchor,
  pagePath,
} from '../model/anchors';
import {inForce} from '../model/lifecycle';
import type {Language} from '../model/locales';
import type {Standard} from '../model/standard';
import type {MatrixData, MatrixDataRow} from './matrix';

/** The capability that the introduction begins with, if the edition has it. */
const preferred = 'DS-1';
/** The level whose first criterion is shown: the one that most of a good organisation is at. */
const shownLevel = 3;

/** A sentence of the standard. */
export interface Sample {
  /** What it is called: `DS Data services`, `DS-1.L3.1`, `SP-10.1`, `CASE-13`. */
  readonly id: string;
  readonly text: string;
  /** Its address in the edition, with the edition’s path. */
  readonly path: string;
}

export interface Example {
  readonly capability: MatrixDataRow;
  /** By the part’s folder; no sample for a part that says nothing of the capability. */
  readonly samples: Readonly<Record<string, Sample>>;
}

/** The capability whose five levels stand for all. */
export function exampleRow({rows}: Pick<MatrixData, 'rows'>): MatrixDataRow | undefined {
  return rows.find(({id}) => id === preferred) ?? rows[0];
}

/** Nothing for an edition in which no capability is written. */
export function exampleOf(
  standard: Standard,
  {rows}: Pick<MatrixData, 'rows'>,
  language: Language,
): Example | undefined {
  const row = exampleRow({rows});
  if (!row) return undefined;
  const edition = standard.edition.path;
  const {areas} = standard.framework;
  const area = areas.find(({id}) => id === areaOf(row.id));
  const work = standard.areas.find(({id}) => id === area?.id)?.contributes[0]?.items[0];
  const criterion = standard.capabilities
    .find(({id}) => id === row.id)
    ?.levels.find(({level}) => level === shownLevel)
    ?.criteria?.find(inForce);
  const clause = standard.specifications
    .filter(inForce)
    .flatMap(({clauses}) => clauses)
    .find((each) => inForce(each) && each.supports.some(({capability}) => capability === row.id));
  const told = standard.cases
    .filter(inForce)
    .find(({illustrates}) => illustrates.some(({capability}) => capability === row.id));
  return {
    capability: row,
    samples: {
      ...(area &&
        work && {
          framework: {
            id: `${area.id} ${area.title[language]}`,
            text: work[language],
            path: `/${edition}${areaPath(area.slug)}`,
          },
        }),
      ...(criterion && {
        capability: {
          id: criterion.id,
          text: criterion.text[language],
          path: `${capabilityPath(edition, row.id)}#${criterionAnchor(criterion.id)}`,
        },
      }),
      ...(clause && {
        specification: {
          id: clause.id,
          text: clause.text[language],
          path: `/${edition}${pagePath(clause.id.replace(/\..*/, ''))}#${clauseAnchor(clause.id)}`,
        },
      }),
      ...(told && {
        cases: {id: told.id, text: told.title[language], path: `/${edition}${pagePath(told.id)}`},
      }),
    },
  };
}
