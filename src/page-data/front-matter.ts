/** A page's title and description come from the YAML beside it; they are not typed twice. */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {ParseFrontMatter} from '@docusaurus/types';
import {dataFileOfPage, placeFile, type Edition, type EditionFile} from '../model/editions';
import type {Language} from '../model/locales';
import {readYaml} from '../model/read-yaml';

interface DataFrontMatter {
  title: string;
  description: string;
  sidebar_label?: string;
  /** Path of the data file from the project's root, for the page's edit links. */
  data_file: string;
}

/** Docusaurus's front-matter hook, adding what the data beside a page says. */
export function frontMatterFromData(
  siteDir: string,
  editions: readonly Edition[],
): ParseFrontMatter {
  return async ({filePath, fileContent, defaultParseFrontMatter}) => {
    const parsed = await defaultParseFrontMatter({filePath, fileContent});
    const page = placeFile(editions, path.relative(siteDir, filePath));
    const fromData = page && titleFromData(siteDir, page);
    return fromData ? {...parsed, frontMatter: {...fromData, ...parsed.frontMatter}} : parsed;
  };
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
  switch (data.kind) {
    case 'capability':
    case 'specification':
    case 'case':
      return {
        title: `${data.id} ${data.title[language]}`,
        description: data.description[language],
        data_file: file,
      };
    case 'area': {
      const title = areaTitle(siteDir, page.edition, data.id, language);
      if (!title) return undefined;
      return {
        title: `${data.id} ${title}`,
        description: data.description[language],
        data_file: file,
      };
    }
    default:
      return {
        title: data.title[language],
        description: data.description[language],
        data_file: file,
      };
  }
}

/** An area's title stands in the framework's file, where all eight are named. */
function areaTitle(
  siteDir: string,
  edition: Edition,
  id: string,
  language: Language,
): string | undefined {
  const framework = readData(siteDir, `${edition.dataFolder}/framework/index.yaml`);
  if (framework?.kind !== 'framework') return undefined;
  return framework.areas.find((area) => area.id === id)?.title[language];
}

function readData(siteDir: string, file: string): ReturnType<typeof readYaml>['data'] {
  const absolute = path.join(siteDir, file);
  return existsSync(absolute) ? readYaml(readFileSync(absolute, 'utf8'), file).data : undefined;
}
