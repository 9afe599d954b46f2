/** YAML in the house's style: block style, text with a colon or a quotation mark as a block scalar. */
import {Document, isScalar, parseDocument, visit, type Document as AnyDocument} from 'yaml';

/** A new data file. */
export function yamlText(data: unknown): string {
  const document = new Document(data, {aliasDuplicateObjects: false});
  setStyle(document);
  return stringify(document);
}

/** A data file with a change made in it, its comments kept. */
export function changeYaml(source: string, change: (document: AnyDocument) => void): string {
  const document = parseDocument(source);
  change(document);
  return stringify(document);
}

/** A value as a piece of a data file, in its style. */
export function yamlNode(document: AnyDocument, value: unknown): unknown {
  const node = document.createNode(value, {aliasDuplicateObjects: false});
  setStyle(node);
  return node;
}

function setStyle(node: Parameters<typeof visit>[0]): void {
  visit(node, {
    Scalar(key, scalar) {
      if (key === 'key' || typeof scalar.value !== 'string') return;
      if (isScalar(scalar) && needsBlock(scalar.value)) scalar.type = 'BLOCK_FOLDED';
    },
  });
}

function needsBlock(text: string): boolean {
  return /: |:$|["'“”]|^[[\]{}&*!|>%@`#,?-]| #/.test(text) && text.includes(' ');
}

function stringify(document: AnyDocument): string {
  // Lines as long as their text: an editor sees a text's changes, not where its lines broke.
  return document.toString({lineWidth: 0});
}
