/**
 * A Chinese text that is wrapped in its source is one line to its reader. Markdown and YAML put a
 * blank where a line ends, as Latin scripts want it; between Han there is none.
 */
import type {Nodes, Root} from 'mdast';
import {joinsAcross} from '../model/line-joins';

/** Takes out the ends of lines in a page's text that stand between Han. */
export function joinHan(tree: Root): void {
  const leaves: Nodes[] = [];
  const visit = (node: Nodes): void => {
    if ('children' in node) node.children.forEach(visit);
    else leaves.push(node);
    // What stands in another block is no neighbour.
    if (!inline.has(node.type)) joinLeaves(leaves.splice(0));
  };
  visit(tree);
}

const inline = new Set<string>([
  'text',
  'strong',
  'emphasis',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'inlineMath',
  'image',
  'break',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'footnoteReference',
]);

function joinLeaves(leaves: readonly Nodes[]): void {
  const lastOf = (node: Nodes | undefined): string =>
    node?.type === 'text' ? node.value.trimEnd().slice(-1) : '';
  const firstOf = (node: Nodes | undefined): string =>
    node?.type === 'text' ? node.value.trimStart().slice(0, 1) : '';
  leaves.forEach((leaf, index) => {
    if (leaf.type !== 'text') return;
    const {value} = leaf;
    leaf.value = value.replace(/[ \t]*\n[ \t]*/g, (lineEnd, at: number) => {
      const before = value.slice(0, at).slice(-1) || lastOf(leaves[index - 1]);
      const after = value.slice(at + lineEnd.length).slice(0, 1) || firstOf(leaves[index + 1]);
      return joinsAcross(before, after) ? '' : lineEnd;
    });
  });
}
