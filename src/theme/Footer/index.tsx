import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useCurrentEdition} from '../../components/edition';
import styles from './styles.module.css';

/** The foot of every page: edition and status, licence, how to cite, where to contribute. */
export default function Footer(): ReactNode {
  const {path, label, status, isDraft} = useCurrentEdition();
  const {repositoryUrl, contact} = useDocusaurusContext().siteConfig.customFields as {
    repositoryUrl?: string;
    contact?: string;
  };
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          <strong>{label}</strong>
          {status} {isDraft ? translate({id: 'footer.status'}) : translate({id: 'footer.released'})}
        </p>
        <ul>
          <li>
            <Link to={`/${path}/about/`}>{translate({id: 'footer.about'})}</Link>
          </li>
          <li>
            <Link to={`/${path}/cite/`}>{translate({id: 'footer.cite'})}</Link>
          </li>
          <li>
            <Link to={`/${path}/licence/`}>CC BY-NC-ND 3.0</Link>
          </li>
          {repositoryUrl ? (
            <li>
              <a href={repositoryUrl}>{translate({id: 'footer.repository'})}</a>
            </li>
          ) : null}
          {contact ? (
            <li>
              <a href={`mailto:${contact}`}>{translate({id: 'footer.contact'})}</a>
            </li>
          ) : null}
        </ul>
      </div>
    </footer>
  );
}
