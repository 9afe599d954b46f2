import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Gives the address of the landing page in a locale: `/standard/`, `/standard/en/`. */
export function useLocaleRoot(): (locale: string) => string {
  const {siteConfig, i18n} = useDocusaurusContext();
  const isDefault = i18n.currentLocale === i18n.defaultLocale;
  const root = isDefault
    ? siteConfig.baseUrl
    : siteConfig.baseUrl.slice(0, -`${i18n.currentLocale}/`.length);
  return (locale) => (locale === i18n.defaultLocale ? root : `${root}${locale}/`);
}
