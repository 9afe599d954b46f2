import type {Problem} from '../model/problem';
import {normaliseText} from '../model/source-text';

/**
 * A file's text with the corrections of its problems made. Of two that overlap the first is made;
 * the other's problem is found again, where it is now, by the next check.
 *
 * @returns the text, with the line ends that it had, and the problems whose corrections were made
 */
export function applyFixes(
  source: string,
  problems: readonly Problem[],
): {readonly text: string; readonly fixed: readonly Problem[]} {
  const lines = normaliseText(source).split('\n');
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const fixed: Problem[] = [];
  let untouched = 1;
  let shift = 0;
  const inOrder = problems
    .flatMap((problem) => (problem.fix ? [{problem, fix: problem.fix}] : []))
    .sort((a, b) => a.fix.line - b.fix.line);
  for (const {problem, fix} of inOrder) {
    if (fix.line < untouched) continue;
    lines.splice(fix.line - 1 + shift, fix.count, ...fix.lines);
    shift += fix.lines.length - fix.count;
    untouched = fix.line + Math.max(1, fix.count);
    fixed.push(problem);
  }
  return {text: lines.join(lineEnd), fixed};
}
