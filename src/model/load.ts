import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {editionsOf, type Edition} from './editions';
import {ContentError, type Problem} from './problem';
import {readYaml, type ReadResult} from './read-yaml';
import {checkReferences} from './references';
import type {
  Area,
  Capability,
  Case,
  DataFile,
  Framework,
  Glossary,
  Levels,
  Specification,
} from './schema';

/** A data file together with where it stands. */
export interface Located<T extends DataFile = DataFile> {
  readonly data: T;
  /** Path from the project's root, `/` between. */
  readonly file: string;
  readonly lineOf: ReadResult['lineOf'];
}

/** One edition of the standard as data, in both languages, every reference in it sound. */
export interface Standard {
  readonly edition: Edition;
  readonly framework: Framework;
  readonly levels: Levels;
  /** The areas that have a page, in the framework's order. */
  readonly areas: readonly Area[];
  /** The capabilities that are written, by area in the framework's order, then by number. */
  readonly capabilities: readonly Capability[];
  /** By number. */
  readonly specifications: readonly Specification[];
  /** By number. */
  readonly cases: readonly Case[];
  readonly glossary?: Glossary;
}

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
    const source = readFileSync(path.join(siteDir, file), 'utf8');
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

/** Narrows located files to one kind. */
export function ofKind<Kind extends DataFile['kind']>(
  files: readonly Located[],
  kind: Kind,
): Located<Extract<DataFile, {kind: Kind}>>[] {
  return files.filter(({data}) => data.kind === kind) as Located<Extract<DataFile, {kind: Kind}>>[];
}

function assemble(edition: Edition, files: readonly Located[]): Standard {
  const framework = ofKind(files, 'framework')[0]?.data;
  const levels = ofKind(files, 'levels')[0]?.data;
  if (!framework || !levels) {
    throw new Error('checkReferences lets no edition pass without a framework and levels.');
  }
  const areaOrder = new Map(framework.areas.map(({id}, index) => [id, index]));
  const orderOf = (id: string): number => areaOrder.get(id.slice(0, 2)) ?? areaOrder.size;
  const byFramework = (a: {id: string}, b: {id: string}): number =>
    orderOf(a.id) - orderOf(b.id) || Number(a.id.slice(3)) - Number(b.id.slice(3));

  const byNumber = (a: {id: string}, b: {id: string}): number => a.id.localeCompare(b.id, 'en');

  const glossary = ofKind(files, 'glossary')[0]?.data;
  return {
    edition,
    framework,
    levels,
    areas: ofKind(files, 'area')
      .map(({data}) => data)
      .sort(byFramework),
    capabilities: ofKind(files, 'capability')
      .map(({data}) => data)
      .sort(byFramework),
    specifications: ofKind(files, 'specification')
      .map(({data}) => data)
      .sort(byNumber),
    cases: ofKind(files, 'case')
      .map(({data}) => data)
      .sort(byNumber),
    ...(glossary && {glossary}),
  };
}
