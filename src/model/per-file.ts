/**
 * A function of a file's text that works only when the text is another than the last time: files are
 * read for several purposes, and between two checks most are the same.
 *
 * @param make takes a text and the path that names the file; must depend on nothing else
 */
export function perFile<Result>(
  make: (source: string, file: string) => Result,
): (source: string, file: string) => Result {
  const known = new Map<string, {readonly source: string; readonly result: Result}>();
  return (source, file) => {
    const last = known.get(file);
    if (last?.source === source) return last.result;
    const result = make(source, file);
    known.set(file, {source, result});
    return result;
  };
}
