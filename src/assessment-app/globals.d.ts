import type {AssessmentWords} from './words';

/** What the bundler puts in: `../plugins/assessment/bundle.ts`. */
declare global {
  const WORDS: AssessmentWords;
  const STYLES: string;
}
