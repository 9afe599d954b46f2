/** Where in the assessment one is. It is in the address, so that going back, forward and reloading lead to it. */

/** In the order of the steps; re-basing is a step only while there is something to review. */
export const views = ['rebase', 'start', 'quick', 'full', 'result', 'plan', 'files'] as const;
export type ViewName = (typeof views)[number];

export interface Place {
  readonly view: ViewName;
  /** A capability, where the view has one on a screen. */
  readonly capability?: string;
  /** An area, where the view is of it alone. */
  readonly area?: string;
  /** The result as a report for print. */
  readonly isReport?: boolean;
  /** The set-up at its targets, to go back to the plan from there. */
  readonly isTargets?: boolean;
}

/** `?view=quick&at=HA-1`; what is not understood is the start. */
export function placeIn(search: string): Place {
  const query = new URLSearchParams(search);
  const view = views.find((known) => known === query.get('view')) ?? 'start';
  const at = query.get('at');
  const area = query.get('area');
  return {
    view,
    ...(at !== null && /^[A-Z]{2}-[1-9]\d?$/.test(at) && {capability: at}),
    ...(area !== null && /^[A-Z]{2}$/.test(area) && {area}),
    ...(view === 'result' && query.has('report') && {isReport: true}),
    ...(view === 'start' && query.has('targets') && {isTargets: true}),
  };
}

/** The query of a place; what else is in the present one stays. */
export function queryOf(
  {view, capability, area, isReport, isTargets}: Place,
  search: string,
): string {
  const query = new URLSearchParams(search);
  const values = {
    view,
    at: capability,
    area,
    report: isReport ? '1' : undefined,
    targets: isTargets ? '1' : undefined,
  };
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  return `?${query}`;
}
