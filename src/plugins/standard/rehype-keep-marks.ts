import type {ElementContent, Nodes, Root, RootContent} from 'hast';

/** What may not begin a line: marks that close, in either script. */
const closingMarks = /^[\p{Pe}\p{Pf}。，、；：！？.,;:!?]+/u;

/**
 * Puts the mark that follows a formula into the formula's `span`, which `src/css/site.css` does not break:
 * browsers would break a line between a formula and whatever stands after it. Comes after `rehype-katex`.
 */
export default function rehypeKeepMarks() {
  return keepMarks;
}

function keepMarks(tree: Root): void {
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return;
    node.children.forEach(visit);
    const children: readonly (RootContent | ElementContent)[] = node.children;
    children.forEach((child, index) => {
      const after = children[index + 1];
      if (child.type !== 'element' || after?.type !== 'text') return;
      const {className} = child.properties;
      if (!Array.isArray(className) || !className.includes('katex')) return;
      const [mark] = closingMarks.exec(after.value) ?? [];
      if (mark === undefined) return;
      child.children.push({type: 'text', value: mark});
      after.value = after.value.slice(mark.length);
    });
    node.children = children.filter((child) => child.type !== 'text' || child.value !== '');
  };
  visit(tree);
}
