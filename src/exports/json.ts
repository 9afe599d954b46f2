/**
 * A value as the text of a JSON file, to be read by people and compared line by line too.
 *
 * Outside strings JSON has no `<`; with it escaped, no text of the data ends a `<script>` that
 * somebody copies the file into.
 */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('<', '\\u003c')}\n`;
}
