import type {ReactNode} from 'react';
import {countedLevel, isOpen} from '../../assessment/profile';
import type {Inconsistency, Results} from '../../assessment/results';
import {useStore} from '../store';
import {fill} from '../words';
import type {ResultWords} from './standing';

/** What does not fit together, and what to do about it. */
export default function Inconsistencies({
  results,
  area = '',
}: {
  readonly results: Results;
  /** Of it alone. */
  readonly area?: string | undefined;
}): ReactNode {
  const {words, goTo} = useStore();
  const {result: say} = words;
  const inconsistencies = results.inconsistencies.filter(({capability}) =>
    capability.startsWith(area),
  );
  if (inconsistencies.length === 0) return <p>{say.inconsistenciesNone}</p>;
  return (
    <ul className="as-inconsistencies">
      {inconsistencies.map((found) => {
        const [what, toDo] = said(found, results, say);
        return (
          <li key={what}>
            <b>{what}</b> {toDo}{' '}
            <button
              type="button"
              className="as-screen"
              onClick={() =>
                goTo({
                  view: found.kind === 'gap-in-quick' ? 'quick' : 'full',
                  capability: found.capability,
                })
              }>
              {fill(say.open, {id: found.capability})}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** What it is, and what to do. */
function said(
  found: Inconsistency,
  results: Results,
  say: ResultWords,
): readonly [what: string, toDo: string] {
  const {capability: id} = found;
  switch (found.kind) {
    case 'presupposed': {
      const {capability, level: needed} = found.needs;
      const values = {
        id,
        capability,
        needed,
        level: countedLevel(results, id),
        found: countedLevel(results, capability),
      };
      return isOpen(results, capability)
        ? [fill(say.presupposedUnknown, values), fill(say.presupposedUnknownDo, values)]
        : [fill(say.presupposed, values), fill(say.presupposedDo, values)];
    }
    case 'quick-above-full':
      return [fill(say.quickAbove, {id, quick: found.quick, full: found.full}), say.quickAboveDo];
    case 'gap-in-quick':
      return [fill(say.quickGap, {id, level: found.level}), say.quickGapDo];
    case 'no-reason':
      return [fill(say.noReason, {criterion: found.criterion}), say.noReasonDo];
  }
}
