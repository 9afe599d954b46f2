import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useDoc, useSidebarBreadcrumbs} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/DocItem/Layout';
import DocItemContent from '@theme/DocItem/Content';
import {useCategoryAddress} from '../../../components/category-address';
import {useCurrentEdition} from '../../../components/edition';
import EditionNotice from '../../../components/EditionNotice';
import RunningLine from '../../../components/RunningLine';
import WithdrawnPage from '../../../components/Withdrawn';
import type {LevelsFrontMatter, WithdrawnFrontMatter} from '../../../page-data/front-matter';
import PageFoot, {usePageDate} from './PageFoot';
import styles from './styles.module.css';

const contentsId = 'page-contents';
/** The heading of a capability's page that its levels stand below. */
const levelsAnchor = 'levels';

/** One page of the standard: where it stands, its text, what can be done with it, what is next. */
export default function DocItemLayout({children}: Props): ReactNode {
  const {metadata, toc} = useDoc();
  const {fate, levels = []} = metadata.frontMatter as Partial<
    WithdrawnFrontMatter & LevelsFrontMatter
  >;
  // What is folded away has no contents to go to.
  const headings = fate ? [] : toc.filter(({level}) => level <= 3);
  const [id] = /^[A-Z]{2}-\d+/.exec(metadata.title) ?? [];
  const date = usePageDate()?.text;
  return (
    <div className={styles.page}>
      <RunningLine id={id} date={date} />
      {headings.length > 1 ? (
        <div className={styles.contents}>
          <button type="button" popoverTarget={contentsId} className={styles.open}>
            {translate({id: 'contents.title'})}
          </button>
          <nav
            id={contentsId}
            popover="auto"
            className={styles.panel}
            aria-labelledby={`${contentsId}-title`}>
            <p id={`${contentsId}-title`}>{translate({id: 'contents.title'})}</p>
            <ul>
              {headings.map(({id, value, level}) => (
                <Fragment key={id}>
                  <li data-level={level}>
                    {/* Docusaurus's table of contents holds the headings' own markup. */}
                    <a href={`#${id}`} dangerouslySetInnerHTML={{__html: value}} />
                  </li>
                  {id === levelsAnchor
                    ? levels.map(({anchor, title}) => (
                        <li key={anchor} data-level={3}>
                          <a href={`#${anchor}`}>{title}</a>
                        </li>
                      ))
                    : null}
                </Fragment>
              ))}
            </ul>
          </nav>
        </div>
      ) : null}
      <article className={styles.article}>
        <Where />
        <EditionNotice />
        <DocItemContent>
          {fate ? <WithdrawnPage fate={fate}>{children}</WithdrawnPage> : children}
        </DocItemContent>
        <PageFoot />
        <Neighbours previous={metadata.previous} next={metadata.next} />
      </article>
    </div>
  );
}

/** The parts that lead to the page, and the edition it belongs to. */
function Where(): ReactNode {
  const {label, path, status} = useCurrentEdition();
  const addressOf = useCategoryAddress();
  // The page itself is the heading below. What is only a heading in the navigation is no step on the way.
  const trail = (useSidebarBreadcrumbs() ?? []).slice(0, -1).flatMap((item) => {
    if (item.type !== 'category') return [];
    return item.collapsible ? [{label: item.label, address: addressOf(item)}] : [];
  });
  return (
    <nav className={styles.where} aria-label={translate({id: 'nav.where'})}>
      <ol>
        <li>
          <Link to={`/${path}/`}>{label}</Link>
          {status}
        </li>
        {trail.map(({label, address}) => (
          <li key={label}>{address ? <Link to={address}>{label}</Link> : label}</li>
        ))}
      </ol>
    </nav>
  );
}

interface Neighbour {
  readonly title: string;
  readonly permalink: string;
}

function Neighbours({
  previous,
  next,
}: {
  readonly previous?: Neighbour | undefined;
  readonly next?: Neighbour | undefined;
}): ReactNode {
  return (
    <nav className={styles.neighbours} aria-label={translate({id: 'nav.neighbours'})}>
      {previous ? (
        <Link to={previous.permalink} rel="prev">
          <small>{translate({id: 'nav.previous'})}</small>
          {previous.title}
        </Link>
      ) : (
        <span />
      )}
      {next ? (
        <Link to={next.permalink} rel="next">
          <small>{translate({id: 'nav.next'})}</small>
          {next.title}
        </Link>
      ) : null}
    </nav>
  );
}
