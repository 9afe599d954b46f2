/** The fields of business that cases are listed by, in their order on pages. Loaded by browsers. */
export const industries = [
  'games',
  'social',
  'commerce',
  'search',
  'telecommunications',
  'finance',
  'platforms',
] as const;
