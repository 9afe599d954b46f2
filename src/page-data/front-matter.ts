/** The head of a page as Docusaurus is given it: what its author wrote, and what the data beside it says. */
import path from 'node:path';
import type {ParseFrontMatter} from '@docusaurus/types';
import {readFrontMatter} from '../content/front-matter';
import {placeFile, type Edition} from '../model/editions';
import {normaliseText} from '../model/source-text';
import {titleFromData} from './title';

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
      frontMatter: {...titleFromData(siteDir, page), ...written.fields},
      content: written.content.trim(),
    };
  };
}
