import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {PageMetadata} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Layout';
import Footer from '@theme/Footer';
import Navbar from '@theme/Navbar';
import {useCurrentEdition} from '../../components/edition';
import RunningLine from '../../components/RunningLine';
import styles from './styles.module.css';

/** What every page consists of. Each kind of page brings its own `<main id="main">`. */
export default function Layout({children, ...about}: Props): ReactNode {
  const {isIndexed} = useCurrentEdition();
  return (
    <>
      <PageMetadata {...about} />
      {isIndexed ? null : (
        <Head>
          <meta name="robots" content="noindex" />
        </Head>
      )}
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
