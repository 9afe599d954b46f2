/** YAML with the line of every place in it: a thin layer over the `yaml` package. */
import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import {joinLines} from './line-joins';
import type {Place} from './place';
import type {YamlError} from './yaml-syntax';

/** A text of which YAML leaves something out: what is taken for a comment, or for a name. */
export interface CutText {
  /** From 1. */
  readonly line: number;
  /** What is left out, as it is written. */
  readonly lost: string;
}

/** A map written in braces. */
export interface FlowMap {
  readonly place: Place;
  readonly line: number;
  readonly node: YAMLMap;
}

export interface PositionedYaml {
  /** The plain value; meaningless when there are errors. */
  readonly value: unknown;
  readonly errors: readonly YamlError[];
  /** Every map written in braces. */
  readonly flowMaps: readonly FlowMap[];
  readonly cutTexts: readonly CutText[];
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Parses a text; problems come back as `errors`, nothing is thrown. */
export function parse(source: string): PositionedYaml {
  const lines = new LineCounter();
  const document = parseDocument(source, {lineCounter: lines, prettyErrors: false});
  const errors: YamlError[] = [...document.errors, ...document.warnings].map(
    ({pos, code, message}) => ({line: lines.linePos(pos[0]).line, code, message}),
  );

  const flowMaps: FlowMap[] = [];
  const cutTexts: CutText[] = [];
  visit(document, {
    Alias(_, node) {
      errors.push({
        line: lineOfNode(lines, node),
        code: 'ALIAS',
        message: `alias *${node.source}: write the text out, aliases are not used here`,
      });
    },
    Pair(_, {key, value}) {
      if (!isScalar(key) || !isScalar(value) || value.value !== null || !key.range) return;
      // `zh: #负责人 …`: nothing but a comment.
      const lost = /^[ \t]*:[ \t]+(#.*)/.exec(source.slice(key.range[1]))?.[1];
      if (lost !== undefined) cutTexts.push({line: lines.linePos(key.range[0]).line, lost});
    },
    Scalar(_, node) {
      const {range, value, anchor} = node;
      if (!range || typeof value !== 'string') return;
      const written = source.slice(range[0], range[1]);
      const line = lines.linePos(range[1]).line;
      if (anchor !== undefined) cutTexts.push({line, lost: `&${anchor}`});
      if (node.type === 'PLAIN' && !isWord(value)) {
        const lost = /^[ \t]+(#.*)/.exec(source.slice(range[1]))?.[1];
        if (lost !== undefined) cutTexts.push({line, lost});
      }
      if (written.includes('\n') && node.type !== 'BLOCK_LITERAL') {
        node.value = joinLines(value, written);
      }
    },
    Map(_, node, ancestors) {
      if (node.flow) {
        const place = placeOf([...ancestors, node]);
        flowMaps.push({place, line: lineOfNode(lines, node), node});
      }
    },
  });

  const value: unknown = errors.length > 0 ? undefined : document.toJS();
  return {value, errors, flowMaps, cutTexts, document, lines};
}

/** An id or another word of the data, beside which a comment takes nothing away. */
function isWord(value: string): boolean {
  return /^[\w.:/-]*$/.test(value);
}

function lineOfNode(lines: LineCounter, node: Node): number {
  return lines.linePos(node.range?.[0] ?? 0).line;
}

/** The keys that lead to the last of a chain of nodes, each the parent of the next. */
function placeOf(chain: readonly unknown[]): Place {
  const place: PropertyKey[] = [];
  chain.forEach((node, index) => {
    const parent = chain[index - 1];
    if (isPair(node) && isScalar(node.key)) place.push(String(node.key.value));
    else if (isCollection(parent) && !isMap(parent)) place.push(parent.items.indexOf(node));
  });
  return place;
}

/** Whether `place` is at `ancestor` or below it. */
export function isWithin(place: Place, ancestor: Place): boolean {
  return ancestor.every((key, index) => place[index] === key);
}

/**
 * The line (from 1) of a place: of its key where it has one, else of its value. A place that is
 * not in the file gives the line of the nearest thing above it, where the missing piece belongs.
 */
export function lineOfPath({document, lines}: PositionedYaml, place: Place): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of place) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (!pair) break;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isCollection(node) && typeof key === 'number') {
      const item: unknown = node.items[key];
      if (item === undefined) break;
      offset = (item as Node).range?.[0] ?? offset;
      node = item;
    } else {
      break;
    }
  }
  return lines.linePos(offset).line;
}
