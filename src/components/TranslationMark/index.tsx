import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAddressInLocale} from '../locale-root';
import {languageOfLocale, locales, type Locale} from '../../model/locales';
import type {Behind, TranslationStatus} from '../../page-data/translation-status';
import styles from './styles.module.css';

interface Props {
  /** A section (`capability/scoring#r1`), or a page: then all that is not in a section of it. */
  readonly of: string;
  readonly translations: TranslationStatus;
}

/**
 * Says of a text that it is older in the page's language than in the other; nothing when it is not.
 * No author writes it: src/plugins/standard/remark-standard.ts puts it at each page and section.
 */
export default function TranslationMark({of, translations}: Props): ReactNode {
  const {i18n, siteConfig} = useDocusaurusContext();
  const addressIn = useAddressInLocale();
  const locale = i18n.currentLocale as Locale;
  const language = languageOfLocale(locale);
  const behind = translations.behind.filter((one) => one.older === language && isOf(one, of));
  const other = locales.find((one) => one !== locale);
  if (behind.length === 0 || !other) return null;
  const page = addressIn(other);
  const {repositoryUrl} = siteConfig.customFields as {readonly repositoryUrl?: string};
  return (
    <aside className={styles.mark} data-behind="">
      <p>{translate({id: 'translation.behind'})}</p>
      <ul>
        {behind.map((one) => (
          <li key={one.id}>
            {one.id === of ? null : (
              <>
                <a href={placeOf(one) || '#'}>{one.id}</a>{' '}
              </>
            )}
            <a href={page + placeOf(one)} hrefLang={i18n.localeConfigs[other]?.htmlLang}>
              {translate({id: 'translation.newer'})}
            </a>{' '}
            {repositoryUrl ? (
              <a href={`${repositoryUrl}/commits/main/${one.newerFile}`}>
                {translate({id: 'translation.changes'})}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </aside>
  );
}

function isOf({id, page}: Behind, of: string): boolean {
  return of.includes('#') ? id === of : page === of && !id.startsWith(`${of}#`);
}

function placeOf({address}: Behind): string {
  const at = address.indexOf('#');
  return at < 0 ? '' : address.slice(at);
}
