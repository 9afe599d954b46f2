import {useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode} from 'react';
import {
  ratedAs,
  settledOf,
  standingOf,
  unansweredFrom,
  withText,
  type AnswerChange,
} from '../../assessment/full-mode';
import type {CapabilityResult} from '../../assessment/results';
import type {SubjectCapability, SubjectLevel} from '../../assessment/subject';
import CriterionCard, {ratings} from '../components/CriterionCard';
import GridFold from '../components/GridFold';
import JumpList from '../components/JumpList';
import {ratingWord, replyWord} from '../rating-word';
import {useStore} from '../store';
import {fill} from '../words';

/** A key that rates, by number or by letter: the place in `ratings`. */
const ratingKeys: Readonly<Record<string, number>> = {
  ...{1: 0, 2: 1, 3: 2, 4: 3},
  ...{m: 0, p: 1, n: 2, a: 3},
};

/** The criteria of a capability, level by level. */
export default function FullView(): ReactNode {
  const {subject, team, results, place} = useStore();
  const index = Math.max(
    0,
    subject.capabilities.findIndex(({id}) => id === place.capability),
  );
  const capability = subject.capabilities[index];
  const result = results.capabilities[index];
  return capability && result ? (
    <Criteria key={team.id} index={index} capability={capability} result={result} />
  ) : null;
}

function Criteria({
  index,
  capability,
  result,
}: {
  readonly index: number;
  readonly capability: SubjectCapability;
  readonly result: CapabilityResult;
}): ReactNode {
  const {subject, assessment, team, results, words, edit, goTo, href} = useStore();
  const {full: say} = words;
  const all = subject.capabilities;
  const cards = useRef(new Map<string, HTMLDivElement>());
  const whole = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const assessorsId = useId();
  const [current, setCurrent] = useState<string>();
  /** The criteria whose note and evidence are unfolded. */
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  /** Where to go as soon as it is shown: a criterion of another capability, or a field that an answer opens. */
  const wanted = useRef<{readonly criterion: string; readonly field?: string}>(undefined);

  const focusCard = (criterion: string, field?: string): boolean => {
    const card = cards.current.get(criterion);
    const target = field ? card?.querySelector<HTMLElement>(`[data-field="${field}"]`) : card;
    target?.focus();
    return target !== undefined && target !== null;
  };
  useEffect(() => {
    if (!wanted.current) return;
    const {criterion, field} = wanted.current;
    if (focusCard(criterion, field)) wanted.current = undefined;
  });
  // Before it is seen: a key that is pressed at once must not be lost.
  useLayoutEffect(() => {
    setCurrent(undefined);
    setUnfolded(new Set());
    if (!wanted.current) heading.current?.focus({preventScroll: true});
  }, [capability.id]);

  const {id, title, levels, path} = capability;
  const upper = levels.filter(({criteria}) => criteria.length > 0);
  const order = upper.flatMap(({criteria}) => criteria.map((criterion) => criterion.id));
  const counted = new Map(
    result.steps.flatMap(({criteria}) => criteria.map((criterion) => [criterion.id, criterion])),
  );
  const area = subject.areas.find(({capabilities}) => capabilities.includes(id));
  const assessors = [
    ...new Set(Object.values(team.answers).flatMap(({assessor}) => assessor ?? [])),
  ].slice(0, 50);

  const goToCriterion = (criterion: string): void => {
    const of = criterion.slice(0, criterion.indexOf('.'));
    if (of === id) return void focusCard(criterion);
    wanted.current = {criterion};
    goTo({view: 'full', capability: of});
  };
  const goToUnanswered = (by: 1 | -1): void => {
    const next = unansweredFrom(
      results,
      {capability: id, ...(current !== undefined && {criterion: current})},
      by,
    );
    if (next) goToCriterion(next.criterion);
  };
  const change = (criterionId: string, answer: AnswerChange): void => {
    const criterion = upper.flatMap(({criteria}) => criteria).find((it) => it.id === criterionId);
    if (!criterion || !subject.isWhole) return;
    const before = team.answers[criterionId];
    edit({
      do: 'answer',
      team: team.id,
      criterion: criterionId,
      answer: withText(answer, before, criterion, subject.language),
    });
  };
  const unfold = (criterion: string, isOpen: boolean): void =>
    setUnfolded((before) => {
      const after = new Set(before);
      if (isOpen) after.add(criterion);
      else after.delete(criterion);
      return after;
    });
  const move = (from: string, by: 1 | -1): void => {
    const next = order[order.indexOf(from) + by];
    if (next !== undefined) focusCard(next);
    else if (by === 1) document.querySelector<HTMLElement>('[data-after-criteria]')?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const card = target.closest<HTMLElement>('[data-criterion]')?.dataset.criterion;
    if (event.isComposing) return;
    const isTyping = target.matches('input:not([type=radio]), textarea, select');
    if (isTyping) {
      // Out of a field, back to what it belongs to.
      if (event.key === 'Escape' && card !== undefined) focusCard(card);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const number = ratingKeys[key];
    const rating = number === undefined ? undefined : ratings[number];
    if (card !== undefined && rating !== undefined) {
      if (!subject.isWhole) return;
      change(card, ratedAs(rating));
      if (rating === 'not-applicable' && !team.answers[card]?.reason?.trim())
        wanted.current = {criterion: card, field: 'reason'};
      else move(card, 1);
    } else if (card !== undefined && key === '0') change(card, ratedAs(undefined));
    else if (card !== undefined && key === 'r') focusCard(card, 'reason');
    else if (card !== undefined && key === 'c')
      cards.current.get(card)?.querySelector<HTMLElement>('[data-sample]')?.click();
    else if (card !== undefined && key === 'e') {
      wanted.current = {criterion: card, field: 'note'};
      unfold(card, true);
    } else if (key === 'j') {
      if (card !== undefined) move(card, 1);
      else if (order[0] !== undefined) focusCard(current ?? order[0]);
    } else if (key === 'k' && card !== undefined) move(card, -1);
    else if (key === 'u') goToUnanswered(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };

  useLayoutEffect(() => {
    const section = whole.current;
    section?.addEventListener('keydown', onKeyDown);
    return () => section?.removeEventListener('keydown', onKeyDown);
  });

  const goBy = (by: 1 | -1): void => {
    const next = all[index + by];
    if (next) goTo({view: 'full', capability: next.id});
    else if (by === 1) goTo({view: 'result'});
  };
  const open = results.capabilities.reduce((sum, candidate) => {
    const {settled, of} = settledOf(candidate);
    return candidate.outOfScope === undefined ? sum + of - settled : sum;
  }, 0);

  const name = (
    <h2 ref={heading} tabIndex={-1}>
      {id} {title}
    </h2>
  );
  return (
    <section ref={whole} className="as-full">
      <Progress />
      <p className="as-where as-muted">
        <span>
          {area?.id} {area?.title}
        </span>
        <a href={href(path)}>{words.quick.openPage}</a>
      </p>
      {result.outOfScope === undefined ? (
        <div>
          <Standing result={result} onGoTo={goToCriterion}>
            {name}
          </Standing>
          <details className="as-full-keys">
            <summary>{say.keysTitle}</summary>
            <p>{say.keys}</p>
          </details>
          {subject.isWhole ? null : <p role="status">{say.loading}</p>}
          <datalist id={assessorsId}>
            {assessors.map((assessor) => (
              <option key={assessor} value={assessor} />
            ))}
          </datalist>
          {upper.map((level) => (
            <section key={level.level} className="as-band" aria-labelledby={`level-${level.level}`}>
              <Band capability={capability} level={level} result={result} />
              {level.criteria.map((criterion) => {
                const here = counted.get(criterion.id);
                return here === undefined ? null : (
                  <div
                    key={criterion.id}
                    className="as-criterion-place"
                    onFocus={() => setCurrent(criterion.id)}>
                    <CriterionCard
                      criterion={criterion}
                      counted={here}
                      capabilityWords={capability.words}
                      answer={team.answers[criterion.id]}
                      cardRef={(card) => {
                        if (card) cards.current.set(criterion.id, card);
                        else cards.current.delete(criterion.id);
                      }}
                      assessorsId={assessorsId}
                      isMoreOpen={unfolded.has(criterion.id)}
                      onMore={(isOpen) => unfold(criterion.id, isOpen)}
                      onChange={(answer) => change(criterion.id, answer)}
                      onGoTo={goToCriterion}
                    />
                  </div>
                );
              })}
            </section>
          ))}
        </div>
      ) : (
        <>
          {name}
          <p>
            {words.quick.outOfScope}
            {words.app.colon}
            {result.outOfScope}{' '}
            <button
              type="button"
              onClick={() => {
                const of = assessment.outOfScope[id] === undefined ? id.slice(0, 2) : id;
                edit({do: 'scope', of, reason: undefined});
              }}>
              {words.quick.backInScope}
            </button>
          </p>
        </>
      )}
      <p className="as-buttons">
        <button
          type="button"
          className="as-primary"
          data-after-criteria=""
          disabled={open === 0}
          onClick={() => goToUnanswered(1)}>
          {say.nextUnanswered}
        </button>
        <button type="button" disabled={open === 0} onClick={() => goToUnanswered(-1)}>
          {say.previousUnanswered}
        </button>
        <button type="button" disabled={index === 0} onClick={() => goBy(-1)}>
          {say.previousCapability}
        </button>
        <button type="button" onClick={() => goBy(1)}>
          {index === all.length - 1 ? words.quick.toResult : say.nextCapability}
        </button>
        <button type="button" onClick={() => goTo({view: 'quick', capability: id})}>
          {say.inQuick}
        </button>
      </p>
      <GridFold />
    </section>
  );
}

/** Below the capability's name its level so far, and what decides it: stays in sight. */
function Standing({
  result,
  onGoTo,
  children,
}: {
  readonly result: CapabilityResult;
  readonly children: ReactNode;
  readonly onGoTo: (criterion: string) => void;
}): ReactNode {
  const {words} = useStore();
  const {full: say} = words;
  const {level, next, lacking} = standingOf(result);
  const {settled, of} = settledOf(result);
  const shown = lacking.slice(0, 4);
  return (
    <div className="as-standing">
      {children}
      <p role="status">
        <b>
          <span className="as-mark" data-level={level}>
            {level}
          </span>{' '}
          {fill(settled === 0 ? say.levelNone : say.levelSoFar, {level})}
        </b>{' '}
        <span className="as-muted">{fill(say.progress, {settled, of})}</span>
        {result.mode === 'quick' && result.quickLevel !== undefined ? (
          <span className="as-muted"> {fill(say.quickStands, {level: result.quickLevel})}</span>
        ) : null}
      </p>
      {next === undefined ? null : (
        <p className="as-lacking">
          {lacking.length === 0 ? (
            fill(say.noneApplicable, {level: next})
          ) : (
            <>
              {fill(say.lacking, {level: next, count: lacking.length})}{' '}
              {shown.map((criterion) => (
                <button
                  key={criterion.id}
                  type="button"
                  className="as-link"
                  onClick={() => onGoTo(criterion.id)}>
                  {criterion.id.slice(criterion.id.indexOf('.') + 1)}{' '}
                  <span className="as-muted">{ratingWord(criterion.counted, words.full)}</span>
                </button>
              ))}
              {lacking.length > shown.length
                ? fill(say.andMore, {count: lacking.length - shown.length})
                : null}
            </>
          )}
        </p>
      )}
    </div>
  );
}

/** A level: its statement, what it looks at, and what quick mode said of it, as a hint. */
function Band({
  capability,
  level: {level, statement, question, looksAt: particular},
  result,
}: {
  readonly capability: SubjectCapability;
  readonly level: SubjectLevel;
  readonly result: CapabilityResult;
}): ReactNode {
  const {subject, team, words} = useStore();
  const {full: say} = words;
  const named = subject.levels.find((candidate) => candidate.level === level);
  const looksAt = particular ?? named?.looksAt;
  const step = result.steps.find((candidate) => candidate.level === level);
  const quick = level === 1 ? undefined : team.quick[capability.id]?.[level];
  const met = step?.criteria.filter(
    ({counted}) => counted === 'met' || counted === 'not-applicable',
  ).length;
  return (
    <header className="as-band-head" data-level={level}>
      <h3 id={`level-${level}`}>
        <span className="as-mark" data-level={level}>
          {level}
        </span>{' '}
        {named?.title}{' '}
        <span className="as-muted">
          {step?.isAttained
            ? say.attained
            : fill(say.metOf, {met: met ?? 0, of: step?.criteria.length ?? 0})}
        </span>
      </h3>
      {statement === '' ? null : <p>{statement}</p>}
      {looksAt === undefined ? null : (
        <p className="as-muted">
          {say.looksAt}
          {words.app.colon}
          {looksAt}
        </p>
      )}
      {quick === undefined || question === undefined ? null : (
        <details className="as-hint">
          <summary>{fill(say.quickSaid, {answer: replyWord(quick, words.quick)})}</summary>
          <p>{question}</p>
        </details>
      )}
    </header>
  );
}

/** How much of all is answered, and all capabilities, each with how much of it is. */
function Progress(): ReactNode {
  const {subject, results, words, goTo} = useStore();
  const {full: say} = words;
  const inScope = results.capabilities.filter(({outOfScope}) => outOfScope === undefined);
  const total = inScope
    .map(settledOf)
    .reduce((sum, {settled, of}) => ({settled: sum.settled + settled, of: sum.of + of}), {
      settled: 0,
      of: 0,
    });
  return (
    <>
      <p className="as-progress">
        {fill(say.progressAll, total)}
        <progress value={total.settled} max={Math.max(1, total.of)} aria-hidden="true" />
      </p>
      <JumpList
        areas={subject.areas}
        progressOf={(result) => fill(say.progress, settledOf(result))}
        goTo={(capability) => goTo({view: 'full', capability})}
      />
    </>
  );
}
