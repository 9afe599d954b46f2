/** The day where the reader is: `2026-11-29`. */
export function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The reader’s day so many days after another. */
export function dayAfter(date: Date, days: number): string {
  const after = new Date(date);
  after.setDate(after.getDate() + days);
  return localDay(after);
}
