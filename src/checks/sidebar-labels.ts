import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {createJiti} from 'jiti';
import type {Edition} from '../model/editions';
import type {Problem} from '../model/problem';

interface Item {
  readonly type?: string;
  readonly key?: string;
  readonly label?: string;
  readonly items?: readonly (Item | string)[];
}
type Sidebars = Readonly<Record<string, readonly (Item | string)[]>>;

/**
 * Every category and link of the sidebar has a label in both languages: the Chinese one in the
 * sidebar itself, the English one in the edition's translation file.
 */
export function checkSidebarLabels(siteDir: string, edition: Edition): Problem[] {
  const isDraft = edition.version === 'current';
  const file = isDraft
    ? 'sidebars.ts'
    : `versioned_sidebars/version-${edition.version}-sidebars.json`;
  const english = `${edition.folders.en}.json`;
  const absolute = path.join(siteDir, file);
  if (!existsSync(absolute)) return [];
  const sidebars = isDraft
    ? (createJiti(__filename, {moduleCache: false})(absolute) as {default: Sidebars}).default
    : (JSON.parse(readFileSync(absolute, 'utf8')) as Sidebars);
  const labels = existsSync(path.join(siteDir, english))
    ? (JSON.parse(readFileSync(path.join(siteDir, english), 'utf8')) as Record<
        string,
        {message?: string} | undefined
      >)
    : {};

  return Object.entries(sidebars).flatMap(([name, items]) =>
    labelled(items).flatMap(({type, key, label}): Problem[] => {
      const id = `sidebar.${name}.${type}.${key ?? label ?? ''}`;
      return [
        ...(label?.trim()
          ? []
          : [
              {
                rule: 'sidebar-label',
                file,
                field: id,
                expected: {zh: '中文的 label', en: 'a label in Chinese'},
                found: {zh: '没有', en: 'none'},
              },
            ]),
        ...(labels[id]?.message?.trim()
          ? []
          : [
              {
                rule: 'sidebar-label',
                file: english,
                field: id,
                expected: {zh: '英文的 message', en: 'a message in English'},
                found: {zh: '没有', en: 'none'},
              },
            ]),
      ];
    }),
  );
}

function labelled(items: readonly (Item | string)[]): Item[] {
  return items.flatMap((item) => {
    if (typeof item === 'string') return [];
    const own = item.type === 'category' || item.type === 'link' ? [item] : [];
    return [...own, ...labelled(item.items ?? [])];
  });
}
