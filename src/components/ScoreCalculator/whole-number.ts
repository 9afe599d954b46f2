export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** What a reader typed, as a whole number; nothing where it is none, or not within the limits. */
export function wholeNumber(text: string, {min, max}: Limits): number | undefined {
  if (!/^\d{1,9}$/.test(text.trim())) return undefined;
  const number = Number(text);
  return number >= min && number <= max ? number : undefined;
}
