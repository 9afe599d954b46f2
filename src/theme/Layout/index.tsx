import type {ReactNode} from 'react';
import {PageMetadata} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Layout';
import Footer from '@theme/Footer';
import Navbar from '@theme/Navbar';
import RunningLine from '../../components/RunningLine';
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
