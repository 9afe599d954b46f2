import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAddressInLocale} from '../locale-root';
import SentenceChanges from '../SentenceChanges';
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
  const behind = translations.behind.filter((unit) => unit.older === language && isOf(unit, of));
  const otherLocale = locales.find((candidate) => candidate !== locale);
  if (behind.length === 0 || !otherLocale) return null;
  const page = addressIn(otherLocale);
  const {repositoryUrl} = siteConfig.customFields as {readonly repositoryUrl?: string};
  return (
    // A page may have several: a landmark each would need a name each.
    <div role="note" className={styles.mark} data-behind="">
      <p>{translate({id: 'translation.behind'})}</p>
      <ul>
        {behind.map((unit) => (
          <li key={unit.id}>
            {unit.id === of ? null : (
              <>
                <a href={placeOf(unit) || '#'}>{unit.id}</a>{' '}
              </>
            )}
            <a href={page + placeOf(unit)} hrefLang={i18n.localeConfigs[otherLocale]?.htmlLang}>
              {translate({id: 'translation.newer'})}
            </a>{' '}
            {repositoryUrl ? (
              <a href={`${repositoryUrl}/commits/main/${unit.newerFile}`}>
                {translate({id: 'translation.changes'})}
              </a>
            ) : null}
            <SentenceChanges behind={unit} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function isOf({id, page}: Behind, of: string): boolean {
  return of.includes('#') ? id === of : page === of && !id.startsWith(`${of}#`);
}

function placeOf({address}: Behind): string {
  const at = address.indexOf('#');
  return at < 0 ? '' : address.slice(at);
}
