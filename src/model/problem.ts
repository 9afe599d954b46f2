/** What an editor of the standard is told, in both languages. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

/**
 * One thing that is wrong with the content, said to the person who can mend it.
 * A function that finds problems returns all of them; it never stops at the first.
 */
export interface Problem {
  /** The rule that was broken, in kebab-case: `missing-language`, `unknown-key` … */
  readonly rule: string;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** Line of the file, counted from 1. Absent where a whole file is meant. */
  readonly line?: number;
  /** Where in the file, as a person would say it: `levels[2].criteria[0].text.en`. */
  readonly field?: string;
  readonly expected: Message;
  readonly found: Message;
  /** What to do about it, where that does not follow from `expected`. */
  readonly mend?: Message;
  /** The file whose absence shows here; of problems with the same, one is said. */
  readonly absent?: string;
  /** The lines of both languages that are no longer the same text: what else they differ in follows from that. */
  readonly differing?: readonly {
    readonly file: string;
    readonly line: number;
    readonly lastLine: number;
  }[];
  /** A correction so certain that it may be made without asking. */
  readonly fix?: Fix;
}

/** Lines to be put in the place of others in the problem's file. */
export interface Fix {
  /** The first line that goes, from 1. */
  readonly line: number;
  /** How many go; 0 to insert before `line`. */
  readonly count: number;
  readonly lines: readonly string[];
}

/** Where each rule's reason stands, with an example: a section for each rule. */
export const rulesPage = 'src/checks/README.md';

/** Thrown where content cannot be used; carries every problem, and prints them all. */
export class ContentError extends Error {
  declare readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    // Not enumerable, and no call stack: whoever prints the error prints the message, once.
    Object.defineProperties(this, {
      name: {value: 'ContentError'},
      problems: {value: problems},
      stack: {value: this.message},
    });
  }
}

/** One problem as text: place on the first line, then both languages. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  const lines = [
    [place, problem.field, `[${problem.rule}]`].filter(Boolean).join('  '),
    `  应为：${problem.expected.zh}`,
    `  实为：${problem.found.zh}`,
    ...(problem.mend ? [`  修改：${problem.mend.zh}`] : []),
    `  expected: ${problem.expected.en}`,
    `  found: ${problem.found.en}`,
    ...(problem.mend ? [`  to mend: ${problem.mend.en}`] : []),
    ...(problem.fix ? ['  自动改好 / mended by: npm run check -- --fix'] : []),
    `  理由 / why: ${rulesPage}#${problem.rule}`,
  ];
  return lines.join('\n');
}

/** So many problems of a rule are written out: they mostly have one cause, and hide other rules' problems. */
const shownPerRule = 10;

/** What is written out of a list of problems. */
export interface Shown {
  /** In order; of a rule with many the first. */
  readonly problems: readonly Problem[];
  /** Of each rule with more, how many more, in words. */
  readonly more: readonly {readonly rule: string; readonly text: string}[];
}

/** The problems that are written out, in whatever format, and how many are not. */
export function shownOf(problems: readonly Problem[], perRule = shownPerRule): Shown {
  const found = new Map<string, number>();
  const shown = inOrder(problems).filter(({rule}) => {
    const before = found.get(rule) ?? 0;
    found.set(rule, before + 1);
    return before < perRule;
  });
  const more = [...found].flatMap(([rule, count]) => {
    const rest = count - perRule;
    if (rest <= 0) return [];
    const text = `[${rule}] 还有 ${rest} 处；看全部：npm run check -- --only ${rule} / ${rest} more; all of them: npm run check -- --only ${rule}`;
    return [{rule, text}];
  });
  return {problems: shown, more};
}

/**
 * All problems as text, in the order of files and lines, with their number at the end; of a rule with
 * many the first, and the number of the rest.
 */
export function formatProblems(problems: readonly Problem[], perRule = shownPerRule): string {
  const count = problems.length;
  const shown = shownOf(problems, perRule);
  return [
    ...shown.problems.map(formatProblem),
    ...shown.more.map(({text}) => text),
    `共 ${count} 处问题 / ${count} ${count === 1 ? 'problem' : 'problems'}`,
  ].join('\n\n');
}

/**
 * In the order of files and lines; last, whether a text was agreed on, which is for when all else is
 * mended, and often goes away by that.
 */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const isLast = ({rule}: Problem): number => Number(rule.startsWith('translation-'));
  return [...problems].sort(
    (a, b) =>
      isLast(a) - isLast(b) || a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}
