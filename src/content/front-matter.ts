/** What stands between `---` at the head of a page: the one reader, for checks and builds alike. */
import {isScalar} from 'yaml';
import {perText} from '../model/per-text';
import {lineOfPath, parse} from '../model/yaml-positions';
import type {YamlError} from '../model/yaml-syntax';
import type {CutText} from '../model/yaml-positions';

export interface FrontMatter {
  /** The YAML between the two lines `---`. */
  readonly yaml: string;
  /** Its keys; none when it has errors. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Each with its line in `yaml`, from 1. */
  readonly errors: readonly YamlError[];
  /** Each with its line in `yaml`, from 1. */
  readonly cutTexts: readonly CutText[];
  /** Whether a field's text stands in quotation marks of YAML, so that all within is meant. */
  readonly isQuoted: (field: string) => boolean;
  /** The line of a field in the page, from 1. */
  readonly lineOf: (field: string) => number;
  /** The page without it. */
  readonly content: string;
}

function isQuoted(node: unknown): boolean {
  return isScalar(node) && (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE');
}

const head = /^---[ \t]*\r?\n(?:([^]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Reads the head of a page; nothing for a page that does not begin with `---`, or never closes it. */
export const readFrontMatter = perText((source: string): FrontMatter | undefined => {
  const match = head.exec(source);
  if (!match) return undefined;
  const yaml = match[1] ?? '';
  const document = parse(yaml);
  const {value} = document;
  return {
    yaml,
    fields:
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? (value as Record<string, unknown>)
        : {},
    errors: document.errors,
    cutTexts: document.cutTexts,
    isQuoted: (field) => isQuoted(document.document.get(field, true)),
    // The first line of the page is the `---`.
    lineOf: (field) => lineOfPath(document, [field]) + 1,
    content: source.slice(match[0].length),
  };
});

/** What is wrong with the lines that a head begins and ends with, at the line (from 1) that is to be changed. */
export interface HeadFault {
  /**
   * The page is `empty`; the head has no `end` or no `beginning`; it begins too `late`, or ends too `early`, before its
   * last field; it ends `twice`; something like `---` stands in its place (`misspelt`).
   */
  readonly kind: 'empty' | 'end' | 'beginning' | 'late' | 'early' | 'twice' | 'misspelt';
  readonly line: number;
}

/** Fields that pages have; another word with a colon may be the beginning of a text. */
const fieldLine = /^[ \t]*(?:title|description|slug|sidebar_label|pagination_label)[ \t]*[:：]/;
const mark = /^---[ \t]*$/;
/** What is typed, or made by a word processor, in the place of `---`. */
const likeMark = /^\s*[-—–－_=*]+\s*$/;
/** A head stands among the first lines; what is further down is text. */
const headLines = 8;

/** What is wrong with where a page's head begins and ends; nothing where it is right, or there is none. */
export const headFaultOf = perText((source: string): HeadFault | undefined => {
  if (source.trim() === '') return {kind: 'empty', line: 1};
  const lines = source.split('\n');
  return mark.test(lines[0] ?? '') ? faultOfEnd(lines) : faultOfBeginning(lines);
});

function faultOfBeginning(lines: readonly string[]): HeadFault | undefined {
  const field = lines.slice(0, headLines).findIndex((line) => fieldLine.test(line));
  if (field < 0) return undefined;
  const above = lines.slice(0, field).map((text, index) => ({text, line: index + 1}));
  const begin = above.filter(({text}) => likeMark.test(text)).at(-1);
  if (begin === undefined) return {kind: 'beginning', line: field + 1};
  return {kind: mark.test(begin.text) ? 'late' : 'misspelt', line: begin.line};
}

function faultOfEnd(lines: readonly string[]): HeadFault | undefined {
  const end = lines.findIndex((text, index) => index > 0 && mark.test(text));
  const written = lines.map((text, index) => ({text, index}));
  const headWritten = written.slice(1, end < 0 ? headLines : end);
  const misspelt = headWritten.find(({text}) => likeMark.test(text));
  if (misspelt) return {kind: 'misspelt', line: misspelt.index + 1};
  if (end < 0) return {kind: 'end', line: 1};
  const next = written.find(({text, index}) => index > end && text.trim() !== '');
  if (next === undefined) return undefined;
  if (mark.test(next.text)) return {kind: 'twice', line: next.index + 1};
  return fieldLine.test(next.text) ? {kind: 'early', line: end + 1} : undefined;
}

/** A field of a page's front matter as text, with its line; nothing where it is not there or no text. */
export function frontMatterField(
  {source}: {readonly source: string},
  field: string,
): {readonly value: string; readonly line: number} | undefined {
  const frontMatter = readFrontMatter(source);
  const value = frontMatter?.fields[field];
  if (frontMatter === undefined) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  // A block scalar ends with a line break.
  return {value: String(value).trim(), line: frontMatter.lineOf(field)};
}
