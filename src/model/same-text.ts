import {perText} from './per-text';

/**
 * A text without what a reader does not see: two texts with the same result say the same. Spacing, width of
 * letters, line breaks and invisible characters make no difference.
 */
export const meaningOf = perText((text) => text.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, ''));

/** Whether two texts differ in nothing that a reader sees. */
export function isSameText(before: string, after: string): boolean {
  return before === after || meaningOf(before) === meaningOf(after);
}
