/** Every number that decides and is this standard's proposal, in one language, for the working group to confirm. */
import {capabilityPath, criterionAnchor} from '../model/anchors';
import {inForce} from '../model/lifecycle';
import type {Language} from '../model/locales';
import type {Standard} from '../model/standard';

export interface LimitData {
  readonly criterion: string;
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

/** The limits of the criteria in force, by area in the framework's order, then by number. */
export function limitsOf({capabilities, edition}: Standard, language: Language): LimitData[] {
  const quantities = new Map(
    capabilities.flatMap(({quantities: found = []}) => found.map((item) => [item.id, item])),
  );
  return capabilities.filter(inForce).flatMap(({id: capability, levels}) =>
    levels
      .filter(inForce)
      .flatMap(({criteria = []}) => criteria.filter(inForce))
      .flatMap(({id, limits = []}) =>
        limits.map(({quantity, atMost, atLeast, source}): LimitData => {
          const known = quantities.get(quantity);
          return {
            criterion: id,
            path: `${capabilityPath(edition.path, capability)}#${criterionAnchor(id)}`,
            quantity: known?.title[language] ?? quantity,
            side: atMost === undefined ? 'atLeast' : 'atMost',
            value: atMost ?? atLeast ?? 0,
            unit: known?.unit[language] ?? '',
            ...(source && {source}),
          };
        }),
      ),
  );
}
