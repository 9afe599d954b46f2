import {levelAnchor} from '../model/anchors';
import type {Outline} from '../page-data/outline';
import {capabilityOf} from './outline';
import {useSiteLinks} from './site-links';

/** The address of a level of a capability; nothing for a capability that has no page yet. */
export function useLevelLinks(
  outline: Outline,
): (capability: string, level: number) => string | undefined {
  const {href} = useSiteLinks();
  return (id, level) => {
    const {path} = capabilityOf(outline, id);
    return path && href(`${path}#${levelAnchor(level)}`);
  };
}
