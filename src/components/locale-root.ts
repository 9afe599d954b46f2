import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {withClosingSlash} from '../docusaurus/addresses';

/** Gives the address of the landing page in a locale: `/standard/`, `/standard/en/`. */
export function useLocaleRoot(): (locale: string) => string {
  const {siteConfig, i18n} = useDocusaurusContext();
  const isDefault = i18n.currentLocale === i18n.defaultLocale;
  const root = isDefault
    ? siteConfig.baseUrl
    : siteConfig.baseUrl.slice(0, -`${i18n.currentLocale}/`.length);
  return (locale) => (locale === i18n.defaultLocale ? root : `${root}${locale}/`);
}

/** Gives the address of the page one is on in another locale: `/standard/draft/ds-1/` → `/standard/en/draft/ds-1/`. */
export function useAddressInLocale(): (locale: string) => string {
  const {pathname} = useLocation();
  const {currentLocale} = useDocusaurusContext().i18n;
  const root = useLocaleRoot();
  const page = pathname.slice(root(currentLocale).length);
  return (locale) => root(locale) + withClosingSlash(page);
}
