/** The assessment as a file of its published format, from which it is read back as it was. */
import type {Assessment} from '../document';

export function assessmentJson(assessment: Assessment): string {
  return `${JSON.stringify(assessment, null, 2)}\n`;
}
