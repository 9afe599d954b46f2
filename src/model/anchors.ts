/**
 * Ids of the standard, what stands after the `#` in the address of a thing on its page, and where pages made
 * from data are. Addresses are for ever. Loaded by browsers; what has which is declared in `kinds/`.
 */

/** `DS-1`, `DS-1.L3.2` → `DS` */
export function areaOf(id: string): string {
  return id.slice(0, 2);
}

/** Number of a capability within its area: `DS-12` → `12` */
export function numberOf(capability: string): number {
  return Number(capability.slice(3));
}

/** `DS-1.L3` */
export function levelId(capability: string, level: number): string {
  return `${capability}.L${level}`;
}

/** `DS` → `ds`: where an area stands on the framework's page, and its capabilities on the model's. */
export function areaAnchor(id: string): string {
  return id.toLowerCase();
}

/** `3` → `l3` */
export function levelAnchor(level: number): string {
  return `l${level}`;
}

/** `DS-1.L3.2` → `l3-2` */
export function criterionAnchor(id: string): string {
  const [, level = '', number = ''] = id.split('.');
  return `${level.toLowerCase()}-${number}`;
}

export function metricAnchor(id: string): string {
  return `metric-${id}`;
}

/** Where the page of the scoring rule says which version holds; its heading has it. */
export const scoringVersionAnchor = 'version';

/** Of an erratum, where those of an edition are listed. */
export function erratumAnchor(number: number): string {
  return `erratum-${number}`;
}

/** The step that leads to a level. */
export function stepAnchor(to: number): string {
  return `step-${to}`;
}

/** A word of a page of its own meaning. */
export function wordAnchor(id: string): string {
  return `word-${id}`;
}

/** What is counted, on the page of words. */
export function unitAnchor(id: string): string {
  return `unit-${id}`;
}

/** A fact of a reference organisation: `HA-f3` → `ha-f3` */
export function factAnchor(id: string): string {
  return id.toLowerCase();
}

/** `SP-04.3` → `c3` */
export function clauseAnchor(id: string): string {
  return `c${id.split('.')[1] ?? ''}`;
}

export function formulaAnchor(id: string): string {
  return `formula-${id}`;
}

/** A calculator on the page of a specification. */
export function calculatorAnchor(id: string): string {
  return `calculator-${id}`;
}

/** What a team fills in, on the page of its specification. */
export function templateAnchor(id: string): string {
  return `template-${id}`;
}

/** What a reader is busy with, on the overview of the specifications. */
export function roleAnchor(id: string): string {
  return `role-${id}`;
}

/** A field of business, on the overview of the cases. */
export function industryAnchor(industry: string): string {
  return `industry-${industry}`;
}

/** A figure of a case. */
export function figureAnchor(id: string): string {
  return `figure-${id}`;
}

/** A source of a case. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

/** What is compared with a capability: `HA-1` → `ha-1` */
export function mappingAnchor(capability: string): string {
  return capability.toLowerCase();
}

/** A public model whose practices capabilities are compared with. */
export function mappedModelAnchor(id: string): string {
  return `model-${id}`;
}

/** Where the page of a thing with an id is, within its edition: `DS-1` → `/ds-1/` */
export function pagePath(id: string): string {
  return `/${id.toLowerCase()}/`;
}

/** Where an area's page is, within its edition. */
export function areaPath(slug: string): string {
  return `${frameworkPath}${slug}/`;
}

/** Pages that an edition has once, within it. */
export const frameworkPath = '/framework/';

/** The overview of the cases, within its edition. */
export const casesPath = '/cases/';
export const modelPath = '/capability/';
export const levelsPath = '/levels/';
export const scoringPath = '/scoring/';
export const assessmentPath = '/assessment/';
export const glossaryPath = '/glossary/';
export const wordsPath = '/words/';
export const mappingsPath = '/mappings/';
export const specificationsPath = '/specification/';
export const licencePath = '/licence/';

/** An area assessed alone, in quick mode: `/draft/assessment/?view=quick&area=DS`. */
export function rateAreaPath(edition: string, area: string): string {
  return `/${edition}${assessmentPath}?view=quick&area=${area}`;
}

/** The place of a capability in quick mode of an edition's assessment: `/draft/assessment/?view=quick&at=DS-1`. */
export function ratePath(edition: string, capability: string): string {
  return `/${edition}${assessmentPath}?view=quick&at=${capability}`;
}

/** Where a reference organisation's page is, within its edition. */
export function organisationPath(id: string): string {
  return `/reference-organisations/${id}/`;
}

/** Where a capability's page is, from the language's root: `/draft/ds-1/`. */
export function capabilityPath(edition: string, id: string): string {
  return `/${edition}${pagePath(id)}`;
}

/** The folder of an edition's step sheets. */
export const stepSheetsFolder = 'step-up';

/** Where a capability's step sheets are, from the language's root: `/draft/step-up/ds-1/`. */
export function stepSheetsPath(edition: string, id: string): string {
  return `/${edition}/${stepSheetsFolder}${pagePath(id)}`;
}

/** A short link, from the site's root, whatever the language: `r/ds-1.l3.2/`, `r/1.0/ds-1.l3.2/`. */
export function shortLinkPath(id: string, edition?: string): string {
  return `r/${edition === undefined ? '' : `${edition}/`}${id.toLowerCase()}/`;
}

/** What the short links that pages of an edition offer begin with: those of a release lead to what is read there. */
export function shortLinkStart(edition: string): string {
  return edition === 'draft' ? 'r/' : `r/${edition}/`;
}

/** Of a specification's adoption sheet on its page: `docs/specification`. */
export const adoptionAnchor = 'adoption';
