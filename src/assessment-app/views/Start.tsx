import {useEffect, useId, useRef, type ReactNode} from 'react';
import {limits} from '../../assessment/format';
import {nextOpen} from '../../assessment/profile';
import {outOfScopeReason, workload} from '../../assessment/targets';
import Begin from '../start/Begin';
import KeptList from '../start/KeptList';
import Scope from '../start/Scope';
import Targets from '../start/Targets';
import Teams from '../start/Teams';
import {useStore} from '../store';
import {fill, type AssessmentWords} from '../words';

/** Sets up: how much there is to do, name and teams, targets and scope, and what else one can begin from. */
export default function StartView(): ReactNode {
  const {subject, assessment, results, words, place, edit, goTo} = useStore();
  const {start: say} = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const targets = useRef<HTMLHeadingElement>(null);
  const nameId = useId();
  const {isTargets = false, area} = place;
  useEffect(() => {
    if (isTargets) targets.current?.scrollIntoView();
    (isTargets ? targets : heading).current?.focus({preventScroll: true});
  }, [isTargets]);

  const inScope = subject.capabilities.filter(
    ({id}) => outOfScopeReason(assessment, id) === undefined,
  );
  const quick = workload(inScope, 'quick');
  const full = workload(inScope, 'full');
  const toPlan = (
    <p className="as-buttons">
      <button type="button" onClick={() => goTo({view: 'plan', ...(area !== undefined && {area})})}>
        {say.backToPlan}
      </button>
    </p>
  );

  return (
    <section className="as-start">
      <h2 ref={heading} tabIndex={-1}>
        {say.title}
      </h2>
      {results.assessed > 0 ? <GoOn /> : null}
      <dl className="as-work">
        <div>
          <dt>{words.app.quick}</dt>
          <dd>
            {fill(say.quickWork, {
              questions: quick.questions,
              time: duration(quick.minutes, words),
            })}
          </dd>
        </div>
        <div>
          <dt>{words.app.full}</dt>
          <dd>
            {subject.isWhole
              ? fill(say.fullWork, {criteria: full.questions, time: duration(full.minutes, words)})
              : fill(say.fullCount, {criteria: full.questions})}
          </dd>
        </div>
        <div>
          <dt>{say.scope}</dt>
          <dd>{fill(say.scopeCount, {count: inScope.length, of: subject.capabilities.length})}</dd>
        </div>
      </dl>
      <p>{say.lead}</p>
      <p className="as-buttons">
        <button
          type="button"
          className={results.assessed > 0 ? undefined : 'as-primary'}
          onClick={() => goTo({view: 'quick'})}>
          {say.toQuick}
        </button>
        <button
          type="button"
          onClick={() => {
            const areas = document.querySelector('.as-areas');
            areas?.scrollIntoView();
            areas?.querySelector<HTMLElement>('button')?.focus({preventScroll: true});
          }}>
          {say.oneArea}
        </button>
        <button type="button" onClick={() => goTo({view: 'full'})}>
          {say.toFull}
        </button>
      </p>

      <h3>{say.nameTitle}</h3>
      <p className="as-field">
        <label htmlFor={nameId}>{say.name}</label>
        <input
          id={nameId}
          value={assessment.name}
          maxLength={limits.name}
          onChange={({target}) => edit({do: 'rename', name: target.value})}
        />
      </p>
      <Teams />

      <h3 ref={targets} tabIndex={-1}>
        {say.targets}
      </h3>
      {isTargets ? toPlan : null}
      <Targets renderScope={(of, title) => <Scope of={of} title={title} />} />
      {isTargets ? toPlan : null}

      <h3>{say.begin}</h3>
      <Begin />

      <h3>{words.storage.title}</h3>
      <KeptList />
    </section>
  );
}

/** For whoever comes back: what there is, and a way on from it. */
function GoOn(): ReactNode {
  const {assessment, team, results, words, goTo} = useStore();
  const {start: say} = words;
  const next = nextOpen(results);
  return (
    <>
      <p>
        {fill(say.soFar, {
          name: assessment.name,
          assessed: results.assessed,
          inScope: results.inScope,
          chosen: team.actions.filter(({chosen}) => chosen).length,
        })}
      </p>
      <p className="as-buttons">
        {next ? (
          <button
            type="button"
            className="as-primary"
            onClick={() => goTo({view: 'quick', capability: next.id, area: next.id.slice(0, 2)})}>
            {fill(say.goOn, {capability: next.id})}
          </button>
        ) : (
          <button type="button" className="as-primary" onClick={() => goTo({view: 'result'})}>
            {words.quick.toResult}
          </button>
        )}
      </p>
    </>
  );
}

/** In half hours where it is longer than one and a half. */
function duration(minutes: number, {start: say}: AssessmentWords): string {
  return minutes < 90
    ? fill(say.minutes, {minutes})
    : fill(say.hours, {hours: Math.ceil(minutes / 30) / 2});
}
