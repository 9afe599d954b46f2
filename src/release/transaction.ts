/**
 * Puts files and folders into the project all at once, or not at all.
 *
 * They are written into a folder beside the rest first. What each step does is in a journal before it is done, so that a
 * failure is undone at once, and what a killed run left, by the next (`undo`). Only renames touch the project itself.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

/** Where a run keeps what it is about to put in place; git ignores it. */
export const workFolder = '.release';

const journalSchema = z.object({
  /** What is put in place, in order, from the project's root. */
  targets: z.array(z.string()),
  /** Folders that are not there before, the outer ones first. */
  folders: z.array(z.string()),
});

interface Options {
  readonly siteDir: string;
  readonly targets: readonly string[];
  /** Writes every target below a folder. */
  readonly stage: (folder: string) => Promise<void>;
  /** Is told of each step before it is done; what it throws is a failure there. */
  readonly onStep?: (step: string) => void;
}

/** @throws {Error} whatever failed, once the project is as it was */
export async function putInPlace(options: Options): Promise<void> {
  undo(options.siteDir);
  try {
    await steps(options);
  } catch (error) {
    undo(options.siteDir);
    throw error;
  }
}

/** The steps alone, as a killed run does the first of them. */
export async function steps({siteDir, targets, stage, onStep = () => {}}: Options): Promise<void> {
  const at = (...parts: readonly string[]): string => path.join(siteDir, ...parts);
  onStep('stage');
  mkdirSync(at(workFolder, 'new'), {recursive: true});
  await stage(at(workFolder, 'new'));
  for (const target of targets) {
    if (!existsSync(at(workFolder, 'new', target))) throw new Error(`${target} was not written.`);
  }
  onStep('keep what is replaced');
  mkdirSync(at(workFolder, 'old'), {recursive: true});
  for (const target of targets.filter((name) => existsSync(at(name)))) {
    mkdirSync(path.dirname(at(workFolder, 'old', target)), {recursive: true});
    copyFileSync(at(target), at(workFolder, 'old', target));
  }
  onStep('write the journal');
  const folders = [...new Set(targets.flatMap(foldersAbove))].filter(
    (name) => !existsSync(at(name)),
  );
  writeFileSync(at(workFolder, 'journal.tmp'), JSON.stringify({targets, folders}));
  renameSync(at(workFolder, 'journal.tmp'), at(workFolder, 'journal.json'));
  for (const target of targets) {
    onStep(`put ${target} in place`);
    mkdirSync(path.dirname(at(target)), {recursive: true});
    renameSync(at(workFolder, 'new', target), at(target));
  }
  onStep('finish');
  // From here on nothing is undone.
  rmSync(at(workFolder, 'journal.json'));
  onStep('clean up');
  rmSync(at(workFolder), {recursive: true});
}

/** The folders that a path is in, the outer ones first. */
function foldersAbove(target: string): string[] {
  const parts = target.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/**
 * Takes back what an unfinished run did, if there is one; may itself be broken off and done again.
 *
 * @returns whether there was anything to take back
 */
export function undo(siteDir: string): boolean {
  const at = (...parts: readonly string[]): string => path.join(siteDir, ...parts);
  if (!existsSync(at(workFolder))) return false;
  const journal = at(workFolder, 'journal.json');
  if (existsSync(journal)) {
    const {targets, folders} = journalSchema.parse(JSON.parse(readFileSync(journal, 'utf8')));
    for (const target of [...targets].reverse()) {
      if (existsSync(at(workFolder, 'old', target))) {
        copyFileSync(at(workFolder, 'old', target), at(workFolder, 'back'));
        renameSync(at(workFolder, 'back'), at(target));
      } else rmSync(at(target), {recursive: true, force: true});
    }
    for (const folder of [...folders].reverse()) {
      if (existsSync(at(folder)) && readdirSync(at(folder)).length === 0) rmdirSync(at(folder));
    }
    rmSync(journal);
  }
  rmSync(at(workFolder), {recursive: true});
  return true;
}
