import type {PropSidebarItemCategory} from '@docusaurus/plugin-content-docs';
import {areaAnchor, modelPath} from '../model/anchors';
import {useCurrentEdition} from './edition';

/**
 * Where the name of a category of the sidebar leads: to its page or, for an area's capabilities, to their place on the
 * model's page, so that readers stay in that part of the standard. Nowhere for a category that is only a name.
 */
export function useCategoryAddress(): (
  category: Pick<PropSidebarItemCategory, 'href' | 'customProps'>,
) => string | undefined {
  const {path} = useCurrentEdition();
  return ({href, customProps}) => {
    const area = customProps?.area;
    return typeof area === 'string' ? `/${path}${modelPath}#${areaAnchor(area)}` : href;
  };
}
