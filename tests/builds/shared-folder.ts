/** The folder that whole builds are made in, one after the other, so that each finds the caches of the one before. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {TestProject} from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where every file of tests makes its copy of the project, in turn. */
    readonly projectFolder: string;
  }
}

/** Vitest's global setup: makes the folder. @returns what removes it at the end */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'standard-project-'));
  project.provide('projectFolder', folder);
  return () => rmSync(folder, {recursive: true, force: true});
}
