/** What a line may not be broken between, `90 %` and `≥ 90`; and tags, whose attributes stay as they are. */
const between = /<[^>]*>|(?<=\d) (?=%)|(?<=[≥≤≈±]) (?=\d)/g;

/** The source of a page in which numbers stay with their signs. As long as it was, so that places in it stay. */
export function keepNumbers(html: string): string {
  return html.replace(between, (found) => (found === ' ' ? '\u00a0' : found));
}
