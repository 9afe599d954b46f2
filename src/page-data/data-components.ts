/**
/**
 * The components that an author writes without props, and what each is given: `data`, the YAML
 * beside the page; `outline`, the edition at a glance; `matrix`, its levels; `dependencies`, which of
 * these depend on which; `fates`, what is withdrawn from it; `translations`, how far its languages agree; `files`, what its data is
 * published as; `backlinks`, what refers to the page; `vocabulary`, what is counted and limited in it;
 * `organisations`, its reference organisations; `limits`, the numbers in its criteria that decide; `changes`, what is otherwise than in the edition before;
 * `history`, in which editions the page stood; `errata`, what was corrected on the page.
 *
 * A new data component is listed here and in `src/theme/MDXComponents.tsx`.
 */
export type Source =
  | 'backlinks'
  | 'changes'
  | 'data'
  | 'dependencies'
  | 'errata'
  | 'fates'
  | 'files'
  | 'history'
  | 'limits'
  | 'matrix'
  | 'organisations'
  | 'outline'
  | 'translations'
  | 'vocabulary';

export const dataComponents: Readonly<Record<string, readonly Source[] | undefined>> = {
  LevelSummary: ['data', 'outline'],
  LevelTable: ['data', 'outline', 'fates', 'vocabulary'],
  LimitList: ['limits'],
  WorkedExample: ['data', 'organisations'],
  Organisation: ['data', 'outline', 'organisations'],
  Organisations: ['organisations'],
  Words: ['data', 'fates'],
  Units: ['data'],
  StepUp: ['data', 'outline'],
  Metrics: ['data'],
  Pitfalls: ['data', 'outline'],
  SpecificationFacts: ['data', 'outline'],
  Clauses: ['data', 'outline', 'fates', 'vocabulary'],
  Checklist: ['data', 'outline'],
  AdoptionSheet: ['data', 'outline', 'vocabulary'],
  Calculators: ['data'],
  Templates: ['data', 'outline'],
  SpecificationList: ['data', 'outline'],
  Formulas: ['data'],
  CaseFacts: ['data', 'outline'],
  CaseList: ['outline'],
  Illustrates: ['data', 'outline'],
  Sources: ['data'],
  FrameworkMap: ['outline'],
  AreaList: ['outline'],
  AreaFacts: ['data', 'outline', 'dependencies'],
  CapabilityCount: ['outline'],
  CapabilityList: ['outline'],
  DataFiles: ['files'],
  EditionChanges: ['changes'],
  Errata: ['errata'],
  Glossary: ['data', 'fates'],
  History: ['history'],
  LevelScale: ['outline'],
  StageTable: ['outline'],
  PartsDiagram: ['outline'],
  LevelsDiagram: ['outline'],
  ClimbDiagram: ['outline'],
  Dependencies: ['dependencies'],
  Matrix: ['matrix'],
  ScoringVersions: ['data'],
  Mappings: ['data', 'outline'],
  Backlinks: ['backlinks'],
  TranslationMark: ['translations'],
  TranslationStatus: ['translations'],
};
