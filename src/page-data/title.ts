/** A page's title and description come from the YAML beside it, not typed twice; else from its head. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {frontMatterField} from '../content/front-matter';
import {addressOfPage, type Page} from '../content/pages';
import {caseName} from '../model/case-name';
import {dataFileOfPage, pageName, type Edition, type EditionFile} from '../model/editions';
import {kindOf, type DataFile} from '../model/kinds';
import type {AreaList} from '../model/kinds/kind';
import {readYaml} from '../model/read-yaml';
import {readText} from '../model/source-text';

export interface DataFrontMatter {
  title: string;
  description: string;
  sidebar_label?: string;
  /** Path of the data file from the project's root, for the page's edit links. */
  data_file: string;
  /** The id of what the page is about, where readers know it by that. */
  thing?: string;
}

/**
 * What a page's data says of it in its language. Nothing for a page without data, or whose
 * data cannot be read: the checks say so.
 */
export function titleFromData(siteDir: string, page: EditionFile): DataFrontMatter | undefined {
  const data = dataOfPage(siteDir, page);
  if (!data) return undefined;
  const {language} = page;
  const title = kindOf(data).page.title(data, () => areasOf(siteDir, page.edition));
  if (!title) return undefined;
  return {
    title: title[language],
    description: data.description[language],
    ...(data.kind === 'case' && {sidebar_label: `${data.id} ${caseName(data, language)}`}),
    data_file: dataFileOfPage(page),
    ...('id' in data && /[A-Z]/.test(data.id) && {thing: data.id}),
  };
}

export interface TitleAndPath {
  readonly title: string;
  /** From the language's root: `/draft/ds-1/`. */
  readonly path: string;
}

/** A page's title and path, as its front matter and its data say. */
export function titleAndPath(siteDir: string, page: Page): TitleAndPath {
  const {edition} = page;
  const name = pageName(page);
  return {
    title: frontMatterField(page, 'title')?.value ?? titleFromData(siteDir, page)?.title ?? name,
    path: `/${edition.path}${addressOfPage(page)}`,
  };
}

/** The data beside a page; nothing where there is none, or none that can be read. */
export function dataOfPage(siteDir: string, page: EditionFile): DataFile | undefined {
  return readData(siteDir, dataFileOfPage(page));
}

function areasOf(siteDir: string, edition: Edition): AreaList {
  const framework = readData(siteDir, `${edition.dataFolder}/framework/index.yaml`);
  return framework?.kind === 'framework' ? framework.areas : [];
}

function readData(siteDir: string, file: string): DataFile | undefined {
  const absolute = path.join(siteDir, file);
  return existsSync(absolute) ? readYaml(readText(absolute), file).data : undefined;
}
