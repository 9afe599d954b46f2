import type {ReactNode} from 'react';
import {areaAnchor} from '../../model/anchors';
import type {Outline} from '../../page-data/outline';
import {useSiteLinks} from '../site-links';

/** `<CapabilityList />`: the capabilities that are written, area by area. */
export default function CapabilityList({outline}: {readonly outline: Outline}): ReactNode {
  const {href, anchor} = useSiteLinks();
  return (
    <ul>
      {outline.areas.map(({id, title, path, capabilities}) => {
        const written = capabilities.flatMap((capability) =>
          capability.path ? [{...capability, path: capability.path}] : [],
        );
        if (written.length === 0) return null;
        return (
          <li key={id} id={anchor(areaAnchor(id))}>
            <a href={href(path)}>
              {id} {title}
            </a>
            <ul>
              {written.map((capability) => (
                <li key={capability.id}>
                  <a href={href(capability.path)}>
                    {capability.id} {capability.title}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
