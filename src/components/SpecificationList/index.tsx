import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {roleAnchor} from '../../model/anchors';
import type {Outline, OutlineSpecification} from '../../page-data/outline';
import type {SpecificationsData} from '../../page-data/page-data';
import DataTable from '../DataTable';
import Definitions from '../Definitions';
import LevelMark from '../LevelMark';
import {areasOf} from '../outline';
import {useSiteLinks} from '../site-links';

/** `<SpecificationList by="…" />`: the specifications in force by number, by area, by what the reader is busy with, or by level. */
export default function SpecificationList({
  by,
  data,
  outline,
}: {
  readonly by: 'number' | 'area' | 'role' | 'level';
  readonly data: SpecificationsData;
  readonly outline: Outline;
}): ReactNode {
  const {href, anchor} = useSiteLinks();
  const {specifications} = outline;
  const link = ({id, title, path}: OutlineSpecification): ReactNode => (
    <a key={id} href={href(path)}>
      {id} {title}
    </a>
  );
  switch (by) {
    case 'number':
      return (
        <Definitions
          items={specifications.map((specification) => ({
            key: specification.id,
            term: link(specification),
            text: specification.description,
          }))}
        />
      );
    case 'area':
      return (
        <Definitions
          items={outline.areas.map(({id, title, path}) => ({
            key: id,
            term: (
              <a href={href(path)}>
                {id} {title}
              </a>
            ),
            text: listed(specifications.filter((item) => areasOf(item).includes(id)).map(link)),
          }))}
        />
      );
    case 'role':
      return (
        <Definitions
          items={data.roles.map(({id, title, specifications: named}) => ({
            key: id,
            term: <span id={anchor(roleAnchor(id))}>{title}</span>,
            text: listed(specifications.filter((item) => named.includes(item.id)).map(link)),
          }))}
        />
      );
    case 'level':
      return (
        <DataTable
          label={translate({id: 'specification.byLevel'})}
          columns={[
            translate({id: 'nav.specification'}),
            ...[2, 3, 4, 5].map((level) => <LevelMark key={level} level={level} />),
          ]}
          rows={specifications.map((specification) => ({
            key: specification.id,
            cells: [
              link(specification),
              ...[2, 3, 4, 5].map((level) => clausesFor(specification, level) || '–'),
            ],
          }))}
        />
      );
  }
}

function listed(links: readonly ReactNode[]): ReactNode {
  return (
    <ul>
      {links.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

/** How many of its clauses support the level of some capability. */
function clausesFor({clauses}: OutlineSpecification, level: number): number {
  return clauses.filter(({supports}) => supports.some((item) => item.level === level)).length;
}
