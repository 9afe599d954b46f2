import {useId, type ReactNode} from 'react';
import {
  outOfScopeReason,
  targetOf,
  upperLevels,
  workload,
  type Tier,
} from '../../assessment/targets';
import {useStore} from '../store';
import {fill} from '../words';

const tiers: readonly Tier[] = ['A', 'B', 'C'];

/** The tier of the business, and the target of each area and capability; beside each whether it is in scope. */
export default function Targets({
  renderScope,
}: {
  readonly renderScope: (of: string, title: string) => ReactNode;
}): ReactNode {
  const {subject, assessment, words, edit, href, goTo} = useStore();
  const {start: say} = words;
  const group = useId();
  const choices = [...tiers, undefined];
  return (
    <>
      <fieldset className="as-tiers">
        <legend>{say.tier}</legend>
        {choices.map((tier) => (
          <label key={tier ?? 'none'}>
            <input
              type="radio"
              name={group}
              checked={assessment.tier === tier}
              onChange={() => edit({do: 'tier', tier})}
            />{' '}
            <span>
              {tier === undefined ? (
                say.noTier
              ) : (
                <>
                  <b>{tier}</b> {say[`tier${tier}`]}{' '}
                  <span className="as-target">
                    {fill(say.tierTarget, {level: targetOf({targets: {}, tier}, '')?.level ?? ''})}
                  </span>
                </>
              )}
            </span>
          </label>
        ))}
        <p className="as-muted">
          {say.tierText} <a href={href(`/${subject.edition}/levels/#target`)}>{say.tierLink}</a>
        </p>
      </fieldset>
      <p>{say.targetsText}</p>
      <ul className="as-areas">
        {subject.areas.map(({id, title, capabilities}) => {
          const found = subject.capabilities.filter((capability) =>
            capabilities.includes(capability.id),
          );
          const counted = found.filter(
            (capability) => outOfScopeReason(assessment, capability.id) === undefined,
          );
          const {questions, minutes} = workload(counted, 'quick');
          const hasOutOfScope = outOfScopeReason(assessment, id) !== undefined;
          return (
            <li key={id}>
              <div className="as-set">
                <span>
                  <b>
                    {id} {title}
                  </b>{' '}
                  <span className="as-muted">{fill(say.areaWork, {questions, minutes})}</span>
                </span>
                {hasOutOfScope ? null : (
                  <button
                    type="button"
                    aria-label={fill(say.areaQuick, {area: title})}
                    onClick={() =>
                      counted[0] && goTo({view: 'quick', capability: counted[0].id, area: id})
                    }>
                    {words.app.quick}
                  </button>
                )}
                {hasOutOfScope ? null : (
                  <Target
                    of={id}
                    title={title}
                    otherwise={targetOf({...assessment, targets: {}}, id)?.level}
                  />
                )}
                {renderScope(id, title)}
              </div>
              {hasOutOfScope ? null : (
                <details>
                  <summary>{fill(say.capabilities, {area: title})}</summary>
                  <ul>
                    {found.map((capability) => (
                      <li key={capability.id} className="as-set">
                        <span>
                          {capability.id} {capability.title}
                        </span>
                        {outOfScopeReason(assessment, capability.id) === undefined ? (
                          <Target
                            of={capability.id}
                            title={capability.title}
                            otherwise={targetOf(assessment, `${id}-`)?.level}
                          />
                        ) : null}
                        {renderScope(capability.id, capability.title)}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** @param otherwise what holds where nothing is chosen here */
function Target({
  of,
  title,
  otherwise,
}: {
  readonly of: string;
  readonly title: string;
  readonly otherwise: number | undefined;
}): ReactNode {
  const {assessment, words, edit} = useStore();
  const {start: say} = words;
  const isArea = of.length === 2;
  const inherited =
    otherwise === undefined
      ? say.noTarget
      : fill(isArea ? say.asTier : say.asArea, {level: otherwise});
  return (
    <select
      aria-label={fill(say.targetOf, {title: `${of} ${title}`})}
      value={assessment.targets[of] ?? ''}
      onChange={({target}) =>
        edit({
          do: 'target',
          of,
          level: upperLevels.find((level) => String(level) === target.value),
        })
      }>
      <option value="">{inherited}</option>
      {upperLevels.map((level) => (
        <option key={level} value={level}>
          {fill(words.quick.level, {level})}
        </option>
      ))}
    </select>
  );
}
