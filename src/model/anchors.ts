/** What stands after the `#` in the address of a thing on its page, and where pages made from data are. Addresses are for ever. */

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

/** The step that leads to a level. */
export function stepAnchor(to: number): string {
  return `step-${to}`;
}

/** `SP-04.3` → `c3` */
export function clauseAnchor(id: string): string {
  return `c${id.split('.')[1] ?? ''}`;
}

export function formulaAnchor(id: string): string {
  return `formula-${id}`;
}

/** A source of a case. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

/** Where a capability's page is, from the language's root: `/draft/ds-1/`. */
export function capabilityPath(edition: string, id: string): string {
  return `/${edition}/${id.toLowerCase()}/`;
}

/** The folder of an edition's step sheets. */
export const stepSheetsFolder = 'step-up';

/** Where a capability's step sheets are, from the language's root: `/draft/step-up/ds-1/`. */
export function stepSheetsPath(edition: string, id: string): string {
  return `/${edition}/${stepSheetsFolder}/${id.toLowerCase()}/`;
}
