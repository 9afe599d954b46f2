import type {ReactNode} from 'react';
import type {GonePlace} from '../../page-data/editions';
import styles from './styles.module.css';

/** Where it stands on its page. */
export const noticeAnchor = 'edition-notice';

export interface EditionNoticeProps {
  /** What the edition is: `This is edition 0.9. Edition 1.0 superseded it on 2027-06-01.` */
  readonly text: string;
  /** To the same page in the newest edition. */
  readonly same?: {readonly text: string; readonly href: string};
  /** To what the newest edition has otherwise; in the draft, to what that has. */
  readonly compare: {readonly text: string; readonly href: string};
  /** Where the newest edition has no such page: that, what became of it, and its first page. */
  readonly missing?: {
    readonly text: string;
    readonly gone?: GonePlace;
    readonly first: {readonly text: string; readonly href: string};
  };
  /** Sections of the page that the newest edition has no longer. */
  readonly sections: {readonly title: string; readonly gone: readonly GonePlace[]};
  readonly strings: {
    readonly fates: Readonly<Record<GonePlace['fate'], string>>;
    readonly nothing: string;
  };
  readonly href: (path: string) => string;
}

/** Says on a page of the draft or of an old edition that it is one, and leads to the same place in the newest. */
export default function EditionNoticeView({
  text,
  same,
  compare,
  missing,
  sections,
  strings,
  href,
}: EditionNoticeProps): ReactNode {
  const fateOf = ({fate, reason, successors}: GonePlace): ReactNode => (
    <>
      {reason} {strings.fates[fate]}{' '}
      {successors.length === 0
        ? strings.nothing
        : successors.map(({title, path}, index) => (
            <span key={path}>
              {index > 0 ? ' · ' : ''}
              <a href={href(path)}>{title}</a>
            </span>
          ))}
    </>
  );
  return (
    <aside id={noticeAnchor} className={styles.notice} data-edition-notice="" data-unsearched="">
      <p>
        {text}{' '}
        {same ? (
          <a href={same.href} data-keep-place="">
            {same.text}
          </a>
        ) : null}
        {missing ? (
          <>
            {missing.text} {missing.gone ? fateOf(missing.gone) : null}{' '}
            <a href={missing.first.href}>{missing.first.text}</a>
          </>
        ) : null}
        {' · '}
        <a href={compare.href}>{compare.text}</a>
      </p>
      {sections.gone.length > 0 ? (
        <>
          <p>{sections.title}</p>
          <ul>
            {sections.gone.map((gone) => (
              <li key={gone.address}>
                <strong>{gone.title}</strong> {fateOf(gone)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </aside>
  );
}
