import {sidebarFile, type Edition} from '../model/editions';
import type {Problem} from '../model/problem';
import {readJson} from '../content/file-syntax';
import {readSidebars, type SidebarItem} from '../content/sidebar';

type Labels = Readonly<Record<string, {readonly message?: string} | undefined>>;

/**
 * Every category and link of the sidebar has a label in both languages: the Chinese one in the
 * sidebar itself, the English one in the edition's translation file.
 */
export function checkSidebarLabels(siteDir: string, edition: Edition): Problem[] {
  const file = sidebarFile(edition);
  const english = edition.labelsFile;
  const sidebars = readSidebars(siteDir, edition);
  const labels = readJson<Labels>(siteDir, english);
  const unreadable = [...sidebars.problems, ...labels.problems];
  if (unreadable.length > 0) return unreadable;

  return Object.entries(sidebars.value ?? {}).flatMap(([name, items]) =>
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
        ...(labels.value?.[id]?.message?.trim()
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

function labelled(items: readonly (SidebarItem | string)[]): SidebarItem[] {
  return items.flatMap((item) => {
    if (typeof item === 'string') return [];
    const ownItems = item.type === 'category' || item.type === 'link' ? [item] : [];
    return [...ownItems, ...labelled(item.items ?? [])];
  });
}
