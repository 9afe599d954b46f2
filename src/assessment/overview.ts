import type {Subject, SubjectCapability, SubjectLevel} from './subject';

/**
 * What of a subject the first view needs: which capabilities and criteria there are, and what quick mode asks of the
 * first area, where it begins. The rest comes after it.
 */
export function overviewOf(subject: Subject): Subject {
  const [first] = subject.areas;
  return {
    ...subject,
    isWhole: false,
    organisations: [],
    capabilities: subject.capabilities.map((capability) => ({
      ...capability,
      steps: [],
      words: [],
      levels: capability.levels.map((level) => ({
        ...(first?.capabilities.includes(capability.id) ? level : withoutQuestion(level)),
        statement: '',
        criteria: level.criteria.map((criterion) => ({
          ...criterion,
          text: '',
          facet: '',
          unit: '',
          digest: '',
        })),
      })),
    })),
  };
}

function withoutQuestion({level, criteria, requires}: SubjectLevel): SubjectLevel {
  return {level, short: '', statement: '', criteria, requires};
}

/** Whether what quick mode asks of a capability is here, so that it can be answered and stamped (`stamps.ts`). */
export function asksQuestions({levels}: Pick<SubjectCapability, 'levels'>): boolean {
  return levels.some(({question}) => question !== undefined);
}
