/** When events with a clock time took place, in hours. */

/** Hours since the epoch of a moment such as `2018-10-21T22:52`, whatever its zone; nothing without a clock time. */
export function hourOf(at: string): number | undefined {
  if (!at.includes('T')) return undefined;
  return Date.parse(`${at}Z`) / 3_600_000;
}

/** From the first to the last clock time; nothing where there are fewer than three, or no time between them. */
export function hoursBetween(
  events: readonly {readonly at: string}[],
): {readonly first: number; readonly length: number} | undefined {
  const hours = events.flatMap(({at}) => hourOf(at) ?? []);
  const first = Math.min(...hours);
  const length = Math.max(...hours) - first;
  return hours.length < 3 || length <= 0 ? undefined : {first, length};
}

/** Whole steps between marks on a scale: at most five. In hours. */
export function stepOf(length: number): number {
  const steps = [1 / 60, 5 / 60, 10 / 60, 0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 720];
  return steps.find((step) => length / step <= 5) ?? Math.ceil(length / 120) * 24;
}

export type ScaleUnit = 'minutes' | 'hours' | 'days';

/** The unit that all marks of a scale are whole numbers of, and how many hours it has. */
export function unitOf(step: number): {readonly unit: ScaleUnit; readonly hoursIn: number} {
  if (step % 24 === 0) return {unit: 'days', hoursIn: 24};
  return Number.isInteger(step) ? {unit: 'hours', hoursIn: 1} : {unit: 'minutes', hoursIn: 1 / 60};
}
