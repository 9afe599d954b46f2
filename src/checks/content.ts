/** The content of an edition as checks look at it: pages as trees, data as texts with their places. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {fieldName} from '../model/describe-issue';
import type {Edition} from '../model/editions';
import {dataFilesOf, type Located} from '../model/load';
import {languages, type Language} from '../model/locales';
import type {Bilingual} from '../model/problem';
import {readYaml} from '../model/read-yaml';
import type {DataFile} from '../model/schema';
import {pagesOf, type Page} from './pages';

/** A text in both languages where the data has it. */
export interface DataText {
  /** `DS-1.L3.2/text`, `DS-1.L3/evidence/2`, `DS-1/metrics/coverage/unit`, `framework/index/title`. */
  readonly id: string;
  readonly file: string;
  /** `levels[2].criteria[1].text`; the language comes after it. */
  readonly field: string;
  readonly text: Bilingual;
  readonly lines: Readonly<Record<Language, number>>;
  /** Whether the standard asks for something with it: a level's statement, a criterion, a clause. */
  readonly isNormative: boolean;
}

/** A page whose text can be read; a page that is no MDX has an empty tree and the reason. */
export interface ParsedPage extends Page {
  readonly tree: Root;
  readonly broken?: {readonly line: number; readonly message: string};
}

export interface Content {
  readonly siteDir: string;
  readonly edition: Edition;
  readonly pages: readonly ParsedPage[];
  /** Data files that could be read. */
  readonly files: readonly Located[];
  readonly texts: readonly DataText[];
}

/** Reads one edition for the checks of what is written; says nothing of what cannot be read. */
export function readContent(siteDir: string, edition: Edition): Content {
  const files = dataFilesOf(siteDir, edition).flatMap((file): Located[] => {
    const {data, lineOf} = readYaml(readFileSync(path.join(siteDir, file), 'utf8'), file);
    return data ? [{data, file, lineOf}] : [];
  });
  return {
    siteDir,
    edition,
    pages: pagesOf(siteDir, edition).map(parsePage),
    files,
    texts: files.flatMap((file) => textsOf(file, edition)),
  };
}

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(remarkMath)
  .freeze();

export function parsePage(page: Page): ParsedPage {
  try {
    return {...page, tree: parser.parse(page.source)};
  } catch (error) {
    const {line, reason} = error as {line?: number; reason?: string};
    const message = reason ?? String(error);
    return {...page, tree: {type: 'root', children: []}, broken: {line: line ?? 1, message}};
  }
}

/** Every pair of languages in a data file. */
export function textsOf({data, file, lineOf}: Located, edition: Edition): DataText[] {
  const name = file.slice(edition.folders.zh.length + 1).replace(/\.ya?ml$/, '');
  const texts: DataText[] = [];
  const walk = (value: unknown, place: readonly PropertyKey[], id: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isBilingual(value)) {
      texts.push({
        id,
        file,
        field: fieldName(place),
        text: value,
        lines: {zh: lineOf([...place, 'zh']), en: lineOf([...place, 'en'])},
        isNormative: isNormative(data, place),
      });
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => walk(item, [...place, index], idOfItem(id, item, index)));
    } else {
      for (const [key, item] of Object.entries(value)) {
        // Levels and criteria have ids of their own, which say where they stand.
        const isOwn = key === 'levels' || key === 'criteria' || key === 'clauses';
        walk(item, [...place, key], isOwn ? id : `${id}/${key}`);
      }
    }
  };
  walk(data, [], 'id' in data ? data.id : name);
  return texts;
}

function isBilingual(value: object): value is Bilingual {
  return languages.every((language) => language in value);
}

function idOfItem(parent: string, item: unknown, index: number): string {
  const {id, level, to} = (typeof item === 'object' && item !== null ? item : {}) as {
    readonly id?: string;
    readonly level?: number;
    readonly to?: number;
  };
  if (id !== undefined) return id.startsWith(parent.split('/')[0] ?? '') ? id : `${parent}/${id}`;
  if (level !== undefined && !parent.includes('/pitfalls') && !parent.includes('/requires')) {
    return `${parent}.L${level}`;
  }
  if (to !== undefined) return `${parent}/${to}`;
  return `${parent}/${index + 1}`;
}

function isNormative({kind}: DataFile, place: readonly PropertyKey[]): boolean {
  const keys = place.filter((key) => typeof key === 'string').join('.');
  return (
    (kind === 'capability' && (keys === 'levels.statement' || keys === 'levels.criteria.text')) ||
    keys === 'clauses.text'
  );
}
