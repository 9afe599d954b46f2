import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import {useCurrentEdition} from '../components/edition';
import SearchPanel from '../components/SearchPanel';
import styles from './search.module.css';

/** The search as a page: it has an address, with the query in it, and belongs to no edition. */
export default function Search(): ReactNode {
  const {path} = useCurrentEdition();
  return (
    <Layout
      title={translate({id: 'search.title'})}
      description={translate({id: 'search.description'})}>
      <main id="main" className={styles.page}>
        <h1>{translate({id: 'search.title'})}</h1>
        <SearchPanel isPage />
        <noscript>
          <p>
            {translate({id: 'search.needsScript'})}{' '}
            <Link to={`/${path}/`}>{translate({id: 'search.contents'})}</Link>
          </p>
        </noscript>
      </main>
    </Layout>
  );
}
