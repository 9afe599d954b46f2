/** What a calculator says besides its own words, in the page's language. */
export interface CalculatorWords {
  readonly notNumber: string;
  /** `{least}` and `{greatest}` stand for the numbers. */
  readonly outside: string;
  readonly notWhole: string;
  /** In the place of the result. */
  readonly wrong: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** What a template says. */
export interface TemplateWords {
  readonly copied: string;
  readonly notCopied: string;
}

/** What stands at the head of a checklist's Markdown, and on paper above the list: what it is of, what is filled in there. */
export interface ChecklistWords {
  readonly heading: string;
  readonly about: string;
  readonly by: string;
  readonly on: string;
}
