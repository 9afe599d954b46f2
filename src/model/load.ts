import {readdirSync} from 'node:fs';
import path from 'node:path';
import {editionsOf, type Edition} from './editions';
import type {Located} from './located';
import {ContentError, type Problem} from './problem';
import {readYaml} from './read-yaml';
import {checkReferences} from './references';
import {assemble, type Standard} from './standard';
import {readText} from './source-text';

/** The YAML files of an edition, as paths from the project's root, sorted. */
export function dataFilesOf(siteDir: string, edition: Edition): string[] {
  return filesBelow(siteDir, edition.dataFolder, /\.ya?ml$/);
}

/** Files below a folder whose path matches, as paths from the project's root; none if no folder. */
export function filesBelow(siteDir: string, folder: string, pattern: RegExp): string[] {
  let names: string[];
  try {
    names = readdirSync(path.join(siteDir, folder), {recursive: true, encoding: 'utf8'});
  } catch {
    return [];
  }
  return names
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((name) => pattern.test(name))
    .sort();
}

/** Every data file of an edition that can be read, and what is wrong with those that cannot. */
export function readFilesOf(
  siteDir: string,
  edition: Edition,
): {readonly located: readonly Located[]; readonly problems: readonly Problem[]} {
  const located: Located[] = [];
  const problems: Problem[] = [];
  for (const file of dataFilesOf(siteDir, edition)) {
    const source = readText(path.join(siteDir, file));
    const {data, problems: found, lineOf} = readYaml(source, file);
    problems.push(...found);
    if (data) located.push({data, file, lineOf});
  }
  return {located, problems};
}

/**
 * Reads one edition and says everything that is wrong with it.
 *
 * @returns `standard` only when there is no problem
 */
export function readEdition(
  siteDir: string,
  edition: Edition,
): {standard?: Standard; problems: readonly Problem[]} {
  const {located, problems: found} = readFilesOf(siteDir, edition);
  const problems = [...found];
  // A file that could not be read would make every reference to it look broken as well.
  problems.push(...checkReferences(located, edition, {complete: problems.length === 0}));

  if (problems.length > 0) return {problems};
  return {standard: assemble(edition, located), problems};
}

/** @throws {ContentError} with every problem of the edition. */
export function loadEdition(siteDir: string, edition: Edition): Standard {
  const {standard, problems} = readEdition(siteDir, edition);
  if (!standard) throw new ContentError(problems);
  return standard;
}

/** @throws {ContentError} with every problem of every edition. */
export function loadEditions(siteDir: string): Standard[] {
  const results = editionsOf(siteDir).map((edition) => readEdition(siteDir, edition));
  const problems = results.flatMap((result) => result.problems);
  if (problems.length > 0) throw new ContentError(problems);
  return results.flatMap(({standard}) => standard ?? []);
}
