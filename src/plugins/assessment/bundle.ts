import path from 'node:path';
import {buildSync} from 'esbuild';
import type {AssessmentWords} from '../../assessment-app/words';
import {bundleCode, type CodeFile} from '../bundle-code';

/**
 * The code of the assessment: React with the page's own part, and what makes a workbook, which is loaded when one is
 * asked for. Without the application.
 *
 * @throws {Error} esbuild's, for code that does not parse
 */
export function bundleAssessment(words: AssessmentWords): {
  readonly main: CodeFile;
  readonly workbook: CodeFile;
} {
  const workbook = bundleCode('assessment/exports/workbook.ts', {format: 'esm'});
  const main = bundleCode('assessment-app/main.tsx', {
    format: 'esm',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      WORDS: JSON.stringify(words),
      WORKBOOK: JSON.stringify(workbook.name),
      STYLES: JSON.stringify(assessmentStyles()),
    },
  });
  return {main, workbook};
}

/** The rules of the page's own part, which its code puts into the page: the page's stylesheet does not have them. */
export function assessmentStyles(): string {
  const {outputFiles} = buildSync({
    entryPoints: [path.join(__dirname, '../../assessment-app/app.css')],
    bundle: true,
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
