import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useCurrentEdition} from './edition';

/**
 * What stands at the foot of every printed sheet, beside its number (src/css/site.css): which text this is.
 * The innermost of a page holds.
 */
export default function RunningLine({
  id,
  date,
}: {
  /** Of the page's capability. */
  readonly id?: string | undefined;
  readonly date?: string | undefined;
}): ReactNode {
  const {label} = useCurrentEdition();
  const {pathname} = useLocation();
  const {siteConfig, i18n} = useDocusaurusContext();
  const {isPublic} = siteConfig.customFields as {isPublic: boolean};
  const edition = [label, ...(date ? [date] : [])].join(
    i18n.currentLocale.startsWith('zh') ? '，' : ', ',
  );
  const line = [...(id ? [id] : []), edition, isPublic ? siteConfig.url + pathname : pathname];
  const style = `--running:'${line.join(' · ').replace(/['\\]/g, '')}'`;
  // The margins of sheets inherit from the root alone. Helmet takes attributes as HTML has them.
  return <Head htmlAttributes={{style}}>{null}</Head>;
}
