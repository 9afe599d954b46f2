/** What an edition says in one language, line by line, with all that is not text masked. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Nodes} from 'mdast';
import type {Language} from '../model/locales';
import {perObject} from '../model/per-object';
import {hasLanguage, headingId} from './blocks';
import type {Content, DataText, ParsedPage} from './content';
import {readText} from '../model/source-text';

/** A line of a file that has text of the language in it. */
export interface ProseLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Where in the file: `levels[2].statement.en`, the id of a page's section, the key of a string. */
  readonly field?: string;
  readonly source: string;
  /**
   * As long as `source`; whatever is no text (ids, code, formulas, tags, addresses, keys, words
   * of the other language) is `mask` here, character by character.
   */
  readonly text: string;
}

/** Stands for a character that is no text: no letter, no punctuation, no space. */
export const mask = '\uE000';

/** From one column of a line to another, counted from 0. */
interface Range {
  /** From 0. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly field: string | undefined;
}

/** As Markdown's parser counts, both from 1. */
interface Point {
  readonly line: number;
  readonly column: number;
}

/** Every line of an edition with text of one language, in no particular order. */
export function proseOf(content: Content, language: Language): readonly ProseLine[] {
  return inLanguage[language](content);
}

const inLanguage = {
  zh: perObject((content: Content) => allProse(content, 'zh')),
  en: perObject((content: Content) => allProse(content, 'en')),
} as const;

function allProse(content: Content, language: Language): ProseLine[] {
  return [
    ...content.pages.filter((page) => page.language === language).flatMap(proseOfPage),
    ...proseOfData(content, language),
    ...proseOfInterface(content, language),
  ];
}

/** The text of a page: its title and description, and what its Markdown shows. */
export function proseOfPage(page: ParsedPage): ProseLine[] {
  const lines = page.source.split('\n');
  const ranges: Range[] = [];
  let field: string | undefined;
  const visit = (node: Nodes): void => {
    if (!node.position) return;
    const {start, end} = node.position;
    if (node.type === 'yaml') {
      ranges.push(...frontMatterRanges(lines, end.line - 1));
    } else if (node.type === 'text') {
      ranges.push(...rangesBetween(lines, start, end, field));
    } else if (node.type === 'inlineCode' || node.type === 'inlineMath') {
      // The marks count as text, because spaces are asked for around them.
      ranges.push(
        {line: start.line - 1, from: start.column - 1, to: start.column, field},
        {line: end.line - 1, from: end.column - 2, to: end.column - 1, field},
      );
    } else if ('children' in node) {
      const section = node.type === 'heading' ? headingId(node) : undefined;
      if (section !== undefined) field = `#${section}`;
      const isForeign = node.type === 'mdxJsxTextElement' && hasLanguage(node);
      if (!isForeign) node.children.forEach(visit);
    }
  };
  page.tree.children.forEach(visit);
  return proseLines(page.file, lines, ranges);
}

/** The lines between two points of a page, each as far as it lies between them. */
function rangesBetween(
  lines: readonly string[],
  start: Point,
  end: Point,
  field: string | undefined,
): Range[] {
  return lines.slice(start.line - 1, end.line).map((text, index): Range => {
    const line = start.line - 1 + index;
    return {
      line,
      from: line === start.line - 1 ? start.column - 1 : 0,
      to: line === end.line - 1 ? end.column - 1 : text.length,
      field,
    };
  });
}

/** Fields of the front matter that readers see. */
const shownField = /^(title|description|sidebar_label|pagination_label|reason):/;

function frontMatterRanges(lines: readonly string[], end: number): Range[] {
  return lines.slice(0, end).flatMap((text, line) => {
    const field = shownField.exec(text)?.[1];
    return field === undefined ? [] : valueRanges(lines, line, field);
  });
}

function proseOfData({siteDir, texts}: Content, language: Language): ProseLine[] {
  return [...groupByFile(texts)].flatMap(([file, fileTexts]) => {
    const lines = linesOf(siteDir, file);
    const ranges = fileTexts.flatMap((text) =>
      valueRanges(lines, text.lines[language] - 1, `${text.field}.${language}`),
    );
    return proseLines(file, lines, ranges);
  });
}

function groupByFile(texts: readonly DataText[]): Map<string, DataText[]> {
  const groups = new Map<string, DataText[]>();
  for (const text of texts) {
    const group = groups.get(text.file);
    if (group) group.push(text);
    else groups.set(text.file, [text]);
  }
  return groups;
}

/**
 * The text of a value in block style, whose key stands on the line `start`: plain, in quotation
 * marks, or a block scalar, over as many lines as it has.
 */
function valueRanges(lines: readonly string[], start: number, field: string): Range[] {
  const head = /^(\s*(?:- +)*)([^\s:]+:[ \t]*)(.*)$/.exec(lines[start] ?? '');
  if (!head) return [];
  const [, indent = '', key = '', value = ''] = head;
  let end = start + 1;
  while (end < lines.length && isFurtherIn(lines[end] ?? '', indent.length)) end += 1;

  const isBlock = /^[>|][-+\d]*\s*(#.*)?$/.test(value);
  const quote = /^["']/.exec(value)?.[0];
  const first = indent.length + key.length;
  const ranges: Range[] = isBlock
    ? []
    : [{line: start, from: first, to: first + value.length, field}];
  for (let line = start + 1; line < end; line += 1) {
    const text = lines[line] ?? '';
    if (text.trim()) {
      ranges.push({line, from: text.search(/\S/), to: text.trimEnd().length, field});
    }
  }
  if (isBlock) return ranges;
  return ranges.flatMap((range, index) =>
    trimScalar(range, lines, quote, index === 0, index === ranges.length - 1),
  );
}

function isFurtherIn(text: string, indent: number): boolean {
  return text.trim() === '' || text.search(/\S/) > indent;
}

/** A line of a plain or quoted scalar without its quotation marks, escapes and comments. */
function trimScalar(
  range: Range,
  lines: readonly string[],
  quote: string | undefined,
  isFirst: boolean,
  isLast: boolean,
): Range[] {
  const {line, from, to} = range;
  const text = (lines[line] ?? '').slice(from, to);
  if (quote === undefined) {
    const comment = text.search(/\s#/);
    return [{...range, to: comment < 0 ? to : from + comment}];
  }
  const inside = {
    ...range,
    from: isFirst ? from + 1 : from,
    to: isLast ? from + text.lastIndexOf(quote) : to,
  };
  return quote === '"' ? withoutEscapes(lines[line] ?? '', inside) : [inside];
}

/** What is left of a range without `\n`, `\u00a0`, the backslash of `\"`, and `{placeholders}`. */
function withoutEscapes(text: string, range: Range): Range[] {
  const ranges: Range[] = [];
  let from = range.from;
  const inside = text.slice(range.from, range.to);
  for (const match of inside.matchAll(/\\u[\da-fA-F]{4}|\\(?=")|\\.|\{\w+\}/g)) {
    const to = range.from + match.index;
    ranges.push({...range, from, to});
    from = to + match[0].length;
  }
  return [...ranges, {...range, from}].filter((part) => part.to > part.from);
}

/** The interface's words and the sidebar's labels. */
function proseOfInterface({siteDir, edition}: Content, language: Language): ProseLine[] {
  const strings = {
    zh: ['i18n/zh-Hans/code.json'],
    en: ['i18n/en/code.json', edition.labelsFile],
  }[language];
  return [
    ...strings.flatMap((file) => proseOfStrings(linesOf(siteDir, file), file)),
    ...(language === 'zh' ? proseOfSidebar(linesOf(siteDir, 'sidebars.ts')) : []),
  ];
}

/** `"message": "…"` under its key. */
function proseOfStrings(lines: readonly string[], file: string): ProseLine[] {
  let field: string | undefined;
  const ranges = lines.flatMap((text, line) => {
    field = /^\s*"(.+)": \{/.exec(text)?.[1] ?? field;
    const [, before = '', message] = /^(\s*"message": ")(.*)",?\s*$/.exec(text) ?? [];
    if (message === undefined) return [];
    const from = before.length;
    return withoutEscapes(text, {line, from, to: from + message.length, field});
  });
  return proseLines(file, lines, ranges);
}

function proseOfSidebar(lines: readonly string[]): ProseLine[] {
  const ranges = lines.flatMap((text, line): Range[] => {
    const [, before = '', label] = /^(\s*label: ')(.*)',?\s*$/.exec(text) ?? [];
    if (label === undefined) return [];
    return [{line, from: before.length, to: before.length + label.length, field: 'label'}];
  });
  return proseLines('sidebars.ts', lines, ranges);
}

/** An address is no text, wherever it stands. */
const address = /https?:\/\/[\x21-\x7e]+|[\w.+-]+@[\w-]+\.[\w.-]+|\b[\w-]+\.(?:com|net|org|cn)\b/g;

/** The lines that ranges are on, with what is in no range masked. */
function proseLines(file: string, lines: readonly string[], ranges: readonly Range[]): ProseLine[] {
  const byLine = new Map<number, ProseLine>();
  for (const {line, from, to, field} of ranges) {
    const source = lines[line] ?? '';
    const before = byLine.get(line)?.text ?? mask.repeat(source.length);
    const text = before.slice(0, from) + source.slice(from, to) + before.slice(to);
    byLine.set(line, {file, line: line + 1, source, text, ...(field ? {field} : {})});
  }
  return [...byLine.values()].map((proseLine) => ({
    ...proseLine,
    text: proseLine.text.replace(address, (found) => mask.repeat(found.length)),
  }));
}

function linesOf(siteDir: string, file: string): string[] {
  const absolute = path.join(siteDir, file);
  return existsSync(absolute) ? readText(absolute).split('\n') : [];
}
