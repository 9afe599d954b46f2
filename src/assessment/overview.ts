import type {Subject} from './subject';

/**
 * What of a subject the first view needs: quick mode, and which criteria there are. The rest comes after it.
 */
export function overviewOf(subject: Subject): Subject {
  return {
    ...subject,
    isWhole: false,
    organisations: [],
    capabilities: subject.capabilities.map((capability) => ({
      ...capability,
      steps: [],
      words: [],
      levels: capability.levels.map((level) => ({
        ...level,
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
