/** The site itself, and the site without the work on its delivery. */
import {cpSync, existsSync} from 'node:fs';
import path from 'node:path';
import {cutEdition} from '../../../src/release';
import {ProjectCopy} from '../../../tests/builds/project-copy';
import {benchDir, projectDir} from '../paths';
import type {Project} from './sources';

/** Whether there is anything for `stock` to leave out. */
export const hasDeliveryWork = existsSync(path.join(projectDir, 'src/reader'));

/** What a build leaves for the next one, from the copy's root. */
const buildCaches = ['build', 'build-stock', '.docusaurus', 'node_modules/.cache'];

/**
 * A copy of the project, with a cache of its own and outside git, so that no page has a date.
 *
 * @param times how many editions it has: the draft and copies of it, each with its own data
 */
export async function copySite(
  times = 1,
): Promise<{readonly project: Project; readonly remove: () => void}> {
  const copy = new ProjectCopy();
  for (let edition = 1; edition < times; edition++) {
    await cutEdition({siteDir: copy.dir, number: `${edition}.0`, date: `${2030 + edition}-01-01`});
  }
  const config = path.join(copy.dir, 'bench/stock.config.ts');
  cpSync(path.join(benchDir, 'stock.config.ts'), config);
  const project: Project = {
    dir: copy.dir,
    build: {
      program: path.join(projectDir, 'node_modules/tsx/dist/cli.mjs'),
      args: ['scripts/build.ts'],
      cwd: copy.dir,
    },
    output: path.join(copy.dir, 'build'),
    caches: buildCaches,
  };
  return {project, remove: () => copy.remove()};
}

/** The same copy built by `bench/stock.config.ts`. */
export function stockOf({dir}: Project): Project {
  return buildOf(dir, ['--config', 'bench/stock.config.ts', '--out-dir', 'build-stock']);
}

/** A build of a copy; the last option, if there is any, is the folder it writes. */
export function buildOf(dir: string, options: readonly string[]): Project {
  return {
    dir,
    build: {
      program: path.join(projectDir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'),
      args: ['build', ...options],
      cwd: dir,
    },
    output: path.join(dir, options.at(-1) ?? 'build'),
    caches: buildCaches,
  };
}
