/**
 * Rating in the matrix: its cells are ticked, and that is quick mode's answer in the reader's assessment, kept as the
 * assessment's page keeps it. The matrix loads this when it is asked for; `../../plugins/matrix` bundles it, by itself.
 */
import {useMemo, useState, type ReactNode} from 'react';
import type {MatrixRatingProps, RatingParts} from '../../assessment/matrix-rating';
import {answersUpTo, quickAnswered} from '../../assessment/stamps';
import type {Subject} from '../../assessment/subject';
import {assessmentPath, ratePath} from '../../model/anchors';
import type {LevelNumber} from '../../model/shapes';
import Kept from '../components/Kept';
import TeamChoice from '../components/TeamChoice';
import {useOpenAssessment, useStored, useSubject, type Stored} from '../open-assessment';
import {StoreContext} from '../store';
import {fill, type AssessmentWords} from '../words';
import type {RatingWords} from '../words/rating';

/** What the bundler puts in. */
declare const RATING_WORDS: RatingWords;

const rating = RATING_WORDS;
/** The words of later views are loaded into the same object, where they are needed. */
const words = WORDS as AssessmentWords;

const style = document.createElement('style');
style.textContent = STYLES;
document.head.append(style);

export default function MatrixRating(props: MatrixRatingProps): ReactNode {
  const {settings, children} = props;
  const {whole} = settings;
  const files = useMemo(() => [whole], [whole]);
  const stored = useStored();
  const {subject, hasFailed} = useSubject(settings, files);
  if (subject && stored) return <Open {...props} subject={subject} stored={stored} />;
  return (
    <>
      <div className="as-rating">
        {hasFailed ? (
          <p role="alert">
            {words.app.loadFailed}{' '}
            <button type="button" onClick={() => location.reload()}>
              {words.app.reload}
            </button>
          </p>
        ) : (
          <p role="status">{rating.loading}</p>
        )}
      </div>
      {children(undefined)}
    </>
  );
}

function Open({
  settings,
  levelName,
  children,
  subject,
  stored,
}: MatrixRatingProps & {readonly subject: Subject; readonly stored: Stored}): ReactNode {
  const {opened, keeping} = useOpenAssessment({words, settings, subject, stored});
  const {assessment, team, results, edit, undo, redo, rebase, href} = opened;
  /** The capability that was ticked last, whose level is told: a tick answers several questions. */
  const [told, setTold] = useState<string>();
  const {quick: say} = words;
  const resultOf = (id: string) => results.capabilities.find((result) => result.id === id);
  const answered = results.capabilities.filter(
    ({quickLevel, outOfScope}) => quickLevel !== undefined || outOfScope !== undefined,
  ).length;
  const levelText = (id: string): string => {
    const level = resultOf(id)?.quickLevel;
    return level === undefined ? rating.notRated : `${fill(say.level, {level})} ${say.indicative}`;
  };

  const tick = (id: string, level: LevelNumber, isTicked: boolean): void => {
    const capability = subject.capabilities.find((candidate) => candidate.id === id);
    if (!capability) return;
    const chosen = isTicked ? level : level - 1;
    const answer =
      chosen < 1
        ? undefined
        : quickAnswered(
            team.quick[id],
            capability,
            answersUpTo(chosen as LevelNumber),
            subject.language,
          );
    edit({do: 'quick', team: team.id, capability: id, answer});
    setTold(id);
  };

  const parts: RatingParts = {
    cell: (id, level, stop) => {
      const result = resultOf(id);
      const question = subject.capabilities
        .find((capability) => capability.id === id)
        ?.levels.find((candidate) => candidate.level === level)?.question;
      if (!result || result.outOfScope !== undefined) return undefined;
      if (level > 1 && question === undefined) return undefined;
      const answer = team.quick[id];
      const isTicked = level === 1 ? result.quickLevel !== undefined : answer?.[level] === true;
      return (
        <label
          className="as-tick"
          data-beyond={level > (result.quickLevel ?? 1) + 1 ? '' : undefined}>
          <input
            type="checkbox"
            checked={isTicked}
            onChange={({target}) => tick(id, level, target.checked)}
            {...stop}
          />
          <span>
            <span className="visually-hidden">
              {levelName(id, level)}
              {words.app.colon}
            </span>
            {level === 1 ? rating.floor : question}
            {level > 1 && answer?.[level as 2] === 'unknown' ? <b> {say.unknown}</b> : null}
          </span>
        </label>
      );
    },
    head: (id, stop) => {
      const {mode, level, outOfScope} = resultOf(id) ?? {};
      if (outOfScope !== undefined) {
        return (
          <div className="as-rated">
            {say.outOfScope}
            {words.app.colon}
            {outOfScope}{' '}
            <a href={href(ratePath(subject.edition, id))} {...stop}>
              {rating.inAssessment}
            </a>
          </div>
        );
      }
      return (
        <div className="as-rated">
          {levelText(id)}
          {mode === 'full' && level !== undefined ? (
            <span>{fill(rating.full, {level})}</span>
          ) : null}
        </div>
      );
    },
  };

  const assessmentAt = (view: string): string =>
    href(`/${subject.edition}${assessmentPath}?view=${view}`);
  return (
    <>
      <StoreContext
        value={{
          ...opened,
          keeping,
          isReadOnly: false,
          // Nothing here leads to what is only looked at.
          look: () => undefined,
        }}>
        <section className="as-rating" aria-label={rating.title}>
          <p>{rating.lead}</p>
          <Kept />
          <TeamChoice />
          {rebase ? (
            <p className="as-note">
              {words.app.earlier}{' '}
              <a href={assessmentAt('rebase')}>
                {rebase.open > 0 ? fill(words.app.review, {open: rebase.open}) : words.app.takeOver}
              </a>
            </p>
          ) : null}
          <p className="as-buttons">
            <button type="button" disabled={!undo} onClick={undo}>
              {words.app.undo}
            </button>
            <button type="button" disabled={!redo} onClick={redo}>
              {words.app.redo}
            </button>
            <a href={assessmentAt('result')}>{say.toResult}</a>
            <a href={assessmentAt('quick')}>{rating.toAssessment}</a>
          </p>
          <p role="status" className="as-muted">
            {told === undefined ? '' : `${told}${words.app.colon}${levelText(told)} · `}
            {fill(say.progress, {answered, of: results.capabilities.length})}
            {' · '}
            {assessment.name}
            {words.app.colon}
            {keeping.isNew
              ? words.storage.isNew
              : keeping.isSaved
                ? words.storage.saved
                : words.storage.saving}
          </p>
        </section>
      </StoreContext>
      {children(parts)}
    </>
  );
}
