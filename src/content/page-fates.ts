/** What the heads of pages say of pages that are withdrawn, and which pages are. */
import type {Bilingual} from '../model/bilingual';
import {pageName} from '../model/editions';
import type {Thing} from '../model/fates';
import {fateFields, inForce, type Lifecycle} from '../model/lifecycle';
import type {Located} from '../model/located';
import {readFrontMatter} from './front-matter';
import type {Page} from './pages';

/** The fields of a page's head that say what became of it. */
export const fieldsOfFate = ['status', ...fateFields, 'reason'] as const;
type FieldOfFate = (typeof fieldsOfFate)[number];

/** What the head of a page says of its fate. Lists are as in the data; the reason is in the page's language. */
export interface PageFate {
  readonly lifecycle: Omit<Lifecycle, 'reason'>;
  readonly reason?: string;
  /** Fields that are there. */
  readonly fields: readonly FieldOfFate[];
  /** Those of them whose value is of another kind. */
  readonly wrong: readonly FieldOfFate[];
}

export function fateOfPage({source}: Pick<Page, 'source'>): PageFate {
  const values = readFrontMatter(source)?.fields ?? {};
  const fields = fieldsOfFate.filter((field) => Object.hasOwn(values, field));
  const {status, reason} = values;
  const isStatus = status === 'withdrawn' || status === 'active';
  const lists = Object.fromEntries(
    fateFields.flatMap((field) => {
      const ids = values[field];
      return isListOfTexts(ids) ? [[field, ids]] : [];
    }),
  );
  const isReason = typeof reason === 'string' && reason.trim() !== '';
  const isSound = {status: isStatus, reason: isReason} as const;
  return {
    lifecycle: {...lists, ...(isStatus && {status})},
    ...(isReason && {reason: reason.trim()}),
    fields,
    wrong: fields.filter((field) =>
      field === 'status' || field === 'reason' ? !isSound[field] : !(field in lists),
    ),
  };
}

function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** A page, in both languages, that has no data with an id, by which it would go. */
export interface PageThing extends Thing {
  readonly pages: {readonly zh: Page; readonly en?: Page};
}

/** The pages of an edition that go by their names: `introduction/scope`. */
export function pageThings(pages: readonly Page[], files: readonly Located[]): PageThing[] {
  const ids = idsByFile(files);
  const withData = new Set(files.map(({file}) => file));
  return pages.flatMap((zh): PageThing[] => {
    if (zh.language !== 'zh' || ids.has(zh.dataFile)) return [];
    const en = pages.find(({language, name}) => language === 'en' && name === zh.name);
    const {lifecycle, reason, wrong} = fateOfPage(zh);
    // What is written otherwise, or beside data, is said by the check of the page's head.
    if (wrong.length > 0 || withData.has(zh.dataFile)) {
      return [{id: pageName(zh), kind: 'page', lifecycle: {}, pages: {zh, ...(en && {en})}}];
    }
    const translated = en && fateOfPage(en).reason;
    const both: Bilingual | undefined = reason ? {zh: reason, en: translated ?? reason} : undefined;
    return [
      {
        id: pageName(zh),
        kind: 'page',
        lifecycle: {...lifecycle, ...(both && {reason: both})},
        pages: {zh, ...(en && {en})},
      },
    ];
  });
}

function idsByFile(files: readonly Located[]): ReadonlyMap<string, string> {
  return new Map(files.flatMap(({data, file}) => ('id' in data ? [[file, data.id] as const] : [])));
}

/** The names of the pages that are withdrawn, by their heads, which say the same in both languages, or with their data. */
export function withdrawnPages(
  pages: readonly Page[],
  files: readonly Located[],
): ReadonlySet<string> {
  const withdrawnFiles = new Set(
    files.flatMap(({data, file}) => ('status' in data && !inForce(data) ? [file] : [])),
  );
  const isWithdrawn = (page: Page): boolean =>
    withdrawnFiles.has(page.dataFile) || !inForce(fateOfPage(page).lifecycle);
  return new Set(pages.filter((page) => page.language === 'zh' && isWithdrawn(page)).map(pageName));
}
