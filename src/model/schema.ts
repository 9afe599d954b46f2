/**
 * The shape of every YAML file of the standard. This file is the source of the types
 * (`z.infer`) and of what an editor is told when a file has another shape (`read-yaml.ts`).
 *
 * Old editions keep their own YAML and are read by this same schema: it only ever grows by
 * optional fields.
 */
// The namespace, not `{z}`: Docusaurus's config loader takes a module's default export for the module.
import * as z from 'zod';

const areaId = z.string().regex(/^[A-Z]{2}$/, 'area-id');
const capabilityId = z.string().regex(/^[A-Z]{2}-[1-9]\d?$/, 'capability-id');
const criterionId = z.string().regex(/^[A-Z]{2}-[1-9]\d?\.L[2-5]\.[1-9]\d?$/, 'criterion-id');
const specificationId = z.string().regex(/^SP-\d{2}$/, 'specification-id');
const clauseId = z.string().regex(/^SP-\d{2}\.[1-9]\d?$/, 'clause-id');
const caseId = z.string().regex(/^CASE-\d{2}$/, 'case-id');
/** Lower-case ASCII words joined by hyphens: the part of an address that people read. */
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug');
const text = z.string().refine((value) => value.trim() !== '', {error: 'empty-text'});
// The same for a JSON Schema, which cannot say what a function finds out.
text.register(z.globalRegistry, {pattern: '\\S'});

/**
 * The same text in both languages.
 * @example
 * title:
 *   zh: 数据项管理
 *   en: Data-item management
 */
export const bilingual = z.strictObject({zh: text, en: text});

const levelNumber = z.literal([1, 2, 3, 4, 5]);
/** A level that is attained; level 1 is the floor. */
const attainedLevel = z.literal([2, 3, 4, 5]);

/** As exact as it is known: `2018`, `2018-10`, `2018-10-21`. A bare year is a number to YAML. */
const date = z.coerce.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'date');

/** What stands in every file: the schema it was written for. */
const schemaVersion = z.literal(1);

/**
 * Withdrawn things stay, so that their addresses go on working.
 * `replacedBy` names what took their place.
 */
const lifecycle = {
  status: z
    .literal(['active', 'withdrawn'])
    .optional()
    .meta({description: 'Absent: active. What is withdrawn keeps its id and its address.'}),
  replacedBy: z
    .string()
    .optional()
    .meta({description: 'The id of what took the place of the withdrawn thing.'}),
  since: z.string().optional().meta({
    description: 'The edition in which the thing first stood. Absent before its first release.',
  }),
};

/** Where on the business timeline something happens. */
const stage = z.strictObject({
  id: slug,
  phase: slug,
  title: bilingual,
  /** What the business does then, and what operations do for it. */
  business: bilingual,
  operations: bilingual,
});

/** A capability that the framework names and this edition has not written yet. */
const plannedCapability = z.strictObject({id: capabilityId, title: bilingual});

const frameworkArea = z.strictObject({
  id: areaId,
  slug,
  title: bilingual,
  phases: z.array(slug).min(1),
  /** When the area is at work, in words. */
  phaseNote: bilingual,
  purpose: bilingual,
  /** Which stages it acts in; `main` where most of its work lies, `part` where it contributes. */
  acts: z.array(z.strictObject({stage: slug, role: z.literal(['main', 'part'])})).min(1),
  planned: z.array(plannedCapability).optional(),
});

/** `docs/framework/index.yaml`: the phases, the stages, and all eight areas. */
export const frameworkSchema = z.strictObject({
  schema: schemaVersion,
  kind: z.literal('framework'),
  title: bilingual,
  description: bilingual,
  phases: z.array(z.strictObject({id: slug, title: bilingual})).min(1),
  stages: z.array(stage).min(1),
  areas: z.array(frameworkArea).min(1),
});

/** `docs/framework/<area>.yaml`: what an area's own page says beyond the framework. */
export const areaSchema = z.strictObject({
  schema: schemaVersion,
  kind: z.literal('area'),
  id: areaId,
  /** One sentence for search results and link previews. */
  description: bilingual,
  /** What operations contributes, phase by phase. */
  contributes: z.array(z.strictObject({phase: slug, items: z.array(bilingual).min(1)})).min(1),
  deliverables: z.array(z.strictObject({title: bilingual, text: bilingual})).min(1),
  roles: z.array(z.strictObject({title: bilingual, text: bilingual})).min(1),
  /** What passes between this area and another one. */
  worksWith: z.array(z.strictObject({area: areaId, text: bilingual})).min(1),
  /** What one sees where the area is missing. */
  missingSigns: z.array(bilingual).min(1),
});

/** `docs/capability/levels.yaml`: the five levels' names and general meaning. */
export const levelsSchema = z.strictObject({
  schema: schemaVersion,
  kind: z.literal('levels'),
  title: bilingual,
  description: bilingual,
  levels: z.array(
    z.strictObject({
      level: levelNumber,
      slug,
      title: bilingual,
      meaning: bilingual,
      /** The question that an assessor asks to tell this level from the one below. */
      question: bilingual,
    }),
  ),
});

/**
 * What an assessor looks at. `document` is a document or a configuration, `record` what a
 * system recorded, `demonstration` something shown live or told in an interview.
 */
export const evidenceKind = z.literal(['document', 'record', 'demonstration']);

const criterion = z.strictObject({
  /** @example DS-1.L3.2 */
  id: criterionId,
  /** The facet of the capability that the criterion belongs to. */
  facet: slug,
  /** One sentence that an assessor can see to be true or false. */
  text: bilingual,
  ...lifecycle,
});

const capabilityLevel = z.strictObject({
  level: levelNumber,
  statement: bilingual,
  /** None at level 1, which is the floor; three to five at every other level. */
  criteria: z.array(criterion).optional(),
  evidence: z.array(z.strictObject({kind: evidenceKind, text: bilingual})).min(1),
  /** Levels of other capabilities without which this one is provisional. */
  requires: z
    .array(z.strictObject({capability: capabilityId, level: levelNumber, reason: bilingual}))
    .optional(),
});

/** From one level to the next: the actions in the order in which a team would take them. */
const stepUp = z.strictObject({
  to: attainedLevel,
  actions: z.array(bilingual).min(1),
});

const metric = z.strictObject({
  id: slug,
  title: bilingual,
  definition: bilingual,
  unit: bilingual,
  /** The formula as LaTeX, in symbols only, so that it is the same in both languages. */
  formula: text,
  /** Every symbol of the formula. */
  symbols: z.array(z.strictObject({symbol: text, meaning: bilingual})).min(1),
  /** How the number can look good while the thing is not. */
  misleads: bilingual,
});

const pitfall = z.strictObject({
  level: attainedLevel,
  /** How the level is made to look attained. */
  faked: bilingual,
  /** What an assessor looks at to see through it. */
  look: bilingual,
});

/** `docs/capability/<area>/<id>.yaml`: one capability with its five levels. */
export const capabilitySchema = z.strictObject({
  schema: schemaVersion,
  kind: z.literal('capability'),
  id: capabilityId,
  ...lifecycle,
  title: bilingual,
  /** One sentence for search results and link previews. */
  description: bilingual,
  /** What the capability is about and where it ends. */
  scope: bilingual,
  facets: z.array(z.strictObject({id: slug, title: bilingual, text: bilingual})).min(1),
  levels: z.array(capabilityLevel),
  stepUp: z.array(stepUp),
  metrics: z.array(metric).min(1),
  pitfalls: z.array(pitfall).min(1),
});

const clause = z.strictObject({
  /** @example SP-04.3 */
  id: clauseId,
  /** One requirement, recommendation or permission. */
  text: bilingual,
  /** Why it is asked, where that does not go without saying. */
  reason: bilingual.optional(),
  /** The capability levels that it helps to attain. */
  supports: z.array(z.strictObject({capability: capabilityId, level: attainedLevel})).min(1),
  ...lifecycle,
});

const specificationFormula = z.strictObject({
  id: slug,
  title: bilingual,
  /** The formula as LaTeX, in symbols only, so that it is the same in both languages. */
  formula: text,
  /** Every symbol of the formula; `unit` says so where there is none. */
  symbols: z.array(z.strictObject({symbol: text, meaning: bilingual, unit: bilingual})).min(1),
  /** A worked example: the situation and what comes out, and the calculation as LaTeX. */
  example: z.strictObject({text: bilingual, calculation: text.optional()}),
});

/** `docs/specification/<id>.yaml`: one operating specification. */
export const specificationSchema = z.strictObject({
  schema: schemaVersion,
  kind: z.literal('specification'),
  id: specificationId,
  ...lifecycle,
  title: bilingual,
  /** One sentence for search results and link previews. */
  description: bilingual,
  purpose: bilingual,
  /** What it applies to and where it ends. */
  scope: bilingual,
  roles: z.array(z.strictObject({title: bilingual, text: bilingual})).min(1),
  /** In the order of the page; the numbers in their ids need not follow it. */
  clauses: z.array(clause).min(1),
  /** What is ticked off at a review, with the clauses that it stands for. */
  checklist: z
    .array(z.strictObject({text: bilingual, clauses: z.array(clauseId).min(1).optional()}))
    .min(1),
  formulas: z.array(specificationFormula).min(1).optional(),
  /** What is kept, what it holds, and for how long. */
  records: z.array(z.strictObject({title: bilingual, text: bilingual, keep: bilingual})).min(1),
});

/** The ids of a case's sources that state something; the check `source` asks for them. */
const statedBy = {sources: z.array(slug).min(1).optional()};

/** Where it can be read, in the words of its publisher. */
const source = z.strictObject({
  id: slug,
  publisher: bilingual,
  /** As published, in the source's own language. */
  title: text,
  /** What the title means, for readers of the site's other language. */
  translation: text.optional(),
  /** The source's language as in HTML: `en`, `zh-Hans`. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'language-tag'),
  /** When it was published; the check `source` asks for it. */
  date: date.optional(),
  address: text,
  /** When it was read. */
  accessed: date.optional(),
});

/** The fields of business that cases are listed by. */
export const industry = z.literal([
  'games',
  'social',
  'commerce',
  'search',
  'telecommunications',
  'finance',
  'platforms',
]);

/** `docs/cases/<slug>.yaml`: one case, which states only what its sources state. */
export const caseSchema = z.strictObject({
  schema: schemaVersion,
  kind: z.literal('case'),
  id: caseId,
  ...lifecycle,
  title: bilingual,
  /** One sentence for search results and link previews. */
  description: bilingual,
  /** Whether something went wrong or something was built. */
  nature: z.literal(['failure', 'practice']),
  industry,
  organisation: bilingual,
  /** When it happened; `to` where it lasted longer than `from` says. */
  date: z.strictObject({from: date, to: date.optional()}),
  scale: z.strictObject({text: bilingual, ...statedBy}),
  /** How things stood before. */
  background: z.array(z.strictObject({text: bilingual, ...statedBy})).min(1),
  /** What happened, or what was built, in its order. */
  events: z
    .array(z.strictObject({when: bilingual.optional(), text: bilingual, ...statedBy}))
    .min(1),
  figures: z.array(z.strictObject({title: bilingual, value: bilingual, ...statedBy})).min(1),
  /** What the standard's reader should take away, in this project's own words. */
  takeaways: z.array(bilingual).min(1),
  illustrates: z
    .array(z.strictObject({capability: capabilityId, level: levelNumber, reason: bilingual}))
    .min(1),
  sources: z.array(source).min(1),
});

/** A term, its other names, and what it means. */
const term = z.strictObject({
  id: slug,
  title: bilingual,
  /** Abbreviations, the same in both languages. */
  short: z.array(text).min(1).optional(),
  /** Other words for the same in either language; search takes them for it. */
  also: z.array(text).min(1).optional(),
  /** Its name is also a word of everyday: its first use on a page is not marked with its meaning. */
  everyday: z.literal(true).optional(),
  meaning: bilingual,
});

/** An edition's terms: a page of their own, and the words that search takes for the same. */
export const glossarySchema = z.strictObject({
  schema: schemaVersion,
  kind: z.literal('glossary'),
  title: bilingual,
  description: bilingual,
  terms: z.array(term).min(1),
});

/** Every kind of file there is, by the `kind` it says it is. */
export const schemas = {
  framework: frameworkSchema,
  area: areaSchema,
  levels: levelsSchema,
  capability: capabilitySchema,
  specification: specificationSchema,
  case: caseSchema,
  glossary: glossarySchema,
} as const;

/** What the JSON Schema of the published data (`src/exports`) calls these shapes and says of them. */
const described = {
  framework: [frameworkSchema, 'The phases, the stages and all areas.'],
  area: [areaSchema, 'What the page of an area says beyond the framework.'],
  levels: [levelsSchema, 'The names and the general meaning of the five levels.'],
  capability: [capabilitySchema, 'A capability with its five levels.'],
  criterion: [criterion, 'One sentence that an assessor can see to be true or false.'],
  specification: [specificationSchema, 'An operating specification.'],
  clause: [clause, 'One requirement, recommendation or permission.'],
  case: [caseSchema, 'A case, which states only what its sources state.'],
  glossary: [glossarySchema, 'The terms of the edition.'],
  term: [term, 'A term, its other names, and what it means.'],
  bilingual: [bilingual, 'The same text in Chinese and in English.'],
  date: [date, 'As exact as it is known: 2018, 2018-10 or 2018-10-21.'],
} as const;
for (const [id, [schema, description]] of Object.entries(described)) {
  z.globalRegistry.add(schema, {id, description});
}

export type Kind = keyof typeof schemas;
export type Framework = z.infer<typeof frameworkSchema>;
export type FrameworkArea = Framework['areas'][number];
export type Area = z.infer<typeof areaSchema>;
export type Levels = z.infer<typeof levelsSchema>;
export type Capability = z.infer<typeof capabilitySchema>;
export type CapabilityLevel = Capability['levels'][number];
export type Criterion = NonNullable<CapabilityLevel['criteria']>[number];
export type LevelNumber = z.infer<typeof levelNumber>;
export type Specification = z.infer<typeof specificationSchema>;
export type Clause = Specification['clauses'][number];
export type Case = z.infer<typeof caseSchema>;
export type Industry = z.infer<typeof industry>;
export type Glossary = z.infer<typeof glossarySchema>;
export type DataFile = Framework | Area | Levels | Capability | Specification | Case | Glossary;
