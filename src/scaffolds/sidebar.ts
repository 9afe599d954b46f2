/** Puts a page into sidebars.ts, and the English label of a category into its translations. */
import ts from 'typescript';
import type {Message} from '../model/problem';
import type {Change, Draft} from './scaffold';

export interface Category {
  readonly key: string;
  readonly label: Message;
  /** Key of the category that it stands in; none at the top. */
  readonly parent?: string;
  /** Keys of the categories beside it, itself too, in their order. */
  readonly order: readonly string[];
  /** The page that the category's name leads to, if it is there. */
  readonly overview?: string;
  /** The area whose capabilities it holds. */
  readonly area?: string;
}

export interface NewPage {
  /** `capability/ds/ds-1` */
  readonly page: string;
  readonly category: Category;
  /** Where a page stands among those of the category; nothing for one that the order leaves alone. */
  readonly rankOf: (page: string) => number | undefined;
}

const file = 'sidebars.ts';

/** The sidebar, and its English labels where it gets a category, with a page more. */
export function addToSidebar(draft: Draft, added: NewPage): Change[] {
  const source = draft.read(file);
  if (source === undefined) throw new Error(`There is no ${file}.`);
  const {text, isNew} = withPage(source, added);
  const changes = [{file, text}];
  if (!isNew) return changes;
  const labels = draft.edition.labelsFile;
  return [...changes, {file: labels, text: withLabel(draft.read(labels) ?? '{}', text, added)}];
}

/** @returns the sidebar's source with the page, and whether its category is new */
export function withPage(
  source: string,
  {page, category, rankOf}: NewPage,
): {readonly text: string; readonly isNew: boolean} {
  const categories = categoriesOf(source);
  const found = categories.find(({key}) => key === category.key);
  const quoted = `'${page}'`;
  if (found) {
    const rank = rankOf(page) ?? Infinity;
    const next = found.items.elements.find(
      (element) => ts.isStringLiteral(element) && (rankOf(element.text) ?? -1) > rank,
    );
    return {text: insert(source, found.items, next, quoted), isNew: false};
  }
  const {key, label, parent, order, overview, area} = category;
  const list =
    parent === undefined
      ? topOf(source)
      : categories.find((candidate) => candidate.key === parent)?.items;
  if (!list) throw new Error(`${file} has no category ${parent}.`);
  const later = order.slice(order.indexOf(key) + 1);
  const next = list.elements.find((element) => {
    const elementKey = keyOf(element);
    return elementKey !== undefined && later.includes(elementKey);
  });
  const link = overview ? `link: {type: 'doc', id: '${overview}'},` : '';
  const props = area ? `customProps: {area: '${area}'},` : '';
  const text = `{type: 'category', key: '${key}', label: '${label.zh}', ${link} ${props} items: [${quoted}]}`;
  return {text: insert(source, list, next, text), isNew: true};
}

interface FoundCategory {
  readonly key: string;
  readonly items: ts.ArrayLiteralExpression;
}

/** Every category of the sidebar, in its order, with the list of what is in it. */
function categoriesOf(source: string): FoundCategory[] {
  const found: FoundCategory[] = [];
  const visit = (node: ts.Node): void => {
    const key = keyOf(node);
    const items = key === undefined ? undefined : propertyOf(node, 'items');
    if (key !== undefined && items && ts.isArrayLiteralExpression(items)) found.push({key, items});
    ts.forEachChild(node, visit);
  };
  visit(parse(source));
  return found;
}

/** The list of the one sidebar there is. */
function topOf(source: string): ts.ArrayLiteralExpression | undefined {
  let top: ts.ArrayLiteralExpression | undefined;
  const visit = (node: ts.Node): void => {
    if (!top && ts.isArrayLiteralExpression(node)) top = node;
    else ts.forEachChild(node, visit);
  };
  visit(parse(source));
  return top;
}

function parse(source: string): ts.SourceFile {
  return ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
}

function keyOf(node: ts.Node): string | undefined {
  const key = propertyOf(node, 'key');
  return key && ts.isStringLiteral(key) ? key.text : undefined;
}

function propertyOf(node: ts.Node, name: string): ts.Expression | undefined {
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const property = node.properties.find(
    (candidate): candidate is ts.PropertyAssignment =>
      ts.isPropertyAssignment(candidate) && candidate.name.getText() === name,
  );
  return property?.initializer;
}

/** Inserts an element into a list, before `next` or at the end. */
function insert(
  source: string,
  list: ts.ArrayLiteralExpression,
  next: ts.Expression | undefined,
  text: string,
): string {
  if (next) {
    const at = next.getStart();
    return `${source.slice(0, at)}${text}, ${source.slice(at)}`;
  }
  const last = list.elements.at(-1);
  const at = last ? last.getEnd() : list.getStart() + 1;
  return `${source.slice(0, at)}${last ? ', ' : ''}${text}${source.slice(at)}`;
}

/** The English labels with that of the new category, after the label of the category before it. */
function withLabel(labels: string, sidebar: string, {category}: NewPage): string {
  const idOf = (key: string): string => `sidebar.standard.category.${key}`;
  const keys = categoriesOf(sidebar).map(({key}) => idOf(key));
  const labelId = idOf(category.key);
  const entries = Object.entries(JSON.parse(labels) as Record<string, unknown>);
  const before = keys.slice(0, keys.indexOf(labelId)).reverse();
  const previous = before.find((id) => entries.some(([entryId]) => entryId === id));
  const at = entries.findIndex(([id]) => id === previous) + 1;
  entries.splice(at, 0, [labelId, {message: category.label.en}]);
  return JSON.stringify(Object.fromEntries(entries), null, 2);
}
