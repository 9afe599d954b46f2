/** From what somebody types to a state of the standard: an edition, a folder, a commit. */
import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import type {State} from '../model/compare';
import {editionsOf, placeFile} from '../model/editions';
import {atCommit, git} from '../model/git';
import type {Message} from '../model/problem';
import {readState} from './read-state';
import {UnreadableState} from './unreadable-state';

export interface FoundState {
  readonly state: State;
  /** What readers of a report know it by: an edition, a commit with its date and subject. */
  readonly label: Message;
  /** Of the edition's addresses: `draft`, `1.0`. */
  readonly editionPath: string;
  /** What git knows it by: a commit, or the files as they lie there; nothing for what git does not know. */
  readonly revision?: {readonly commit?: string};
}

/**
 * @param name an edition (`draft`, `1.0`), a folder with the project in it, or whatever git takes for a commit
 * @throws {UnreadableState} where there is none of that name, or it cannot be read
 */
export function findState(root: string, name: string): FoundState {
  const edition = editionsOf(root).find(({path: known}) => known === name);
  if (edition) {
    const state = readState(root, edition, name);
    const isDraft = edition.status === 'draft';
    const label = isDraft
      ? {zh: '现在的工作草案', en: 'the working draft as it is now'}
      : {zh: `${edition.path} 版`, en: `edition ${edition.path}`};
    return {state, label, editionPath: edition.path, ...(isDraft && {revision: {}})};
  }
  const folder = path.resolve(root, name);
  if (existsSync(folder) && statSync(folder).isDirectory()) {
    const label = {zh: `文件夹 ${name}`, en: `the folder ${name}`};
    return {state: draftIn(folder, name), label, editionPath: 'draft'};
  }
  const commit = git(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])?.trim();
  if (!commit) throw unknownState(root, name);
  const state = atCommit(root, commit, (folder) => draftIn(folder, name));
  if (!state) throw unknownState(root, name);
  return {state, label: commitLabel(root, commit), editionPath: 'draft', revision: {commit}};
}

function commitLabel(root: string, commit: string): Message {
  const shown = git(root, ['show', '--no-patch', '--format=%cs · %s · %h', commit]) ?? commit;
  const label = shown.trim();
  return {zh: label, en: label};
}

function unknownState(root: string, name: string): UnreadableState {
  const known = editionsOf(root).map(({path: each}) => each);
  return new UnreadableState({
    zh: `没有叫“${name}”的版本、文件夹或提交。版本有：${known.join('、')}；提交见 git log。浅克隆里没有旧的提交：git fetch --unshallow。`,
    en: `No edition, folder or commit is called “${name}”. Editions: ${known.join(', ')}; commits: git log. A shallow clone lacks old commits: git fetch --unshallow.`,
  });
}

function draftIn(folder: string, name: string): State {
  const [draft] = editionsOf(folder);
  if (!draft || !existsSync(path.join(folder, draft.dataFolder))) {
    throw new UnreadableState({
      zh: `“${name}”里没有标准：没有文件夹 ${draft?.dataFolder ?? 'docs'}。`,
      en: `There is no standard in “${name}”: no folder ${draft?.dataFolder ?? 'docs'}.`,
    });
  }
  return readState(folder, draft, name);
}

/** Files that differ between two states and hold nothing that is compared. */
export interface UncomparedFiles {
  /** Styles, code, images: they may change what pages show. */
  readonly forPages: readonly string[];
  /** Notes and tests: no page has anything of them. */
  readonly besidePages: readonly string[];
}

/** @returns nothing where git cannot tell, since it does not know both states */
export function uncomparedFiles(
  root: string,
  from: FoundState,
  to: FoundState,
): UncomparedFiles | undefined {
  if (!from.revision || !to.revision) return undefined;
  const commits = [from.revision.commit ?? [], to.revision.commit ?? []].flat();
  // From the working draft back to a commit git looks the same way.
  const names = commits.length === 0 ? '' : git(root, ['diff', '--name-only', '-z', ...commits]);
  if (names === undefined) return undefined;
  const editions = editionsOf(root);
  const files = names
    .split('\0')
    .filter((file) => file !== '' && !/\/(?:code\.json|translations\.lock)$/.test(file))
    .filter((file) => !placeFile(editions, file) || !/\.(?:mdx?|ya?ml)$/.test(file))
    .sort();
  const isBeside = (file: string): boolean => besidePages.test(file);
  return {
    forPages: files.filter((file) => !isBeside(file)),
    besidePages: files.filter(isBeside),
  };
}

const besidePages = /(?:^|\/)[A-Z]+\.md$|\.test\.tsx?$|^(?:tests|bench|\.github)\//;
