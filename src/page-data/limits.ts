/** Every number that decides and is this standard's proposal, in one language, for the working group to confirm. */
import {capabilityPath, clauseAnchor, criterionAnchor, pagePath} from '../model/anchors';
import {inForce} from '../model/lifecycle';
import type {Language} from '../model/locales';
import type {Clause} from '../model/schema';
import type {Standard} from '../model/standard';

type Limit = NonNullable<Clause['limits']>[number];

export interface LimitData {
  /** The id of the criterion or the clause. */
  readonly of: string;
  /** Without base path and locale. */
  readonly path: string;
  readonly quantity: string;
  /** `atMost`, `atLeast` and the number, with its unit. */
  readonly side: 'atMost' | 'atLeast';
  readonly value: number;
  readonly unit: string;
  /** Who published it; nothing for a proposal. */
  readonly source?: {readonly publisher: string; readonly title: string; readonly address: string};
}

/**
 * The limits of the criteria in force, by area in the framework's order, then by number; then those of the
 * specifications' clauses in force.
 */
export function limitsOf(
  {capabilities, specifications, edition}: Standard,
  language: Language,
): LimitData[] {
  const quantities = new Map(
    [...capabilities, ...specifications].flatMap(({quantities: found = []}) =>
      found.map((item) => [item.id, item]),
    ),
  );
  const shown = (of: string, path: string, limits: readonly Limit[]): LimitData[] =>
    limits.map(({quantity, atMost, atLeast, source}) => {
      const known = quantities.get(quantity);
      return {
        of,
        path,
        quantity: known?.title[language] ?? quantity,
        side: atMost === undefined ? 'atLeast' : 'atMost',
        value: atMost ?? atLeast ?? 0,
        unit: known?.unit[language] ?? '',
        ...(source && {source}),
      };
    });
  return [
    ...capabilities.filter(inForce).flatMap(({id: capability, levels}) =>
      levels
        .filter(inForce)
        .flatMap(({criteria = []}) => criteria.filter(inForce))
        .flatMap(({id, limits = []}) =>
          shown(id, `${capabilityPath(edition.path, capability)}#${criterionAnchor(id)}`, limits),
        ),
    ),
    ...specifications
      .filter(inForce)
      .flatMap(({id: specification, clauses}) =>
        clauses
          .filter(inForce)
          .flatMap(({id, limits = []}) =>
            shown(id, `/${edition.path}${pagePath(specification)}#${clauseAnchor(id)}`, limits),
          ),
      ),
  ];
}
