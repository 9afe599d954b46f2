import path from 'node:path';
import {buildSync} from 'esbuild';
import type {AssessmentWords, FirstWords, LaterWords} from '../../assessment-app/words';
import type {RatingWords} from '../../assessment-app/words/rating';
import {bundleIsland} from '../bundle-code';

/**
 * The code of the assessment: what the page loads, and what that loads when it is asked for.
 *
 * @throws {Error} esbuild's, for code that does not parse
 */
export function bundleAssessment(words: AssessmentWords): ReturnType<typeof bundleIsland> {
  return bundleIsland('assessment-app/main.tsx', {
    WORDS: JSON.stringify(firstOf(words)),
    // As text: esbuild puts objects of all files into a file that the first view loads.
    LATER_WORDS: JSON.stringify(JSON.stringify(laterOf(words))),
    STYLES: JSON.stringify(assessmentStyles()),
  });
}

/**
 * The code of rating in the matrix, which that loads when it is asked for, with the React of the matrix.
 *
 * @throws {Error} esbuild's, for code that does not parse
 */
export function bundleRating(
  words: AssessmentWords,
  rating: RatingWords,
): ReturnType<typeof bundleIsland> {
  return bundleIsland(
    'assessment-app/matrix/rating.tsx',
    {
      WORDS: JSON.stringify(firstOf(words)),
      LATER_WORDS: JSON.stringify(JSON.stringify(laterOf(words))),
      RATING_WORDS: JSON.stringify(rating),
      STYLES: JSON.stringify(stylesIn('matrix/rating.css')),
    },
    {isReactOfPage: true},
  );
}

/** The rules of the page's own part, which its code puts into the page: the page's stylesheet does not have them. */
export function assessmentStyles(): string {
  return stylesIn('app.css');
}

function stylesIn(file: string): string {
  const {outputFiles} = buildSync({
    entryPoints: [path.join(__dirname, '../../assessment-app', file)],
    bundle: true,
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

function firstOf({app, quick, grid, storage}: AssessmentWords): FirstWords {
  return {app, quick, grid, storage};
}

function laterOf({
  start,
  full,
  result,
  plan,
  files,
  rebase,
  merge,
  problems,
}: AssessmentWords): LaterWords {
  return {start, full, result, plan, files, rebase, merge, problems};
}
