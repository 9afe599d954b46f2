import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Change} from './scaffold';

/** Writes files, formatted as `npm run format` would: pages, which people format, are left as they are. */
export async function writeChanges(siteDir: string, changes: readonly Change[]): Promise<void> {
  const {format, resolveConfig} = await import('prettier');
  const options = await resolveConfig(__filename);
  for (const {file, text} of changes) {
    const formatted = file.endsWith('.mdx')
      ? text
      : await format(text, {...options, filepath: file});
    const absolute = path.join(siteDir, file);
    mkdirSync(path.dirname(absolute), {recursive: true});
    writeFileSync(absolute, formatted);
  }
}
