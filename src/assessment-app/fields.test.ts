import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';

const folder = import.meta.dirname;
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(
  (file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'),
);

/** Elements in which text is typed; what is only read, or of an address, is none. */
function textFields(source: string): string[] {
  return [...source.matchAll(/<(?:input|textarea)\s(?:[^<>]|=>)*?\/>/g)]
    .map(([element]) => element)
    .filter((element) => !/type="(?:radio|checkbox|file|date)"|readOnly|name="link"/.test(element));
}

describe('a field takes no more than the format holds', () => {
  const found = files.flatMap((file) =>
    textFields(readFileSync(path.join(folder, file), 'utf8')).map(
      (element) => [file, element] as const,
    ),
  );

  test('and there are such fields', () => {
    expect(found.length).toBeGreaterThan(12);
  });

  test.each(found)('%s: %s', (_, element) => {
    expect(element).toMatch(/maxLength=\{(?:limits\.\w+|String\(limits\.sample\)\.length)\}/);
  });
});
