import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {capabilityPath, levelAnchor} from '../../model/anchors';
import type {DependenciesData} from '../../page-data/dependencies';
import {useSiteLinks} from '../site-links';
import type {Part} from './props';
import DependenciesView from './View';

/** `<Dependencies part="…" />`: one part of which levels depend on levels of other capabilities. */
export default function Dependencies({
  part,
  area,
  dependencies: data,
}: {
  readonly part: Part;
  /** Of the part `area`: which one. */
  readonly area?: string;
  readonly dependencies: DependenciesData;
}): ReactNode {
  const {href} = useSiteLinks();
  const pathOf = (id: string): string => capabilityPath(data.edition, id);
  return (
    <DependenciesView
      part={part}
      {...(area !== undefined && {area})}
      data={data}
      strings={{
        areasCaption: translate({id: 'dependencies.areasCaption'}),
        capabilitiesCaption: translate({id: 'dependencies.capabilitiesCaption'}),
        area: translate({id: 'dependencies.area'}),
        capability: translate({id: 'matrix.capability'}),
        total: translate({id: 'dependencies.total'}),
        cell: (from, to) =>
          translate(
            {id: 'dependencies.cell'},
            {
              from: from.capability,
              fromLevel: from.level,
              to: to.capability,
              toLevel: to.level,
            },
          ),
        dependsOn: translate({id: 'dependencies.presupposes'}),
        dependedOnBy: translate({id: 'dependencies.presupposedBy'}),
        levelName: (level) =>
          data.levels.find((scaleLevel) => scaleLevel.level === level)?.title ?? String(level),
        noneOfLevel: translate({id: 'dependencies.noneOfLevel'}),
        none: translate({id: 'dependencies.none'}),
        within: translate({id: 'area.dependenciesWithin'}),
        onOthers: translate({id: 'area.dependenciesOn'}),
        ofOthers: translate({id: 'area.dependenciesOf'}),
        noneOfArea: translate({id: 'area.dependenciesNone'}),
      }}
      links={{
        capability: (id) => href(pathOf(id)),
        level: ({capability, level}) => href(`${pathOf(capability)}#${levelAnchor(level)}`),
      }}
    />
  );
}
