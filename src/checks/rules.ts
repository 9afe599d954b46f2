import {readFileSync} from 'node:fs';
import path from 'node:path';

/** Every rule there is: each has a section in README.md, to which a test holds it. */
export function knownRules(): string[] {
  const readme = readFileSync(path.join(__dirname, 'README.md'), 'utf8');
  return [...readme.matchAll(/^### `([a-z-]+)`$/gm)].flatMap(([, rule]) => rule ?? []);
}
