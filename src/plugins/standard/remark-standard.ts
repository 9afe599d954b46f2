/**
 * Puts at each page and section what says so where its text is older than in the other language, and
 * at the end of each page what refers to it; and lets an author write `<LevelTable />` with no import
 * and no props: gives each data component of a page the data it needs.
 *
 * It injects imports, never values, so that the bundler sees what a page depends on: a change of
 * the YAML reloads the page, and no cache goes stale.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {dataModule} from '../../docusaurus/generated-data';
import {dataComponents, type Source} from '../../page-data/data-components';
import {
  dataFileOfPage,
  pageName,
  placeFile,
  type Edition,
  type EditionFile,
} from '../../model/editions';

interface Options {
  readonly siteDir: string;
  readonly editions: readonly Edition[];
}

interface Node {
  type: string;
  name?: string | null;
  attributes?: unknown[];
  children?: Node[];
  value?: string;
  data?: unknown;
}

interface File {
  readonly path: string;
  fail(message: string, place?: unknown): never;
}

export default function remarkStandard({siteDir, editions}: Options) {
  return (tree: Node, file: File): void => {
    const page = placeFile(editions, path.relative(siteDir, file.path));
    if (!page) return;
    markSections(tree, page, editions.length > 1);
    const used = new Set<Source>();
    visit(tree, (node) => {
      const component = node.name ? dataComponents[node.name] : undefined;
      if (!component || !/^mdxJsx(Flow|Text)Element$/.test(node.type)) return;
      for (const source of component) {
        used.add(source);
        node.attributes?.push(attribute(source));
      }
    });
    for (const source of used) {
      tree.children?.unshift(importOf(source, moduleOf(source, page, siteDir, file)));
    }
  };
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  node.children?.forEach((child) => visit(child, see));
}

/**
 * Adds `<TranslationMark of="…" />` after each heading that has an id, and before all else, and
 * `<Backlinks />` after all else; before that, where there are two editions, `<History />`. Where its edition has errata,
 * `<Errata />` comes first.
 */
function markSections(tree: Node, page: EditionFile, hasHistory: boolean): void {
  const of = pageName(page);
  const mark = (children: readonly Node[]): Node[] =>
    children.flatMap((node) => {
      if (node.name === 'Fold') node.children = mark(node.children ?? []);
      const id = node.type === 'heading' ? headingId(node) : undefined;
      return id === undefined ? [node] : [node, tag('TranslationMark', `${of}#${id}`)];
    });
  tree.children = mark(tree.children ?? []);
  tree.children.unshift(tag('TranslationMark', of));
  if (page.edition.errata.length > 0) tree.children.unshift(tag('Errata'));
  if (hasHistory) tree.children.push(tag('History'));
  tree.children.push(tag('Backlinks'));
}

function tag(name: string, of?: string): Node {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: of === undefined ? [] : [{type: 'mdxJsxAttribute', name: 'of', value: of}],
    children: [],
  };
}

/** Docusaurus has read the comment behind a heading by now. */
function headingId({data}: Node): string | undefined {
  return (data as {id?: string} | undefined)?.id;
}

/** What is imported for a source: `data` is the YAML beside the page, the others are the edition's. */
function moduleOf(source: Source, page: EditionFile, siteDir: string, file: File): string {
  if (source !== 'data') {
    const module = dataModule(pluginOf[source], `${source}-${page.edition.path}.json`);
    return ['backlinks', 'errata', 'history'].includes(source)
      ? `${module}?page=${pageName(page)}`
      : module;
  }
  const data = dataFileOfPage(page);
  if (!existsSync(path.join(siteDir, data))) {
    file.fail(
      `页面用到数据组件，却没有 ${data} / This page uses data components, but there is no ${data}`,
    );
  }
  return `@site/${data}`;
}

/** Which plugin writes what a page is given of its edition. */
const pluginOf: Record<Exclude<Source, 'data'>, string> = {
  backlinks: 'standard',
  changes: 'compare',
  dependencies: 'standard',
  errata: 'compare',
  fates: 'standard',
  files: 'exports',
  history: 'compare',
  limits: 'standard',
  matrix: 'standard',
  organisations: 'standard',
  outline: 'standard',
  translations: 'standard',
  vocabulary: 'standard',
};

const local: Record<Source, string> = {
  backlinks: 'standardBacklinks',
  changes: 'standardChanges',
  data: 'standardData',
  dependencies: 'standardDependencies',
  errata: 'standardErrata',
  fates: 'standardFates',
  files: 'standardFiles',
  history: 'standardHistory',
  limits: 'standardLimits',
  matrix: 'standardMatrix',
  organisations: 'standardOrganisations',
  outline: 'standardOutline',
  translations: 'standardTranslations',
  vocabulary: 'standardVocabulary',
};

/** ` data={standardData}` as the tree has it. */
function attribute(source: Source): unknown {
  return {
    type: 'mdxJsxAttribute',
    name: source,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: local[source],
      data: {
        estree: program([
          {
            type: 'ExpressionStatement',
            expression: {type: 'Identifier', name: local[source]},
          },
        ]),
      },
    },
  };
}

/** `import standardData from '…'` as the tree has it. */
function importOf(source: Source, module: string): Node {
  return {
    type: 'mdxjsEsm',
    value: `import ${local[source]} from ${JSON.stringify(module)};`,
    data: {
      estree: program([
        {
          type: 'ImportDeclaration',
          specifiers: [
            {
              type: 'ImportDefaultSpecifier',
              local: {type: 'Identifier', name: local[source]},
            },
          ],
          source: {type: 'Literal', value: module, raw: JSON.stringify(module)},
        },
      ]),
    },
  };
}

function program(body: unknown[]): unknown {
  return {type: 'Program', sourceType: 'module', body};
}
