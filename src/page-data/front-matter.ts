/** The head of a page as Docusaurus is given it: what its author wrote, and what the data beside it says. */
import path from 'node:path';
import type {ParseFrontMatter} from '@docusaurus/types';
import {readFrontMatter} from '../content/front-matter';
import {fateOfPage} from '../content/page-fates';
import {readSidebars} from '../content/sidebar';
import {levelAnchor} from '../model/anchors';
import {pageName, placeFile, type Edition, type EditionFile} from '../model/editions';
import {inForce} from '../model/lifecycle';
import {readEdition} from '../model/load';
import {normaliseText} from '../model/source-text';
import {fatesOf, type WithdrawnData} from './fates';
import {dataOfPage, titleFromData} from './title';

/**
 * Docusaurus's front-matter hook. Pages of an edition are read as the checks read them, not by
 * Docusaurus's own reader, which takes some YAML otherwise.
 */
export function frontMatterFromData(
  siteDir: string,
  editions: readonly Edition[],
): ParseFrontMatter {
  return async ({filePath, fileContent, defaultParseFrontMatter}) => {
    const page = placeFile(editions, path.relative(siteDir, filePath));
    // As a bundler hands it over, with the line ends of the machine that it was written on.
    const written = page && readFrontMatter(normaliseText(fileContent));
    if (!page || !written) return defaultParseFrontMatter({filePath, fileContent});
    return {
      frontMatter: {
        ...titleFromData(siteDir, page),
        ...ofLevels(siteDir, page),
        ...written.fields,
        ...ofWithdrawn(siteDir, page, fileContent),
      },
      content: written.content.trim(),
    };
  };
}

/** The levels of a capability's page, for its contents: they have no headings. */
export interface LevelsFrontMatter {
  levels: {anchor: string; title: string}[];
}

function ofLevels(siteDir: string, page: EditionFile): LevelsFrontMatter | undefined {
  const data = dataOfPage(siteDir, page);
  if (data?.kind !== 'capability') return undefined;
  const scale = dataOfPage(siteDir, {...page, name: 'capability/levels.mdx'});
  const titles = scale?.kind === 'levels' ? scale.levels : [];
  return {
    levels: data.levels.filter(inForce).map(({level}) => {
      const title = titles.find((named) => named.level === level)?.title[page.language] ?? '';
      return {anchor: levelAnchor(level), title: `${level} ${title}`.trim()};
    }),
  };
}

/** What the head of a withdrawn page is given: what became of it, and the sidebar, in which it is no more. */
export interface WithdrawnFrontMatter {
  fate: WithdrawnData;
  displayed_sidebar?: string;
}

function ofWithdrawn(
  siteDir: string,
  page: EditionFile,
  source: string,
): WithdrawnFrontMatter | undefined {
  const {edition, language} = page;
  const data = dataOfPage(siteDir, page);
  const lifecycle = data && 'status' in data ? data : fateOfPage({source}).lifecycle;
  if (inForce(lifecycle)) return undefined;
  // What is wrong with the edition, the checks say.
  const {standard} = readEdition(siteDir, edition);
  const id = data && 'id' in data ? data.id : pageName(page);
  const fate = standard && fatesOf(siteDir, standard, language)[id];
  const [sidebar] = Object.keys(readSidebars(siteDir, edition).value ?? {});
  return fate && {fate, ...(sidebar !== undefined && {displayed_sidebar: sidebar})};
}
