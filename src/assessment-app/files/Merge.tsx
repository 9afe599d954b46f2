import {useId, useMemo, useRef, useState, type ReactNode} from 'react';
import type {Answer, Assessment, Team} from '../../assessment/document';
import {limits} from '../../assessment/format';
import {
  agreedIn,
  assessorOf,
  isBlank,
  isChoice,
  keyOf,
  mergeTeams,
  picksOf,
  settledAll,
  teamToMerge,
  type Conflict,
  type Picks,
} from '../../assessment/merge';
import {openedFile} from '../open-file';
import {dayOf, editionName} from '../result/standing';
import {replyWord} from '../rating-word';
import {surroundings, useStore} from '../store';
import {textIn} from '../text-in';
import {fill, type AssessmentWords} from '../words';

/** A file that was chosen, and which team of it. */
interface Source {
  readonly key: string;
  readonly file: string;
  readonly assessment: Assessment;
  readonly teamId: string;
}

/** So many are shown at once: a file may differ in thousands. */
const shownAtOnce = 50;

/** Merges the files of several assessors of a team: what agrees by itself, what differs as it is chosen. */
export default function Merge(): ReactNode {
  const {assessment, team, words, edit, undo, chooseTeam} = useStore();
  const {merge: say} = words;
  const id = useId();
  const [sources, setSources] = useState<readonly Source[]>([]);
  const [isIncluded, setIncluded] = useState(true);
  const [picks, setPicks] = useState<Picks>({});
  const [shown, setShown] = useState(shownAtOnce);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [doneName, setDone] = useState<string>();
  const [isOpenSaid, setOpenSaid] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);

  const isOpenBlank = isBlank(team);
  const hasOpen = isIncluded && !isOpenBlank;
  const named = useMemo(
    () => namedTeams(sources, hasOpen ? team : undefined, assessment),
    [sources, hasOpen, team, assessment],
  );
  const merged = useMemo(() => (named.length < 2 ? undefined : mergeTeams(named)), [named]);
  const choices = merged?.conflicts.filter(isChoice) ?? [];
  const over = merged?.conflicts.filter((conflict) => !isChoice(conflict)) ?? [];
  // Of actions and milestones the first stands: these are decided from the start.
  const isOpen = (conflict: Conflict): boolean =>
    needsPick(conflict) && !Object.hasOwn(picks, keyOf(conflict));
  const open = choices.filter(isOpen);
  const isAdded = !hasOpen && !isOpenBlank;
  const hasRoom = !isAdded || assessment.teams.length < limits.teams;
  const name = (isAdded || isOpenBlank ? sources[0] && teamOf(sources[0])?.name : team.name) ?? '';

  const change = (after: readonly Source[]): void => {
    setSources(after);
    setPicks({});
    setShown(shownAtOnce);
    setOpenSaid(false);
  };

  const add = async (files: readonly File[]): Promise<void> => {
    setDone(undefined);
    const added: Source[] = [];
    const failed: string[] = [];
    for (const file of files) {
      const read = await openedFile(file, words);
      if ('problem' in read) {
        failed.push(read.problem);
        continue;
      }
      const [first] = read.assessment.teams;
      const teamId = read.assessment.teams.find((each) => each.name === team.name)?.id ?? first?.id;
      if (teamId === undefined) continue;
      added.push({
        key: surroundings.newId(),
        file: file.name.replace(/\.json$/i, ''),
        assessment: read.assessment,
        teamId,
      });
    }
    setProblems(failed);
    if (added.length > 0) change([...sources, ...added]);
  };

  const take = (): void => {
    if (!merged) return;
    const [next] = open;
    if (next) {
      setOpenSaid(true);
      const place = choices.indexOf(next);
      setShown((count) => Math.max(count, place + 1));
      requestAnimationFrame(() =>
        list.current?.querySelectorAll('fieldset')[place]?.querySelector('input')?.focus(),
      );
      return;
    }
    const after = settledAll(merged.team, merged.conflicts, picks);
    const replaced: Team = {
      ...after,
      id: isAdded ? surroundings.newId() : team.id,
      name,
      ...(!isAdded && team.reviewed && {reviewed: team.reviewed}),
    };
    const teams = isAdded
      ? [...assessment.teams, replaced]
      : assessment.teams.map((each) => (each.id === team.id ? replaced : each));
    edit({do: 'replace', with: {...assessment, teams}});
    chooseTeam(replaced.id);
    change([]);
    setDone(name);
    requestAnimationFrame(() => status.current?.focus());
  };

  return (
    <div className="as-merge">
      <h3>{say.title}</h3>
      <p>{say.lead}</p>
      <p className="as-field">
        <label htmlFor={id}>{say.choose}</label>
        <input
          id={id}
          type="file"
          multiple
          accept=".json,application/json"
          onChange={({target}) => {
            void add(Array.from(target.files ?? []));
            // So that the same file can be chosen again.
            target.value = '';
          }}
        />
      </p>
      {problems.length > 0 ? (
        <div role="alert" className="as-warning">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      ) : null}
      {sources.length > 0 ? (
        <fieldset className="as-merge-sources">
          <legend>{say.sources}</legend>
          {isOpenBlank ? null : (
            <label>
              <input
                type="checkbox"
                checked={isIncluded}
                onChange={({target}) => {
                  setIncluded(target.checked);
                  change(sources);
                }}
              />{' '}
              {fill(say.include, {team: team.name})}
            </label>
          )}
          <ul>
            {sources.map((source) => (
              <SourceRow
                key={source.key}
                source={source}
                choose={(teamId) =>
                  change(sources.map((each) => (each === source ? {...source, teamId} : each)))
                }
                remove={() => change(sources.filter((each) => each !== source))}
              />
            ))}
          </ul>
        </fieldset>
      ) : null}
      {sources.length > 0 && !merged ? <p role="status">{say.tooFew}</p> : null}
      {merged ? (
        <>
          <p role="status">
            {fill(say.agreed, {count: agreedIn(merged.team)})}{' '}
            <b>
              {choices.length === 0
                ? say.none
                : fill(say.differ, {open: open.length, count: choices.length})}
            </b>
          </p>
          {over.length > 0 ? <Over conflicts={over} /> : null}
          {choices.length > 0 ? (
            <p className="as-buttons">
              {named.map((source) => (
                <button
                  key={source.name}
                  type="button"
                  onClick={() => setPicks(picksOf(choices, source.name, picks))}>
                  {fill(say.allOf, {file: source.name})}
                </button>
              ))}
            </p>
          ) : null}
          <div ref={list}>
            {choices.slice(0, shown).map((conflict) => (
              <ConflictChoice
                key={keyOf(conflict)}
                conflict={conflict}
                isPicked={!isOpen(conflict)}
                picked={
                  needsPick(conflict) ? picks[keyOf(conflict)] : (picks[keyOf(conflict)] ?? 0)
                }
                pick={(index) => setPicks({...picks, [keyOf(conflict)]: index})}
              />
            ))}
          </div>
          {choices.length > shown ? (
            <p>
              <button type="button" onClick={() => setShown(shown + shownAtOnce)}>
                {fill(say.more, {count: Math.min(shownAtOnce, choices.length - shown)})}
              </button>
            </p>
          ) : null}
          {hasRoom ? (
            <p className="as-buttons">
              <button type="button" className="as-primary" onClick={take}>
                {fill(isAdded ? say.add : say.take, {team: name})}
              </button>
              <span role="status">{isOpenSaid && open.length > 0 ? say.openFirst : null}</span>
            </p>
          ) : (
            <p>{say.noRoom}</p>
          )}
        </>
      ) : null}
      <p role="status" ref={status} tabIndex={-1}>
        {doneName === undefined ? null : (
          <>
            {fill(say.done, {team: doneName})}{' '}
            <button
              type="button"
              disabled={!undo}
              onClick={() => {
                undo?.();
                setDone(undefined);
              }}>
              {words.app.undo}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

const teamOf = ({assessment, teamId}: Source): Team | undefined =>
  assessment.teams.find(({id}) => id === teamId);

const needsPick = ({kind}: Conflict): boolean => kind === 'answer' || kind === 'quick';

/** Each by its assessor, where all of it is of a single one, else by its file; no name twice. */
function namedTeams(
  sources: readonly Source[],
  open: Team | undefined,
  into: Assessment,
): {readonly name: string; readonly team: Team}[] {
  const given = [
    ...(open ? [{name: assessorOf(open) ?? open.name, team: open}] : []),
    ...sources.flatMap((source) => {
      const team = teamOf(source);
      return team
        ? [
            {
              name: assessorOf(team) ?? source.file,
              team: teamToMerge(team, source.assessment, into),
            },
          ]
        : [];
    }),
  ];
  const taken = new Set<string>();
  return given.map(({name, team}) => {
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
    taken.add(free);
    return {name: free, team};
  });
}

function SourceRow({
  source,
  choose,
  remove,
}: {
  readonly source: Source;
  readonly choose: (teamId: string) => void;
  readonly remove: () => void;
}): ReactNode {
  const {words, subject} = useStore();
  const {merge: say, result} = words;
  const id = useId();
  const {file, assessment, teamId} = source;
  const {teams, edition, scoring, modified, commit} = assessment;
  const made = fill(result.chartNote, {
    edition: editionName(edition, result),
    scoring,
    date: dayOf(modified),
  });
  const isEarlier =
    edition !== subject.edition ||
    (commit !== undefined && subject.commit !== undefined && commit !== subject.commit);
  return (
    <li>
      <p>
        <b>{file}</b> <span className="as-muted">{made}</span>
      </p>
      {teams.length > 1 ? (
        <p className="as-field">
          <label htmlFor={id}>{fill(say.team, {file})}</label>
          <select id={id} value={teamId} onChange={({target}) => choose(target.value)}>
            {teams.map((team) => (
              <option key={team.id} value={team.id}>
                {team.name}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      {isEarlier ? <p className="as-muted">{say.earlier}</p> : null}
      <button type="button" onClick={remove}>
        {fill(say.remove, {file})}
      </button>
    </li>
  );
}

function ConflictChoice({
  conflict,
  isPicked,
  picked,
  pick,
}: {
  readonly conflict: Conflict;
  readonly isPicked: boolean;
  readonly picked: number | undefined;
  readonly pick: (index: number | undefined) => void;
}): ReactNode {
  const {words, subject} = useStore();
  const {merge: say} = words;
  const name = useId();
  const text = textOf(conflict, subject);
  return (
    <fieldset className="as-conflict">
      <legend>
        {titleOf(conflict, words)}
        {text === '' ? null : <span>{text}</span>}
      </legend>
      <div className="as-conflict-sides">
        {conflict.choices.map(({files}, index) => (
          <label key={index}>
            <input
              type="radio"
              name={name}
              checked={isPicked && picked === index}
              onChange={() => pick(index)}
            />
            <span>
              <span className="as-muted">{files.join(words.result.semicolon)}</span>
              <Said conflict={conflict} index={index} />
            </span>
          </label>
        ))}
        {needsPick(conflict) ? (
          <label>
            <input
              type="radio"
              name={name}
              checked={isPicked && picked === undefined}
              onChange={() => pick(undefined)}
            />
            <span>{say.leave}</span>
          </label>
        ) : null}
      </div>
    </fieldset>
  );
}

const textOf = (conflict: Conflict, subject: Parameters<typeof textIn>[0]): string =>
  conflict.kind === 'answer'
    ? textIn(subject, conflict.id)
    : conflict.kind === 'quick'
      ? textIn(subject, `${conflict.id}.L${conflict.level}`)
      : '';

function titleOf(conflict: Conflict, {merge: say}: AssessmentWords): string {
  switch (conflict.kind) {
    case 'answer':
      return conflict.id;
    case 'quick':
      return fill(say.quick, {id: conflict.id, level: conflict.level});
    case 'action':
      return fill(say.action, {text: conflict.choices[0]?.value.text ?? conflict.id});
    case 'milestone':
      return fill(say.milestone, {name: conflict.choices[0]?.value.name ?? conflict.id});
  }
}

/** What a side says. */
function Said({conflict, index}: {readonly conflict: Conflict; readonly index: number}): ReactNode {
  const {words} = useStore();
  const {quick, plan, merge: say} = words;
  switch (conflict.kind) {
    case 'answer': {
      const answer = conflict.choices[index]?.value;
      return answer ? <SaidAnswer answer={answer} /> : null;
    }
    case 'quick': {
      const yes = conflict.choices[index]?.value[conflict.level];
      return yes === undefined ? null : <b>{replyWord(yes, quick)}</b>;
    }
    case 'action': {
      const action = conflict.choices[index]?.value;
      if (!action) return null;
      const {text, gain, effort, owner, due, done} = action;
      return (
        <>
          <b>{text}</b>
          <Lines
            lines={[
              [plan.gain, gain && plan.gains[gain]],
              [plan.effort, effort && plan.efforts[effort]],
              [plan.owner, owner],
              [plan.due, due],
              [plan.done, done === true ? quick.yes : undefined],
            ]}
          />
        </>
      );
    }
    case 'milestone': {
      const milestone = conflict.choices[index]?.value;
      if (!milestone) return null;
      const count = Object.keys(milestone.answers).length + Object.keys(milestone.quick).length;
      return (
        <>
          <b>{milestone.name}</b> <span>{fill(say.kept, {date: dayOf(milestone.at), count})}</span>
        </>
      );
    }
  }
}

function SaidAnswer({answer}: {readonly answer: Answer}): ReactNode {
  const {words} = useStore();
  const {result, rebase} = words;
  const {rating, holding, sample, reason, note, evidence = [], owner, date, assessor} = answer;
  return (
    <>
      <b>
        {rating !== undefined
          ? rebase.ratings[rating]
          : holding === undefined || sample === undefined
            ? rebase.unrated
            : fill(rebase.sample, {holding, sample})}
      </b>
      <Lines
        lines={[
          [result.assessor, assessor],
          [result.date, date],
          [result.reason, reason],
          [result.note, note],
          [result.owner, owner],
          ...evidence.map((address) => [result.evidence, address] as const),
        ]}
      />
    </>
  );
}

function Lines({
  lines,
}: {
  readonly lines: readonly (readonly [string, string | undefined])[];
}): ReactNode {
  const {words} = useStore();
  return lines.map(([name, value], index) =>
    value === undefined || value === '' ? null : (
      <span key={index}>
        {name}
        {words.app.colon}
        {value}
      </span>
    ),
  );
}

/** What no team has room for. */
function Over({conflicts}: {readonly conflicts: readonly Conflict[]}): ReactNode {
  const {words} = useStore();
  const {actions, milestones} = limits;
  return (
    <div role="alert" className="as-warning">
      <p>{fill(words.merge.over, {count: conflicts.length, actions, milestones})}</p>
      <ul>
        {conflicts.slice(0, shownAtOnce).map((conflict) => (
          <li key={keyOf(conflict)}>{titleOf(conflict, words)}</li>
        ))}
      </ul>
    </div>
  );
}
