import path from 'node:path';
import {dataFileOfPage, pageName, placeFile, type Edition} from '../model/editions';
import {languages, type Language} from '../model/locales';
import {filesBelow} from '../model/load';
import {readText} from '../model/source-text';
import {frontMatterField} from './front-matter';
import {textLines} from './text-lines';

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

/** Where a page is within its edition: `/scoring/`. */
export function addressOfPage(page: Pick<Page, 'name' | 'source'>): string {
  const slug = frontMatterField(page, 'slug')?.value ?? `/${pageName(page)}`;
  return slug.replace(/\/?$/, '/');
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
  return textLines(source).flatMap(({text: written, line}): Heading[] => {
    const match = headingLine.exec(written);
    if (!match?.[1] || match[2] === undefined) return [];
    const id = explicitId.exec(match[2])?.[1];
    const text = match[2].replace(explicitId, '').trim();
    return [{rank: match[1].length, text, line, ...(id === undefined ? {} : {id})}];
  });
}

/** The other language. */
export function otherLanguage(language: Language): Language {
  return language === 'zh' ? 'en' : 'zh';
}
