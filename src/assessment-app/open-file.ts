/** A file that the reader chose → the assessment in it, or what is wrong with it in words. */
import type {Assessment} from '../assessment/document';
import {problemText} from './problem-text';
import type {AssessmentWords} from './words';

/** What is bigger is not even read. */
const sizeLimit = 50_000_000;

export async function openedFile(
  file: File,
  words: AssessmentWords,
): Promise<{readonly assessment: Assessment} | {readonly problem: string}> {
  const source = {kind: 'file', name: file.name} as const;
  if (file.size > sizeLimit) return {problem: problemText({kind: 'too-big'}, source, words)};
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const {readAssessment} = await import('../assessment/read-file');
    const read = readAssessment(bytes);
    return read.ok
      ? {assessment: read.assessment}
      : {problem: problemText(read.problem, source, words)};
  } catch {
    return {problem: words.start.fileFailed};
  }
}
