import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {manifestFile} from '../../model/made-files';
import {useAddressInLocale} from '../../components/locale-root';

/** Marks of every head for search engines and link previews: only what is so. */
export default function SiteMetadata(): ReactNode {
  const {i18n, siteConfig} = useDocusaurusContext();
  const {isPublic} = siteConfig.customFields as {isPublic: boolean};
  const {pathname} = useLocation();
  const addressIn = useAddressInLocale();
  // Stands for addresses that are not there: it has none of its own, and no other language.
  const isMissing = /\/404(\.html)?\/?$/.test(pathname);
  const urlIn = (locale: string): string => siteConfig.url + addressIn(locale);
  const url = urlIn(i18n.currentLocale);
  return (
    <>
      <Head>
        {/* The site has no picture for previews, which a large card would announce. */}
        <meta name="twitter:card" content="summary" />
        <meta property="og:site_name" content={siteConfig.title} />
        {/* Pages of an edition say that they are articles. */}
        <meta property="og:type" content="website" />
        <link rel="apple-touch-icon" href={useBaseUrl('apple-touch-icon.png')} />
        <link rel="manifest" href={useBaseUrl(manifestFile)} />
        {isMissing ? <meta name="robots" content="noindex" /> : null}
      </Head>
      {isPublic && !isMissing ? (
        <Head>
          <meta property="og:url" content={url} />
          <link rel="canonical" href={url} />
          {i18n.locales.map((locale) => (
            <link
              key={locale}
              rel="alternate"
              href={urlIn(locale)}
              hrefLang={i18n.localeConfigs[locale]?.htmlLang ?? locale}
            />
          ))}
          <link rel="alternate" href={urlIn(i18n.defaultLocale)} hrefLang="x-default" />
        </Head>
      ) : null}
    </>
  );
}
