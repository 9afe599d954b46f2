import {useEffect, useRef, useState, type ReactNode, type Ref} from 'react';
import type {Answer} from '../../assessment/document';
import {coverageOf, gapsOf, profileOf} from '../../assessment/profile';
import {resultsOf} from '../../assessment/results';
import type {SubjectCapability} from '../../assessment/subject';
import {upperLevels} from '../../assessment/targets';
import HeatMap from '../charts/HeatMap';
import Radar from '../charts/Radar';
import {StoreContext, useStore} from '../store';
import {fill} from '../words';
import Inconsistencies from './Inconsistencies';
import {Mark, NotShown} from './Parts';
import PlanPart from './PlanPart';
import {ratingWord} from '../rating-word';
import {chartNotes, dayOf, editionName} from './standing';
import {AreaTable, CapabilityTable} from './Tables';

/** Everything about a team, or about each of the teams, on paper. Each sheet ends with what it was made with. */
export default function Report({
  today,
  onBack,
}: {
  /** `2026-11-29` */
  readonly today: string;
  readonly onBack: () => void;
}): ReactNode {
  const store = useStore();
  const {words, subject, assessment, results} = store;
  const {result: say} = words;
  const [isAll, setAll] = useState(false);
  const [hasPlan, setPlan] = useState(false);
  const [first] = assessment.teams;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const edition = editionName(subject.edition, say);
  const commit = subject.commit ?? assessment.commit;
  const version = fill(say.version, {scoring: results.scoring});
  const standard = fill(say.standard, {name: say.standardName, edition});
  const foot = [
    standard,
    ...(commit === undefined ? [] : [`${say.commit} ${commit.slice(0, 12)}`]),
    `${say.scoringVersion} ${version}`,
    today,
    say.licence,
  ];
  return (
    <section className="as-report">
      <p className="as-buttons as-screen">
        <button type="button" className="as-primary" onClick={() => print()}>
          {say.print}
        </button>
        <button type="button" onClick={onBack}>
          {say.back}
        </button>
        {assessment.teams.length > 1 ? (
          <label>
            <input
              type="checkbox"
              checked={isAll}
              onChange={({target}) => setAll(target.checked)}
            />{' '}
            {fill(say.allTeams, {count: assessment.teams.length})}
          </label>
        ) : null}
        <label>
          <input
            type="checkbox"
            checked={hasPlan}
            onChange={({target}) => setPlan(target.checked)}
          />{' '}
          {say.withPlan}
        </label>
        <span className="as-muted">{say.reportHint}</span>
      </p>
      {/* A table's foot comes again on each sheet, in every browser, and nothing lies over it. */}
      <table className="as-sheets" role="presentation">
        <tfoot>
          <tr>
            <td>
              {foot.map((part, index) => (
                <span key={part}>
                  {part}
                  {index < foot.length - 1 ? say.semicolon : null}
                </span>
              ))}
            </td>
          </tr>
        </tfoot>
        <tbody>
          <tr>
            <td>
              {isAll ? (
                assessment.teams.map((each) => (
                  <StoreContext
                    key={each.id}
                    value={{...store, team: each, results: resultsOf(each, assessment, subject)}}>
                    <TeamReport
                      today={today}
                      heading={each === first ? heading : undefined}
                      hasPlan={hasPlan}
                    />
                  </StoreContext>
                ))
              ) : (
                <TeamReport today={today} heading={heading} hasPlan={hasPlan} />
              )}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

/** A team's part: each is by itself, and none is added to another. */
function TeamReport({
  today,
  heading,
  hasPlan,
}: {
  readonly today: string;
  readonly heading: Ref<HTMLHeadingElement> | undefined;
  readonly hasPlan: boolean;
}): ReactNode {
  const {words, subject, assessment, team, results} = useStore();
  const {result: say} = words;
  const {colon} = words.app;
  const {areas: covered, notAssessed} = coverageOf(results);
  const profile = profileOf(results, subject).filter(({id}) => covered.includes(id));
  const left = subject.areas.filter(({id}) => notAssessed.includes(id));
  const changed = dayOf(assessment.modified);
  const edition = editionName(subject.edition, say);
  const commit = subject.commit ?? assessment.commit;
  const version = fill(say.version, {scoring: results.scoring});
  const notes = chartNotes({subject, results, date: changed}, say);
  const language = subject.language;
  const standard = fill(say.standard, {name: say.standardName, edition});
  const facts: readonly (readonly [string, string | undefined])[] = [
    [say.team, team.name],
    [say.edition, standard],
    [say.commit, commit],
    [say.scoringVersion, version],
    [say.answersOf, changed],
    [say.printed, today],
    [say.licenceName, say.licence],
  ];
  return (
    <article className="as-part">
      <h2 ref={heading} tabIndex={-1}>
        {fill(say.reportTitle, {assessment: assessment.name, team: team.name})}
      </h2>
      <dl className="as-facts">
        {facts.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <p>
        {fill(say.basis, {
          assessed: results.assessed,
          inScope: results.inScope,
          edition,
          scoring: results.scoring,
        })}
      </p>
      <NotShown things={left} />
      <p>{say.noSingle}</p>
      <p>{say.notGoal}</p>
      <div className="as-charts">
        {/* Of two areas a circle shows nothing that the table does not. */}
        {profile.length < 3 ? null : (
          <figure className="as-figure">
            <Radar
              {...{profile, say, notes, language}}
              title={fill(say.chartOf, {team: team.name, chart: say.areaChart})}
            />
          </figure>
        )}
        <figure className="as-figure">
          <HeatMap
            {...{profile, say, notes, language}}
            levels={subject.levels}
            title={fill(say.chartOf, {team: team.name, chart: say.capabilityChart})}
          />
        </figure>
      </div>
      <h3>{say.byArea}</h3>
      <AreaTable profile={profile} results={results} />
      <p>{say.areaTargetMeans}</p>
      <h3>{say.byCapability}</h3>
      <CapabilityTable profile={profile} results={results} />
      <ul className="as-meanings">
        <li>{say.indicativeMeans}</li>
        <li>{say.provisionalMeans}</li>
        <li>{say.notAssessedMeans}</li>
        <li>{say.outOfScopeMeans}</li>
      </ul>
      <h3>{say.inconsistencies}</h3>
      <Inconsistencies results={results} />
      <h3>{say.gaps}</h3>
      <Gaps />
      {hasPlan ? (
        <>
          <h3>{say.planPart}</h3>
          <PlanPart />
        </>
      ) : null}
      <h3>{say.answers}</h3>
      {subject.capabilities.map((capability) => (
        <Answers key={capability.id} capability={capability} colon={colon} />
      ))}
      {Object.keys(team.answers).length + Object.keys(team.quick).length === 0 ? (
        <p>{say.answersNone}</p>
      ) : null}
    </article>
  );
}

function Gaps(): ReactNode {
  const {words, subject, results} = useStore();
  const {result: say} = words;
  const all = gapsOf(results, subject);
  const gaps = all.filter(({basis}) => basis !== 'none');
  const {areas} = coverageOf(results);
  const unknown = all.filter(({id, basis}) => basis === 'none' && areas.includes(id.slice(0, 2)));
  if (!results.capabilities.some(({target}) => target !== undefined)) {
    return <p>{say.targetsNone}</p>;
  }
  if (all.length === 0) return <p>{say.gapsNone}</p>;
  const parts = gaps.map(({id, title, level, target, basis, criteria}) => (
    <section key={id}>
      <h4>
        {id} {title}
        {words.app.colon}
        {fill(say.level, {level})}
        {say.comma}
        {fill(say.targetOf, {level: target})}
        {basis === 'quick' ? `${say.comma}${say.indicative}` : ''}
      </h4>
      {/* By quick mode it is not known which criteria are met. */}
      {basis === 'full' ? (
        <>
          <p>{say.toMeet}</p>
          <ul>
            {criteria.map((criterion) => (
              <li key={criterion.id}>
                {criterion.id} <b>{ratingWord(criterion.counted, say)}</b> {criterion.text}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <ul>
          {subject.capabilities
            .find((capability) => capability.id === id)
            ?.levels.filter((step) => step.level > level && step.level <= target)
            .map((step) => (
              <li key={step.level}>
                <Mark level={step.level} /> {step.question}
              </li>
            ))}
        </ul>
      )}
    </section>
  ));
  return (
    <>
      {parts}
      {unknown.length > 0 ? (
        <p>
          {fill(say.gapsUnknown, {
            ids: unknown.map(({id, title}) => `${id} ${title}`).join(words.plan.separator),
          })}
        </p>
      ) : null}
    </>
  );
}

/** The answers to a capability, with their reasons; what is not answered is named. */
function Answers({
  capability: {id, title, levels},
  colon,
}: {
  readonly capability: SubjectCapability;
  readonly colon: string;
}): ReactNode {
  const {words, team, results} = useStore();
  const {result: say} = words;
  const quick = team.quick[id];
  const result = results.capabilities.find((found) => found.id === id);
  const counted = result?.steps.flatMap(({criteria}) => criteria) ?? [];
  const criteria = levels.flatMap((level) => level.criteria);
  const answered = criteria.filter((criterion) => team.answers[criterion.id] !== undefined);
  const isAsked = quick !== undefined && upperLevels.some((level) => quick[level] !== undefined);
  if (answered.length === 0 && !isAsked) return null;
  const missing = criteria.filter((criterion) => team.answers[criterion.id] === undefined);
  return (
    <section>
      <h4>
        {id} {title}
        {result && result.outOfScope === undefined
          ? `${colon}${fill(say.level, {level: result.level})}`
          : `${colon}${say.outOfScope}`}
      </h4>
      {answered.length > 0 ? (
        <table className="as-answers">
          <thead>
            <tr>
              <th scope="col">{say.criterion}</th>
              <th scope="col">{say.rating}</th>
              <th scope="col">{say.details}</th>
            </tr>
          </thead>
          <tbody>
            {answered.map((criterion) => {
              const found = counted.find((candidate) => candidate.id === criterion.id);
              const rating = found?.rating ?? 'unanswered';
              return (
                <tr key={criterion.id}>
                  <td>
                    <b>{criterion.id}</b> {criterion.text}
                  </td>
                  <td>
                    {found?.through === undefined
                      ? ratingWord(rating, say)
                      : fill(say.through, {
                          rating: ratingWord(rating, say),
                          higher: found.through,
                        })}
                  </td>
                  <td>
                    <Details answer={team.answers[criterion.id]} colon={colon} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : null}
      {answered.length > 0 && missing.length > 0 ? (
        <p>
          {say.notAnswered}
          {colon}
          {missing.map((criterion) => criterion.id).join(say.comma)}
        </p>
      ) : null}
      {isAsked ? (
        <>
          <p>{say.quickAnswers}</p>
          <ul>
            {levels
              .filter(({question}) => question !== undefined)
              .map(({level, question}) => {
                const answer = level === 1 ? undefined : quick[level];
                return (
                  <li key={level}>
                    <Mark level={level} />{' '}
                    <b>{answer === undefined ? say.unanswered : answer ? say.yes : say.no}</b>{' '}
                    {question}
                  </li>
                );
              })}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function Details({
  answer,
  colon,
}: {
  readonly answer: Answer | undefined;
  readonly colon: string;
}): ReactNode {
  const {words} = useStore();
  const {result: say} = words;
  if (!answer) return null;
  const {holding, sample, reason, note, evidence = [], owner, date, assessor} = answer;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [say.reason, reason],
    [say.note, note],
    ...evidence.map((address) => [say.evidence, address] as const),
    [say.owner, owner],
    [say.date, date],
    [say.assessor, assessor],
  ];
  return (
    <>
      {holding !== undefined && sample !== undefined ? (
        <p>{fill(say.sample, {holding, sample})}</p>
      ) : null}
      {lines.map(([name, value], index) =>
        value === undefined || value === '' ? null : (
          <p key={index}>
            {name}
            {colon}
            {value}
          </p>
        ),
      )}
    </>
  );
}
