/** What a file of an assessment says it is; apart from `document.ts`, which the first view does without. */
export const formatName = 'application-operations-assessment';
/** Goes up when a reader of the old form could not read the new. */
export const formatVersion = 2;

/**
 * What came out of a file or a store, as the newest version has it, where it is of an older one. Version 2 added to
 * version 1: that a question's answer may be `unknown`, and the industry of a team; what is absent is not said.
 */
export function asNewest(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1
    ? {...value, version: formatVersion}
    : value;
}
/** How much the format holds: of a text in UTF-16 units, as fields of a page count too, and of what is listed. */
export const limits = {
  /** Typed in a line. */
  line: 500,
  /** Typed in a field of lines. */
  lines: 20_000,
  name: 200,
  /** Of a criterion or a question. */
  text: 2000,
  /** How large a sample is, and how much of it holds. */
  sample: 1_000_000,
  evidence: 20,
  actions: 2000,
  milestones: 100,
  teams: 200,
} as const;
