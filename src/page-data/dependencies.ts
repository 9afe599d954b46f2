/** Which levels depend on which in an edition, in one language, as the page of dependencies gets it. */
import {areaOf} from '../model/anchors';
import {inForce} from '../model/lifecycle';
import type {Language} from '../model/locales';
import type {Standard} from '../model/standard';
import {localize, type Localized} from '../model/localize';
import {dependenciesOf, type Dependency} from '../model/views';

export type DependencyData = Localized<Dependency>;

export interface DependentCapability {
  readonly id: string;
  readonly area: string;
  readonly title: string;
}

export interface DependenciesData {
  /** The edition's path. */
  readonly edition: string;
  /** Areas that have a capability in force. */
  readonly areas: readonly {readonly id: string; readonly title: string}[];
  readonly levels: readonly {readonly level: number; readonly title: string}[];
  /** Those that depend on others or that others depend on, by area in the framework's order, then by number. */
  readonly capabilities: readonly DependentCapability[];
  readonly dependencies: readonly DependencyData[];
}

export function dependenciesDataOf(
  standard: Pick<Standard, 'edition' | 'framework' | 'levels' | 'capabilities'>,
  language: Language,
): DependenciesData {
  const {edition, framework, levels, capabilities} = standard;
  const dependencies = dependenciesOf(standard);
  const used = new Set(dependencies.flatMap(({from, to}) => [from.capability, to.capability]));
  return {
    edition: edition.path,
    areas: framework.areas
      .filter(({id}) => capabilities.some((item) => inForce(item) && areaOf(item.id) === id))
      .map(({id, title}) => ({id, title: title[language]})),
    levels: levels.levels.map(({level, title}) => ({level, title: title[language]})),
    capabilities: capabilities
      .filter(({id}) => used.has(id))
      .map(({id, title}) => ({id, area: areaOf(id), title: title[language]})),
    dependencies: localize(dependencies, language),
  };
}
