import {unitAfter} from './unit-after';

/**
 * A number that decides, as pages and forms show it: `≤ 15 minutes`, `≥ 1 hour`; what stands together does not break.
 *
 * @param unit in one language, as the quantity has it
 */
export function shownLimit(
  {atMost, atLeast}: {readonly atMost?: number | undefined; readonly atLeast?: number | undefined},
  unit: string,
): string {
  const value = atMost ?? atLeast ?? 0;
  const parts = [atMost === undefined ? '≥' : '≤', String(value), unitAfter(value, unit)];
  return parts.join('\u00a0').trim();
}
