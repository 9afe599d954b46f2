/**
 * The only code that knows how an edition, its folders and its addresses belong together.
 *
 * ```
 * edition   data and Chinese pages         English pages                                              address
 * draft     docs/                          i18n/en/docusaurus-plugin-content-docs/current/            /draft/…
 * 1.0       versioned_docs/version-1.0/    i18n/en/docusaurus-plugin-content-docs/version-1.0/        /1.0/…
 * ```
 *
 * The folder names are Docusaurus's; the addresses are ours: every edition has its own path from
 * its first day, the newest one too, so that an address never changes its meaning.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';

import type {Bilingual} from './bilingual';
import {
  readEditionFile,
  type EditionEntry,
  type Erratum,
  type GoneAddress,
  type Publication,
  type PublicationStatus,
} from './edition-file';
export {editionsFile} from './edition-file';
import {languages, type Language} from './locales';
import {readText} from './source-text';

export interface Edition {
  /** The name Docusaurus knows: `current` for the working draft, else the release's number. */
  readonly version: string;
  /** First part of the edition's addresses, and the name people use: `draft`, `1.0`. */
  readonly path: string;
  readonly status: 'draft' | 'released';
  /** Folder of the data, which has both languages, from the project's root, `/` between. */
  readonly dataFolder: string;
  /** Folder of each language's pages; the Chinese ones stand beside the data. */
  readonly pageFolders: Readonly<Record<Language, string>>;
  /** File with the English labels of the sidebar's categories. */
  readonly labelsFile: string;
  /** What it has been and from when on, oldest first; none where `editions.yaml` says nothing of it. */
  readonly history: readonly Publication[];
  /** What changed since the edition before, as its authors say it. */
  readonly changes: readonly Bilingual[];
  /** The addresses of the edition before that it has no longer. */
  readonly gone: readonly GoneAddress[];
  /** Its corrections, oldest first. */
  readonly errata: readonly Erratum[];
}

const docsPlugin = 'docusaurus-plugin-content-docs';

function edition(version: string, entries: readonly EditionEntry[]): Edition {
  const isDraft = version === 'current';
  const name = isDraft ? 'draft' : version;
  const entry = entries.find((candidate) => candidate.edition === name);
  const dataFolder = isDraft ? 'docs' : `versioned_docs/version-${version}`;
  const english = `i18n/en/${docsPlugin}/${isDraft ? 'current' : `version-${version}`}`;
  return {
    version,
    path: name,
    status: isDraft ? 'draft' : 'released',
    dataFolder,
    pageFolders: {zh: dataFolder, en: english},
    labelsFile: `${english}.json`,
    history: entry?.history ?? [],
    changes: entry?.changes ?? [],
    gone: entry?.gone ?? [],
    errata: entry?.errata ?? [],
  };
}

/** The list of releases, from the project's root; Docusaurus's. */
export const versionsFile = 'versions.json';

/**
 * Every edition of the site in `siteDir`: the working draft, then the releases, newest first, as
 * `versions.json` lists them (no such file: no release yet).
 *
 * @throws {Error} when `versions.json` is not a list of names.
 */
export function editionsOf(siteDir: string): Edition[] {
  const file = path.join(siteDir, versionsFile);
  const releases: unknown = existsSync(file) ? JSON.parse(readText(file)) : [];
  if (!Array.isArray(releases) || !releases.every((name) => typeof name === 'string')) {
    throw new Error('versions.json: expected a list of edition names, newest first.');
  }
  // A file that cannot be used says nothing here; the check of it says why.
  const entries = readEditionFile(siteDir).value?.editions ?? [];
  return ['current', ...releases].map((version) => edition(version, entries));
}

/** What a release not yet made would be: where its files go, and where it is served. */
export function releaseNamed(number: string): Edition {
  return edition(number, []);
}

/** The sidebar of an edition, from the project's root. */
export function sidebarFile({version}: Pick<Edition, 'version'>): string {
  return version === 'current'
    ? 'sidebars.ts'
    : `versioned_sidebars/version-${version}-sidebars.json`;
}

/** What an edition is now; of what nothing is said, what its kind is when all goes well. */
export function statusOf({
  history,
  status,
}: Pick<Edition, 'history' | 'status'>): PublicationStatus {
  return history.at(-1)?.status ?? (status === 'draft' ? 'working-draft' : 'published');
}

/** The newest release that is not withdrawn; none before the first. */
export function newestRelease(editions: readonly Edition[]): Edition | undefined {
  return editions.find((each) => each.status === 'released' && statusOf(each) !== 'withdrawn');
}

/** The edition that the landing page leads to: the newest release, or the draft before the first. */
export function mainEdition(editions: readonly Edition[]): Edition {
  const found = newestRelease(editions) ?? editions[0];
  if (!found) throw new Error('There is no edition.');
  return found;
}

/**
 * Whether search engines are to list an edition's pages: each release, at its own addresses, whatever came after
 * it; the draft only until there is a release.
 */
export function isIndexed({status}: Edition, editions: readonly Edition[]): boolean {
  return status === 'released' || newestRelease(editions) === undefined;
}

/** Where a file of an edition belongs: which edition, which language's folder, which path in it. */
export interface EditionFile {
  readonly edition: Edition;
  readonly language: Language;
  /** Path inside the language's folder, `/` between: `capability/ds/ds-1.mdx`. */
  readonly name: string;
}

/** Places a file, given by its path from the project's root, or `undefined` outside all editions. */
export function placeFile(
  editions: readonly Edition[],
  relativePath: string,
): EditionFile | undefined {
  const file = relativePath.split(path.sep).join('/');
  for (const candidate of editions) {
    for (const language of languages) {
      const folder = `${candidate.pageFolders[language]}/`;
      if (file.startsWith(folder)) {
        return {edition: candidate, language, name: file.slice(folder.length)};
      }
    }
  }
  return undefined;
}

/** What a page is known by within its edition: `capability/ds/ds-1.mdx` → `capability/ds/ds-1`. */
export function pageName({name}: Pick<EditionFile, 'name'>): string {
  return name.replace(/\.mdx?$/, '');
}

/** What a data file is known by: the name of its page. `docs/capability/ds/ds-1.yaml` → `capability/ds/ds-1` */
export function dataName(file: string, {dataFolder}: Edition): string {
  return file.slice(dataFolder.length + 1).replace(/\.ya?ml$/, '');
}

/** The data file that belongs to a page: `capability/ds/ds-1.mdx` → `docs/capability/ds/ds-1.yaml`. */
export function dataFileOfPage(page: EditionFile): string {
  return `${page.edition.dataFolder}/${page.name.replace(/\.mdx$/, '.yaml')}`;
}
