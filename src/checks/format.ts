/** Problems in the forms that programs read. */
import {rulesPage, shownOf, type Fix, type Problem, type Shown} from '../model/problem';

/** What is wrong and how to mend it, on one line a language. */
function sentences({expected, found, mend}: Problem): string[] {
  return [
    `实为：${found.zh}；应为：${expected.zh}${mend ? `。修改：${mend.zh}` : ''}`,
    `found: ${found.en}; expected: ${expected.en}${mend ? `. To mend: ${mend.en}` : ''}`,
  ];
}

/**
 * Workflow commands of GitHub Actions, which puts each on its line in a pull request.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function formatGithub(problems: readonly Problem[], perRule?: number): string {
  const {problems: shown, more} = shownOf(problems, perRule);
  const data = (text: string): string =>
    text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const commands = shown.map((problem) => {
    const {file, line, rule, field, fix} = problem;
    const place = [
      `file=${property(file)}`,
      ...(line === undefined ? [] : [`line=${line}`]),
      `title=${property(field ? `${rule}: ${field}` : rule)}`,
    ].join(',');
    const suggestion = fix
      ? ['改成 / change to:', ...fix.lines.map((text) => `  ${text.trim()}`)]
      : [];
    const why = `理由 / why: ${rulesPage}#${rule}`;
    return `::error ${place}::${data([...sentences(problem), ...suggestion, why].join('\n'))}`;
  });
  const rest = more.map(({rule, text}) => `::error title=${property(rule)}::${data(text)}`);
  return [...commands, ...rest].join('\n');
}

/** How many more there are of a rule, beside its last that is written out: a diagnostic has to have a place. */
function restAt(
  problem: Problem,
  shown: readonly Problem[],
  more: Shown['more'],
): readonly string[] {
  const last = shown.filter(({rule}) => rule === problem.rule).at(-1);
  return last === problem
    ? more.filter(({rule}) => rule === problem.rule).map(({text}) => text)
    : [];
}

/**
 * Diagnostics that reviewdog turns into comments with a suggestion that one click accepts.
 *
 * @see https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
export function formatRdjson(problems: readonly Problem[], perRule?: number): string {
  const {problems: shown, more} = shownOf(problems, perRule);
  const range = (line: number, count: number) => ({
    start: {line},
    end: {line: line + Math.max(0, count - 1)},
  });
  const suggestion = ({line, count, lines}: Fix) => ({
    range: count === 0 ? {start: {line, column: 1}, end: {line, column: 1}} : range(line, count),
    text: count === 0 ? `${lines.join('\n')}\n` : lines.join('\n'),
  });
  return JSON.stringify({
    source: {name: 'check'},
    severity: 'ERROR',
    diagnostics: shown.map((problem) => ({
      message: [...sentences(problem), ...restAt(problem, shown, more)].join('\n'),
      location: {
        path: problem.file,
        ...(problem.line === undefined ? {} : {range: range(problem.line, 1)}),
      },
      code: {value: problem.rule},
      ...(problem.fix ? {suggestions: [suggestion(problem.fix)]} : {}),
    })),
  });
}
