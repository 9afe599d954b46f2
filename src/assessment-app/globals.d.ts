import type {AssessmentWords} from './words';

/** What the bundler puts in: `../plugins/assessment/bundle.ts`. */
declare global {
  const WORDS: AssessmentWords;
  /** The file, beside this one, that makes a workbook. */
  const WORKBOOK: string;
  const STYLES: string;
}
