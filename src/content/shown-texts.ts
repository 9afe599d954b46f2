/** Every text that readers see, whole, language by language, with where it stands. */
import {languages, type Language} from '../model/locales';
import {perObject} from '../model/per-object';
import {blocksOf, type Block} from './blocks';
import type {Content, ParsedPage} from './content';
import {frontMatterField} from './front-matter';
import {sectionName} from './pairs';
import {mask, proseOf} from './prose';
import {isUnwritten} from './unwritten-marks';

export interface ShownText {
  readonly language: Language;
  readonly file: string;
  readonly line: number;
  /** `levels[2].criteria[1].text.en`, `#r1`, `description`, the key of a string. */
  readonly field: string;
  /** Code, formulas and words of the other language are a space here. */
  readonly text: string;
  readonly kind: Block['kind'] | 'head' | 'data' | 'string';
}

/** All but what is still to be written, which is not judged by its words. */
export const shownTextsOf = perObject((content: Content): readonly ShownText[] =>
  [
    ...content.pages.flatMap(textsOfPage),
    ...textsOfData(content),
    ...languages.flatMap((language) => textsOfInterface(content, language)),
  ].filter(({text}) => text.trim() !== '' && !isUnwritten(text)),
);

function textsOfPage(page: ParsedPage): ShownText[] {
  const {file, language} = page;
  const head = ['title', 'description', 'reason'].flatMap((field): ShownText[] => {
    const found = frontMatterField(page, field);
    return found
      ? [{language, file, line: found.line, field, text: found.value, kind: 'head'}]
      : [];
  });
  const blocks = blocksOf(page).map(({kind, text, line, section}): ShownText => ({
    language,
    file,
    line,
    field: sectionName(section),
    text,
    kind,
  }));
  return [...head, ...blocks];
}

function textsOfData({texts}: Content): ShownText[] {
  return texts.flatMap(({file, field, text, lines}) =>
    languages.flatMap((language) =>
      paragraphsOf(field, text[language]).map((paragraph): ShownText => ({
        language,
        file,
        line: lines[language],
        field: `${field}.${language}`,
        text: paragraph,
        kind: 'data',
      })),
    ),
  );
}

/** A text of data is a paragraph; a template is Markdown, of which every line and every cell is read by itself. */
function paragraphsOf(field: string, text: string): string[] {
  if (!isTemplate(field)) return [text.replace(/\s+/g, ' ').trim()];
  return text
    .split(/\n|(?<= )\|(?= )|^\||\|$/m)
    .map((line) => line.replace(/^\s*(?:#+|-(?: \[ \])?|\d+\.)\s+|^[\s|:-]+$/g, '').trim())
    .filter((line) => line !== '');
}

/** Whether a field of data holds a template, which is a file of its own in Markdown. */
export function isTemplate(field: string): boolean {
  return /^templates\[\d+\]\.text$/.test(field);
}

/** The interface's words and the sidebar's labels, each of which stands on a line. */
function textsOfInterface(content: Content, language: Language): ShownText[] {
  return proseOf(content, language)
    .filter(({file}) => /\.(?:json|ts)$/.test(file))
    .map(({file, line, field = '', text}): ShownText => ({
      language,
      file,
      line,
      field,
      text: text.replaceAll(mask, ' ').replace(/\s+/g, ' ').trim(),
      kind: 'string',
    }));
}
