/** What stands between `---` at the head of a page: the one reader, for checks and builds alike. */
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
  /** The line of a field in the page, from 1. */
  readonly lineOf: (field: string) => number;
  /** The page without it. */
  readonly content: string;
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
    // The first line of the page is the `---`.
    lineOf: (field) => lineOfPath(document, [field]) + 1,
    content: source.slice(match[0].length),
  };
});

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
