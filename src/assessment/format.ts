/** What a file of an assessment says it is; apart from `document.ts`, which the first view does without. */
export const formatName = 'application-operations-assessment';
/** Goes up when a reader of the old form could not read the new. */
export const formatVersion = 1;
/** How many milestones a team may have. */
export const milestoneLimit = 100;
