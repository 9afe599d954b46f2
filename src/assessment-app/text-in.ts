import type {Subject} from '../assessment/subject';

/** Of a criterion, or of the question of a level: `HA-1.L3`; nothing of what is not in force. */
export function textIn({capabilities}: Subject, id: string): string {
  for (const capability of capabilities) {
    if (!id.startsWith(`${capability.id}.`)) continue;
    for (const {level, question, criteria} of capability.levels) {
      if (id === `${capability.id}.L${level}`) return question ?? '';
      const criterion = criteria.find((each) => each.id === id);
      if (criterion) return criterion.text;
    }
  }
  return '';
}
