import path from 'node:path';
import {dataFileOfPage, placeFile, type Edition} from '../model/editions';
import {languages, type Language} from '../model/locales';
import {filesBelow} from '../model/load';
import {readText} from '../model/source-text';

/** One page of an edition in one language, as its file has it. */
export interface Page {
  readonly edition: Edition;
  readonly language: Language;
  /** Path inside the language's folder: `capability/ds/ds-1.mdx`. */
  readonly name: string;
  /** Path from the project's root. */
  readonly file: string;
  readonly source: string;
  /** The data file that belongs to the page, whether or not there is one. */
  readonly dataFile: string;
}

/** Every page of an edition, in both languages. */
export function pagesOf(siteDir: string, edition: Edition): Page[] {
  return languages.flatMap((language) =>
    filesBelow(siteDir, edition.pageFolders[language], /\.mdx?$/).flatMap((file) => {
      const place = placeFile([edition], file);
      if (!place) return [];
      return {
        edition,
        language,
        name: place.name,
        file,
        source: readText(path.join(siteDir, file)),
        dataFile: dataFileOfPage(place),
      };
    }),
  );
}

/** A heading of a page as its Markdown has it. */
export interface Heading {
  readonly rank: number;
  readonly text: string;
  /** Absent when the author gave none. */
  readonly id?: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

const headingLine = /^\s*(#{1,6})\s+(.*?)\s*$/;
const explicitId = /\{\/\*\s*#([^\s*]+)\s*\*\/\}$/;

/** The headings of a page, those in code blocks and front matter left out. */
export function headingsOf({source}: Pick<Page, 'source'>): Heading[] {
  const headings: Heading[] = [];
  let fence: string | undefined;
  let inFrontMatter = false;
  source.split('\n').forEach((content, index) => {
    if (content.trim() === '---' && (index === 0 || inFrontMatter)) {
      inFrontMatter = index === 0;
      return;
    }
    const mark = /^\s*(```+|~~~+)/.exec(content)?.[1];
    if (mark)
      fence = fence === undefined ? mark : content.trim().startsWith(fence) ? undefined : fence;
    if (inFrontMatter || fence !== undefined) return;
    const match = headingLine.exec(content);
    if (!match?.[1] || match[2] === undefined) return;
    const id = explicitId.exec(match[2])?.[1];
    headings.push({
      rank: match[1].length,
      text: match[2].replace(explicitId, '').trim(),
      line: index + 1,
      ...(id === undefined ? {} : {id}),
    });
  });
  return headings;
}

/** The other language. */
export function otherLanguage(language: Language): Language {
  return language === 'zh' ? 'en' : 'zh';
}
