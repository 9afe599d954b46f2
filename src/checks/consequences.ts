/** What follows from another problem, and would only hide it. */
import {existsSync} from 'node:fs';
import path from 'node:path';
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
const comparisons = [
  'same-structure',
  'same-numbers',
  'same-quantifier',
  'length-ratio',
  'glossary-term',
];

/** Problems without those that follow from others of the same line, section or page. */
export function withoutConsequences(
  problems: readonly Problem[],
  pages: readonly ParsedPage[],
  siteDir: string,
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

  // Only one language was changed: of course they differ.
  const differing = problems.flatMap((problem) => problem.differing ?? []);
  const isInDiffering = ({file, line = 0}: Problem): boolean =>
    differing.some((place) => place.file === file && line >= place.line && line <= place.lastLine);

  // All that a copy holds is there twice.
  const copies = new Set(
    problems.flatMap(({rule, field, file}) =>
      rule === 'duplicate-id' && field === 'id' ? [file] : [],
    ),
  );
  const isDataMissing = problems.some(({rule}) => rule === 'page-without-data');

  return withoutAbsent(problems, siteDir).filter((problem) => {
    const {rule, file} = problem;
    if (rule === 'duplicate-id' && copies.has(file) && problem.field !== 'id') return false;
    // Every reference to what stands in it would look broken.
    if (rule === 'unknown-reference' && isDataMissing) return false;
    if (onLine.get(lineOf(problem))?.has(rule)) return false;
    if (wordsOfTable.includes(rule) && tables.has(`${file} ${problem.field}`)) return false;
    if (comparisons.includes(rule) && sections.has(sectionOf(problem))) return false;
    if (comparisons.includes(rule) && isInDiffering(problem)) return false;
    // Whoever mends the page agrees on it then.
    return !(rule.startsWith('translation-') && broken.has(names.get(file) ?? ''));
  });
}

/** Who says best that a file is missing: whose file stands beside it, rather than who leads to it. */
const nearestFirst = [
  'page-in-both-languages',
  'page-without-data',
  'data-without-page',
  'sidebar-page',
  'front-matter',
  'dead-link',
];

/** Of what says that the same file or folder is missing, the nearest; links to a page that nobody has are all said. */
function withoutAbsent(problems: readonly Problem[], siteDir: string): Problem[] {
  const best = new Map<string, Problem>();
  const rankOf = ({rule}: Problem): number => nearestFirst.indexOf(rule);
  const placed = problems.map((problem) => {
    const {absent} = problem;
    return {problem, place: absent === undefined ? undefined : topOf(absent, siteDir)};
  });
  for (const {problem, place} of placed) {
    const before = place === undefined ? undefined : best.get(place);
    if (place !== undefined && (!before || rankOf(problem) < rankOf(before))) {
      best.set(place, problem);
    }
  }
  return placed.flatMap(({problem, place}) => {
    if (place === undefined) return [problem];
    const first = best.get(place);
    if (first !== problem && first?.rule !== 'dead-link') return [];
    return place === problem.absent || problem.rule === 'dead-link'
      ? [problem]
      : [ofFolder(problem, place)];
  });
}

/** A missing file, or the uppermost of its folders that is missing with it. */
function topOf(file: string, siteDir: string): string {
  const parts = file.split('/');
  const missing = parts.findIndex(
    (_, index) => !existsSync(path.join(siteDir, ...parts.slice(0, index + 1))),
  );
  return missing < 0 ? file : parts.slice(0, missing + 1).join('/');
}

/** A folder that is missing is said of itself, not of each file in it. */
function ofFolder(problem: Problem, folder: string): Problem {
  return {
    ...problem,
    expected: {zh: `文件夹 ${folder}`, en: `the folder ${folder}`},
    found: {
      zh: `没有这个文件夹，缺 ${problem.absent} 等文件`,
      en: `no such folder, and so no ${problem.absent} and others`,
    },
    mend: {
      zh: '改过名或移过的，改回去，或者两种语言、侧栏和链接一样改；删错的，恢复（git checkout）。',
      en: 'If it was renamed or moved, undo that, or do the same in both languages, the sidebar and the links; if it was deleted by mistake, bring it back (git checkout).',
    },
  };
}
