/** Where the assessment's code and data are, from a language's root; as pages are told. */
export interface AssessmentFiles {
  readonly script: string;
  /** By the editions' paths. */
  readonly editions: Readonly<
    Record<string, {readonly overview: string; readonly whole: string} | undefined>
  >;
}

/** What a page tells the code that it loads, in `data-settings`. */
export interface AssessmentSettings {
  /** The language's root, with the base path: `/standard/en/`. */
  readonly root: string;
  readonly edition: string;
  readonly overview: string;
  readonly whole: string;
}
