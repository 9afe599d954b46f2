import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useCurrentEdition} from '../../../components/edition';
import {useShortLinks} from '../../../components/short-links';
import {withClosingSlash} from '../../../docusaurus/addresses';
import {reportAddresses} from '../../../components/report-addresses';
import {dateInWords} from '../../../model/dates';
import {languageOfLocale} from '../../../model/locales';
import type {DataFrontMatter} from '../../../page-data/title';
import styles from './styles.module.css';

/** When the page was last changed; nothing where that is not known. */
export function usePageDate(): {readonly day: string; readonly text: string} | undefined {
  const {lastUpdatedAt} = useDoc().metadata;
  const {i18n} = useDocusaurusContext();
  if (!lastUpdatedAt) return undefined;
  const day = new Date(lastUpdatedAt).toISOString().slice(0, 10);
  return {day, text: dateInWords(day, languageOfLocale(i18n.currentLocale))};
}

/** What can be done with the page: edit its text or data, report an error; and its date. */
export default function PageFoot(): ReactNode {
  const {metadata} = useDoc();
  const {path, label} = useCurrentEdition();
  const shortLinks = useShortLinks();
  const {siteConfig} = useDocusaurusContext();
  const {isPublic, repositoryUrl, contact} = siteConfig.customFields as {
    isPublic: boolean;
    repositoryUrl?: string;
    contact?: string;
  };
  const {data_file: dataFile, thing} = metadata.frontMatter as Partial<DataFrontMatter>;
  const shortLink = thing === undefined ? undefined : `${shortLinks(path)}${thing.toLowerCase()}/`;
  const address = withClosingSlash(metadata.permalink);
  const report = reportAddresses({
    repositoryUrl,
    contact,
    subject: translate({id: 'report.subject'}, {page: metadata.title, edition: label}),
    body: translate(
      {id: 'report.body'},
      {page: isPublic ? siteConfig.url + address : address, edition: label},
    ),
  });
  const date = usePageDate();
  const links = [
    [metadata.editUrl, translate({id: 'page.editText'})],
    [
      metadata.editUrl && repositoryUrl && dataFile
        ? `${repositoryUrl}/edit/main/${dataFile}`
        : undefined,
      translate({id: 'page.editData'}),
    ],
    [report.issue, translate({id: 'page.report'})],
    [report.mail, translate({id: 'page.reportByMail'})],
  ] as const;
  if (!date && !shortLink && links.every(([address]) => !address)) return null;
  return (
    <footer className={styles.foot}>
      <ul>
        {shortLink ? (
          <li>
            {/* A press copies it. Not to be prepared ahead: it only leads back. */}
            <a href={shortLink} data-permalink="" rel="nofollow">
              {translate({id: 'link.short'})} {shortLink}
            </a>
          </li>
        ) : null}
        {links.map(([address, text]) =>
          address ? (
            <li key={text}>
              <a href={address}>{text}</a>
            </li>
          ) : null,
        )}
      </ul>
      {date ? (
        <p>
          {translate({id: 'page.updated'})} <time dateTime={date.day}>{date.text}</time>
        </p>
      ) : null}
    </footer>
  );
}
