import {useEffect, useId, useMemo, useRef, useState, type ReactNode} from 'react';
import {hasScoringRule} from '../../model/scoring';
import {limits} from '../../assessment/format';
import {coverageOf, profileOf} from '../../assessment/profile';
import {resultsOf} from '../../assessment/results';
import HeatMap from '../charts/HeatMap';
import Radar from '../charts/Radar';
import ChartFigure from '../result/ChartFigure';
import Comparison from '../result/Comparison';
import Inconsistencies from '../result/Inconsistencies';
import {Mark, NotShown, Rule} from '../result/Parts';
import Reckoning from '../result/Reckoning';
import Report from '../result/Report';
import {
  chartNotes,
  dayOf,
  editionName,
  milestoneProfile,
  remarksOf,
  stateName,
} from '../result/standing';
import {AreaTable, CapabilityTable, DecidedBelow} from '../result/Tables';
import {surroundings, useStore} from '../store';
import {fill} from '../words';

/** Of fewer areas a radar is a dot or a line. */
const leastAxes = 3;

/** What a team attains, how each level comes about, and what does not fit together. */
export default function ResultView(): ReactNode {
  const store = useStore();
  const {subject, assessment, team, results, words, place, chooseTeam, goTo} = store;
  const {result: say} = words;
  const isReport = place.isReport === true;
  const [milestoneId, chooseMilestone] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const teamId = useId();
  const profile = useMemo(() => profileOf(results, subject), [results, subject]);
  const area = subject.areas.find(({id}) => id === place.area);
  const {areas: covered, notAssessed} = useMemo(() => coverageOf(results), [results]);
  const shown = profile.filter(({id}) => (area ? id === area.id : covered.includes(id)));
  const alone = area && shown[0];
  const left = area ? [] : subject.areas.filter(({id}) => notAssessed.includes(id));
  // In an area that is: what of it is not.
  const unknown = shown.flatMap(({capabilities}) =>
    capabilities.filter(({basis}) => basis === 'none'),
  );
  const milestone = team.milestones.find(({id}) => id === milestoneId);
  const before = useMemo(() => {
    const then = milestone && milestoneProfile(milestone, assessment, subject);
    return (
      then && {
        name: fill(say.milestoneOf, {name: milestone.name, date: dayOf(milestone.at)}),
        profile: then,
      }
    );
  }, [milestone, assessment, subject, say]);
  // An axis for each area that has a level, now or before: of those without any, a web stays empty.
  const inCircle = profile.filter(
    ({id}) =>
      covered.includes(id) ||
      before?.profile.some((then) => then.id === id && then.level !== undefined),
  );
  useEffect(() => {
    if (!isReport) heading.current?.focus({preventScroll: true});
  }, [isReport, area]);

  if (isReport) {
    return <Report today={dayOf(surroundings.now())} onBack={() => goTo({view: 'result'})} />;
  }
  const edition = stateName(subject, say);
  const notes = chartNotes({subject, results, date: dayOf(assessment.modified)}, say);
  const chart = {say, notes, language: subject.language};
  const nameOf = (title: string): string => fill(say.chartOf, {team: team.name, chart: title});

  return (
    <section className="as-result">
      <h2 ref={heading} tabIndex={-1}>
        {say.title}
        {words.app.colon}
        {area ? `${area.id} ${area.title}` : team.name}
      </h2>
      {assessment.teams.length > 1 ? (
        <p className="as-field as-screen">
          <label htmlFor={teamId}>{say.chooseTeam}</label>
          <select
            id={teamId}
            value={team.id}
            onChange={({target}) => {
              chooseTeam(target.value);
              chooseMilestone('');
            }}>
            {assessment.teams.map(({id, name}) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      {/* What was found leads; what it was found with, and what can be done with it, follow. */}
      {shown.length === 0 ? null : <AreaTable profile={shown} results={results} />}
      <p>
        {results.assessed === 0
          ? say.nothing
          : fill(say.basis, {
              assessed: (alone ?? results).assessed,
              inScope: (alone ?? results).inScope,
              edition,
              scoring: results.scoring,
            })}
      </p>
      <p className="as-buttons as-screen">
        {store.isReadOnly ? null : (
          <button
            type="button"
            className="as-primary"
            onClick={() => goTo({view: 'plan', ...(area && {area: area.id})})}>
            {area ? say.toAreaPlan : say.toPlan}
          </button>
        )}
        {area ? (
          <button type="button" onClick={() => goTo({view: 'result'})}>
            {say.allAreas}
          </button>
        ) : null}
        <button type="button" onClick={() => goTo({view: 'result', isReport: true})}>
          {say.report}
        </button>
      </p>
      {area ? null : (
        <>
          <div className="as-charts">
            {inCircle.length < leastAxes ? null : (
              <ChartFigure name={[assessment.name, team.name, say.areaChart]}>
                {(ref) => (
                  <Radar
                    {...chart}
                    profile={inCircle}
                    before={before}
                    title={nameOf(say.areaChart)}
                    ref={ref}
                  />
                )}
              </ChartFigure>
            )}
            <ChartFigure name={[assessment.name, team.name, say.capabilityChart]}>
              {(ref) => (
                <HeatMap
                  {...chart}
                  levels={subject.levels}
                  profile={shown}
                  title={nameOf(say.capabilityChart)}
                  ref={ref}
                />
              )}
            </ChartFigure>
          </div>
          <p className="as-muted">
            {say.standardName}
            {say.semicolon}
            {say.licence}
          </p>
        </>
      )}
      <NotShown things={[...left, ...unknown]} />
      <details>
        <summary>{say.meanings}</summary>
        <ul>
          <li>
            {say.indicativeMeans}
            <Rule number={7} />
          </li>
          <li>
            {say.provisionalMeans}
            <Rule number={5} />
          </li>
          <li>{say.notAssessedMeans}</li>
          <li>
            {say.outOfScopeMeans}
            <Rule number={6} />
          </li>
          <li>{say.areaTargetMeans}</li>
        </ul>
      </details>
      {area ? null : (
        <>
          <p>
            {say.noSingle}
            <Rule number={6} />
          </p>
          <p>{say.notGoal}</p>
        </>
      )}
      <h3>{say.byCapability}</h3>
      <CapabilityTable profile={shown} results={results} />
      <h3>{say.inconsistencies}</h3>
      <Inconsistencies results={results} area={area?.id} />
      <h3>{say.reckoning}</h3>
      <p>{say.reckoningLead}</p>
      {shown.map((standingOfArea) => (
        <section key={standingOfArea.id}>
          <h4>
            {standingOfArea.id} {standingOfArea.title}
          </h4>
          <DecidedBelow area={standingOfArea} results={results} />
          {standingOfArea.capabilities.map((standing) => {
            const {id, level, basis} = standing;
            const result = results.capabilities.find((found) => found.id === id);
            const capability = subject.capabilities.find((found) => found.id === id);
            if (!result || !capability) return null;
            return (
              <Unfolding key={id} isOpen={place.capability === id} isUnknown={basis === 'none'}>
                <summary>
                  {id} {standing.title}{' '}
                  {level === undefined || basis === 'none' ? null : <Mark level={level} />}{' '}
                  <small>{remarksOf(standing, say, result.progress)}</small>
                </summary>
                <div className="as-reckoning">
                  <Reckoning {...{result, capability, results}} quick={team.quick[id]} />
                  <p className="as-buttons as-screen">
                    <button
                      type="button"
                      aria-label={fill(words.start.named, {action: say.rate, title: id})}
                      onClick={() => goTo({view: 'full', capability: id})}>
                      {say.rate}
                    </button>
                    <button
                      type="button"
                      aria-label={fill(words.start.named, {action: say.rateQuick, title: id})}
                      onClick={() => goTo({view: 'quick', capability: id})}>
                      {say.rateQuick}
                    </button>
                    <a href={store.href(capability.path)}>{say.readPage}</a>
                  </p>
                </div>
              </Unfolding>
            );
          })}
        </section>
      ))}
      {left.length > 0 && !store.isReadOnly ? (
        <>
          <h3 className="as-screen">{say.assessMore}</h3>
          <p className="as-buttons as-screen">
            {left.map(({id, title, capabilities}) => (
              <button
                key={id}
                type="button"
                onClick={() =>
                  goTo({
                    view: 'quick',
                    area: id,
                    ...(capabilities[0] && {capability: capabilities[0]}),
                  })
                }>
                {fill(words.start.areaQuick, {area: title})}
              </button>
            ))}
          </p>
        </>
      ) : null}
      {assessment.teams.length > 1 ? <Teams /> : null}
      <OverTime chosen={milestoneId} choose={chooseMilestone} before={before} now={profile} />
    </section>
  );
}

/** A fold that is open from the start where the address names what is in it; then it is the reader's. */
function Unfolding({
  isOpen,
  isUnknown,
  children,
}: {
  readonly isOpen: boolean;
  /** Nothing is found out in it: on paper it is named with the others above. */
  readonly isUnknown: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isOpen || !fold.current) return;
    fold.current.open = true;
    fold.current.scrollIntoView();
  }, [isOpen]);
  return (
    <details ref={fold} className={isUnknown ? 'as-fold as-screen' : 'as-fold'}>
      {children}
    </details>
  );
}

function Teams(): ReactNode {
  const {words, assessment, subject} = useStore();
  const {result: say} = words;
  const columns = useMemo(
    () =>
      assessment.teams.map((team) => ({
        id: team.id,
        name: team.name,
        profile: profileOf(resultsOf(team, assessment, subject), subject),
      })),
    [assessment, subject],
  );
  return (
    <>
      <h3>{say.teams}</h3>
      <p>{say.teamsLead}</p>
      <Comparison label={say.teams} columns={columns} />
    </>
  );
}

/** Keeps the answers under a name, and shows what has changed since. */
function OverTime({
  chosen,
  choose,
  before,
  now,
}: {
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly before: Parameters<typeof Radar>[0]['before'];
  readonly now: Parameters<typeof Radar>[0]['profile'];
}): ReactNode {
  const {words, assessment, subject, team, edit} = useStore();
  const {result: say} = words;
  const id = useId();
  const milestone = team.milestones.find((kept) => kept.id === chosen);
  const hasRule = milestone === undefined || hasScoringRule(milestone.scoring);
  const isOfAnotherText =
    milestone !== undefined &&
    hasRule &&
    (milestone.edition !== subject.edition || milestone.scoring !== assessment.scoring);
  return (
    <>
      <h3 className={before ? undefined : 'as-screen'}>{say.overTime}</h3>
      <p className="as-screen">{say.overTimeLead}</p>
      <form
        className="as-field as-screen"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const typed = new FormData(form).get('name');
          const name = typeof typed === 'string' ? typed.trim() : '';
          if (name === '') return;
          edit({do: 'milestone', team: team.id, name});
          form.reset();
        }}>
        <label htmlFor={`${id}name`}>{say.milestoneName}</label>
        <input id={`${id}name`} name="name" required maxLength={limits.name} />
        <button type="submit" disabled={team.milestones.length >= limits.milestones}>
          {say.makeMilestone}
        </button>
      </form>
      {team.milestones.length > 0 ? (
        <p className="as-field as-screen">
          <label htmlFor={`${id}with`}>{say.compareWith}</label>
          <select
            id={`${id}with`}
            value={milestone ? chosen : ''}
            onChange={({target}) => choose(target.value)}>
            <option value="">{say.compareNone}</option>
            {team.milestones.map((kept) => (
              <option key={kept.id} value={kept.id}>
                {fill(say.milestoneOf, {name: kept.name, date: dayOf(kept.at)})}
              </option>
            ))}
          </select>
          {milestone ? (
            <button
              type="button"
              onClick={() =>
                edit({do: 'remove-milestone', team: team.id, milestone: milestone.id})
              }>
              {say.removeMilestone}
            </button>
          ) : null}
        </p>
      ) : null}
      {milestone && !hasRule ? (
        <p>{fill(say.milestoneRule, {scoring: milestone.scoring})}</p>
      ) : null}
      {isOfAnotherText ? (
        <p>
          {fill(say.milestoneEdition, {
            edition: editionName(milestone.edition, say),
            scoring: milestone.scoring,
          })}
        </p>
      ) : null}
      {before && milestone ? (
        <Comparison
          label={say.overTime}
          hasChange
          columns={[
            {id: milestone.id, name: before.name, profile: before.profile},
            {id: 'now', name: say.now, profile: now},
          ]}
        />
      ) : null}
    </>
  );
}
