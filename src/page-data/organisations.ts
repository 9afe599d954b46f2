/** The reference organisations against the capabilities, in one language: what they were expected to attain, and do. */
import {areaAnchor, areaOf, capabilityPath, organisationPath} from '../model/anchors';
import {inForce} from '../model/lifecycle';
import type {Language} from '../model/locales';
import {rateOrganisation} from '../model/organisation-ratings';
import type {Standard} from '../model/standard';

export interface OrganisationsData {
  readonly edition: string;
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
  /** For each level from 1 on: how often it is attained, over organisations and capabilities. */
  readonly spread: readonly number[];
}

export function organisationsDataOf(standard: Standard, language: Language): OrganisationsData {
  const {edition, referenceOrganisations, capabilities} = standard;
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
  const attained = rows.flatMap(({cells}) => cells.map(({level}) => level));
  return {
    edition: edition.path,
    organisations: referenceOrganisations.map(({id, title, short}) => ({
      id,
      title: title[language],
      short: short[language],
      path: `/${edition.path}${organisationPath(id)}`,
    })),
    rows,
    spread: [1, 2, 3, 4, 5].map((level) => attained.filter((found) => found === level).length),
  };
}
