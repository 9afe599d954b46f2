import type {ComponentProps, ReactNode} from 'react';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {isWithinSite, withClosingSlash} from './addresses';

/** What the theme and the pages give to a link. */
interface Props extends ComponentProps<'a'> {
  readonly to?: string;
  readonly autoAddBaseUrl?: boolean;
  readonly 'data-noBrokenLinkCheck'?: boolean;
}

/**
 * Stands in for `@docusaurus/Link` everywhere, the theme's components included. A link is a link:
 * it opens a page, which is light and often prepared already. Docusaurus's own would load the next
 * page's scripts as soon as the link is in sight, and change pages within the application.
 *
 * Like it, this adds base path and closing slash and reports the link to the check of broken ones.
 */
export default function Link({
  to,
  href,
  autoAddBaseUrl = true,
  'data-noBrokenLinkCheck': isUnchecked,
  children,
  ...attributes
}: Props): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const brokenLinks = useBrokenLinks();
  if (attributes.id) brokenLinks.collectAnchor(attributes.id);

  const given = to ?? href ?? '';
  const asked = given.replace('pathname://', '');
  const based = autoAddBaseUrl && asked.startsWith('/') ? withBaseUrl(asked) : asked;
  if (!isWithinSite(given)) {
    return (
      <a {...attributes} href={based}>
        {children}
      </a>
    );
  }

  const address = withClosingSlash(based);
  if (!isUnchecked) brokenLinks.collectLink(address);
  return (
    <a {...attributes} href={address}>
      {children}
    </a>
  );
}
