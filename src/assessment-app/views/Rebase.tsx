import {useEffect, useRef, useState, type ReactNode} from 'react';
import type {Answer, Assessment, Team} from '../../assessment/document';
import {
  decided,
  decidedIn,
  levelsByRules,
  plainChoices,
  rebased,
  type Changes,
  type Choice,
  type Choices,
  type Decision,
  type OldAnswer,
  type ReviewItem,
} from '../../assessment/rebase';
import {wordChanges} from '../../model/word-changes';
import {replyWord} from '../rating-word';
import {milestoneNameIn, surroundings, useStore} from '../store';
import {textIn} from '../text-in';
import {fill, type AssessmentWords} from '../words';

/** An edition by the last part of its path, within a sentence. */
const editionIn = (
  {draft, edition: released}: AssessmentWords['rebase'],
  edition: string,
): string => (edition === 'draft' ? draft : fill(released, {edition}));

/** So much is shown at once: the rest follows as this is reviewed. */
const shownAtOnce = 10;

/** What changed since the assessment was made, item by item, and the taking over when all is reviewed. */
export default function RebaseView(): ReactNode {
  const {rebase, words, goTo} = useStore();
  const {rebase: say} = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({preventScroll: true}), []);
  return (
    <section className="as-rebase">
      <h2 ref={heading} tabIndex={-1}>
        {say.title}
      </h2>
      {rebase ? (
        <Review changes={rebase} />
      ) : (
        <>
          <p>{say.nothing}</p>
          <p className="as-buttons">
            <button type="button" onClick={() => goTo({view: 'result'})}>
              {words.quick.toResult}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function Review({changes}: {readonly changes: Changes}): ReactNode {
  const {words, assessment, subject, edit, goTo} = useStore();
  const {rebase: say} = words;
  const {edition, scoring, teams, open, reviewed, of, hasNoRoom, dropped} = changes;
  const status = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLOListElement>(null);
  /** The place of the item that was decided, which goes away with the button that was pressed. */
  const decidedAt = useRef<number>(undefined);
  useEffect(() => {
    if (decidedAt.current === undefined) return;
    const headings = list.current?.querySelectorAll('h3') ?? [];
    const next = headings[Math.min(decidedAt.current, headings.length - 1)];
    (next ?? status.current)?.focus();
    decidedAt.current = undefined;
  }, [changes]);
  const around = {...surroundings, milestoneName: milestoneNameIn(words)};
  const replaceBy = (after: Assessment): void => {
    if (after !== assessment) edit({do: 'replace', with: after});
  };
  const decide = (team: string, item: ReviewItem, choices: Choices, index: number): void => {
    decidedAt.current = index;
    replaceBy(decided(assessment, team, [{item, choices}], subject, around));
  };
  const decideAll = (kind: ReviewItem['kind']): void => {
    const decisions = teams.map(({id, items}): [string, Decision[]] => [
      id,
      items
        .filter((item) => item.kind === kind)
        .map((item) => ({item, choices: plainChoices(item) ?? {}})),
    ]);
    decidedAt.current = 0;
    replaceBy(decidedIn(assessment, Object.fromEntries(decisions), subject, around));
  };
  const items = teams.flatMap((team) => team.items.map((item) => ({team: team.id, item})));
  const countOf = (kind: ReviewItem['kind']): number =>
    items.filter(({item}) => item.kind === kind).length;
  const kept = teams.reduce((sum, team) => sum + team.kept.length, 0);
  const name = milestoneNameIn(words)(edition.from, assessment.modified.slice(0, 10));
  const milestone = assessment.teams.find(({reviewed: begun}) => begun)?.milestones.at(-1)?.name;
  const to = editionIn(say, edition.to);
  const shown = items.slice(0, shownAtOnce);

  return (
    <>
      <p>
        {edition.from === edition.to && edition.to === 'draft'
          ? say.sameDraft
          : fill(say.madeWith, {from: editionIn(say, edition.from), to})}
      </p>
      {kept > 0 ? <p>{fill(say.kept, {kept})}</p> : null}
      <p>{fill(say.before, {name: milestone ?? name})}</p>
      {hasNoRoom ? <p role="alert">{say.noRoom}</p> : null}
      {of > 0 ? (
        <p className="as-progress" ref={status} tabIndex={-1} role="status">
          {fill(say.progress, {reviewed, of})}
          <progress value={reviewed} max={of} aria-hidden="true" />
        </p>
      ) : null}
      {hasNoRoom ? null : (
        <p className="as-buttons">
          {countOf('reworded') > 1 ? (
            <button type="button" onClick={() => decideAll('reworded')}>
              {fill(say.keepAll, {count: countOf('reworded')})}
            </button>
          ) : null}
          {countOf('added') > 1 ? (
            <button type="button" onClick={() => decideAll('added')}>
              {fill(say.skipAll, {count: countOf('added')})}
            </button>
          ) : null}
        </p>
      )}
      {countOf('reworded') > 0 ? (
        <p className="as-muted" aria-hidden="true">
          {say.key}
        </p>
      ) : null}
      <ol className="as-review" ref={list}>
        {shown.map(({team, item}, index) => (
          <Item
            key={`${team} ${item.mode} ${item.id}`}
            item={item}
            {...(teams.length > 1 && {
              team: assessment.teams.find(({id}) => id === team)?.name ?? team,
            })}
            canDecide={!hasNoRoom}
            decide={(choices) => decide(team, item, choices, index)}
          />
        ))}
      </ol>
      {items.length > shown.length ? (
        <p className="as-muted">{fill(say.later, {count: items.length - shown.length})}</p>
      ) : null}
      <Dropped dropped={dropped} />
      {scoring.from === scoring.to ? null : <ByRules scoring={scoring} />}
      {open === 0 && !hasNoRoom ? (
        <>
          <p>{fill(say.ready, {to})}</p>
          <p className="as-buttons">
            <button
              type="button"
              className="as-primary"
              onClick={() => {
                replaceBy(rebased(assessment, subject, around));
                goTo({view: 'result'});
              }}>
              {say.takeOver}
            </button>
          </p>
        </>
      ) : null}
    </>
  );
}

/** Targets and scope that go, because what they are of is not in force. */
function Dropped({dropped: {targets, outOfScope}}: Pick<Changes, 'dropped'>): ReactNode {
  const {words} = useStore();
  const {rebase: say, app} = words;
  const lines = [
    ...Object.entries(targets).map(([id, level]) => fill(say.droppedTarget, {id, level})),
    ...Object.entries(outOfScope).map(
      ([id, reason]) => `${fill(say.droppedScope, {id})}${app.colon}${reason}`,
    ),
  ];
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{say.dropped}</h3>
      <p>{say.droppedText}</p>
      <ul>
        {lines.slice(0, droppedAtMost).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {lines.length > droppedAtMost ? (
        <p className="as-muted">{fill(say.droppedMore, {count: lines.length - droppedAtMost})}</p>
      ) : null}
    </>
  );
}

/** A file may name thousands. */
const droppedAtMost = 100;

interface ItemProps {
  readonly item: ReviewItem;
  /** Where there is more than one. */
  readonly team?: string;
  readonly canDecide: boolean;
  readonly decide: (choices: Choices) => void;
}

function Item({item, team, canDecide, decide}: ItemProps): ReactNode {
  const {subject, words, href} = useStore();
  const {rebase: say, app} = words;
  const {kind, capability, old, now, fates, id} = item;
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice | undefined>>>({});
  const found = subject.capabilities.find((each) => each.id === capability);
  const isSingle = now.length === 1;
  const [only = id] = now;

  /** The last choice decides: there is no further button to press. */
  const choose = (of: string, choice: Choice | undefined): void => {
    const all = {...chosen, [of]: choice};
    if (now.every((each) => Object.hasOwn(all, each))) decide(givenIn(all));
    else setChosen(all);
  };
  const reasons = [...new Set(fates.map(({reason}) => reason).filter((reason) => reason !== ''))];

  return (
    <li data-kind={kind}>
      <h3 tabIndex={-1}>
        <span className="as-kind">{say.kinds[kind]}</span> {titleOf(item)}
      </h3>
      <p className="as-muted">
        {team === undefined ? null : `${app.team}${app.colon}${team} · `}
        {found ? <a href={href(found.path)}>{`${capability} ${found.title}`}</a> : capability}
      </p>
      {reasons.length > 0 ? (
        <p>
          {say.reason}
          {app.colon}
          {reasons.join(' ')}
        </p>
      ) : null}
      {kind === 'reworded' ? (
        <Reworded item={item} />
      ) : (
        <>
          {old.map((answer) => (
            <OldText key={answer.id} answer={answer} />
          ))}
        </>
      )}
      {now.length === 0 && canDecide ? (
        <p className="as-buttons">
          <button type="button" onClick={() => decide({})}>
            {say.takeOut}
          </button>
        </p>
      ) : null}
      {isSingle && canDecide ? (
        <>
          {kind === 'reworded' ? null : <NowText id={only} />}
          <Choosing item={item} of={only} choose={(choice) => choose(only, choice)} />
        </>
      ) : null}
      {now.length > 1 && canDecide ? (
        <>
          <p className="as-buttons">
            <ForAll item={item} decide={decide} />
          </p>
          <ul>
            {now.map((each) => (
              <li key={each}>
                <NowText id={each} />
                <Choosing
                  item={item}
                  of={each}
                  chosen={Object.hasOwn(chosen, each) ? (chosen[each] ?? 'none') : undefined}
                  choose={(choice) => choose(each, choice)}
                />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </li>
  );
}

/** `HA-1.L2.3 → HA-1.L2.8, HA-1.L2.9`; capabilities where their questions are asked. */
function titleOf({id, kind, mode, capability, old, now, fates}: ReviewItem): string {
  if (kind === 'reworded') return id;
  if (kind === 'added') return mode === 'quick' ? capability : id;
  const gone =
    fates.length > 0
      ? fates.map((fate) => fate.id)
      : old.map((answer) => answer.id).filter((each) => !now.includes(each));
  const after = mode === 'quick' ? [...new Set(now.map(capabilityOf))] : now;
  return [gone, after]
    .filter((ids) => ids.length > 0)
    .map((ids) => ids.join(', '))
    .join(' → ');
}

const givenIn = (all: Readonly<Record<string, Choice | undefined>>): Choices =>
  Object.fromEntries(
    Object.entries(all).flatMap(([id, choice]) => (choice ? [[id, choice] as const] : [])),
  );

/** Words that went and came; where the languages differ, the text before and the text after. */
function Reworded({item: {old, now}}: {readonly item: ReviewItem}): ReactNode {
  const {subject, words} = useStore();
  const {rebase: say, app} = words;
  const [before] = old;
  const [id = ''] = now;
  const after = textIn(subject, id);
  const isComparable = before?.text?.language === subject.language;
  return (
    <>
      {before?.text && isComparable ? (
        <p>
          {wordChanges(before.text.text, after, subject.language).map(({change, text}, index) =>
            change === 'same' ? (
              text
            ) : change === 'removed' ? (
              <del key={index}>
                <span className="visually-hidden">{say.removed}</span>
                {text}
                <span className="visually-hidden">{say.end}</span>
              </del>
            ) : (
              <ins key={index}>
                <span className="visually-hidden">{say.added}</span>
                {text}
                <span className="visually-hidden">{say.end}</span>
              </ins>
            ),
          )}
        </p>
      ) : (
        <>
          <p lang={before?.text && htmlLanguage[before.text.language]}>
            <b lang={htmlLanguage[subject.language]}>
              {say.then}
              {app.colon}
            </b>
            {before?.text?.text ?? say.noText}
          </p>
          <p>
            <b>
              {say.now}
              {app.colon}
            </b>
            {after}
          </p>
        </>
      )}
      {isComparable && before.text?.text === after ? (
        <p className="as-muted">{say.elsewhere}</p>
      ) : null}
      {before ? <OldReply answer={before} /> : null}
    </>
  );
}

const htmlLanguage = {zh: 'zh-Hans', en: 'en'} as const;

function OldText({answer}: {readonly answer: OldAnswer}): ReactNode {
  const {subject, words} = useStore();
  const {rebase: say, app} = words;
  const {id, text} = answer;
  return (
    <div>
      <p lang={text && htmlLanguage[text.language]}>
        <b lang={htmlLanguage[subject.language]}>
          {say.then} {id}
          {app.colon}
        </b>
        {text?.text ?? say.noText}
      </p>
      <OldReply answer={answer} />
    </div>
  );
}

/** What was answered, with what was written to it. */
function OldReply({answer}: {readonly answer: OldAnswer}): ReactNode {
  const {words} = useStore();
  const {rebase: say, app} = words;
  const details = answer.answer;
  return (
    <p className="as-reply">
      {say.answer}
      {app.colon}
      <b>{replyIn(answer, words)}</b>
      {details?.reason === undefined ? null : ` · ${say.reason}${app.colon}${details.reason}`}
      {details?.note === undefined ? null : ` · ${say.note}${app.colon}${details.note}`}
    </p>
  );
}

/** `Met`, `9 of a sample of 10`, `Yes`. */
function replyIn({answer, yes}: OldAnswer, {rebase: say, quick}: AssessmentWords): string {
  if (yes !== undefined) return replyWord(yes, quick);
  const {rating, holding, sample} = answer ?? {};
  if (rating !== undefined) return say.ratings[rating];
  return holding === undefined || sample === undefined
    ? say.unrated
    : fill(say.sample, {holding, sample});
}

function NowText({id}: {readonly id: string}): ReactNode {
  const {subject, words} = useStore();
  return (
    <p>
      <b>
        {words.rebase.now} {id}
        {words.app.colon}
      </b>
      {textIn(subject, id)}
    </p>
  );
}

/** The same for all that took the place of something: what was answered before, or nothing. */
function ForAll({
  item: {mode, old, now},
  decide,
}: {
  readonly item: ReviewItem;
  readonly decide: (choices: Choices) => void;
}): ReactNode {
  const {words} = useStore();
  const {rebase: say} = words;
  const capabilities = [...new Set(old.map(({id}) => capabilityOf(id)))];
  // A question of a level takes the answer of the same level.
  const byLevel = (capability: string): Choices =>
    Object.fromEntries(
      now.map((id) => [id, {from: `${capability}.${id.split('.')[1] ?? ''}`}] as const),
    );
  return (
    <>
      {mode === 'quick'
        ? capabilities.map((capability) => (
            <button key={capability} type="button" onClick={() => decide(byLevel(capability))}>
              {fill(say.takeCapability, {id: capability})}
            </button>
          ))
        : old.map((answer) => (
            <button
              key={answer.id}
              type="button"
              onClick={() =>
                decide(Object.fromEntries(now.map((id) => [id, {from: answer.id}] as const)))
              }>
              {fill(say.takeEach, {id: answer.id, answer: replyIn(answer, words)})}
            </button>
          ))}
      <button type="button" onClick={() => decide({})}>
        {say.skipEach}
      </button>
    </>
  );
}

const capabilityOf = (id: string): string => id.split('.')[0] ?? id;

interface ChoosingProps {
  readonly item: ReviewItem;
  readonly of: string;
  /** What was pressed, where it does not decide at once; `none` where it is left unanswered. */
  readonly chosen?: Choice | 'none' | undefined;
  readonly choose: (choice: Choice | undefined) => void;
}

function Choosing({item, of, chosen, choose}: ChoosingProps): ReactNode {
  const {words} = useStore();
  const {rebase: say, quick} = words;
  const {kind, mode, old, now} = item;
  // Among questions of several levels only that of the same level fits.
  const fitting =
    mode === 'quick' && kind !== 'reworded'
      ? old.filter(({id}) => id.split('.')[1] === of.split('.')[1])
      : old;
  const given = ratingIn(old.find(({id}) => id === of)?.answer);
  const rest: readonly (readonly [label: string, choice: Choice])[] =
    mode === 'quick'
      ? ([true, false, 'unknown'] as const)
          .filter((yes) => !fitting.some((each) => each.id === of && each.yes === yes))
          .map((yes) => [replyWord(yes, quick), {yes}])
      : (['met', 'partly', 'not-met'] as const)
          .filter((rating) => rating !== given)
          .map((rating) => [say.ratings[rating], {rating}]);
  const isChosen = (choice: Choice): boolean =>
    chosen !== undefined && JSON.stringify(chosen) === JSON.stringify(choice);
  const pressed = (is: boolean) => (now.length > 1 ? {'aria-pressed': is} : {});
  return (
    <p className="as-buttons" role="group" aria-label={fill(say.choices, {id: of})}>
      {fitting.map((answer) => {
        const choice = {from: answer.id};
        return (
          <button
            key={answer.id}
            type="button"
            className="as-keep"
            {...pressed(isChosen(choice))}
            onClick={() => choose(choice)}>
            {fill(answer.id === of ? say.keep : say.take, {
              id: answer.id,
              answer: replyIn(answer, words),
            })}
          </button>
        );
      })}
      {rest.map(([label, choice]) => (
        <button
          key={label}
          type="button"
          {...pressed(isChosen(choice))}
          onClick={() => choose(choice)}>
          {kind === 'reworded' ? fill(say.change, {answer: label}) : label}
        </button>
      ))}
      <button type="button" {...pressed(chosen === 'none')} onClick={() => choose(undefined)}>
        {kind === 'reworded' ? say.drop : say.skip}
      </button>
    </p>
  );
}

/** What was counted may be rated anew by each of the ratings. */
const ratingIn = (answer: Answer | undefined): Answer['rating'] => answer?.rating;

/** The levels that the same answers give by both versions of the rule. */
function ByRules({scoring}: Pick<Changes, 'scoring'>): ReactNode {
  const {assessment, subject, words, href} = useStore();
  const {rebase: say} = words;
  return (
    <section>
      <h3>{say.scoringTitle}</h3>
      <p>
        {fill(say.scoring, scoring)} <a href={href(`/${subject.edition}/scoring/`)}>{say.rule}</a>
      </p>
      {assessment.teams.map((team) => (
        <LevelsTable key={team.id} team={team} scoring={scoring} />
      ))}
    </section>
  );
}

function LevelsTable({team, scoring}: Pick<Changes, 'scoring'> & {readonly team: Team}): ReactNode {
  const {assessment, subject, words} = useStore();
  const {rebase: say, quick, app} = words;
  const rows = levelsByRules(team, assessment, subject);
  if (rows.length === 0) return null;
  return (
    <div className="as-scroll">
      <table>
        <caption>
          {app.team}
          {app.colon}
          {team.name}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say.capability}</th>
            <th scope="col">{fill(say.byRule, {version: scoring.from})}</th>
            <th scope="col">{fill(say.byRule, {version: scoring.to})}</th>
            <th scope="col">{say.differs}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({capability, before, after}) => (
            <tr key={capability} data-differs={before !== after || undefined}>
              <th scope="row">
                {capability} {subject.capabilities.find(({id}) => id === capability)?.title}
              </th>
              <td>{before === undefined ? '–' : fill(quick.level, {level: before})}</td>
              <td>{fill(quick.level, {level: after})}</td>
              <td>
                {before === after || before === undefined
                  ? say.same
                  : `${after > before ? '+' : '−'}${Math.abs(after - before)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
