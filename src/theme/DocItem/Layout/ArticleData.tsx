import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useCurrentEdition} from '../../../components/edition';
import {useShortLinks} from '../../../components/short-links';
import StructuredData from '../../../components/StructuredData';
import {withClosingSlash} from '../../../docusaurus/addresses';
import type {PublicationStatus} from '../../../model/edition-file';
import {licenceAddress} from '../../../model/licence';
import type {DataFrontMatter} from '../../../page-data/title';
import {usePageDate} from './PageFoot';

/** What an edition is, in the words that schema.org gives for a work's stage; what is withdrawn has none there. */
const creativeWorkStatuses: Readonly<Record<PublicationStatus, string>> = {
  'working-draft': 'Draft',
  'draft-for-comment': 'Draft',
  published: 'Published',
  superseded: 'Obsolete',
  withdrawn: 'Withdrawn',
};

/** What search engines and link previews are told of a page of an edition. Addresses only where the site has a public one. */
export default function ArticleData(): ReactNode {
  const {metadata} = useDoc();
  const {i18n, siteConfig} = useDocusaurusContext();
  const {isPublic} = siteConfig.customFields as {isPublic: boolean};
  const {path, publication} = useCurrentEdition();
  const creativeWorkStatus = creativeWorkStatuses[publication];
  const shortLinks = useShortLinks();
  const {thing} = metadata.frontMatter as Partial<DataFrontMatter>;
  const url = (address: string): string | undefined =>
    isPublic ? siteConfig.url + address : undefined;
  const edition = {
    '@type': 'CreativeWork',
    name: siteConfig.title,
    version: path,
    creativeWorkStatus,
    url: url(`${siteConfig.baseUrl}${path}/`),
  };
  const about = thing && {
    '@type': 'DefinedTerm',
    termCode: thing,
    name: metadata.title.replace(`${thing} `, ''),
    url: url(`${shortLinks(path)}${thing.toLowerCase()}/`),
  };
  return (
    <>
      <Head>
        <meta property="og:type" content="article" />
      </Head>
      <StructuredData
        data={{
          '@type': 'TechArticle',
          headline: metadata.title,
          url: url(withClosingSlash(metadata.permalink)),
          inLanguage: i18n.currentLocale,
          version: path,
          creativeWorkStatus,
          dateModified: usePageDate()?.day,
          license: licenceAddress,
          isPartOf: edition,
          ...(about && {about}),
        }}
      />
    </>
  );
}
