/** What the site says of itself as a whole, to search engines and to browsers. */
import {languageOfLocale, locales, type Locale} from '../model/locales';
import {manifestFile, sitemapFile} from '../model/made-files';
import {standardName} from '../model/name';
import type {OutputFile} from './files';

/** The site's colour, of the mark. */
const colour = '#0a5876';
const shortNames = {zh: '应用运维标准', en: 'Operations standard'} as const;

/** What a browser is told that keeps a link to the site on a screen. Icons and address are beside it. */
export function writeManifest(locale: Locale): OutputFile {
  const language = languageOfLocale(locale);
  const icon = (size: number): object => ({
    src: `icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  const manifest = {
    name: standardName[language],
    short_name: shortNames[language],
    lang: locale,
    start_url: '.',
    display: 'browser',
    theme_color: colour,
    background_color: '#ffffff',
    icons: [icon(192), icon(512), {src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml'}],
  };
  return {path: manifestFile, text: `${JSON.stringify(manifest, null, 2)}\n`};
}

/**
 * What search engines look for at the root of the site: where the lists of pages of all languages are. Nothing is
 * kept from them; what they should not list says so itself.
 *
 * @param root address of the site's root: `https://example.org/standard/`
 */
export function filesForSearchEngines(root: string): OutputFile[] {
  const lists = locales.map((locale, index) => (index === 0 ? '' : `${locale}/`) + sitemapFile);
  const index = `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lists.map((list) => `<sitemap><loc>${root}${list}</loc></sitemap>`).join('\n')}
</sitemapindex>
`;
  return [
    {path: 'sitemap.xml', text: index},
    {path: 'robots.txt', text: `User-agent: *\nDisallow:\n\nSitemap: ${root}sitemap.xml\n`},
  ];
}
