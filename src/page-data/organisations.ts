/** The reference organisations against the capabilities, in one language: what they were expected to attain, and do. */
import {areaAnchor, areaOf, capabilityPath, organisationPath} from '../model/anchors';
import {inForce} from '../model/lifecycle';
import type {Language} from '../model/locales';
import {rateOrganisation} from '../model/organisation-ratings';
import type {ReferenceOrganisation} from '../model/schema';
import type {Standard} from '../model/standard';

export interface RatedCriterionData {
  readonly id: string;
  readonly rating: 'met' | 'partly' | 'not-met' | 'not-applicable';
  /** Why it is not met; or the fact that it is met by. */
  readonly because: string;
  readonly facts: readonly string[];
}

export interface OrganisationsData {
  readonly edition: string;
  readonly areas: readonly {readonly id: string; readonly title: string}[];
  readonly organisations: readonly {
    readonly id: string;
    readonly title: string;
    readonly short: string;
    /** Without base path and locale. */
    readonly path: string;
  }[];
  /** The capabilities in force, in the framework's order. */
  readonly rows: readonly {
    readonly id: string;
    readonly title: string;
    readonly area: string;
    readonly path: string;
    /** For each organisation, in their order. */
    readonly cells: readonly {
      readonly expected?: number;
      /** What its ratings give. */
      readonly level?: number;
    }[];
  }[];
  /** By capability and organisation: what was rated, with the words that say why. */
  readonly ratings: Readonly<
    Record<string, Readonly<Record<string, readonly RatedCriterionData[]>>>
  >;
  /** For each level from 1 on: how often it is attained, over organisations and capabilities. */
  readonly spread: readonly number[];
}

export function organisationsDataOf(standard: Standard, language: Language): OrganisationsData {
  const {edition, framework, referenceOrganisations, capabilities} = standard;
  const ratings = referenceOrganisations.map((organisation) =>
    rateOrganisation(organisation, standard),
  );
  const rows = capabilities.filter(inForce).map(({id, title}) => ({
    id,
    title: title[language],
    area: areaAnchor(areaOf(id)),
    path: capabilityPath(edition.path, id),
    cells: referenceOrganisations.map(({expected}, index) => {
      const guess = expected.find(({capability}) => capability === id)?.level;
      const level = ratings[index]?.get(id)?.level;
      return {...(guess && {expected: guess}), ...(level && {level})};
    }),
  }));
  const because = (facts: ReferenceOrganisation['facts'], named: readonly string[]): string =>
    facts.find(({id}) => id === named[0])?.text[language] ?? '';
  const ratingsOf = (capability: string): Record<string, readonly RatedCriterionData[]> =>
    Object.fromEntries(
      referenceOrganisations.flatMap(({id, facts, ratings: rated = []}) => {
        const found = rated.find((item) => item.capability === capability);
        if (!found) return [];
        return [
          [
            id,
            found.criteria.map(({id: criterion, rating, reason, facts: named = []}) => ({
              id: criterion,
              rating,
              because: reason?.[language] ?? because(facts, named),
              facts: named,
            })),
          ],
        ];
      }),
    );
  const attained = rows.flatMap(({cells}) => cells.map(({level}) => level));
  return {
    edition: edition.path,
    areas: framework.areas.map(({id, title}) => ({id, title: title[language]})),
    organisations: referenceOrganisations.map(({id, title, short}) => ({
      id,
      title: title[language],
      short: short[language],
      path: `/${edition.path}${organisationPath(id)}`,
    })),
    rows,
    ratings: Object.fromEntries(rows.map(({id}) => [id, ratingsOf(id)])),
    spread: [1, 2, 3, 4, 5].map((level) => attained.filter((found) => found === level).length),
  };
}
