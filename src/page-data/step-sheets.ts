/** The steps of a capability as work orders, in one language: all that a team needs to take one. */
import type {Language} from '../model/locales';
import type {Standard} from '../model/standard';
import {localize, type Localized} from '../model/localize';
import {stepsOf, type Step} from '../model/views';

export interface StepSheetsData {
  /** The edition's path. */
  readonly edition: string;
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Localized<Step>[];
  /** Names of the five levels, level 1 first. */
  readonly levelNames: readonly string[];
  /** Titles of the capabilities that its levels depend on, by id. */
  readonly titles: Readonly<Record<string, string>>;
}

/** Of each capability, in the edition's order; of withdrawn ones too, whose pages stay. */
export function stepSheetsOf(standard: Standard, language: Language): StepSheetsData[] {
  const {edition, capabilities, levels} = standard;
  const titles = new Map(capabilities.map(({id, title}) => [id, title[language]]));
  return capabilities.map((capability) => {
    const steps = stepsOf(capability, standard);
    const needed = steps.flatMap(({requires}) =>
      requires.map((requirement) => requirement.capability),
    );
    return {
      edition: edition.path,
      id: capability.id,
      title: capability.title[language],
      steps: localize(steps, language),
      levelNames: levels.levels.map(({title}) => title[language]),
      titles: Object.fromEntries([...new Set(needed)].map((id) => [id, titles.get(id) ?? id])),
    };
  });
}
