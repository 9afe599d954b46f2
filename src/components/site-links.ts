import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

export interface SiteLinks {
  /** The address of a path of the site (`/draft/ds-1/#l3`), with base path and locale. */
  readonly href: (path: string) => string;
  /** Says that the page has this id, for the check of broken anchors; gives the id back. */
  readonly anchor: (id: string) => string;
}

/**
 * Addresses for views that render plain `<a>`. Docusaurus checks only its own `<Link>`, so both
 * the addresses and the ids are reported to it here.
 */
export function useSiteLinks(): SiteLinks {
  const {withBaseUrl} = useBaseUrlUtils();
  const brokenLinks = useBrokenLinks();
  return {
    href: (path) => {
      const address = withBaseUrl(path);
      brokenLinks.collectLink(address);
      return address;
    },
    anchor: (id) => {
      brokenLinks.collectAnchor(id);
      return id;
    },
  };
}
