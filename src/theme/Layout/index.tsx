import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import {PageMetadata} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/Layout';
import Footer from '@theme/Footer';
import Navbar from '@theme/Navbar';
import {useCurrentEdition} from '../../components/edition';
import styles from './styles.module.css';

/** What every page consists of. Each kind of page brings its own `<main id="main">`. */
export default function Layout({children, ...about}: Props): ReactNode {
  return (
    <>
      <PageMetadata {...about} />
      <RunningLine />
      <a className={styles.skip} href="#main">
        {translate({id: 'page.skip'})}
      </a>
      <Navbar />
      <div className={styles.middle} data-copied={translate({id: 'link.copied'})}>
        {children}
      </div>
      <Footer />
    </>
  );
}

/** What stands at the foot of every printed sheet, beside its number (src/css/site.css): which text this is. */
function RunningLine(): ReactNode {
  const {label} = useCurrentEdition();
  const {pathname} = useLocation();
  const {siteConfig} = useDocusaurusContext();
  const {isPublic} = siteConfig.customFields as {isPublic: boolean};
  const address = isPublic ? siteConfig.url + pathname : pathname;
  const style = `--running:'${`${label} · ${address}`.replace(/['\\]/g, '')}'`;
  // The margins of sheets inherit from the root alone. Helmet takes attributes as HTML has them.
  return <Head htmlAttributes={{style}}>{null}</Head>;
}
