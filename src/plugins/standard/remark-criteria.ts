import path from 'node:path';
import type {Nodes, Parent, Root} from 'mdast';
import {criterionAnchor} from '../../model/anchors';
import {placeFile, type Edition} from '../../model/editions';

/** `L3.2`; as part of `DS-1.L3.2` or of another name, it is not of this page. */
const criterion = /(?<![\w.-])(L[2-5]\.[1-9]\d?)(?![\w.-]*\d)/;

/** Makes links of the criteria that the text of a capability's page names, as “L3.2 is not met” does. */
export default function remarkCriteria({
  siteDir,
  editions,
}: {
  readonly siteDir: string;
  readonly editions: readonly Edition[];
}) {
  return (tree: Root, file: {readonly path: string}): void => {
    const page = placeFile(editions, path.relative(siteDir, file.path));
    const [, capability] = /^capability\/\w\w\/(\w\w-\d+)\.mdx$/.exec(page?.name ?? '') ?? [];
    if (capability) linkCriteria(tree, capability);
  };
}

function linkCriteria(parent: Parent, capability: string): void {
  parent.children = parent.children.flatMap((node): Nodes[] => {
    if (node.type === 'text') return linked(node.value, capability);
    if ('children' in node && node.type !== 'link' && node.type !== 'heading')
      linkCriteria(node, capability);
    return [node];
  }) as Parent['children'];
}

function linked(text: string, capability: string): Nodes[] {
  return text
    .split(criterion)
    .map((part, index): Nodes =>
      index % 2 === 0
        ? {type: 'text', value: part}
        : {
            type: 'link',
            url: `#${criterionAnchor(`${capability}.${part}`)}`,
            children: [{type: 'text', value: part}],
          },
    )
    .filter((node) => node.type !== 'text' || node.value !== '');
}
