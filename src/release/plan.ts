/** What a release writes, and where. */
import {cpSync, existsSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {readSidebars} from '../content/sidebar';
import {ledgerText} from '../ledger/make';
import {ledgerFile} from '../ledger/ledger-file';
import {editionsFile} from '../model/edition-file';
import {
  editionsOf,
  newestRelease,
  releaseNamed,
  sidebarFile,
  versionsFile,
  type Edition,
} from '../model/editions';
import {readText} from '../model/source-text';
import {withEdition, type Publishing} from './edition-entry';

/** A file or folder that a release puts into the project. */
export interface Target {
  /** From the project's root. */
  readonly path: string;
  /** Of a copy: what it is of, from the root. */
  readonly from?: string;
}

/** Every target, in the order in which they come: what says that there is an edition comes last. */
export function targetsOf(siteDir: string, number: string): readonly Target[] {
  const {draft, release} = editionsFor(siteDir, number);
  const copies = [
    {path: release.dataFolder, from: draft.dataFolder},
    {path: release.pageFolders.en, from: draft.pageFolders.en},
    {path: release.labelsFile, from: draft.labelsFile},
  ].filter(({from}) => existsSync(path.join(siteDir, from)));
  return [
    ...copies,
    {path: sidebarFile(release)},
    {path: ledgerFile(release)},
    {path: editionsFile},
    {path: versionsFile},
  ];
}

function editionsFor(
  siteDir: string,
  number: string,
): {readonly draft: Edition; readonly release: Edition; readonly editions: readonly Edition[]} {
  const editions = editionsOf(siteDir);
  const [draft] = editions;
  if (!draft) throw new Error('There is always a working draft.');
  return {draft, release: releaseNamed(number), editions};
}

/** The release that a new one supersedes. */
export function supersededBy(siteDir: string): string | undefined {
  return newestRelease(editionsOf(siteDir))?.path;
}

/** Writes every target of a release below a folder, laid out as the project is. */
export async function stage(
  siteDir: string,
  folder: string,
  publishing: Publishing,
): Promise<void> {
  const {number} = publishing;
  const {draft, release, editions} = editionsFor(siteDir, number);
  for (const {path: target, from} of targetsOf(siteDir, number)) {
    if (from === undefined) continue;
    cpSync(path.join(siteDir, from), path.join(folder, target), {recursive: true});
  }
  const write = async (file: string, text: string): Promise<void> => {
    const absolute = path.join(folder, file);
    mkdirSync(path.dirname(absolute), {recursive: true});
    writeFileSync(absolute, await formatted(path.join(siteDir, file), text));
  };
  const {value: sidebars} = readSidebars(siteDir, draft);
  await write(sidebarFile(release), JSON.stringify(sidebars, null, 2));
  await write(
    editionsFile,
    withEdition(readText(path.join(siteDir, editionsFile)), publishing, supersededBy(siteDir)),
  );
  const releases = editions.filter(({status}) => status === 'released').map(({version}) => version);
  await write(versionsFile, JSON.stringify([number, ...releases]));
  // What is frozen is what was written here, so the ledger is made of that.
  const ledger = path.join(folder, ledgerFile(release));
  mkdirSync(path.dirname(ledger), {recursive: true});
  writeFileSync(ledger, ledgerText(folder, release));
}

/** As Prettier writes it, by the project's own options. */
async function formatted(file: string, text: string): Promise<string> {
  const prettier = await import('prettier');
  const options = await prettier.resolveConfig(file);
  return prettier.format(text, {...options, filepath: file});
}
