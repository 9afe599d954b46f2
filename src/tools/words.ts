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

/** What a checklist says. */
export interface ChecklistWords {
  /** At the head of the Markdown: what the list is of, and what is filled in there. */
  readonly heading: string;
  readonly about: string;
  readonly by: string;
  readonly on: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly notKept: string;
  readonly cleared: string;
  /** In the Markdown, before the reason; and in its place, where there is none. */
  readonly notApplicable: string;
  readonly noReason: string;
  /** Behind what comes later, `{date}` standing for the day; and in its place, where there is none. */
  readonly fromDay: string;
  readonly noDay: string;
}
