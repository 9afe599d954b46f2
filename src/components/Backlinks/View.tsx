import type {ReactNode} from 'react';
import type {Backlink} from '../../page-data/backlinks';
import styles from './styles.module.css';

export interface ShownBacklink extends Omit<Backlink, 'path'> {
  readonly href: string;
}

export interface BacklinksProps {
  /** At least one. */
  readonly backlinks: readonly ShownBacklink[];
  readonly strings: {
    /** How many there are, with what they are. */
    readonly summary: (count: number) => string;
    /** In the order in which they stand. */
    readonly kinds: Readonly<Record<Backlink['kind'], string>>;
    /** Which levels of this page's capability are meant. */
    readonly levels: (levels: string) => string;
  };
}

/** What refers to a page, folded: readers who look for it open it, the page stays short for the others. */
export default function BacklinksView({backlinks, strings}: BacklinksProps): ReactNode {
  return (
    <details className={styles.backlinks} data-unsearched="">
      <summary>{strings.summary(backlinks.length)}</summary>
      <dl>
        {Object.entries(strings.kinds).map(([kind, name]) => {
          const ofKind = backlinks.filter((backlink) => backlink.kind === kind);
          return ofKind.length === 0 ? null : (
            <div key={kind}>
              <dt>{name}</dt>
              {ofKind.map(({href, id, title, levels}) => (
                <dd key={href}>
                  <a href={href}>{id === undefined ? title : `${id} ${withoutId(title, id)}`}</a>
                  {levels ? <small> {strings.levels(levels.join(', '))}</small> : null}
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </details>
  );
}

/** The title of a page that is about something begins with its id, which `AV-1.L4` has already. */
function withoutId(title: string, id: string): string {
  const [of = ''] = id.split('.');
  return title.startsWith(`${of} `) ? title.slice(of.length + 1) : title;
}
