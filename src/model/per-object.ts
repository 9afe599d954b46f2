/**
 * A function of an object that works once for each: several checks look at the same content.
 *
 * @param make must depend on nothing but the object, which nobody changes
 */
export function perObject<Given extends object, Result>(
  make: (given: Given) => Result,
): (given: Given) => Result {
  const known = new WeakMap<Given, {readonly result: Result}>();
  return (given) => {
    const found = known.get(given);
    if (found) return found.result;
    const result = make(given);
    known.set(given, {result});
    return result;
  };
}
