/** A page's content as the peers' authors would write it: Markdown, with raw HTML where it has none. */
import type {Element, ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {toMdast, type Handle} from 'hast-util-to-mdast';
import {toMarkdown} from 'mdast-util-to-markdown';
import {visit} from 'unist-util-visit';

/** Kept as HTML. Markdown's own tables hold no lists. */
const rawElements = ['table', 'dl', 'figure', 'svg', 'math', 'details', 'form', 'output'];
/** What HTML blocks in Markdown may not begin with; they get a `<div>` around them. */
const notBlocks = new Set(['svg', 'math', 'output']);
const dropped = new Set(['script', 'style', 'template', 'annotation']);

/**
 * The content without the site's own marks: no class, style or data attributes, no links of
 * headings to themselves, no scripts.
 */
export function cleaned(content: Element): Element {
  const copy = structuredClone(content);
  visit(copy, 'element', (node) => {
    for (const name of Object.keys(node.properties)) {
      if (/^(className|style|data[A-Z].*)$/.test(name)) delete node.properties[name];
    }
    node.children = node.children.filter((child) => !isDropped(child));
  });
  return copy;
}

/** The content's HTML for the bare page. */
export function asHtml(content: Element): string {
  return toHtml(cleaned(content));
}

/**
 * The content as Markdown.
 *
 * @param options.heading whether the `<h1>` stays in it (else the peer takes it from the title)
 * @param options.guardBraces keeps `{{` from being read as an expression of Vue
 */
export function asMarkdown(
  content: Element,
  options: {readonly heading: boolean; readonly guardBraces: boolean},
): string {
  const copy = cleaned(content);
  if (!options.heading) {
    visit(copy, 'element', (node) => {
      node.children = node.children.filter((child) => !isElement(child, 'h1'));
    });
  }
  const tree = toMdast(
    {type: 'root', children: copy.children},
    {handlers: Object.fromEntries(rawElements.map((name) => [name, raw]))},
  );
  // What is in code is guarded by VitePress itself.
  if (options.guardBraces) {
    visit(tree, (node) => {
      if (node.type === 'html') node.value = node.value.replaceAll('{{', '&#123;{');
      if (node.type === 'text' && node.value.includes('{{')) {
        Object.assign(node, {type: 'html', value: node.value.replaceAll('{{', '{<!-- -->{')});
      }
    });
  }
  return toMarkdown(tree, {bullet: '-'});
}

/** One line of HTML: an empty line would end it. */
const raw: Handle = (_state, element, parent) => {
  const html = toHtml(element).replace(/\s*\n\s*/g, ' ');
  const inText = parent?.type === 'element' && /^(p|span|a|li|td|strong|em)$/.test(parent.tagName);
  return {
    type: 'html',
    value: notBlocks.has(element.tagName) && !inText ? `<div>${html}</div>` : html,
  };
};

function isDropped(node: ElementContent): boolean {
  if (node.type === 'comment') return true;
  if (node.type !== 'element') return false;
  const {className} = node.properties;
  return dropped.has(node.tagName) || (Array.isArray(className) && className.includes('hash-link'));
}

function isElement(node: ElementContent, name: string): boolean {
  return node.type === 'element' && node.tagName === name;
}
