/**
 * A function of a text that works once for each text there is: a check reads the same texts again
 * after each correction, and tests do so after each edit.
 *
 * @param make must depend on nothing but the text
 */
export function perText<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, {readonly result: Result}>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.result;
    const result = make(text);
    known.set(text, {result});
    return result;
  };
}
