/** What follows from another problem, and would only hide it. */
import type {ParsedPage} from '../content/content';
import type {Problem} from '../model/problem';

/** What a line is told first: with it wrong, its words are not what they seem. */
const causesOnLine: Readonly<Record<string, readonly string[] | undefined>> = (() => {
  const words = ['chinese-typography', 'english-spelling', 'untranslated'];
  const syntax = [...words, 'invisible-character', 'look-alike', 'formatting', 'leftover-mark'];
  return {
    'page-syntax': [...syntax, 'explicit-heading-id'],
    'yaml-syntax': syntax,
    'front-matter': syntax,
    'unknown-key': ['invisible-character', 'formatting'],
    'leftover-mark': [...words, 'look-alike', 'heading-rank'],
    'explicit-heading-id': [...words, 'leftover-mark'],
    'invisible-character': [...words, 'formatting'],
    admonition: [...words, 'leftover-mark'],
    'unknown-component': words,
    'html-tag': words,
    'expression-in-text': words,
    'formula-syntax': words,
    'table-shape': words,
  };
})();

/** What makes a section another thing than it was meant to be. */
const causesInSection = [
  'table-shape',
  'unknown-component',
  'html-tag',
  'expression-in-text',
  'leftover-mark',
  'formula-syntax',
];
/** What is said of words that were to be a table. */
const wordsOfTable = ['untranslated'];
const comparisons = ['same-structure', 'same-numbers', 'length-ratio', 'glossary-term'];

/** Problems without those that follow from others of the same line, section or page. */
export function withoutConsequences(
  problems: readonly Problem[],
  pages: readonly ParsedPage[],
): Problem[] {
  const names = new Map(pages.map(({file, name}) => [file, name]));
  const broken = new Set(pages.flatMap(({name, broken: fault}) => (fault ? [name] : [])));

  const lineOf = ({file, line = 0}: Problem): string => `${file}:${line}`;
  const onLine = new Map<string, Set<string>>();
  for (const problem of problems) {
    const follows = causesOnLine[problem.rule] ?? [];
    const rules = onLine.get(lineOf(problem)) ?? new Set();
    follows.forEach((rule) => rules.add(rule));
    onLine.set(lineOf(problem), rules);
  }

  const sectionOf = ({file, field = ''}: Problem): string => `${names.get(file)} ${field}`;
  const tables = new Set(
    problems
      .filter(({rule}) => rule === 'table-shape')
      .map((problem) => `${problem.file} ${problem.field}`),
  );
  const sections = new Set(
    problems.filter(({rule}) => causesInSection.includes(rule)).map(sectionOf),
  );

  return problems.filter((problem) => {
    const {rule, file} = problem;
    if (onLine.get(lineOf(problem))?.has(rule)) return false;
    if (wordsOfTable.includes(rule) && tables.has(`${file} ${problem.field}`)) return false;
    if (comparisons.includes(rule) && sections.has(sectionOf(problem))) return false;
    // Whoever mends the page agrees on it then.
    return !(rule.startsWith('translation-') && broken.has(names.get(file) ?? ''));
  });
}
