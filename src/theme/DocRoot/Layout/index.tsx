import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {isActiveSidebarItem, useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import type {PropSidebarItem, PropSidebarItemCategory} from '@docusaurus/plugin-content-docs';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/DocRoot/Layout';
import {withClosingSlash} from '../../../docusaurus/addresses';
import styles from './styles.module.css';

/** Id of the navigation, for the buttons that open it on a phone. */
const navigationId = 'site-nav';

/**
 * Navigation beside the page. It is one list: always in sight where there is room, opened as a
 * popover by a button where there is not. Both are HTML's own, so neither needs script.
 */
export default function DocRootLayout({children}: Props): ReactNode {
  const sidebar = useDocsSidebar();
  return (
    <div className={styles.root}>
      {sidebar ? (
        <>
          <div className={styles.bar}>
            <button type="button" popoverTarget={navigationId}>
              {translate({id: 'nav.open'})}
            </button>
          </div>
          <nav
            id={navigationId}
            popover="auto"
            className={styles.navigation}
            aria-label={translate({id: 'nav.pages'})}>
            <button type="button" popoverTarget={navigationId} className={styles.close}>
              {translate({id: 'nav.close'})}
            </button>
            <Items items={sidebar.items} />
          </nav>
        </>
      ) : null}
      <main id="main" className={styles.main}>
        {children}
      </main>
    </div>
  );
}

function Items({items}: {readonly items: readonly PropSidebarItem[]}): ReactNode {
  return (
    <ul>
      {items.map((item, index) => {
        if (item.type === 'html') return null;
        if (item.type === 'category') return <Category key={item.label} category={item} />;
        return (
          <li key={item.href + String(index)}>
            <PageLink to={item.href}>{item.label}</PageLink>
          </li>
        );
      })}
    </ul>
  );
}

/** A link that says so when it leads to the page one is on. */
function PageLink({to, children}: {readonly to: string; readonly children: ReactNode}): ReactNode {
  const {pathname} = useLocation();
  return (
    <Link
      to={to}
      aria-current={withClosingSlash(to) === withClosingSlash(pathname) ? 'page' : undefined}>
      {children}
    </Link>
  );
}

/** Every category is in the page, folded unless the reader is in it. */
function Category({category}: {readonly category: PropSidebarItemCategory}): ReactNode {
  const {pathname} = useLocation();
  const {label, href, items} = category;
  return (
    <li>
      <details open={isActiveSidebarItem(category, pathname)}>
        <summary>{label}</summary>
        {href ? (
          <ul>
            <li>
              <PageLink to={href}>{translate({id: 'nav.overview'})}</PageLink>
            </li>
          </ul>
        ) : null}
        <Items items={items} />
      </details>
    </li>
  );
}
