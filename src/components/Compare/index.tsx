import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {IslandFiles} from '../../island/files';
import {languageOfLocale} from '../../model/locales';
import Island from '../Island';
import {useCurrentEdition} from '../edition';
import {useLocaleRoot} from '../locale-root';
import type {CompareSettings} from './main';
import styles from './styles.module.css';

/** `<Compare />`: what changed from an edition to a later one; with one edition, that there is nothing to compare. */
export default function Compare(): ReactNode {
  const {i18n} = useDocusaurusContext();
  const rootOf = useLocaleRoot();
  const {path} = useCurrentEdition();
  const {script} = usePluginData('compare') as Partial<IslandFiles>;
  if (script === undefined) return <p>{translate({id: 'compare.alone'})}</p>;
  const settings: CompareSettings = {
    edition: path,
    language: languageOfLocale(i18n.currentLocale),
    root: rootOf(i18n.defaultLocale),
    classes: styles,
  };
  return (
    <Island
      name="compare"
      settings={settings}
      withoutScript={translate({id: 'compare.needsScript'})}>
      <noscript>
        <p>
          <Link to={`/${path}/changes/`}>{translate({id: 'compare.changesPage'})}</Link>
        </p>
      </noscript>
    </Island>
  );
}
