/**
 * Compares two editions in the reader's browser, beside the page: what a build compares grows no faster than editions
 * do, and this is the rest. `compare-worker.ts` is what is loaded.
 */
import type {State} from '../model/compare';
import {jointDeclarations, type EditionDeclarations} from '../model/joint-declarations';
import {compareEditions, type Comparison} from './compare-editions';

/** What the page asks for. */
export interface CompareRequest {
  /** The addresses of what the two editions say. */
  readonly states: readonly [before: string, after: string];
  /** The address of what each edition declares. */
  readonly declarations: string;
  /** What the editions are called, from the one after the earlier up to the later, oldest first. */
  readonly steps: readonly string[];
}

/** The answer; nothing where a file does not come, or what comes is not such a file. */
export type CompareAnswer = Comparison | undefined;

async function fileAt<Content>(address: string): Promise<Content> {
  // A correction changes what a file says, not its name.
  const response = await fetch(address, {cache: 'no-cache'});
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Content;
}

export async function answerTo({
  states: [earlier, later],
  declarations,
  steps,
}: CompareRequest): Promise<Comparison> {
  const [before, after, declared] = await Promise.all([
    fileAt<State>(earlier),
    fileAt<State>(later),
    fileAt<Readonly<Record<string, EditionDeclarations>>>(declarations),
  ]);
  return compareEditions(
    [before, after],
    // The draft is compared with each edition beforehand.
    [
      {path: before.name, status: 'released'},
      {path: after.name, status: 'released'},
    ],
    jointDeclarations(steps.map((name) => declared[name] ?? {})),
  );
}
