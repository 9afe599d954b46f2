import {useEffect, useId, useRef, useState, type ReactNode, type Ref} from 'react';
import {limits} from '../../assessment/format';
import type {Answer} from '../../assessment/document';
import {
  countedAs,
  countIn,
  isSample,
  ratedAs,
  shareOf,
  type AnswerChange,
} from '../../assessment/full-mode';
import type {CountedCriterion} from '../../assessment/results';
import type {SubjectCapability, SubjectCriterion} from '../../assessment/subject';
import {scoringRule} from '../../model/scoring';
import {useStore} from '../store';
import {ratingWord} from '../rating-word';
import {fill} from '../words';
import Evidence from './Evidence';
import WordedText from './WordedText';

/** In the order of the keys 1 to 4. */
export const ratings = ['met', 'partly', 'not-met', 'not-applicable'] as const;

/** A criterion: what it asks, how it is rated, what it counts as, and what belongs to the answer. */
export default function CriterionCard({
  criterion,
  counted,
  capabilityWords,
  answer,
  cardRef,
  assessorsId,
  isMoreOpen,
  onMore,
  onChange,
  onGoTo,
}: {
  readonly criterion: SubjectCriterion;
  readonly counted: CountedCriterion;
  readonly capabilityWords: SubjectCapability['words'];
  readonly answer: Answer | undefined;
  readonly cardRef: Ref<HTMLDivElement>;
  /** Of the list of those who assessed before. */
  readonly assessorsId: string;
  /** Whether note and evidence are unfolded. */
  readonly isMoreOpen: boolean;
  readonly onMore: (isOpen: boolean) => void;
  readonly onChange: (change: AnswerChange) => void;
  readonly onGoTo: (criterion: string) => void;
}): ReactNode {
  const {words, subject} = useStore();
  const {full: say} = words;
  const id = useId();
  const {rating, through} = counted;
  // What is chosen is shown as chosen, even where a reason is still missing.
  const chosen = answer?.rating ?? (rating === 'unanswered' ? undefined : rating);
  const asksReason = chosen !== undefined && chosen !== 'met';
  return (
    <div
      ref={cardRef}
      role="group"
      className="as-criterion"
      data-criterion={criterion.id}
      data-counted={counted.counted}
      tabIndex={-1}
      aria-labelledby={`${id}id ${id}text`}
      aria-describedby={`${id}state`}>
      <p className="as-criterion-head">
        <b id={`${id}id`}>{criterion.id}</b>
        {subject.isWhole ? (
          <span className="as-muted">
            {criterion.facet}
            {criterion.unit === '' ? null : ` · ${fill(say.unit, {unit: criterion.unit})}`}
          </span>
        ) : null}
      </p>
      <p id={`${id}text`} className="as-criterion-text">
        {subject.isWhole ? (
          <WordedText text={criterion.text} words={capabilityWords} />
        ) : (
          say.textLoading
        )}
      </p>
      <fieldset className="as-ratings" disabled={!subject.isWhole}>
        <legend className="as-hidden">{fill(say.ratingOf, {criterion: criterion.id})}</legend>
        {ratings.map((choice, index) => (
          <label key={choice} data-rating={choice}>
            <input
              type="radio"
              name={`${id}rating`}
              checked={chosen === choice}
              onChange={() => onChange(ratedAs(choice))}
            />
            {ratingWord(choice, words.full)} <kbd aria-hidden="true">{index + 1}</kbd>
          </label>
        ))}
        <Sample criterion={criterion} answer={answer} onChange={onChange} />
      </fieldset>
      <p id={`${id}state`} className="as-state">
        {through === undefined ? (
          counted.counted === 'unanswered' ? (
            <b className="as-open">{counted.lacksReason ? say.lacksReason : say.unanswered}</b>
          ) : null
        ) : (
          <b>{fill(say.metThrough, {criterion: through})}</b>
        )}{' '}
        {criterion.metBy.length > 0 && rating !== 'met' && rating !== 'not-applicable' ? (
          <span className="as-muted">
            {say.metBy}{' '}
            {criterion.metBy.map((higher) => (
              <button key={higher} type="button" className="as-link" onClick={() => onGoTo(higher)}>
                {higher}
              </button>
            ))}
          </span>
        ) : null}
      </p>
      {asksReason || answer?.reason !== undefined ? (
        <div className="as-reason">
          <label htmlFor={`${id}reason`}>
            {chosen === 'not-applicable' ? say.reasonNotApplicable : say.reason}
          </label>
          <textarea
            id={`${id}reason`}
            data-field="reason"
            rows={2}
            maxLength={limits.lines}
            required={chosen === 'not-applicable'}
            value={answer?.reason ?? ''}
            onChange={({target}) => onChange({reason: target.value || undefined})}
          />
        </div>
      ) : null}
      <More
        criterion={criterion.id}
        answer={answer}
        assessorsId={assessorsId}
        isOpen={isMoreOpen}
        onToggle={onMore}
        onChange={onChange}
      />
    </div>
  );
}

/** How many of how many hold; the rule rates at once. */
function Sample({
  criterion,
  answer,
  onChange,
}: {
  readonly criterion: SubjectCriterion;
  readonly answer: Answer | undefined;
  readonly onChange: (change: AnswerChange) => void;
}): ReactNode {
  const {words, assessment} = useStore();
  const {full: say} = words;
  const id = useId();
  const {holding, sample} = answer ?? {};
  const first = useRef<HTMLInputElement>(null);
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (isAsked) first.current?.focus();
  }, [isAsked]);
  if (!isAsked && holding === undefined && sample === undefined) {
    return (
      <button type="button" data-sample="" onClick={() => setAsked(true)}>
        {say.countSample}
      </button>
    );
  }
  const rule = scoringRule(assessment.scoring);
  const isWrong = holding !== undefined && sample !== undefined && !isSample(holding, sample);
  const said = (): string => {
    if (isWrong) return say.sampleWrong;
    if (holding === undefined || sample === undefined) return say.sampleAsked;
    const rated = rule.rateSample(holding, sample);
    const isException = rated === 'met' && holding * 100 < rule.metFromPercent * sample;
    return fill(isException ? say.sampleException : say.sampleRated, {
      share: shareOf(holding, sample),
      rating: ratingWord(rated, words.full),
    });
  };
  return (
    <span className="as-sample">
      <label htmlFor={`${id}holding`}>{say.holding}</label>
      <input
        id={`${id}holding`}
        ref={first}
        inputMode="numeric"
        autoComplete="off"
        maxLength={String(limits.sample).length}
        value={holding ?? ''}
        aria-describedby={`${id}said`}
        aria-invalid={isWrong || undefined}
        onChange={({target}) => onChange(countedAs(countIn(target.value, 0), sample))}
      />
      <label htmlFor={`${id}sample`}>{say.sample}</label>
      <input
        id={`${id}sample`}
        inputMode="numeric"
        autoComplete="off"
        maxLength={String(limits.sample).length}
        value={sample ?? ''}
        aria-describedby={`${id}said`}
        aria-invalid={isWrong || undefined}
        onChange={({target}) => onChange(countedAs(holding, countIn(target.value, 1)))}
      />
      {criterion.unit === '' ? null : (
        <span className="as-muted">{fill(say.unit, {unit: criterion.unit})}</span>
      )}
      <span id={`${id}said`} role="status">
        {said()}
      </span>
    </span>
  );
}

/** Note, evidence, owner, date, and who assessed: folded, so that the list stays short. */
function More({
  criterion,
  answer,
  assessorsId,
  isOpen,
  onToggle,
  onChange,
}: {
  readonly criterion: string;
  readonly answer: Answer | undefined;
  readonly assessorsId: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onChange: (change: AnswerChange) => void;
}): ReactNode {
  const {
    words: {full: say},
  } = useStore();
  const id = useId();
  const {note, evidence = [], owner, date, assessor} = answer ?? {};
  const filled =
    evidence.length + [note, owner, date, assessor].filter((field) => field !== undefined).length;
  return (
    <details
      className="as-more"
      open={isOpen}
      onToggle={({currentTarget}) => onToggle(currentTarget.open)}>
      <summary>
        {filled === 0 ? say.more : fill(say.moreFilled, {filled})}
        <span className="as-hidden"> {criterion}</span>
      </summary>
      {isOpen ? (
        <div className="as-fields">
          <div>
            <label htmlFor={`${id}note`}>{say.note}</label>
            <textarea
              id={`${id}note`}
              data-field="note"
              rows={3}
              maxLength={limits.lines}
              value={note ?? ''}
              onChange={({target}) => onChange({note: target.value || undefined})}
            />
          </div>
          <Evidence
            criterion={criterion}
            links={evidence}
            onChange={(links) => onChange({evidence: links})}
          />
          <div className="as-row">
            <div>
              <label htmlFor={`${id}owner`}>{say.owner}</label>
              <input
                id={`${id}owner`}
                maxLength={limits.name}
                autoComplete="off"
                value={owner ?? ''}
                onChange={({target}) => onChange({owner: target.value || undefined})}
              />
            </div>
            <div>
              <label htmlFor={`${id}assessor`}>{say.assessor}</label>
              <input
                id={`${id}assessor`}
                maxLength={limits.name}
                autoComplete="off"
                list={assessorsId}
                value={assessor ?? ''}
                onChange={({target}) => onChange({assessor: target.value || undefined})}
              />
            </div>
            <div>
              <label htmlFor={`${id}date`}>{say.date}</label>
              <input
                id={`${id}date`}
                type="date"
                max="9999-12-31"
                value={date ?? ''}
                onChange={({target}) => onChange({date: target.value || undefined})}
              />
            </div>
          </div>
        </div>
      ) : null}
    </details>
  );
}
