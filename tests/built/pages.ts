import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** A built site: its folder and the path that it is served under. */
export interface Build {
  readonly folder: string;
  readonly base: string;
}

/** The two that `npm test` builds. */
export const builds: readonly Build[] = [
  {folder: path.join(root, 'build'), base: '/'},
  {folder: path.join(root, 'build-standard'), base: '/standard/'},
];

/** The pages of a build, as paths inside its folder. */
export function htmlFiles(build: Build): string[] {
  return allHtmlFiles(build).filter((file) => !isRedirect(build, file) && !isShortLink(file));
}

/** What leads from short addresses to pages. */
export function shortLinks(build: Build): string[] {
  return allHtmlFiles(build).filter(isShortLink);
}

/** What leads from the addresses of pages that are gone. */
export function redirects(build: Build): string[] {
  return allHtmlFiles(build).filter((file) => isRedirect(build, file));
}

/** What was read of a build, which does not change while it is looked at: by folder, or by file. */
const known = {lists: new Map<string, readonly string[]>(), texts: new Map<string, string>()};

function allHtmlFiles({folder}: Build): readonly string[] {
  const found = known.lists.get(folder) ?? listOf(folder);
  known.lists.set(folder, found);
  return found;
}

function listOf(folder: string): readonly string[] {
  if (!existsSync(folder)) throw new Error(`${folder} is not there; npm test builds it.`);
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.html'))
    .sort();
}

function isShortLink(file: string): boolean {
  return file.startsWith(`r${path.sep}`);
}

function isRedirect(build: Build, file: string): boolean {
  return readPage(build, file).includes('<meta http-equiv="refresh"');
}

export function readPage({folder}: Build, file: string): string {
  const place = path.join(folder, file);
  const text = known.texts.get(place) ?? readFileSync(place, 'utf8');
  known.texts.set(place, text);
  return text;
}

/** The address under which a file is served. */
export function addressOf({base}: Build, file: string): string {
  return (
    base +
    file
      .split(path.sep)
      .join('/')
      .replace(/index\.html$/, '')
  );
}
