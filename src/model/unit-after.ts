/** Head words of English units whose singular has no rule. */
const irregular: Readonly<Record<string, string>> = {people: 'person'};

/**
 * A unit as it stands after a number: the unit itself, or of an English one the singular after 1, so that it is
 * “1 hour” and “2 hours”.
 *
 * @param unit as the data has it: `%`, `working days`, `requests a second`, `分钟`
 */
export function unitAfter(value: number, unit: string): string {
  if (value !== 1) return unit;
  // The head is the last word before “a second”, “per order” or the end; symbols such as `ms` are too short to have a plural.
  return unit.replace(
    /^((?:[a-z]+ )*?)([a-z]{4,})(?=$|\/| (?:a|per|in|of) )/,
    (_, front: string, head: string) => front + (irregular[head] ?? singular(head)),
  );
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('ss') ? word : word.replace(/s$/, '');
}
