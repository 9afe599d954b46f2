import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import {locales} from '../../model/locales';
import type {SearchData} from '../../search/panel-data';
import {useCurrentEdition} from '../edition';
import {useLocaleRoot} from '../locale-root';
import styles from './styles.module.css';

/** Where the search page is, without base path and language. */
export const searchPath = 'search/';

/** The address of the search page and of the code that makes search work. */
export function useSearch(): {readonly page: string; readonly script: string} {
  const {i18n} = useDocusaurusContext();
  const root = useLocaleRoot()(i18n.currentLocale);
  const {script} = usePluginData('search') as SearchData;
  return {page: root + searchPath, script: root + script};
}

/**
 * The field of the search, and what its code needs to know (src/search/box.ts). Everything below the
 * field is that code's. Enter, before it is there, leads to the search page.
 *
 * @param isPage whether this is the panel of the search page itself
 */
export default function SearchPanel({isPage}: {readonly isPage: boolean}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const edition = useCurrentEdition();
  const root = useLocaleRoot();
  const {page} = useSearch();
  const {areas} = usePluginData('search') as SearchData;
  const currentRoot = root(i18n.currentLocale);
  const otherLocale = locales.find((locale) => locale !== i18n.currentLocale) ?? locales[0];
  const otherRoot = root(otherLocale);
  const editions = [edition, ...edition.otherEditions].map(({path, label}) => ({path, label}));
  return (
    <div
      className={styles.panel}
      data-search=""
      data-root={currentRoot}
      data-other-root={otherRoot}
      data-other-language={i18n.localeConfigs[otherLocale]?.htmlLang ?? otherLocale}
      data-folder={`${currentRoot}search-index/`}
      data-other-folder={`${otherRoot}search-index/`}
      data-editions={JSON.stringify(editions)}
      data-areas={areas[edition.path]}
      data-failed={translate({id: 'search.noCode'})}
      {...(isPage ? {} : {'data-page': page})}>
      <form className={styles.form} role="search" action={page}>
        <input
          type="search"
          name="q"
          aria-label={translate({id: 'search.field'})}
          placeholder={translate({id: 'search.placeholder'})}
          maxLength={500}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
        <button type="submit">{translate({id: 'search.open'})}</button>
        {isPage ? null : (
          <button type="button" data-closes-search="">
            {translate({id: 'nav.close'})}
          </button>
        )}
      </form>
      {/* The search's own: nothing that React would look into. */}
      <div data-search-results="" dangerouslySetInnerHTML={{__html: ''}} />
    </div>
  );
}
