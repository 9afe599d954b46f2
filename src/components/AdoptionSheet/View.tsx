import {Fragment, type ReactNode} from 'react';
import {clauseAnchor} from '../../model/anchors';
import {
  blankExceptions,
  box,
  headOf,
  marksOf,
  tableOfItems,
  titleOfValue,
  type AdoptionSheet,
  type adoptionWords,
} from '../../model/adoption-sheet';
import DataTable from '../DataTable';
import styles from './styles.module.css';

export interface AdoptionSheetProps {
  /** Under what the reader's browser keeps what is entered: the same in both languages. */
  readonly keeps: string;
  readonly sheet: AdoptionSheet;
  readonly words: Readonly<Record<keyof typeof adoptionWords, string>>;
  readonly strings: {
    readonly download: string;
    readonly fill: string;
    /** On the button for filling the sheet in on the page; and behind `fill`, where there is script for it. */
    readonly fillHere: string;
    readonly staysHere: string;
    readonly published: (publisher: string) => string;
  };
  readonly links: {
    readonly licence: string;
    /** Of the code for filling it in on the page. */
    readonly code: string;
    /** Of the file, and what it is saved as. */
    readonly file: string;
    readonly fileName: string;
  };
}

/** What a team fills in to put the specification into force, on the page or on paper; as a file, with the clauses' words. */
export default function AdoptionSheetView({
  keeps,
  sheet: {approvals, items, values, roles, records, clauses},
  words,
  strings,
  links,
}: AdoptionSheetProps): ReactNode {
  const [before = '', after = ''] = words.licence.split('{licence}');
  const linkTo = (id: string): ReactNode => <a href={`#${clauseAnchor(id)}`}>{id}</a>;
  const listed = items && tableOfItems(items, words);
  // What the tables are, in their order: ../../tools/adoption.ts
  const parts = [
    ...(listed ? ['items'] : []),
    ...(values.length > 0 ? ['values'] : []),
    ...['roles', 'records', 'clauses', 'exceptions'],
  ];
  // What rows of the first table are worked out of each other, by their order: ../../tools/proposals.ts
  const entries = items?.rows.some(({entry}) => entry)
    ? items.rows.map(({entry = ''}) => entry).join(' ')
    : undefined;
  return (
    <div className={styles.sheet} data-unsearched="">
      <p>{words.use}</p>
      <p>{words.approval}</p>
      <p>
        {before}
        <a href={links.licence}>{words.licenceLink}</a>
        {after}
      </p>
      <p
        className={styles.file}
        data-tool={links.code}
        data-keeps={keeps}
        data-parts={parts.join(' ')}
        data-entries={entries}>
        <button type="button" className="tool-button">
          {strings.fillHere}
        </button>{' '}
        <a href={links.file} download={links.fileName}>
          {strings.download}
        </a>
      </p>
      <p>
        {strings.fill}
        <span className={styles.here}>{strings.staysHere}</span>
      </p>
      <dl className={styles.head}>
        {headOf(approvals, words).map(({title, isDay}) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd data-date={isDay ? '' : undefined} />
          </div>
        ))}
      </dl>
      {listed ? (
        <>
          <p className={styles.title}>{items.title}</p>
          <DataTable
            label={items.title}
            columns={listed.columns}
            rows={listed.rows.map(([clause = '', ...cells], index) => ({
              key: String(index),
              cells: [index === 0 ? clause : linkTo(clause), ...cells],
            }))}
          />
        </>
      ) : null}
      {values.length > 0 ? (
        <>
          <p className={styles.title}>{words.values}</p>
          <p>{words.valuesUse}</p>
          <DataTable
            label={words.values}
            columns={[words.clause, words.quantity, words.suggested, words.ours]}
            rows={values.map(({clause, quantity, tier, suggested, publisher}, index) => ({
              key: String(index),
              cells: [
                linkTo(clause),
                titleOfValue({quantity, tier}, words),
                publisher ? `${suggested}${strings.published(publisher)}` : suggested,
                '',
              ],
            }))}
          />
        </>
      ) : null}
      <p className={styles.title}>{words.roles}</p>
      <DataTable
        label={words.roles}
        columns={[words.role, words.person, words.deputy]}
        rows={roles.map(({title, eachTime}) => ({
          key: title,
          cells: eachTime ? [title, words.eachTime, '–'] : [title, '', ''],
        }))}
      />
      <p className={styles.title}>{words.records}</p>
      <DataTable
        label={words.records}
        columns={[words.record, words.keep, words.place]}
        rows={records.map(({title, keep}) => ({key: title, cells: [title, keep, '']}))}
      />
      <p className={styles.title}>{words.clauses}</p>
      <p>{words.clausesUse}</p>
      <DataTable
        label={words.clauses}
        columns={[words.clause, words.differs, words.reason]}
        rows={clauses.map(({id, ...clause}) => ({
          key: id,
          cells: [linkTo(id), marksOf(clause, words).map(withBox), ''],
        }))}
      />
      <p className={styles.title}>{words.exceptions}</p>
      <p>{words.exceptionsUse}</p>
      <DataTable
        label={words.exceptions}
        columns={[words.number, words.clause, words.scope, words.why, words.by, words.until]}
        rows={Array.from({length: blankExceptions}, (_, index) => ({
          key: String(index),
          cells: [String(index + 1), '', '', '', '', ''],
        }))}
      />
    </div>
  );
}

/** A mark with its box drawn: not every font has the character. It stays there, for who copies it and for the tool. */
function withBox(mark: string, index: number): ReactNode {
  if (!mark.startsWith(box)) return mark;
  return (
    <Fragment key={index}>
      {index === 0 ? '' : ' '}
      <i>{box}</i>
      {mark.slice(box.length)}
    </Fragment>
  );
}
