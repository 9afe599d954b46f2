import {levelId} from '../model/anchors';
import {inForce} from '../model/lifecycle';
import {ofKind, problemIn} from '../model/located';
import {same} from '../model/kinds/checks';
import type {Problem} from '../model/problem';
import type {Check} from './check';

/**
 * A case names a clause with a level only if the clause supports that level, and, where the clause says which criteria,
 * one of those that the case names: a reader goes from the one to the other and finds the same.
 */
export const caseClauses: Check = {
  rules: ['case-clause'],
  run: ({files}) => {
    const supportsOf = new Map(
      ofKind(files, 'specification').flatMap(({data}) =>
        data.clauses.map(({id, supports}) => [id, supports] as const),
      ),
    );
    return ofKind(files, 'case')
      .filter(({data}) => inForce(data))
      .flatMap((located) =>
        located.data.illustrates.flatMap(({capability, level, criteria, clauses = []}, i) =>
          clauses.flatMap((id, j): Problem[] => {
            const supports = supportsOf.get(id);
            // That a clause is there at all is asked elsewhere.
            if (supports === undefined) return [];
            const helps = supports.some(
              (item) =>
                item.capability === capability &&
                item.level === level &&
                (item.criteria ?? criteria).some((criterion) => criteria.includes(criterion)),
            );
            if (helps) return [];
            const supported = supports
              .flatMap((item) => item.criteria ?? [levelId(item.capability, item.level)])
              .join(', ');
            return [
              problemIn(located, ['illustrates', i, 'clauses', j], {
                rule: 'case-clause',
                expected: {
                  zh: `有助于满足 ${criteria.join('、')} 的条款`,
                  en: `a clause that supports ${criteria.join(' or ')}`,
                },
                found: same(`${id} → ${supported}`),
                mend: {
                  zh: '换成支持这些判据的条款，或把这一条移到它所支持的等级下，写明那里的判据；条款的 supports 漏了的，补上。',
                  en: 'Name a clause that supports these criteria, or move it to the level that it supports, with the criterion there. If its supports leaves one out, add it.',
                },
              }),
            ];
          }),
        ),
      );
  },
};
