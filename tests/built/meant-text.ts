/**
 * What an author meant a reader to see, read from the source with none of the parsers that make the
 * pages: a mark is a mark wherever it stands, and nothing is a comment of YAML. Where these readings
 * differ from the page, the page says something else than was written.
 */

/** Text that a reader sees in one piece: of a paragraph, a heading, a cell, a line of code. */
export interface MeantText {
  readonly text: string;
  /** Line of the source, from 1. */
  readonly line: number;
}

const han = '\\p{Script=Han}';
const wide = '，。；：、？！（）《》〈〉「」『』【】〔〕';
const shared = '“”‘’—…·';
/** Where a text goes on without a blank: between Han, and beside full-width punctuation. */
const joins = [
  `(?<=[${wide}])\\n|\\n(?=[${wide}])`,
  `(?<=${han})\\n(?=[${han}${shared}])`,
  `(?<=[${shared}])\\n(?=${han})`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Lines of one text as a reader sees them. */
function joined(lines: readonly string[]): string {
  const text = lines.map((line) => line.trim()).join('\n');
  return joins.reduce((before, pattern) => before.replace(pattern, ''), text).replace(/\s+/g, ' ');
}

/** Stands where a page shows what is no text of its author's: a formula, what a component says. */
const gap = '\uE000';
/** Stands for what is shown as it is, marks or not. */
const keep = '\uE001';

const entities: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"'};

/** Running text without its marks. */
function withoutMarks(source: string): string {
  const kept: string[] = [];
  const put = (text: string): string => {
    kept.push(text);
    return `${keep}${kept.length - 1}${keep}`;
  };
  return source
    .replace(/(`+)(.+?)\1/g, (_, _marks: string, code: string) => put(code.trim()))
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => put(sign))
    .replace(/&([a-z]+);/g, (entity, name: string) => put(entities[name] ?? entity))
    .replace(/\$[^$]+\$/g, gap)
    .replace(/\{\/\*.*?\*\/\}/g, '')
    .replace(/<[A-Z]\w*[^>]*\/>/g, gap)
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, gap)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+|~~+/g, (mark, at: number, whole: string) =>
      /\s/.test(whole.charAt(at - 1)) && /\s/.test(whole.charAt(at + mark.length)) ? mark : '',
    )
    .replace(/(?<![A-Za-z0-9_])_+|_+(?![A-Za-z0-9_])/g, '')
    .replace(/\uE001(\d+)\uE001/g, (_, index: string) => kept[Number(index)] ?? '');
}

/** What the author of a page meant to be seen, in its order. */
export function meantByPage(source: string): MeantText[] {
  const texts: MeantText[] = [];
  let lines: string[] = [];
  let first = 0;
  const end = (): void => {
    add(lines.join('\n'), first);
    lines = [];
  };
  const add = (text: string, line: number): void => {
    for (const piece of withoutMarks(text).split(gap)) {
      // Marks stand between the ends of lines and Han: they go first.
      const seen = joined(piece.split('\n')).trim();
      if (/[\p{L}\p{N}]/u.test(seen)) texts.push({text: seen, line});
    }
  };
  let fence: string | undefined;
  source.split('\n').forEach((text, index) => {
    const line = index + 1;
    if (index === 0 && text === '---') {
      fence = '---';
      return;
    }
    if (fence !== undefined) {
      if (text.trim() === fence) fence = undefined;
      else if (fence === '```' && text.trim() !== '') texts.push({text: text.trim(), line});
      return;
    }
    fence = /^\s*(```|\$\$(?!.*\$\$\s*$))/.exec(text)?.[1];
    if (fence !== undefined || text.trim() === '' || /^\s*\$\$/.test(text)) return end();
    if (/^\s*\|/.test(text)) {
      end();
      const cells = text.replace(/^\s*\|\s*|\s*\|\s*$/g, '').split(/\s*(?<!\\)\|\s*/);
      if (!cells.every((cell) => /^:?-+:?$/.test(cell))) cells.forEach((cell) => add(cell, line));
      return;
    }
    // A mark that lacks its blank was still meant for one.
    const start =
      /^\s*(?:(?:#{1,6}|[-*+>]|\d{1,3}[.)])(?:\s+|$)|:::+\w*\s*|(?:#{1,6}|[-+>]|\d{1,3}[.)])(?=[\p{L}“《]))/u.exec(
        text,
      )?.[0] ?? '';
    if (start !== '') end();
    if (lines.length === 0) first = line;
    lines.push(text.slice(start.length));
    if (start.includes('#')) end();
  });
  end();
  return texts;
}

/**
 * A text of data as it is typed, from the line of its key on.
 *
 * @param line from 1
 */
export function meantByData(source: string, line: number): string {
  const lines = source.split('\n').slice(line - 1);
  const [head = '', ...below] = lines;
  const [, indent = '', value = ''] = /^(\s*(?:- +)*)[\w-]+:\s*(.*)$/.exec(head) ?? [];
  const end = below.findIndex((text) => text.trim() !== '' && text.search(/\S/) <= indent.length);
  const further = end < 0 ? below : below.slice(0, end);
  const isBlock = /^[>|][-+\d]*$/.test(value);
  const text = joined(isBlock ? further : [value, ...further]).trim();
  if (isBlock) return text;
  if (/^'.*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'");
  if (/^".*"$/.test(text)) return text.slice(1, -1).replace(/\\(.)/g, '$1');
  return text;
}
