/** A map in braces, written out in block style. */
import {stringify} from 'yaml';
import type {Fix} from './problem';
import type {FlowMap, PositionedYaml} from './yaml-positions';

/**
 * The lines that say the same without braces. Nothing where other text shares the lines, or a
 * comment would be lost.
 */
export function inBlockStyle(
  {node}: FlowMap,
  source: string,
  {document, lines}: PositionedYaml,
): Fix | undefined {
  const [from, to] = node.range ?? [0, 0];
  const start = lines.linePos(from);
  const end = lines.linePos(to);
  const sourceLines = source.split('\n');
  const before = (sourceLines[start.line - 1] ?? '').slice(0, start.col - 1);
  const after = (sourceLines[end.line - 1] ?? '').slice(end.col - 1);
  const place = /^(\s*(?:- +)*)([\w-]+:)?\s*$/.exec(before);
  if (!place || after.trim() !== '' || source.slice(from, to).includes('#')) return undefined;

  const [, indent = '', key] = place;
  const text = stringify(node.toJS(document), {lineWidth: 0, singleQuote: true});
  const written = text.trimEnd().split('\n');
  // Under a key everything is one step further in; after a hyphen the first key shares its line.
  const further = ' '.repeat(indent.length + (key === undefined ? 0 : 2));
  const block = written.map((line) => (line === '' ? '' : further + line));
  return {
    line: start.line,
    count: end.line - start.line + 1,
    lines:
      key === undefined
        ? [indent + (written[0] ?? ''), ...block.slice(1)]
        : [before.trimEnd(), ...block],
  };
}
