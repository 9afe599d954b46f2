import {parse, type AtRule, type Declaration, type Root, type Rule} from 'postcss';
import selectorParser, {type Node, type Selector} from 'postcss-selector-parser';
import {perText} from '../model/per-text';
import {textIn, type Document} from '../html/html';

/**
 * What a page has that a selector can name: `h1`, `.markdown`, `#main`, `[open]`. Names only: a
 * value of an attribute changes too easily.
 */
export type Names = ReadonlySet<string>;

/** What script or the browser itself may add to any page. */
const dynamic = ['[open]', '[hidden]'];

/** The names that a page has, and every word of its inline scripts and of what it tells its island, which may add elements. */
export function namesInPage({elements}: Document): Names {
  const names = new Set<string>(dynamic);
  for (const element of elements) {
    const {name, attributes} = element;
    // What search engines read adds no element.
    if (attributes.type === 'application/ld+json') continue;
    if (name === 'script') {
      for (const word of namesInInlineScript(textIn(element))) names.add(word);
      continue;
    }
    names.add(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      names.add(`[${attribute}]`);
      if (attribute === 'data-settings') for (const word of namesInScript(value)) names.add(word);
      if (attribute === 'id') names.add(`#${value}`);
      if (attribute === 'class') for (const word of value.split(/\s+/)) names.add(`.${word}`);
    }
  }
  return names;
}

/** Every word of a script may be the name of something it adds. `dataset.islandFailed` adds `data-island-failed`. */
export function namesInScript(script: string): Names {
  const names = new Set<string>();
  for (const word of new Set(script.match(/[\w-]+/g))) {
    const dashed = word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const name of [word, `.${word}`, `#${word}`, `[${word}]`, `[data-${dashed}]`])
      names.add(name);
  }
  return names;
}

/** All pages have the same few inside. */
const namesInInlineScript = perText(namesInScript);

/** Whether a selector can match on a page with these names. */
type Condition = (names: Names) => boolean;

interface ConditionalSelector {
  readonly text: string;
  readonly isUsable: Condition;
}

/**
 * A stylesheet from which pages get the rules that they can use.
 *
 * A rule goes when each of its selectors names a tag, class, id or attribute that the page lacks, be it inside what
 * it styles (`:has(…)`). What only a state decides (`:hover`, `:target`, `:not(…)`) never removes one. Then go custom
 * properties that nothing left reads, animations that nothing left names, and empty blocks.
 *
 * Why not PurgeCSS: it drops rules that consist of a state alone (`:focus-visible`, `:target`), and
 * parses the sheet anew for each page.
 */
export class Stylesheet {
  readonly #root: Root;
  readonly #selectors = new Map<Rule, readonly ConditionalSelector[]>();
  readonly #cache = new Map<string, string>();
  readonly #read: readonly string[];

  /** @param elsewhere other styles that come to the page later and read its custom properties */
  constructor(css: string, elsewhere = '') {
    this.#read = readIn(elsewhere);
    this.#root = parse(css);
    this.#root.walkRules((rule) => {
      if (isKeyframe(rule)) return;
      const parsed = selectorParser().astSync(rule.selector).nodes;
      this.#selectors.set(
        rule,
        rule.selectors.flatMap((text, index) => {
          const selector = parsed[index];
          return selector ? [{text, isUsable: conditionOf(selector)}] : [];
        }),
      );
    });
  }

  /** The rules for pages with these names, in their order. */
  prunedFor(names: Names): string {
    const kept = new Map<Rule, readonly string[]>();
    let key = '';
    for (const [rule, selectors] of this.#selectors) {
      const usable = selectors.filter(({isUsable}) => isUsable(names)).map(({text}) => text);
      if (usable.length > 0) kept.set(rule, usable);
      key += `${usable.join()}|`;
    }
    // Pages of one template keep the same rules: the text is made once.
    const known = this.#cache.get(key);
    if (known !== undefined) return known;
    const text = this.#write(kept);
    this.#cache.set(key, text);
    return text;
  }

  #write(kept: ReadonlyMap<Rule, readonly string[]>): string {
    const root = this.#root.clone();
    const copies: Rule[] = [];
    root.walkRules((rule) => void copies.push(rule));
    const originals: Rule[] = [];
    this.#root.walkRules((rule) => void originals.push(rule));
    originals.forEach((original, index) => {
      const copy = copies[index];
      if (!copy || isKeyframe(original)) return;
      const selectors = kept.get(original);
      if (selectors) copy.selectors = [...selectors];
      else copy.remove();
    });
    removeUnread(root, this.#read);
    removeEmpty(root);
    return root.toString();
  }
}

/** Steps of an animation look like rules: `from`, `50%`. */
function isKeyframe(rule: Rule): boolean {
  return rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as AtRule).name);
}

function conditionOf(selector: Selector): Condition {
  const conditions = selector.nodes.flatMap((node) => conditionOfPart(node) ?? []);
  return (names) => conditions.every((condition) => condition(names));
}

function conditionOfPart(node: Node): Condition | undefined {
  switch (node.type) {
    case 'tag':
      return has(node.value.toLowerCase());
    case 'class':
      return has(`.${node.value}`);
    case 'id':
      return has(`#${node.value}`);
    case 'attribute':
      return has(`[${node.attribute.toLowerCase()}]`);
    case 'pseudo': {
      if (!branching.has(node.value)) return undefined;
      const branches = node.nodes.map(conditionOf);
      return (names) => branches.some((branch) => branch(names));
    }
    default:
      return undefined;
  }
}

/** Of whose selectors at least one has to match. */
const branching: ReadonlySet<string> = new Set([':is', ':where', ':has']);

function has(name: string): Condition {
  return (names) => names.has(name);
}

/** The custom properties that a style reads. */
function readIn(css: string): string[] {
  if (!css.includes('var(')) return [];
  return [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
}

/** Custom properties that no value reads, again until none is left; animations without a user. */
function removeUnread(root: Root, elsewhere: readonly string[]): void {
  let left: {readonly declaration: Declaration; readonly reads: readonly string[]}[] = [];
  root.walkDecls((declaration) => {
    left.push({declaration, reads: readIn(declaration.value)});
  });
  for (;;) {
    const read = new Set(elsewhere);
    for (const {reads} of left) for (const name of reads) read.add(name);
    const isRead = ({declaration: {prop}}: {readonly declaration: Declaration}): boolean =>
      !prop.startsWith('--') || read.has(prop);
    const unread = left.filter((entry) => !isRead(entry));
    if (unread.length === 0) break;
    for (const {declaration} of unread) declaration.remove();
    left = left.filter(isRead);
  }
  const animations: string[] = [];
  root.walkDecls(/^(-webkit-)?animation(-name)?$/, ({value}) => void animations.push(value));
  root.walkAtRules(/keyframes$/, (rule) => {
    if (!animations.some((value) => value.split(/[\s,]+/).includes(rule.params))) rule.remove();
  });
}

/** Blocks without content. An `@layer` without a block stays: it fixes the order. */
function removeEmpty(root: Root): void {
  root.walk((node) => {
    let container: typeof node | Root | undefined = node;
    while (container && 'nodes' in container && container.nodes?.length === 0 && container.parent) {
      const parent = container.parent as Rule | AtRule | Root;
      container.remove();
      container = parent.type === 'root' ? undefined : parent;
    }
  });
}
