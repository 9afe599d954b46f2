import {useId, useLayoutEffect, useRef, useState, type ReactNode} from 'react';
import type {LevelNumber} from '../../model/shapes';
import type {QuickReply} from '../../assessment/document';
import {limits} from '../../assessment/format';
import {asksQuestions} from '../../assessment/overview';
import {answersUpTo, quickAnswered, type UpperLevel} from '../../assessment/stamps';
import {upperLevels} from '../../assessment/targets';
import GridFold from '../components/GridFold';
import JumpList from '../components/JumpList';
import {useStore} from '../store';
import {fill} from '../words';

/** The four questions of a capability on a screen. The keys 1 to 5 say the highest level with all below it yes. */
export default function QuickView(): ReactNode {
  const {subject, assessment, team, results, place, words, edit, goTo, href} = useStore();
  const {quick: say} = words;
  // Those of an area where it is assessed alone.
  const alone = subject.areas.find(({id}) => id === place.area);
  const all = alone
    ? subject.capabilities.filter(({id}) => alone.capabilities.includes(id))
    : subject.capabilities;
  const index = Math.max(
    0,
    all.findIndex(({id}) => id === place.capability),
  );
  const capability = all[index];
  const heading = useRef<HTMLHeadingElement>(null);
  const reasonId = useId();
  const [isAsking, setAsking] = useState(false);
  const result = results.capabilities.find(({id}) => id === capability?.id);
  const within = alone && {area: alone.id};

  const goBy = (by: number): void => {
    const next = all[index + by];
    if (next) goTo({view: 'quick', capability: next.id, ...within});
    else if (by > 0) goTo({view: 'result', ...within});
  };
  const answerWith = (values: Partial<Record<UpperLevel, QuickReply | undefined>>): void => {
    if (!capability || !asksQuestions(capability)) return;
    const after = quickAnswered(team.quick[capability.id], capability, values, subject.language);
    edit({do: 'quick', team: team.id, capability: capability.id, answer: after});
  };

  // Before it is seen, as its keys: one that is pressed at once must not be lost.
  useLayoutEffect(() => {
    setAsking(false);
    heading.current?.focus({preventScroll: true});
  }, [capability?.id]);

  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isTyping = (event.target as HTMLElement).closest(
        'input:not([type=radio]), textarea, select',
      );
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      if (/^[1-5]$/.test(event.key)) answerWith(answersUpTo(Number(event.key) as LevelNumber));
      else if (event.key === 'Enter' && event.target === document.body) goBy(1);
      else if (event.key === 'n') goBy(1);
      else if (event.key === 'p') goBy(-1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  if (!capability || !result) return null;
  const {id, title, levels, path} = capability;
  const answer = team.quick[id];
  const reason = assessment.outOfScope[id];
  const areaIndex = subject.areas.findIndex(({capabilities}) => capabilities.includes(id));
  const area = subject.areas[areaIndex];
  const nextArea = subject.areas[areaIndex + 1];
  const isAreaEnd = area?.capabilities.at(-1) === id;
  const isEnd = index === all.length - 1;
  const answered = results.capabilities.filter(
    (found) =>
      all.some((counted) => counted.id === found.id) &&
      (found.quickLevel !== undefined || found.outOfScope !== undefined),
  ).length;
  // What lies above a no cannot count: it is there for those who want to answer it all the same.
  const firstNo = upperLevels.find((level) => (answer?.[level] ?? true) !== true) ?? 5;
  const isAnsweredAbove = upperLevels.some(
    (level) => level > firstNo && answer?.[level] !== undefined,
  );
  const unasked = upperLevels.filter((level) => level > firstNo);
  const question = (level: UpperLevel): ReactNode => {
    const found = levels.find((candidate) => candidate.level === level);
    return found?.question === undefined ? null : (
      <Question
        key={`${id}.${level}`}
        level={level}
        short={found.short}
        text={found.question}
        value={answer?.[level]}
        onChange={(value) => answerWith({[level]: value})}
      />
    );
  };

  return (
    <section className="as-quick">
      <p className="as-progress">
        {alone
          ? fill(say.progressArea, {area: alone.title, answered, of: all.length})
          : fill(say.progress, {answered, of: all.length})}
        <progress value={answered} max={all.length} aria-hidden="true" />
      </p>
      <JumpList
        areas={alone ? [alone] : subject.areas}
        progressOf={({quickLevel}) =>
          quickLevel === undefined ? '' : fill(say.level, {level: quickLevel})
        }
        goTo={(to) => goTo({view: 'quick', capability: to, ...within})}
      />
      <p className="as-muted">
        {area?.id} {area?.title}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {id} {title}
      </h2>
      {reason === undefined ? (
        <>
          <p className="as-quick-lead">{say.lead}</p>
          <p className="as-muted as-keys">{say.keys}</p>
        </>
      ) : null}
      {reason === undefined && !asksQuestions(capability) ? (
        <p role="status">{say.loading}</p>
      ) : reason === undefined ? (
        <>
          <ol className="as-questions">
            {upperLevels.filter((level) => level <= firstNo).map(question)}
          </ol>
          {unasked.length > 0 ? (
            <details className="as-unasked" open={isAnsweredAbove}>
              <summary>{fill(say.above, {level: firstNo})}</summary>
              <ol className="as-questions">{unasked.map(question)}</ol>
            </details>
          ) : null}
        </>
      ) : (
        <p>
          {say.outOfScope}
          {words.app.colon}
          {reason}{' '}
          <button type="button" onClick={() => edit({do: 'scope', of: id, reason: undefined})}>
            {say.backInScope}
          </button>
        </p>
      )}
      <p role="status" className="as-level">
        {result.quickLevel === undefined
          ? say.notAnswered
          : `${fill(say.level, {level: result.quickLevel})} ${say.indicative}`}
      </p>
      <p className="as-buttons">
        <button type="button" disabled={index === 0} onClick={() => goBy(-1)}>
          {say.previous}
        </button>
        <button type="button" className="as-primary" onClick={() => goBy(1)}>
          {!isEnd ? say.next : alone ? say.toAreaResult : say.toResult}
        </button>
        {isAreaEnd && area && !alone && !isEnd ? (
          <button type="button" onClick={() => goTo({view: 'result', area: area.id})}>
            {say.toAreaResult}
          </button>
        ) : null}
        {isEnd && alone && nextArea ? (
          <button
            type="button"
            onClick={() =>
              goTo({
                view: 'quick',
                area: nextArea.id,
                ...(nextArea.capabilities[0] && {capability: nextArea.capabilities[0]}),
              })
            }>
            {say.nextArea}
            {words.app.colon}
            {nextArea.title}
          </button>
        ) : null}
        <button type="button" onClick={() => goTo({view: 'full', capability: id})}>
          {say.inFull}
        </button>
        {reason === undefined ? (
          <button type="button" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
            {say.outOfScope}
          </button>
        ) : null}
        <a href={href(path)}>{say.openPage}</a>
      </p>
      {isAsking ? (
        <form
          className="as-scope"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = new FormData(event.currentTarget).get('reason');
            const given = typeof typed === 'string' ? typed.trim() : '';
            if (given === '') return;
            edit({do: 'scope', of: id, reason: given});
            setAsking(false);
          }}>
          <label htmlFor={reasonId}>{say.outOfScopeReason}</label>
          <input id={reasonId} name="reason" required maxLength={limits.lines} />
          <button type="submit">{say.outOfScope}</button>
        </form>
      ) : null}
      <GridFold />
    </section>
  );
}

function Question({
  level,
  short,
  text,
  value,
  onChange,
}: {
  readonly level: UpperLevel;
  readonly short: string;
  readonly text: string;
  readonly value: QuickReply | undefined;
  readonly onChange: (value: QuickReply) => void;
}): ReactNode {
  const {words} = useStore();
  const {quick: say} = words;
  const name = useId();
  const choices = [
    [true, say.yes],
    [false, say.no],
    ['unknown', say.unknown],
  ] as const;
  return (
    <li data-level={level}>
      <fieldset>
        <legend>
          <span className="as-mark" data-level={level}>
            {level}
          </span>{' '}
          <b>{short}</b>
          <span className="as-question">{text}</span>
        </legend>
        {choices.map(([choice, label]) => (
          <label key={label}>
            <input
              type="radio"
              name={name}
              checked={value === choice}
              onChange={() => onChange(choice)}
            />{' '}
            {label}
          </label>
        ))}
      </fieldset>
    </li>
  );
}
