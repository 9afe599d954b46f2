import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

export interface OutputFile {
  /** From the folder that it is written to, with slashes: `data/draft/standard.json`. */
  readonly path: string;
  readonly text: string;
}

/** Writes files below a folder, making the folders that they are in. */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  for (const {path: name, text} of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}
