import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {isActiveSidebarItem, useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import type {PropSidebarItem, PropSidebarItemCategory} from '@docusaurus/plugin-content-docs';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/DocRoot/Layout';
import {useCategoryAddress} from '../../../components/category-address';
import {useEditionMark, type EditionMark} from '../../../components/edition';
import {noticeAnchor} from '../../../components/EditionNotice/View';
import {withClosingSlash} from '../../../docusaurus/addresses';
import styles from './styles.module.css';

/** Id of the navigation, for the buttons that open it on a phone. */
const navigationId = 'site-nav';

/** More pages than one looks through in a list of everything. */
const longest = 12;

/**
 * Navigation beside the page. It is one list: always in sight where there is room, opened as a
 * popover by a button where there is not. Both are HTML's own, so neither needs script.
 */
export default function DocRootLayout({children}: Props): ReactNode {
  const sidebar = useDocsSidebar();
  const mark = useEditionMark();
  return (
    <div className={styles.root}>
      {sidebar ? (
        <>
          <div className={styles.bar}>
            <button type="button" popoverTarget={navigationId}>
              {translate({id: 'nav.pages'})}
            </button>
            {mark ? <Mark {...mark} /> : null}
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

/** The edition, which leads to the same place in the newest, with script to the very clause. */
function Mark({text, newest}: EditionMark): ReactNode {
  if (!newest) return <span className={styles.mark}>{text}</span>;
  return newest.path === undefined ? (
    <a className={styles.mark} href={`#${noticeAnchor}`}>
      {text}
    </a>
  ) : (
    <Link className={clsx(styles.mark)} to={newest.path} title={newest.title} data-keep-place="">
      {text}
    </Link>
  );
}

function Items({
  items,
  depth = 0,
}: {
  readonly items: readonly PropSidebarItem[];
  readonly depth?: number;
}): ReactNode {
  return (
    <ul>
      {items.map((item, index) => {
        if (item.type === 'html') return null;
        if (item.type === 'category')
          return <Category key={item.label} category={item} depth={depth} />;
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

/**
 * A part of the standard folds, and is open while one is in it; so does a group of pages that has no page of its own. What
 * stands deeper and has a place to lead to is a link: its pages are in the list, and in the page, only while one is in it.
 * So does a part of very many pages. So the list stays short however much is written, and weighs as little.
 */
function Category({
  category,
  depth,
}: {
  readonly category: PropSidebarItemCategory;
  readonly depth: number;
}): ReactNode {
  const {pathname} = useLocation();
  const address = useCategoryAddress()(category);
  const {label, href, items, collapsible} = category;
  const isActive = isActiveSidebarItem(category, pathname);
  if (!collapsible) {
    return (
      <li>
        <p>{label}</p>
        <Items items={items} depth={depth} />
      </li>
    );
  }
  if (address && (depth > 0 || items.length > longest)) {
    return (
      <li>
        {address === href ? (
          <PageLink to={address}>{label}</PageLink>
        ) : (
          <Link to={address}>{label}</Link>
        )}
        {isActive ? <Items items={items} depth={depth + 1} /> : null}
      </li>
    );
  }
  return (
    <li>
      <details open={isActive}>
        <summary>{label}</summary>
        {href ? (
          <ul>
            <li>
              <PageLink to={href}>{translate({id: 'nav.overview'})}</PageLink>
            </li>
          </ul>
        ) : null}
        <Items items={items} depth={depth + 1} />
      </details>
    </li>
  );
}
