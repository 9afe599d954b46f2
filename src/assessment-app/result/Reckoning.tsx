import type {ReactNode} from 'react';
import type {QuickAnswer} from '../../assessment/document';
import {
  countedLevel,
  isOpen,
  nextLevelOf,
  reckoningOf,
  type ReckonedLevel,
} from '../../assessment/profile';
import type {CapabilityResult, CountedCriterion, Results} from '../../assessment/results';
import type {SubjectCapability} from '../../assessment/subject';
import {upperLevels} from '../../assessment/targets';
import {useStore} from '../store';
import {fill} from '../words';
import {Mark, Rule, WideTable} from './Parts';
import {ratingWord, replyWord} from '../rating-word';
import {criterionPath, percentOf, type ResultWords} from './standing';

export interface ReckoningProps {
  readonly result: CapabilityResult;
  readonly capability: SubjectCapability;
  readonly results: Results;
  readonly quick: QuickAnswer | undefined;
}

/** How the level of a capability comes about, step by step, and what would raise it. */
export default function Reckoning({result, capability, results, quick}: ReckoningProps): ReactNode {
  const {words, assessment} = useStore();
  const {result: say} = words;
  const {mode, level, target, outOfScope} = result;
  if (outOfScope !== undefined) {
    return (
      <p>
        {fill(say.isOutOfScope, {reason: outOfScope})}
        <Rule number={6} />
      </p>
    );
  }
  return (
    <>
      <p>
        {verdict(result, say)}
        <Rule number={mode === 'full' ? 3 : mode === 'quick' ? 7 : 5} />
      </p>
      {target ? (
        <p>
          {fill(say.targetIs, {
            level: target.level,
            by: {
              capability: say.targetByCapability,
              area: say.targetByArea,
              tier: `${say.targetByTier} ${assessment.tier ?? ''}`,
            }[target.by],
          })}
        </p>
      ) : null}
      {mode === 'full' ? <Steps result={result} capability={capability} /> : null}
      {mode === 'quick' ? <QuickAnswers capability={capability} quick={quick} /> : null}
      <Presupposed result={result} results={results} />
      {mode === 'none' ? (
        <p>{say.nextStart}</p>
      ) : (
        <Next result={result} capability={capability} results={results} />
      )}
      {mode !== 'none' && target && level >= target.level ? <p>{say.targetReached}</p> : null}
    </>
  );
}

function verdict({mode, level}: CapabilityResult, say: ResultWords): string {
  if (mode === 'none') return say.byNothing;
  const [lowest, second, between, top] =
    mode === 'full'
      ? [say.byCriteriaLowest, say.byCriteriaSecond, say.byCriteria, say.byCriteriaTop]
      : [say.byQuickLowest, say.byQuickSecond, say.byQuick, say.byQuickTop];
  const text = level === 1 ? lowest : level === 2 ? second : level === 5 ? top : between;
  return fill(text, {level, next: level + 1});
}

/** What each level asks and how it stands; which criteria counted through a higher criterion; the progress. */
function Steps({result, capability}: Pick<ReckoningProps, 'result' | 'capability'>): ReactNode {
  const {words} = useStore();
  const {result: say} = words;
  const steps = reckoningOf(result);
  const deciding = steps.find(({standing}) => standing === 'deciding');
  const lent = steps.flatMap((step) => step.lent);
  return (
    <>
      <WideTable label={capability.id}>
        <thead>
          <tr>
            <th scope="col">{say.stepLevel}</th>
            <th scope="col">{say.stepApplicable}</th>
            <th scope="col">{say.stepMet}</th>
            <th scope="col">{say.stepFinding}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.level}>
              <th scope="row">
                <Mark level={step.level} />
              </th>
              <td className="as-number">{step.applicable}</td>
              <td className="as-number">{step.met}</td>
              <td>{finding(step, say)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {deciding ? (
        <p>
          {result.progress === undefined
            ? fill(say.progressNone, {level: deciding.level})
            : fill(say.progressTo, {
                level: deciding.level,
                percent: percentOf(result.progress),
              })}
          {result.progress === undefined
            ? null
            : ` = ${fill(say.progressFormula, {
                met: deciding.met,
                partly: deciding.partly,
                applicable: deciding.applicable,
              })}`}
          <Rule number={4} />
        </p>
      ) : null}
      {lent.length > 0 ? (
        <>
          <h5>
            {say.lent}
            <Rule number={3} />
          </h5>
          <ul>
            {lent.map(({id, rating, through = ''}) => (
              <li key={id}>
                <b>{id}</b> {fill(say.through, {rating: ratingWord(rating, say), higher: through})}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <details>
        <summary>{say.allCriteria}</summary>
        <ul className="as-criteria">
          {steps.flatMap(({criteria}) =>
            criteria.map((criterion) => (
              <Criterion key={criterion.id} criterion={criterion} capability={capability} />
            )),
          )}
        </ul>
      </details>
    </>
  );
}

function Criterion({
  criterion: {id, rating, counted},
  capability: {levels, path},
}: {
  readonly criterion: CountedCriterion;
  readonly capability: SubjectCapability;
}): ReactNode {
  const {words, href} = useStore();
  const {result: say} = words;
  const text = levels.flatMap(({criteria}) => criteria).find((found) => found.id === id)?.text;
  return (
    <li>
      <a href={href(criterionPath(path, id))}>{id}</a>{' '}
      <b>
        {rating === counted
          ? ratingWord(rating, say)
          : fill(say.rated, {
              rating: ratingWord(rating, say),
              counted: ratingWord(counted, say),
            })}
      </b>{' '}
      {text}
    </li>
  );
}

function finding({standing, isAttained, applicable}: ReckonedLevel, say: ResultWords): string {
  if (standing === 'attained') return say.attained;
  if (applicable === 0) return say.noneApplies;
  if (standing === 'deciding') return say.deciding;
  return isAttained ? say.aboveAttained : say.aboveMissed;
}

function QuickAnswers({
  capability,
  quick,
}: Pick<ReckoningProps, 'capability' | 'quick'>): ReactNode {
  const {words} = useStore();
  const {result: say} = words;
  return (
    <ul className="as-criteria">
      {upperLevels.map((level) => {
        const question = capability.levels.find((found) => found.level === level)?.question;
        const answer = quick?.[level];
        return question === undefined ? null : (
          <li key={level}>
            <Mark level={level} />{' '}
            <b>{answer === undefined ? say.unanswered : replyWord(answer, words.quick)}</b>{' '}
            {question}
          </li>
        );
      })}
    </ul>
  );
}

function Presupposed({result, results}: Pick<ReckoningProps, 'result' | 'results'>): ReactNode {
  const {words} = useStore();
  const {result: say} = words;
  return result.missing.map(({capability, level}) => (
    <p key={`${capability}.${level}`}>
      <b>{say.provisional}</b>
      <Rule number={5} />
      {words.app.colon}
      {fill(isOpen(results, capability) ? say.presupposedUnknown : say.presupposed, {
        id: result.id,
        level: result.level,
        needed: level,
        capability,
        found: countedLevel(results, capability),
      })}
    </p>
  ));
}

/** What would raise the level. */
function Next({
  result,
  capability,
  results,
}: Pick<ReckoningProps, 'result' | 'capability' | 'results'>): ReactNode {
  const {words, href} = useStore();
  const {result: say} = words;
  const next = nextLevelOf(result, capability, results);
  if (!next) return <p>{say.topReached}</p>;
  const {level, criteria, question, isOutOfReach, reaches, presupposed} = next;
  return (
    <>
      {isOutOfReach ? <p>{fill(say.nextNone, {level})}</p> : null}
      {question === undefined ? null : (
        <>
          <h5>{fill(say.nextQuestion, {level})}</h5>
          <p>{question}</p>
        </>
      )}
      {criteria.length > 0 ? (
        <>
          <h5>{fill(say.nextLevel, {level})}</h5>
          <ul className="as-criteria">
            {criteria.map(({id, text, metBy, counted}) => (
              <li key={id}>
                <a href={href(criterionPath(capability.path, id))}>{id}</a>{' '}
                <b>{ratingWord(counted, say)}</b> {text}
                {metBy.length > 0 ? (
                  <span className="as-muted"> ({fill(say.orBy, {ids: metBy.join(say.or)})})</span>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {reaches > level ? <p>{fill(say.nextReaches, {level: reaches})}</p> : null}
      {presupposed.map((needed) => (
        <p key={`${needed.capability}.${needed.level}`}>
          {fill(say.nextPresupposes, {
            level,
            needed: needed.level,
            capability: needed.capability,
          })}
          <Rule number={5} />
        </p>
      ))}
    </>
  );
}
