import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Engine} from '../src/search/engine';
import type {Core, FullText, Manifest} from '../src/search/format';

export interface OpenIndex {
  readonly core: Core;
  readonly text: FullText;
  readonly engine: Engine;
  /** As they are served, in bytes of text. */
  readonly files: {readonly core: string; readonly text: string};
}

/** Opens the index of an edition in a built language. */
export function openIndex(folder: string, edition = 'draft'): OpenIndex {
  const read = (name: string): string =>
    readFileSync(path.join(folder, 'search-index', name), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Manifest;
  const names = manifest.editions.find((listed) => listed.path === edition);
  if (!names) throw new Error(`${folder} has no index of ${edition}.`);
  const files = {core: read(names.core), text: read(names.text)};
  const core = JSON.parse(files.core) as Core;
  const text = JSON.parse(files.text) as FullText;
  const engine = new Engine(core);
  engine.addText(text);
  return {core, text, engine, files};
}
