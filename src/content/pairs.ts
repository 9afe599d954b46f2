/** What is written twice, once in each language, side by side for checks that compare the two. */
import type {Root, RootContent} from 'mdast';
import {languages, type Language} from '../model/locales';
import {perObject} from '../model/per-object';
import {blocksOf, headingId, type Block} from './blocks';
import type {Content, ParsedPage} from './content';
import {frontMatterField} from './front-matter';
import {isUnwritten} from './unwritten-marks';

/** A piece of text with the line that it begins on. */
export interface Part {
  readonly text: string;
  readonly line: number;
  readonly kind: Block['kind'];
}

/** One language of a pair. */
export interface Side {
  readonly file: string;
  /** Where in the file, with the language where one file has both: `levels[2].statement.en`, `r1`. */
  readonly field: string;
  readonly parts: readonly Part[];
}

/** The same thing in both languages: a text of the data, a section of a page, its description. */
export interface Pair extends Readonly<Record<Language, Side>> {
  readonly of: 'data' | 'section' | 'front matter';
}

/** A page in both languages, each of which could be read. */
export type PagePair = Readonly<Record<Language, ParsedPage>>;

/** Every pair of an edition, without those in which something is still to be written. */
export const pairsOf = perObject((content: Content): readonly Pair[] => {
  const data = content.texts.map(({file, field, text, lines}): Pair => {
    const side = (language: Language): Side => ({
      file,
      field: `${field}.${language}`,
      parts: [{text: text[language], line: lines[language], kind: 'paragraph'}],
    });
    return {of: 'data', zh: side('zh'), en: side('en')};
  });
  const pages = pagePairsOf(content).flatMap((pair) => [
    ...frontMatterPairs(pair),
    ...textPairs(pair),
  ]);
  return [...data, ...pages].filter(
    ({zh, en}) => ![...zh.parts, ...en.parts].some((part) => isUnwritten(part.text)),
  );
});

/**
 * What stands opposite each other: part by part where both sides have the same parts, else all of
 * the one and all of the other.
 */
export function alignedParts({zh, en}: Pair): Readonly<Record<Language, readonly Part[]>>[] {
  const areAlike =
    zh.parts.length === en.parts.length &&
    zh.parts.every(({kind}, index) => kind === en.parts[index]?.kind);
  if (!areAlike) return [{zh: zh.parts, en: en.parts}];
  return zh.parts.map((part, index) => ({zh: [part], en: en.parts.slice(index, index + 1)}));
}

/** Whether a pair is the title or description of a page, which need not say all in both. */
export function isSummary({of, zh}: Pair): boolean {
  return of === 'front matter' || zh.field === 'description.zh';
}

/** The pages that are there in both languages. */
export function pagePairsOf({pages}: Pick<Content, 'pages'>): PagePair[] {
  const readable = pages.filter(({broken}) => !broken);
  return readable.flatMap((zh): PagePair[] => {
    if (zh.language !== 'zh') return [];
    const en = readable.find(({language, name}) => language === 'en' && name === zh.name);
    return en ? [{zh, en}] : [];
  });
}

/** A heading's id, or nothing for what stands before the first, with all that follows it. */
export interface Section {
  readonly id: string | undefined;
  readonly line: number;
  readonly nodes: readonly RootContent[];
}

/** The sections of a page, the headings themselves left out. */
export function sectionsOf({tree}: {readonly tree: Root}): Section[] {
  const sections: (Section & {readonly nodes: RootContent[]})[] = [
    {id: undefined, line: 1, nodes: []},
  ];
  // What is folded under a heading is a section like any other.
  const nodes = tree.children.flatMap((node) =>
    node.type === 'mdxJsxFlowElement' && node.name === 'Fold' ? node.children : [node],
  );
  for (const node of nodes) {
    const id = node.type === 'heading' ? headingId(node) : undefined;
    if (id !== undefined) sections.push({id, line: node.position?.start.line ?? 1, nodes: []});
    else if (node.type !== 'heading' && node.type !== 'yaml') sections.at(-1)?.nodes.push(node);
  }
  return sections;
}

/** How a section is named in a message. */
export function sectionName(id: string | undefined): string {
  return id === undefined ? '–' : `#${id}`;
}

function frontMatterPairs(pages: PagePair): Pair[] {
  return ['title', 'description', 'reason'].flatMap((field): Pair[] => {
    const [zh, en] = languages.map((language): Side | undefined => {
      const found = frontMatterField(pages[language], field);
      const {file} = pages[language];
      return found && {file, field, parts: [{...found, text: found.value, kind: 'paragraph'}]};
    });
    return zh && en ? [{of: 'front matter', zh, en}] : [];
  });
}

function textPairs(pages: PagePair): Pair[] {
  const [zh, en] = languages.map((language) => {
    const sides = new Map<string | undefined, Part[]>();
    for (const {section, ...part} of blocksOf(pages[language])) {
      const parts = sides.get(section) ?? [];
      sides.set(section, [...parts, part]);
    }
    return sides;
  });
  return [...(zh ?? [])].flatMap(([section, parts]): Pair[] => {
    const englishParts = en?.get(section);
    if (!englishParts) return [];
    const field = sectionName(section);
    return [
      {
        of: 'section',
        zh: {file: pages.zh.file, field, parts},
        en: {file: pages.en.file, field, parts: englishParts},
      },
    ];
  });
}
