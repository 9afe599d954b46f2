/** The adoption sheet of a specification as Markdown: what is on its page, with the text of the clauses. */
import {
  adoptionWords,
  blankExceptions,
  headOf,
  marksOf,
  tableOfItems,
  titleOfValue,
  type AdoptionSheet,
} from '../model/adoption-sheet';
import {licencePath, pagePath} from '../model/anchors';
import type {Language} from '../model/locales';
import {localize} from '../model/localize';
import {standardName} from '../model/name';

/** What is written by hand stands here. */
const blank = '';

/**
 * A form that an editor, a wiki and a printer take: tables with blank cells.
 *
 * @param edition its path: `draft`
 * @param root where the language's addresses begin, without a closing slash: `https://standard.example/en`
 */
export function adoptionMarkdown(
  {id, title}: {readonly id: string; readonly title: string},
  {items, values, roles, records, clauses, approvals}: AdoptionSheet,
  edition: string,
  language: Language,
  root: string,
): string {
  const page = `${root}/${edition}${pagePath(id)}`;
  const words = localize(adoptionWords, language);
  const inBrackets = (text: string): string => (language === 'zh' ? `（${text}）` : ` (${text})`);
  const listed = items && tableOfItems(items, words);
  const text = [
    `# ${words.title}${language === 'zh' ? '：' : ': '}${id} ${title}`,
    words.use,
    words.approval,
    words.licence.replace(
      '{licence}',
      `[${words.licenceLink}](${root}/${edition}${licencePath}#assessment-grant)`,
    ),
    `${words.page}${page}#tailoring`,
    markdownTable(
      [words.matter, words.entry],
      headOf(approvals, words).map(({title: field}) => [field, blank]),
    ),
    ...(listed ? [`## ${items.title}`, markdownTable(listed.columns, listed.rows)] : []),
    ...(values.length > 0
      ? [
          `## ${words.values}`,
          words.valuesUse,
          markdownTable(
            [words.clause, words.quantity, words.suggested, words.ours],
            values.map(({clause, quantity, tier, suggested, publisher}) => [
              clause,
              titleOfValue({quantity, tier}, words),
              suggested + (publisher ? inBrackets(publisher) : ''),
              blank,
            ]),
          ),
        ]
      : []),
    `## ${words.roles}`,
    markdownTable(
      [words.role, words.does, words.person, words.deputy],
      roles.map(({title: name, text, eachTime}) =>
        eachTime ? [name, text, words.eachTime, '–'] : [name, text, blank, blank],
      ),
    ),
    `## ${words.records}`,
    markdownTable(
      [words.record, words.holds, words.keep, words.place],
      records.map((record) => [record.title, record.text, record.keep, blank]),
    ),
    `## ${words.clauses}`,
    words.clausesUse,
    markdownTable(
      [words.clause, words.text, words.differs, words.reason],
      clauses.map(({id: clause, text, ...kind}) => [
        clause,
        text,
        marksOf(kind, words).join(' '),
        blank,
      ]),
    ),
    `## ${words.exceptions}`,
    words.exceptionsUse,
    markdownTable(
      [words.number, words.clause, words.scope, words.why, words.by, words.until],
      Array.from({length: blankExceptions}, (_, index) => [
        String(index + 1),
        ...Array.from({length: 5}, () => blank),
      ]),
    ),
    `<!-- ${standardName[language]}, ${id}, ${edition}: ${page}#adoption -->`,
  ]
    .map((part) => `${part.trimEnd()}\n`)
    .join('\n');
  // Who fills it in finds and replaces by what a keyboard has.
  return text.replaceAll('\u00a0', ' ');
}

/** A table whose cells break out of nothing. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(columns) + line(columns.map(() => '---')) + rows.map(line).join('');
}
