/**
 * What a line may not be broken between, `90 %` and `≥ 90`; and what stays as it is: tags with their attributes, and
 * what is copied as it is typed.
 */
const between = /<pre\b[\s\S]*?<\/pre>|<[^>]*>|(?<=\d) (?=%)|(?<=[≥≤≈±]) (?=\d)/g;

/** The source of a page in which numbers stay with their signs. As long as it was, so that places in it stay. */
export function keepNumbers(html: string): string {
  return html.replace(between, (found) => (found === ' ' ? '\u00a0' : found));
}
