import {clauseAnchor, criterionAnchor, levelAnchor} from '../model/anchors';
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

/** The address of a criterion; nothing where its capability has no page yet. */
export function useCriterionLinks(outline: Outline): (id: string) => string | undefined {
  const {href} = useSiteLinks();
  return (id) => {
    const {path} = capabilityOf(outline, id.split('.')[0] ?? '');
    return path && href(`${path}#${criterionAnchor(id)}`);
  };
}

/**
 * The address of a specification or a clause that a text names; nothing where it is not in force, or the page's own.
 *
 * @param page id of the specification that the page shows
 */
export function useNamedLinks(outline: Outline, page: string): (id: string) => string | undefined {
  const {href} = useSiteLinks();
  const clause = useClauseLinks(outline);
  return (id) => {
    if (id === page) return undefined;
    if (id.includes('.')) return clause(id);
    const specification = outline.specifications.find((item) => item.id === id);
    return specification && href(specification.path);
  };
}

/** The address of a clause; nothing where its specification is not in force. */
export function useClauseLinks(outline: Outline): (id: string) => string | undefined {
  const {href} = useSiteLinks();
  return (id) => {
    const specification = outline.specifications.find((item) => id.startsWith(`${item.id}.`));
    return specification && href(`${specification.path}#${clauseAnchor(id)}`);
  };
}
