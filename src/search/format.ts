/**
 * The index of one edition in one language: two files that the build writes and the browser reads.
 * The text itself is what is searched: in a closed body of text, looking through it takes a
 * few milliseconds and misses nothing, and it is smaller than any table of its words.
 */
import type {Variants} from './fold';

/** Goes up when a reader of the old form could not read the new. */
export const format = 1;

export const kinds = ['page', 'section', 'level', 'criterion', 'clause', 'case', 'term'] as const;
export type Kind = (typeof kinds)[number];

/** A page of the edition. */
export interface IndexedPage {
  /** Its address without base path and language: `draft/ds-1/`. */
  readonly path: string;
  readonly title: string;
  /** Id of the thing that the page is about: `DS-1`, `DS`. */
  readonly id?: string;
  readonly area?: string;
}

/** A place with an address: a page or something on it. */
export interface IndexedPlace {
  /** Which of the pages. */
  readonly page: number;
  readonly kind: Kind;
  readonly title: string;
  /** What stands after the `#`; none for the page itself. */
  readonly anchor?: string;
  readonly id?: string;
  readonly level?: number;
  /** Of a place that is withdrawn: it has no text here, and answers to its id and names alone. */
  readonly withdrawn?: IndexedFate;
}

/** What became of something withdrawn. */
export interface IndexedFate {
  /** What it answers to besides its id. */
  readonly names: readonly string[];
  /** What is in force in its place, each with its address without base path and language; none where nothing is. */
  readonly successors: readonly {readonly title: string; readonly path: string}[];
}

interface Head {
  readonly format: number;
  readonly edition: string;
  readonly language: string;
  /** Says which two files belong together. */
  readonly build: string;
}

/** Ids, titles, terms: what answers first. */
export interface Core extends Head {
  readonly pages: readonly IndexedPage[];
  readonly places: readonly IndexedPlace[];
  /** Words for the same thing, in both languages, folded. */
  readonly synonyms: readonly (readonly string[])[];
  readonly variants: Variants;
}

/** The text of each place of the core, in its order; blocks of text on lines of their own. */
export interface FullText extends Head {
  readonly texts: readonly string[];
}

/** All indexes of the site, by edition; and which languages. */
export interface Manifest {
  readonly format: number;
  readonly editions: readonly {
    readonly path: string;
    readonly core: string;
    readonly text: string;
  }[];
}
