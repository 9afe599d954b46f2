/** A page's title and description come from the YAML beside it; they are not typed twice. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {dataFileOfPage, type Edition, type EditionFile} from '../model/editions';
import {kindOf} from '../model/kinds';
import type {AreaList} from '../model/kinds/kind';
import {readYaml} from '../model/read-yaml';
import {readText} from '../model/source-text';

export interface DataFrontMatter {
  title: string;
  description: string;
  sidebar_label?: string;
  /** Path of the data file from the project's root, for the page's edit links. */
  data_file: string;
}

/**
 * What a page's data says of it in its language. Nothing for a page without data, or whose
 * data cannot be read: the checks say so.
 */
export function titleFromData(siteDir: string, page: EditionFile): DataFrontMatter | undefined {
  const file = dataFileOfPage(page);
  const data = readData(siteDir, file);
  if (!data) return undefined;
  const {language} = page;
  const title = kindOf(data).page.title(data, () => areasOf(siteDir, page.edition));
  if (!title) return undefined;
  return {title: title[language], description: data.description[language], data_file: file};
}

function areasOf(siteDir: string, edition: Edition): AreaList {
  const framework = readData(siteDir, `${edition.dataFolder}/framework/index.yaml`);
  return framework?.kind === 'framework' ? framework.areas : [];
}

function readData(siteDir: string, file: string): ReturnType<typeof readYaml>['data'] {
  const absolute = path.join(siteDir, file);
  return existsSync(absolute) ? readYaml(readText(absolute), file).data : undefined;
}
