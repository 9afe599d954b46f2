/** What a line may not be broken between: `90 %`, `≥ 90`. */
const between = /(?<=\d) (?=%)|(?<=[≥≤≈±]) (?=\d)/g;

/**
 * The source of a page in which numbers stay with their signs. As long as it was, so that places in it stay.
 * Attributes and scripts are not told apart: a space that does not break is a space there too.
 */
export function keepNumbers(html: string): string {
  return html.replace(between, '\u00a0');
}
