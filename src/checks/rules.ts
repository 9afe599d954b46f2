import path from 'node:path';
import {readText} from '../model/source-text';

/** Every rule there is: each has a section in README.md, to which a test holds it. */
export function knownRules(): string[] {
  const readme = readText(path.join(__dirname, 'README.md'));
  return [...readme.matchAll(/^### `([a-z-]+)`$/gm)].flatMap(([, rule]) => rule ?? []);
}
