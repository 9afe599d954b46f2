import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useLocaleRoot} from '../../components/locale-root';
import SearchPanel, {useSearch} from '../../components/SearchPanel';
import SiteMark from '../../components/SiteMark';
import {useCurrentEdition, useEditionMark} from '../../components/edition';
import {useParts} from '../../components/parts';
import {locales} from '../../model/locales';
import styles from './styles.module.css';

/** The head of every page: name, edition, parts, language, colours. */
export default function Navbar(): ReactNode {
  const {parts, current} = useParts();
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link to="/" className={clsx(styles.brand)}>
          <SiteMark className={styles.mark} />
          <span className={styles.long}>{translate({id: 'brand.long'})}</span>
          <span className={styles.short}>{translate({id: 'brand.short'})}</span>
        </Link>
        <EditionMenu />
        <nav className={styles.parts} aria-label={translate({id: 'nav.parts'})}>
          {parts.map(({folder, path, label}) => (
            <Link key={path} to={path} aria-current={folder === current ? 'true' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
        <div className={styles.switches}>
          <SearchLink />
          <LanguageLink />
          <ColorModeButton />
        </div>
      </div>
    </header>
  );
}

/** The edition one is reading; a menu of all of them once there is more than one. */
function EditionMenu(): ReactNode {
  const {path, label, otherEditions} = useCurrentEdition();
  const mark = useEditionMark();
  if (otherEditions.length === 0) {
    return (
      <Link to={`/${path}/`} className={clsx(styles.edition)}>
        {label}
      </Link>
    );
  }
  return (
    <details className={styles.editions} data-menu="">
      <summary className={styles.edition}>{mark?.text ?? label}</summary>
      <ul>
        {otherEditions.map((edition) => (
          <li key={edition.path}>
            <Link to={edition.address} data-keep-place="">
              {edition.label}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

/**
 * Leads to the search page; with script, opens the search over the page one is on. Its code comes
 * when it is touched (`src/reader/page-script.ts`).
 */
function SearchLink(): ReactNode {
  const {page, script} = useSearch();
  return (
    <>
      <a
        href={page}
        className={styles.switch}
        data-opens-search={script}
        aria-keyshortcuts="Control+K Meta+K /">
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M15.5 15.5 21 21" stroke="currentColor" strokeWidth="2" />
        </svg>
        <span className={styles.wide}>{translate({id: 'search.open'})}</span>
      </a>
      <dialog className={styles.search} aria-label={translate({id: 'search.open'})}>
        <SearchPanel isPage={false} />
      </dialog>
    </>
  );
}

/**
 * Leads to the same page in the other language, as a plain link; from the 404 page, which stands for
 * none, to the front page. The reader's script adds the place on the page.
 */
function LanguageLink(): ReactNode {
  const {
    i18n: {currentLocale, localeConfigs},
  } = useDocusaurusContext();
  const {pathname} = useLocation();
  const root = useLocaleRoot();
  const otherLocale = locales.find((locale) => locale !== currentLocale) ?? locales[0];
  const config = localeConfigs[otherLocale];
  const page = pathname.slice(root(currentLocale).length);
  return (
    <a
      href={root(otherLocale) + (/^404(\.html)?$/.test(page) ? '' : page)}
      lang={config?.htmlLang}
      hrefLang={config?.htmlLang}
      data-keep-place=""
      className={styles.switch}>
      {config?.label}
    </a>
  );
}

/**
 * Light or dark; `src/reader/page-script.ts` switches them. Which of its two names holds, the style
 * decides, so that the page need not know the colours. Not there without script, which it needs.
 */
function ColorModeButton(): ReactNode {
  return (
    <button type="button" className={clsx(styles.switch, styles.colour)} data-colours="">
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" />
      </svg>
      <span className={clsx('visually-hidden', styles.toDark)}>
        {translate({id: 'colour.toDark'})}
      </span>
      <span className={clsx('visually-hidden', styles.toLight)}>
        {translate({id: 'colour.toLight'})}
      </span>
    </button>
  );
}
