/** What a peer's folder is made of. */
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Page, SidebarEntry} from '../content/site-pages';
import type {Command} from '../run';
import {projectDir} from '../paths';

export const peerNames = ['site', 'stock', 'vitepress', 'starlight', 'bare'] as const;
export type PeerName = (typeof peerNames)[number];

/** A folder that can be built. */
export interface Project {
  readonly dir: string;
  readonly build: Command;
  /** Where the build leaves its pages. */
  readonly output: string;
  /** What earlier builds left; removed before a cold build. */
  readonly caches: readonly string[];
}

/** The site's favicon, so that all have the same. */
export const favicon = path.join(projectDir, 'static/favicon.svg');

/** Writes files, by path below `dir`, into an emptied folder, and the favicon into `publicDir`. */
export function writeProject(
  dir: string,
  files: Readonly<Record<string, string>>,
  publicDir: string,
): void {
  rmSync(dir, {recursive: true, force: true});
  for (const [file, text] of Object.entries(files)) {
    const full = path.join(dir, file);
    mkdirSync(path.dirname(full), {recursive: true});
    writeFileSync(full, text);
  }
  cpSync(favicon, path.join(dir, publicDir, 'favicon.svg'));
}

/** Front matter with a page's title and description, as JSON, which is YAML. */
export function frontMatter({title, description}: Page, withTitle: boolean): string {
  const fields = {...(withTitle ? {title} : {}), ...(description ? {description} : {})};
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n`;
}

/** Names of the folders that hold the pages once each: `draft`, then copies of it. */
export function folders(times: number): readonly string[] {
  return Array.from({length: times}, (_, at) => (at === 0 ? 'draft' : `e${at}`));
}

/** The same page in each folder; the landing page, which is in none, once. */
export function multiplied(
  {address}: Page,
  text: string,
  times: number,
): readonly {readonly address: string; readonly text: string}[] {
  if (!address.includes('/draft/')) return [{address, text}];
  return folders(times).map((folder) => ({
    address: address.replace('/draft/', `/${folder}/`),
    text: text.replaceAll('/draft/', `/${folder}/`),
  }));
}

/** A sidebar whose links lead into another folder. */
export function sidebarIn(
  folder: string,
  entries: readonly SidebarEntry[],
): readonly SidebarEntry[] {
  const text = JSON.stringify(entries).replaceAll('/draft/', `/${folder}/`);
  return JSON.parse(text) as readonly SidebarEntry[];
}
