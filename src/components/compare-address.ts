/** What a comparison shows: the part of it (an area, or `specification`), and the texts of which languages. */
interface Shown {
  readonly area?: string;
  readonly text?: 'both';
}

/**
 * The address of the comparison of two editions, as `Compare/state.ts` reads it.
 *
 * @param page of the comparison, `/standard/1.0/compare/`
 */
export function compareAddressOf(
  page: string,
  from: string,
  to: string,
  shown: Shown = {},
): string {
  return `${page}?${new URLSearchParams({from, to, ...shown}).toString()}`;
}
