import {
  capabilityPath,
  levelAnchor,
  pagePath,
  stepAnchor,
  stepSheetsPath,
} from '../../model/anchors';
import type {MatrixLinks} from './strings';

/** @param href the address of a path without base path and locale */
export function matrixLinks(edition: string, href: (path: string) => string): MatrixLinks {
  const path = (id: string): string => capabilityPath(edition, id);
  return {
    capability: (id) => href(path(id)),
    level: ({capability, level}) => href(`${path(capability)}#${levelAnchor(level)}`),
    case: (id) => href(`/${edition}${pagePath(id)}`),
    step: (id, to) => href(`${stepSheetsPath(edition, id)}#${stepAnchor(to)}`),
  };
}
