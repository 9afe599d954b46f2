/**
 * Data that a plugin makes and modules import by name.
 *
 * Relies on: where `actions.createData` puts a file, and that modules find it there:
 * `@generated/<plugin>/default/<file>`.
 *
 * Why: documented is that a plugin gives the path that `createData` returns to a route of its own. Here
 * pages written by authors are given data, by imports that stand in them before there is any
 * (`../plugins/standard/remark-standard.ts`); the documented global data would be part of every page.
 *
 * Under version 4: paths may have other parts; `writeData` compares them.
 */
import path from 'node:path';
import type {PluginContentLoadedActions} from '@docusaurus/types';

/** The name by which a module imports a file of a plugin's data. */
export function dataModule(plugin: string, file: string): string {
  return `@generated/${plugin}/default/${file}`;
}

/** Where a plugin's data are. */
export function dataFolder(generatedFilesDir: string, plugin: string): string {
  return path.join(generatedFilesDir, plugin, 'default');
}

/** Writes a file of a plugin's data; gives its path. */
export type WriteData = (file: string, text: string) => Promise<string>;

/**
 * `createData` for data that modules import by name.
 *
 * @throws {Error} from the function returned, when the file is not where modules look for it
 */
export function dataWriter(
  {createData}: Pick<PluginContentLoadedActions, 'createData'>,
  generatedFilesDir: string,
  plugin: string,
): WriteData {
  return async (file, text) => {
    const expected = path.join(dataFolder(generatedFilesDir, plugin), file);
    const written = await createData(file, text);
    if (path.resolve(written) !== path.resolve(expected)) {
      throw new Error(
        `Docusaurus has written ${written}, but modules import ${expected} (src/docusaurus/generated-data.ts).`,
      );
    }
    return written;
  };
}
