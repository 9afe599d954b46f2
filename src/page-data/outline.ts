/** An edition at a glance, in one language: what pages need to know of what is not beside them. */
import {
  areaAnchor,
  areaPath,
  capabilityPath,
  frameworkPath,
  numberOf,
  pagePath,
} from '../model/anchors';
import type {Bilingual} from '../model/bilingual';
import {caseName} from '../model/case-name';
import {inForce} from '../model/lifecycle';
import type {Language} from '../model/locales';
import type {Standard} from '../model/standard';
import {localize, type Localized} from '../model/localize';
import {versionThatHolds} from '../model/scoring';
import type {
  Case,
  Framework,
  FrameworkArea,
  Industry,
  LevelRef,
  Levels,
  Specification,
} from '../model/schema';

export interface OutlineCapability {
  readonly id: string;
  readonly title: string;
  /** Absent while the capability is only planned. */
  readonly path?: string;
}

export interface OutlineArea extends Omit<Localized<FrameworkArea>, 'planned'> {
  /** Its own page, or its section of the framework page while it has none. */
  readonly path: string;
  readonly isWritten: boolean;
  /** Those in force, and those that are planned. */
  readonly capabilities: readonly OutlineCapability[];
  /** Withdrawn ones, whose pages stay. */
  readonly withdrawn: readonly OutlineCapability[];
}

/** A specification in force, with which levels its clauses in force support. */
export interface OutlineSpecification {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly clauses: readonly {
    readonly id: string;
    readonly supports: Specification['clauses'][number]['supports'];
  }[];
}

/** A case in force, with the levels that it shows attained or missed. */
export interface OutlineCase {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly nature: Case['nature'];
  readonly industry: Industry;
  /** The organisation and the year. */
  readonly name: string;
  /** In which it began. */
  readonly year: string;
  readonly path: string;
  readonly levels: readonly (LevelRef & Pick<Case['illustrates'][number], 'shows'>)[];
}

export interface Outline {
  /** The edition's path: `draft`, `1.0`. */
  readonly edition: string;
  readonly status: 'draft' | 'released';
  readonly phases: Localized<Framework['phases']>;
  readonly stages: Localized<Framework['stages']>;
  readonly areas: readonly OutlineArea[];
  readonly levels: Localized<Levels['levels']>;
  readonly specifications: readonly OutlineSpecification[];
  readonly cases: readonly OutlineCase[];
  /** The version of the scoring rule that holds. */
  readonly scoringVersion: number;
}

/** Addresses begin with the edition, without base path and locale: `/draft/ds-1/`. */
export function outlineOf(standard: Standard, language: Language): Outline {
  const {framework, levels, edition} = standard;
  const written = new Set(standard.capabilities.map(({id}) => id));
  const withdrawn = standard.capabilities.filter((capability) => !inForce(capability));
  const withPage = new Set(standard.areas.map(({id}) => id));
  return {
    edition: edition.path,
    status: edition.status,
    phases: localize(framework.phases, language),
    stages: localize(framework.stages, language),
    levels: localize(levels.levels, language),
    specifications: standard.specifications
      .filter(inForce)
      .map(({id, title, description, clauses}) => ({
        id,
        title: title[language],
        description: description[language],
        path: `/${edition.path}${pagePath(id)}`,
        clauses: clauses.filter(inForce).map(({id: clause, supports}) => ({id: clause, supports})),
      })),
    cases: standard.cases.filter(inForce).map((caseStudy) => ({
      id: caseStudy.id,
      title: caseStudy.title[language],
      description: caseStudy.description[language],
      nature: caseStudy.nature,
      industry: caseStudy.industry,
      name: caseName(caseStudy, language),
      year: caseStudy.date.from.slice(0, 4),
      path: `/${edition.path}${pagePath(caseStudy.id)}`,
      levels: caseStudy.illustrates.map(({capability, level, shows}) => ({
        capability,
        level,
        shows,
      })),
    })),
    scoringVersion: versionThatHolds(standard.scoring),
    areas: framework.areas.map(({planned = [], ...area}) => {
      const isHere = ({id}: {readonly id: string}): boolean => id.startsWith(`${area.id}-`);
      const capabilities = [
        ...standard.capabilities.filter(inForce).filter(isHere),
        ...planned,
      ].sort((a, b) => numberOf(a.id) - numberOf(b.id));
      const entryOf = ({id, title}: {readonly id: string; readonly title: Bilingual}) => ({
        id,
        title: title[language],
        ...(written.has(id) ? {path: capabilityPath(edition.path, id)} : {}),
      });
      const isWritten = withPage.has(area.id);
      return {
        ...localize(area, language),
        isWritten,
        path: isWritten
          ? `/${edition.path}${areaPath(area.slug)}`
          : `/${edition.path}${frameworkPath}#${areaAnchor(area.id)}`,
        capabilities: capabilities.map(entryOf),
        withdrawn: withdrawn.filter(isHere).map(entryOf),
      };
    }),
  };
}
