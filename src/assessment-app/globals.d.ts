import type {FirstWords} from './words';

/** What the bundler puts in: `../plugins/assessment/bundle.ts`. */
declare global {
  const WORDS: FirstWords;
  /** `LaterWords` as JSON. */
  const LATER_WORDS: string;
  const STYLES: string;
}
