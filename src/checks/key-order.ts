/** The keys of a data file stand in the order in which the schema names them. */
import path from 'node:path';
import {isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap} from 'yaml';
import type * as z from 'zod';
import {fieldName} from '../model/place';
import type {Fix, Problem} from '../model/problem';
import {perFile} from '../model/per-file';
import {kindNames, kinds, type Kind} from '../model/kinds';
import type {Place} from '../model/place';
import {parse, type PositionedYaml} from '../model/yaml-positions';
import type {Check} from './check';
import {readText} from '../model/source-text';

export const keyOrder: Check = {
  rules: ['key-order'],
  run: ({siteDir, files}) =>
    files.flatMap(({file, data}) => {
      const source = readText(path.join(siteDir, file));
      return problemsOf[data.kind](source, file);
    }),
};

/** The fields of an object by its schema, in their order. */
type Shape = Readonly<Record<string, unknown>>;

/** The problems of a file of each kind. */
const problemsOf = Object.fromEntries(
  kindNames.map((kind) => [
    kind,
    perFile((source, file) => problemsBy(kinds[kind].schema, source, file)),
  ]),
) as Record<Kind, (source: string, file: string) => Problem[]>;

function problemsBy(schema: unknown, source: string, file: string): Problem[] {
  const yaml = parse(source);
  const lines = source.split('\n');
  const problems: Problem[] = [];
  const walk = (node: unknown, type: unknown, place: Place): void => {
    const {shape, element} = partsOf(type);
    if (isSeq(node) && element) {
      node.items.forEach((item, index) => walk(item, element, [...place, index]));
    }
    if (!isMap(node) || !shape) return;
    problems.push(...problemOfMap(node, shape, place, file, yaml, lines));
    for (const {key, value} of node.items) {
      const name = keyName(key);
      walk(value, shape[name], [...place, name]);
    }
  };
  walk(yaml.document.contents, schema, []);
  return problems;
}

/** What an object or a list is made of, also where it is optional. */
function partsOf(type: unknown): {shape?: Shape; element?: unknown} {
  const definition = (type as z.core.$ZodType | undefined)?._zod.def as
    {type: string; shape?: Shape; element?: unknown; innerType?: unknown} | undefined;
  switch (definition?.type) {
    case 'object':
      return definition.shape ? {shape: definition.shape} : {};
    case 'array':
      return {element: definition.element};
    case 'optional':
      return partsOf(definition.innerType);
    default:
      return {};
  }
}

function problemOfMap(
  map: YAMLMap,
  shape: Shape,
  place: Place,
  file: string,
  yaml: PositionedYaml,
  lines: readonly string[],
): Problem[] {
  const order = Object.keys(shape);
  const keys = map.items.map(({key}) => keyName(key));
  const sorted = [...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const wrong = keys.findIndex((key, index) => key !== sorted[index]);
  if (wrong < 0) return [];
  const name = keys[wrong] ?? '';
  const fix = reordered(map, sorted, yaml, lines);
  return [
    {
      rule: 'key-order',
      file,
      line: lineOf(map.items[wrong]?.key, yaml),
      field: fieldName([...place, name]),
      expected: {
        zh: `键的顺序为 ${sorted.join('、')}`,
        en: `the keys in the order ${sorted.join(', ')}`,
      },
      found: {zh: keys.join('、'), en: keys.join(', ')},
      mend: {
        zh: `把“${sorted[wrong] ?? ''}”连同它下面缩进的各行移到“${name}”之前，依此类推。`,
        en: `Move “${sorted[wrong] ?? ''}”, with the lines indented below it, before “${name}”, and so on.`,
      },
      ...(fix ? {fix} : {}),
    },
  ];
}

/** A key with its value, as lines; comments above the key go with it. */
interface Chunk {
  readonly key: string;
  readonly lines: readonly string[];
}

/** The map's lines, each key's own together; nothing where two keys share a line. */
function reordered(
  map: YAMLMap,
  sorted: readonly string[],
  yaml: PositionedYaml,
  lines: readonly string[],
): Fix | undefined {
  if (map.flow) return undefined;
  const keyLines = map.items.map(({key}) => lineOf(key, yaml));
  const column = yaml.lines.linePos(rangeOf(map.items[0]?.key)?.[0] ?? 0).col - 1;
  const starts = keyLines.map((line, index) => {
    let start = line;
    const previous = keyLines[index - 1];
    while (previous !== undefined && start - 1 > previous && isComment(lines[start - 2], column)) {
      start -= 1;
    }
    return start;
  });
  const last = map.items.at(-1);
  const first = starts[0];
  if (!last || first === undefined) return undefined;
  const end = lastLineOf(last, yaml, lines);
  const chunks = map.items.map(({key}, index): Chunk => ({
    key: keyName(key),
    lines: lines.slice((starts[index] ?? 1) - 1, (starts[index + 1] ?? end + 1) - 1),
  }));
  // The first key of an item of a list stands after its hyphen.
  const before = (lines[first - 1] ?? '').slice(0, column);
  const inOrder = [...chunks].sort((a, b) => sorted.indexOf(a.key) - sorted.indexOf(b.key));
  const moved = inOrder.flatMap((chunk, index) => {
    const chunkLines =
      chunk === chunks[0] ? indented(chunk.lines, ' '.repeat(column)) : chunk.lines;
    if (index > 0) return chunkLines;
    // A comment cannot stand between the hyphen and the key.
    const isBare = !(chunkLines[0] ?? '').trim().startsWith('#');
    return isBare || before.trim() === '' ? indented(chunkLines, before) : undefined;
  });
  if (moved.some((line) => line === undefined)) return undefined;
  return {line: first, count: end - first + 1, lines: moved as string[]};
}

/** Lines whose first has something else before its key. */
function indented([first = '', ...rest]: readonly string[], before: string): string[] {
  return [before + first.slice(before.length), ...rest];
}

/** A comment of a map, not a line of a text that begins with `#`, which is further in. */
function isComment(line: string | undefined, column: number): boolean {
  return /^\s*#/.test(line ?? '') && (line ?? '').search(/#/) <= column;
}

function lastLineOf(pair: Pair, yaml: PositionedYaml, lines: readonly string[]): number {
  const end = rangeOf(pair.value)?.[1] ?? rangeOf(pair.key)?.[1] ?? 0;
  const {line, col} = yaml.lines.linePos(end);
  let last = col === 1 ? line - 1 : line;
  while ((lines[last - 1] ?? '').trim() === '' && last > 1) last -= 1;
  return last;
}

function lineOf(key: unknown, yaml: PositionedYaml): number {
  return yaml.lines.linePos(rangeOf(key)?.[0] ?? 0).line;
}

function rangeOf(node: unknown): Node['range'] {
  return (node as Node | null | undefined)?.range;
}

function keyName(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}
