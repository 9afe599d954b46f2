/** The sidebar of an edition. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {createJiti} from 'jiti';
import {sidebarFile, type Edition} from '../model/editions';
import {readJson, unreadable, type Read} from './file-syntax';

export interface SidebarItem {
  readonly type?: string;
  readonly key?: string;
  readonly label?: string;
  readonly id?: string;
  readonly link?: {readonly type?: string; readonly id?: string};
  readonly items?: readonly (SidebarItem | string)[];
}
export type Sidebars = Readonly<Record<string, readonly (SidebarItem | string)[]>>;

export function readSidebars(siteDir: string, edition: Edition): Read<Sidebars> {
  const file = sidebarFile(edition);
  if (file.endsWith('.json')) return readJson<Sidebars>(siteDir, file);
  const absolute = path.join(siteDir, file);
  if (!existsSync(absolute)) return {problems: []};
  try {
    const jiti = createJiti(__filename, {moduleCache: false});
    const value = (jiti(absolute) as {default?: Sidebars}).default;
    if (value && Object.keys(value).length > 0) return {value, problems: []};
    return {
      problems: [unreadable(file, {zh: '没有列出任何页面', en: 'a sidebar without pages'}, 1)],
    };
  } catch (error) {
    const {message} = error as Error;
    const line = Number(/\.ts:(\d+):\d+/.exec(message)?.[1]);
    return {problems: [unreadable(file, message.split('\n')[0] ?? '', line)]};
  }
}

/** The pages that a part of a sidebar names, those that categories lead to included. */
export function pagesIn(items: readonly (SidebarItem | string)[]): string[] {
  return items.flatMap((item) => {
    if (typeof item === 'string') return [item];
    const pageId =
      item.type === 'doc' ? item.id : item.link?.type === 'doc' ? item.link.id : undefined;
    return [...(pageId === undefined ? [] : [pageId]), ...pagesIn(item.items ?? [])];
  });
}
