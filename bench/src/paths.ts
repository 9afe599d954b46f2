/** Where the bench finds and leaves things. */
import path from 'node:path';

export const benchDir = path.resolve(import.meta.dirname, '..');
export const projectDir = path.resolve(benchDir, '..');
export const outDir = path.join(benchDir, 'out');
/** Node.js for every build, of one release for all: the package `node`. */
export const node = path.join(benchDir, 'node_modules/.bin/node');
