import type {ReactNode} from 'react';
import {fill} from '../../model/fill';
import type {Report, ReportGroup, ReportItem} from '../../changes/report';
import type {ReportRow, ReportSide} from '../../changes/rows';
import type {Language} from '../../model/locales';
import {changedRuns} from '../changed-runs';
import {useClasses} from './classes';
import {changesOf, type TextChoice} from './state';
import type {CompareWords} from './words';

interface Shown {
  readonly words: CompareWords;
  /** The language of the page: names and kinds are said in it. */
  readonly language: Language;
  /** Of which language the words are shown. */
  readonly text: TextChoice;
  /** The address of a path from the site's root. */
  readonly href: (path: string) => string;
}

const htmlLanguage: Readonly<Record<Language, string>> = {zh: 'zh-Hans', en: 'en'};

/** What changed, group by group, page by page: each thing with what became of it, and its texts word by word. */
export function ChangesView({
  groups,
  repeated,
  ...shown
}: Shown & {
  readonly groups: readonly ReportGroup[];
  readonly repeated: Report['repeated'];
}): ReactNode {
  const styles = useClasses();
  return (
    <div data-unsearched="">
      {groups.map(({id, title, pages}) => (
        <section key={id} className={styles.group}>
          <h2>{title[shown.language]}</h2>
          {pages.map((page, index) => (
            <section key={index}>
              <h3>{page.title[shown.language]}</h3>
              {page.items.map((item) => (
                <ItemView key={`${item.of.kind} ${item.of.id}`} item={item} {...shown} />
              ))}
            </section>
          ))}
        </section>
      ))}
      <RepeatedView repeated={repeated} {...shown} />
    </div>
  );
}

function ItemView({item, ...shown}: Shown & {readonly item: ReportItem}): ReactNode {
  const styles = useClasses();
  const {language, words, href} = shown;
  const address = item.addresses[language === 'zh' ? 0 : 1];
  const name = item.name[language];
  return (
    <article className={styles.item}>
      <h4 className={styles.name}>
        {item.kind[language]} {address ? <a href={href(address)}>{name}</a> : name}
      </h4>
      <p className={styles.kinds}>
        {changesOf(item).map((change) => (
          <span key={change} className={styles.kind}>
            {words.changes[change] ?? change}
          </span>
        ))}
      </p>
      {item.notes.map((note, index) => (
        <p key={index} className={styles.side}>
          {note[language]}
        </p>
      ))}
      {item.rows.length > 0 ? (
        <dl>
          {item.rows.map((row, index) => (
            <RowView key={index} row={row} {...shown} />
          ))}
        </dl>
      ) : null}
    </article>
  );
}

function RowView({row, text, language, words}: Shown & {readonly row: ReportRow}): ReactNode {
  const styles = useClasses();
  const sides: readonly Language[] = text === '' ? ['zh', 'en'] : [text];
  return (
    <div>
      <dt className={styles.field}>{row.field[language]}</dt>
      {sides.map((side) => (
        <dd key={side} className={styles.side} lang={htmlLanguage[side]}>
          <SideView side={row[side]} words={words} language={language} />
        </dd>
      ))}
    </div>
  );
}

function SideView({
  side: {state, runs},
  words,
  language,
}: {
  readonly side: ReportSide;
  readonly words: CompareWords;
  readonly language: Language;
}): ReactNode {
  const styles = useClasses();
  const said = (text: string): ReactNode => (
    <span className={styles.said} lang={htmlLanguage[language]}>
      {text}{' '}
    </span>
  );
  return (
    <>
      {state === 'unchanged' ? said(words.unchanged) : null}
      {state === 'none' ? said(words.noCounterpart) : null}
      {changedRuns(runs, (count) => said(fill(words.cut, {count})), {
        removed: styles.gone,
        added: styles.come,
      })}
    </>
  );
}

/** Replacements that several places have, each said once. */
function RepeatedView({
  repeated,
  language,
  text,
  words,
  href,
}: Shown & {readonly repeated: Report['repeated']}): ReactNode {
  const styles = useClasses();
  if (repeated.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2>{words.repeated}</h2>
      {repeated.map(({pairs, places}, index) => (
        <article key={index} className={styles.item}>
          {pairs
            .filter((pair) => text === '' || pair.language === text)
            .map((pair) => (
              <p key={pair.language} lang={htmlLanguage[pair.language]}>
                <del className={styles.gone}>{pair.before}</del>{' '}
                <ins className={styles.come}>{pair.after}</ins>
              </p>
            ))}
          <ul>
            {places.map(({name, addresses}, place) => (
              <li key={place}>
                <a href={href(addresses[language === 'zh' ? 0 : 1] ?? '')}>{name[language]}</a>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}
