/**
 * Re-basing: an assessment that was made with an earlier state of the draft, or with another edition, is taken over to
 * what is in force. What says the same is kept; the rest is asked, answer by answer. The assessment itself keeps what
 * was reviewed so far, and a milestone what it was before.
 */
import {hasScoringRule, scoringRule, type Rating} from '../model/scoring';
import type {LevelNumber} from '../model/shapes';
import type {Answer, Assessment, Milestone, QuickReply, Team} from './document';
import type {Surroundings} from './edit';
import {limits} from './format';
import {ratingOf, resultsOf} from './results';
import {basisOf, quickAnswered, stampOf, type UpperLevel} from './stamps';
import type {Subject, SubjectCapability, SubjectCriterion, SubjectFate} from './subject';
import {outOfScopeReason} from './targets';

/** Why something is asked. */
export type ReviewKind =
  | 'reworded'
  | SubjectFate['fate']
  /** It is not in the edition, which does not say why: an assessment of a later edition, say. */
  | 'unknown'
  | 'added';

/** An answer as it is in the assessment. */
export interface OldAnswer {
  /** Of a criterion, or of the question of a level: `HA-1.L3`. */
  readonly id: string;
  /** In full mode. */
  readonly answer?: Answer;
  /** In quick mode. */
  readonly yes?: QuickReply;
  /** What was answered, as it was then; none where the assessment does not say it. */
  readonly text?: {readonly language: Subject['language']; readonly text: string};
}

/** What is decided together. */
export interface ReviewItem {
  /** Known by it within its team and its mode. */
  readonly id: string;
  readonly mode: 'quick' | 'full';
  readonly kind: ReviewKind;
  /** That it is shown with: that of what is in force, if there is such. */
  readonly capability: string;
  /**
   * What is answered already: what is not in force any more, and what is in force in its place, if that had an answer
   * before.
   */
  readonly old: readonly OldAnswer[];
  /** What is in force, to be answered; none where nothing took its place. */
  readonly now: readonly string[];
  /** Of what is not in force any more. */
  readonly fates: readonly SubjectFate[];
}

/** What becomes of what is in force; of what has no choice, it is left unanswered. */
export type Choice =
  /** The answer of something in `old`: its own stays whole, from another goes what fits. */
  | {readonly from: string}
  | {readonly rating: NonNullable<Answer['rating']>; readonly reason?: string}
  | {readonly yes: QuickReply};
export type Choices = Readonly<Record<string, Choice>>;

export interface Rebase {
  /** In the framework's order. */
  readonly items: readonly ReviewItem[];
  /** Answers to what says the same as then. */
  readonly kept: readonly string[];
  /** How much is reviewed, and how much there is to review in all. */
  readonly reviewed: number;
  readonly of: number;
}

/**
 * What of a team's answers is kept, and what is to be reviewed.
 *
 * @param subject with its texts: an overview has no digests
 */
export function rebaseOf(team: Team, assessment: Assessment, subject: Subject): Rebase {
  const state = stateOf(team, assessment, subject);
  const full = fullItems(state);
  const quick = quickItems(state);
  const items = inOrder([...quick.items, ...full.items], state.places);
  const open = items.reduce((sum, item) => sum + weightOf(item), 0);
  const openIds = new Set(items.flatMap(askedIn));
  const reviewed = Object.keys(team.reviewed ?? {}).filter((id) => !openIds.has(id)).length;
  const kept = [...quick.kept, ...full.kept].filter((id) => team.reviewed?.[id] === undefined);
  return {items, kept, reviewed, of: reviewed + open};
}

/** What counts as reviewed when an item is decided. */
const askedIn = ({now, old}: ReviewItem): readonly string[] =>
  now.length > 0 ? now : old.map(({id}) => id);

const weightOf = (item: ReviewItem): number => askedIn(item).length;

/** A subject by ids. */
interface Index {
  readonly criteria: ReadonlyMap<string, SubjectCriterion>;
  readonly capabilities: ReadonlyMap<string, SubjectCapability>;
  readonly fates: ReadonlyMap<string, SubjectFate>;
  /** The place of each capability in the framework's order. */
  readonly places: ReadonlyMap<string, number>;
  /** Of the criteria and questions in force. */
  readonly digests: ReadonlyMap<string, string>;
}

/** What an assessment is compared with a subject by. */
interface State extends Index {
  readonly team: Team;
  readonly assessment: Assessment;
  readonly subject: Subject;
}

const stateOf = (team: Team, assessment: Assessment, subject: Subject): State => ({
  ...indexOf(subject),
  team,
  assessment,
  subject,
});

/** A subject never changes, and is asked for each team at each change. */
const indexes = new WeakMap<Subject, Index>();

function indexOf(subject: Subject): Index {
  const known = indexes.get(subject);
  if (known) return known;
  const {capabilities, fates} = subject;
  const index: Index = {
    criteria: new Map(
      capabilities.flatMap(({levels}) =>
        levels.flatMap(({criteria}) => criteria.map((criterion) => [criterion.id, criterion])),
      ),
    ),
    capabilities: new Map(capabilities.map((capability) => [capability.id, capability])),
    fates: new Map(fates.map((fate) => [fate.id, fate])),
    places: new Map(capabilities.map(({id}, place) => [id, place])),
    digests: digestsOf(subject),
  };
  indexes.set(subject, index);
  return index;
}

interface Found {
  readonly items: readonly ReviewItem[];
  readonly kept: readonly string[];
}

function fullItems(state: State): Found {
  const {team, assessment, subject, criteria, fates} = state;
  const isSame = (id: string, {digest}: Answer): boolean => {
    const then = digest ?? assessment.basis?.criteria[id];
    // Where nothing says what it said, it is taken to be as its edition has it.
    return then === undefined
      ? assessment.edition === subject.edition
      : then === criteria.get(id)?.digest;
  };
  const answers = Object.entries(team.answers).map(([id, answer]) => ({id, answer}));
  const gone = answers.filter(({id}) => !criteria.has(id)).map(({id}) => id);
  const old = (id: string): OldAnswer[] => {
    const answer = team.answers[id];
    return answer ? [{id, answer, ...(answer.text && {text: answer.text})}] : [];
  };
  const groups = groupsOf(gone, (id) => successorsOf(id, fates, (next) => criteria.has(next)));
  const items = groups.map((group): ReviewItem => itemOf('full', group, fates, old));
  const inGroups = new Set(items.flatMap(({now}) => now));
  const kept: string[] = [];
  for (const {id, answer} of answers) {
    if (!criteria.has(id) || inGroups.has(id)) continue;
    if (isSame(id, answer)) kept.push(id);
    else items.push(plainItem('full', 'reworded', id, old(id)));
  }
  for (const id of addedCriteria(state)) {
    if (!inGroups.has(id)) items.push(plainItem('full', 'added', id, []));
  }
  return {items, kept};
}

function quickItems(state: State): Found {
  const {team, assessment, subject, capabilities, fates} = state;
  const questionOf = (id: string) => {
    const asked = capabilities
      .get(capabilityOf(id))
      ?.levels.find(({level}) => level === levelOf(id));
    return asked?.question === undefined ? undefined : asked;
  };
  const old = (id: string): OldAnswer[] => {
    const answer = team.quick[capabilityOf(id)];
    const level = levelOf(id);
    const yes = answer?.[level];
    const text = answer?.texts?.[level];
    return yes === undefined ? [] : [{id, yes, ...(text && {text})}];
  };
  const answered = Object.keys(team.quick).flatMap((capability) =>
    questionsOf(capability).filter((id) => old(id).length > 0),
  );
  const goneCapabilities = [...new Set(answered.map(capabilityOf))].filter(
    (id) => !capabilities.has(id),
  );
  const groups = groupsOf(goneCapabilities, (id) =>
    successorsOf(id, fates, (next) => capabilities.has(next)),
  );
  const items = groups.map((group): ReviewItem => {
    const now = group.now.flatMap(questionsOf).filter((id) => questionOf(id) !== undefined);
    const item = itemOf('quick', {gone: group.gone, now: []}, fates, (capability) =>
      questionsOf(capability).flatMap(old),
    );
    const [first = item.id] = now;
    return {
      ...item,
      kind: now.length > 0 ? kindOf(group.gone, fates) : item.kind,
      id: first,
      capability: capabilityOf(first),
      now,
      old: [...item.old, ...now.flatMap(old)],
    };
  });
  const inGroups = new Set(items.flatMap(({now}) => now));
  const kept: string[] = [];
  for (const id of answered) {
    if (!capabilities.has(capabilityOf(id)) || inGroups.has(id)) continue;
    const asked = questionOf(id);
    const then =
      team.quick[capabilityOf(id)]?.digests?.[levelOf(id)] ?? assessment.basis?.questions[id];
    if (!asked) {
      // A level that is not in force any more is replaced by none: its capability goes on without it.
      items.push({...plainItem('quick', 'withdrawn', id, old(id)), now: []});
    } else if (
      then === undefined ? assessment.edition === subject.edition : then === asked.digest
    ) {
      kept.push(id);
    } else items.push(plainItem('quick', 'reworded', id, old(id)));
  }
  for (const ids of addedQuestions(state)) {
    const now = ids.filter((id) => !inGroups.has(id) && questionOf(id) && old(id).length === 0);
    const [first] = now;
    if (first !== undefined) items.push({...plainItem('quick', 'added', first, []), now});
  }
  return {items, kept};
}

/** Criteria that are new in capabilities which the team assesses by their criteria; known only where there is a basis. */
function addedCriteria({team, assessment, subject, criteria}: State): string[] {
  const {basis} = assessment;
  if (!basis) return [];
  const assessed = new Set(Object.keys(answersThen(team).answers).map(capabilityOf));
  return [...criteria.values()].flatMap(({id, digest}) =>
    basis.criteria[id] === undefined &&
    team.answers[id] === undefined &&
    assessed.has(capabilityOf(id)) &&
    team.reviewed?.[id] !== digest &&
    outOfScopeReason(assessment, capabilityOf(id)) === undefined &&
    subject.isWhole
      ? [id]
      : [],
  );
}

/**
 * Questions of what is new: of a capability in an area in which the team has answers, of a level of a capability that it
 * assessed in quick mode. Those of a capability are asked together.
 */
function addedQuestions({team, assessment, subject}: State): string[][] {
  if (!assessment.basis) return [];
  const {questions, criteria} = assessment.basis;
  const capabilitiesThen = new Set(
    [...Object.keys(questions), ...Object.keys(criteria)].map(capabilityOf),
  );
  const {quick, answers} = answersThen(team);
  const areas = new Set([...Object.keys(quick), ...Object.keys(answers)].map(areaOf));
  return subject.capabilities.map(({id: capability, levels}) => {
    const isNew = !capabilitiesThen.has(capability);
    const isAsked = isNew ? areas.has(areaOf(capability)) : quick[capability] !== undefined;
    if (!isAsked || outOfScopeReason(assessment, capability) !== undefined) return [];
    return levels.flatMap(({level, digest}) => {
      const id = `${capability}.L${level}`;
      const isNewLevel = isNew || questions[id] === undefined;
      return digest !== undefined && isNewLevel && team.reviewed?.[id] !== digest ? [id] : [];
    });
  });
}

/** The answers as they were before the review, so that what there is to review does not change with it. */
const answersThen = (team: Team): Pick<Team, 'quick' | 'answers'> =>
  (team.reviewed && team.milestones.at(-1)) ?? team;

/** What is gone together with what took its place: what shares a successor is decided together. */
interface Group {
  readonly gone: readonly string[];
  readonly now: readonly string[];
}

function groupsOf(gone: readonly string[], successors: (id: string) => readonly string[]): Group[] {
  const byKey = new Map<string, {gone: string[]; now: readonly string[]}>();
  for (const id of gone) {
    const now = successors(id);
    // Of what is gone for good, that of a capability is decided together.
    const keys = now.length > 0 ? now : [capabilityOf(id)];
    const joined = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
    const [first, ...rest] = joined;
    if (first && rest.length === 0 && now.every((each) => first.now.includes(each))) {
      first.gone.push(id);
      continue;
    }
    const group = {
      gone: [...joined.flatMap((each) => each.gone), id],
      now: [...new Set([...joined.flatMap((each) => each.now), ...now])],
    };
    for (const key of now.length > 0 ? group.now : keys) byKey.set(key, group);
  }
  return [...new Set(byKey.values())];
}

/** What is in force in the place of something, at the end of all that its fate leads to. */
function successorsOf(
  id: string,
  fates: ReadonlyMap<string, SubjectFate>,
  isInForce: (id: string) => boolean,
): string[] {
  const follow = (next: string, passed: readonly string[]): string[] => {
    if (isInForce(next)) return [next];
    if (passed.includes(next)) return [];
    return (fates.get(next)?.by ?? []).flatMap((successor) => follow(successor, [...passed, next]));
  };
  return [...new Set(follow(id, []))];
}

const kindOf = (gone: readonly string[], fates: ReadonlyMap<string, SubjectFate>): ReviewKind =>
  gone.length > 1 && gone.some((id) => fates.get(id)?.fate === 'merged')
    ? 'merged'
    : (fates.get(gone[0] ?? '')?.fate ?? 'unknown');

function itemOf(
  mode: ReviewItem['mode'],
  {gone, now}: Group,
  fates: ReadonlyMap<string, SubjectFate>,
  old: (id: string) => readonly OldAnswer[],
): ReviewItem {
  const id = now[0] ?? gone[0] ?? '';
  const kind = kindOf(gone, fates);
  return {
    id,
    mode,
    // Nothing that is in force is left of it.
    kind: now.length === 0 && kind !== 'unknown' ? 'withdrawn' : kind,
    capability: capabilityOf(id),
    old: [...gone, ...now].flatMap(old),
    now,
    fates: gone.flatMap((each) => fates.get(each) ?? []),
  };
}

const plainItem = (
  mode: ReviewItem['mode'],
  kind: ReviewKind,
  id: string,
  old: readonly OldAnswer[],
): ReviewItem => ({id, mode, kind, capability: capabilityOf(id), old, now: [id], fates: []});

const areaOf = (id: string): string => id.slice(0, 2);
const capabilityOf = (id: string): string => id.split('.')[0] ?? id;
/** Of a criterion, the question of its level. */
const levelIdOf = (id: string): string => id.split('.').slice(0, 2).join('.');
const levelOf = (id: string): UpperLevel => Number(/\.L([2-5])/.exec(id)?.[1]) as UpperLevel;
const questionsOf = (capability: string): string[] =>
  ([2, 3, 4, 5] as const).map((level) => `${capability}.L${level}`);

/** In the framework's order; each item's place is worked out once, for a file may have very many. */
function inOrder(
  items: readonly ReviewItem[],
  places: ReadonlyMap<string, number>,
): readonly ReviewItem[] {
  return items
    .map((item) => ({
      item,
      place: places.get(item.capability) ?? places.size,
      // Numbers of an id by their value, within what is placed together.
      key: `${item.mode === 'quick' ? 0 : 1} ${item.id.replace(/\d+/g, (number) => number.padStart(3, '0'))}`,
    }))
    .sort((left, right) => left.place - right.place || (left.key < right.key ? -1 : 1))
    .map(({item}) => item);
}

/** What re-basing an assessment is about. */
export interface Changes {
  /** Targets and scope of areas and capabilities that are not in force: they are dropped when it is taken over. */
  readonly dropped: Dropped;
  readonly edition: {readonly from: string; readonly to: string};
  readonly scoring: {readonly from: number; readonly to: number};
  readonly teams: readonly (Rebase & {readonly id: string})[];
  readonly open: number;
  readonly reviewed: number;
  readonly of: number;
  /**
   * Whether there is anything to say: something to review, another edition or scoring rule to take over, or a review
   * to end. Not where nothing is answered.
   */
  readonly isDue: boolean;
  /** A team has as many milestones as it may have: what it was could not be kept. */
  readonly hasNoRoom: boolean;
}

/** And how the milestone is called. */
export interface RebaseSurroundings extends Surroundings {
  /** @param day on which the assessment was last changed: `2026-11-29` */
  readonly milestoneName: (edition: string, day: string) => string;
}

export interface Dropped {
  readonly targets: Assessment['targets'];
  readonly outOfScope: Assessment['outOfScope'];
}

function droppedOf({targets, outOfScope}: Assessment, subject: Subject): Dropped {
  const {capabilities} = indexOf(subject);
  const areas = new Set(subject.areas.map(({id}) => id));
  const gone = <Value>(entries: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(entries).filter(([id]) => !capabilities.has(id) && !areas.has(id)),
    );
  return {targets: gone(targets), outOfScope: gone(outOfScope)};
}

const without = <Value>(
  entries: Readonly<Record<string, Value>>,
  gone: Readonly<Record<string, Value>>,
): Record<string, Value> =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => !Object.hasOwn(gone, id)));

export function changesOf(assessment: Assessment, subject: Subject): Changes {
  const teams = subject.isWhole
    ? assessment.teams.map((team) => ({id: team.id, ...rebaseOf(team, assessment, subject)}))
    : [];
  const of = teams.reduce((sum, rebase) => sum + rebase.of, 0);
  const reviewed = teams.reduce((sum, rebase) => sum + rebase.reviewed, 0);
  const edition = {from: assessment.edition, to: subject.edition};
  const scoring = {from: assessment.scoring, to: subject.scoring};
  const dropped = droppedOf(assessment, subject);
  return {
    dropped,
    edition,
    scoring,
    teams,
    open: of - reviewed,
    reviewed,
    of,
    isDue:
      subject.isWhole &&
      assessment.teams.some(isAnswered) &&
      (of > 0 ||
        edition.from !== edition.to ||
        scoring.from !== scoring.to ||
        Object.keys(dropped.targets).length + Object.keys(dropped.outOfScope).length > 0 ||
        assessment.teams.some((team) => team.reviewed !== undefined)),
    hasNoRoom: assessment.teams.some(
      (team) => needsMilestone(team, subject) && team.milestones.length >= limits.milestones,
    ),
  };
}

/** Something is answered, or was before a review began. */
const isAnswered = ({quick, answers, reviewed}: Team): boolean =>
  Object.keys(quick).length + Object.keys(answers).length > 0 || reviewed !== undefined;

/** Whether what a team's answers were is not kept yet: no review began, or what it began with has changed since. */
function needsMilestone(team: Team, subject: Subject): boolean {
  if (!isAnswered(team)) return false;
  if (!team.reviewed) return true;
  const {digests} = indexOf(subject);
  return Object.entries(team.reviewed).some(
    ([id, digest]) => digests.has(id) && digests.get(id) !== digest,
  );
}

/** Of the criteria and questions in force. */
function digestsOf({capabilities}: Subject): ReadonlyMap<string, string> {
  return new Map(
    capabilities.flatMap(({id, levels}) =>
      levels.flatMap(({level, digest, criteria}) => [
        ...(digest === undefined ? [] : [[`${id}.L${level}`, digest] as const]),
        ...criteria.map((criterion) => [criterion.id, criterion.digest] as const),
      ]),
    ),
  );
}

/**
 * The assessment with what each team's answers were kept as a milestone, once; itself where that is so, and where there
 * is no room (`Changes.hasNoRoom`).
 */
export function begun(
  assessment: Assessment,
  subject: Subject,
  {now, newId, milestoneName}: RebaseSurroundings,
): Assessment {
  const {isDue, hasNoRoom} = changesOf(assessment, subject);
  if (!isDue || hasNoRoom) return assessment;
  if (!assessment.teams.some((team) => needsMilestone(team, subject))) return assessment;
  const {edition, scoring, modified} = assessment;
  const {digests} = indexOf(subject);
  return {
    ...assessment,
    teams: assessment.teams.map((team) => {
      if (!needsMilestone(team, subject)) return team;
      const {quick, answers, milestones, reviewed = {}} = team;
      const levels = levelsThen(team, assessment);
      const kept: Milestone = {
        id: newId(),
        name: milestoneName(edition, modified.slice(0, 10)),
        at: now(),
        edition,
        scoring,
        quick,
        answers,
        ...(levels && {levels}),
      };
      return {
        ...team,
        milestones: [...milestones, kept],
        reviewed: Object.fromEntries(
          Object.entries(reviewed).filter(([id, digest]) => (digests.get(id) ?? digest) === digest),
        ),
      };
    }),
  };
}

/** The levels that a team had when its criteria were those of the basis; nothing without one. */
function levelsThen(team: Team, {basis, scoring}: Assessment): Milestone['levels'] | undefined {
  if (!basis || !hasScoringRule(scoring)) return undefined;
  const byLevel = new Map<string, string[]>();
  for (const id of Object.keys(basis.criteria)) {
    const level = levelIdOf(id);
    const ids = byLevel.get(level);
    if (ids) ids.push(id);
    else byLevel.set(level, [id]);
  }
  const capabilities = [...new Set([...byLevel.keys()].map(capabilityOf))].map(
    (capability): SubjectCapability => ({
      id: capability,
      title: '',
      path: '',
      steps: [],
      words: [],
      secondsToRead: {quick: 0, full: 0},
      levels: ([2, 3, 4, 5] as const).map((level) => ({
        level,
        short: '',
        statement: '',
        requires: [],
        criteria: (byLevel.get(`${capability}.L${level}`) ?? []).map((id) => ({
          id,
          text: '',
          facet: '',
          unit: '',
          digest: '',
          metBy: basis.metBy[id] ?? [],
        })),
      })),
    }),
  );
  const {capabilities: found} = resultsOf(
    team,
    {targets: {}, outOfScope: {}, scoring},
    {capabilities, areas: []},
  );
  return Object.fromEntries(
    found.filter(({mode}) => mode !== 'none').map(({id, level}) => [id, level]),
  );
}

/** How an item is decided: by what is in force; what is not in it is left unanswered. */
export interface Decision {
  readonly item: ReviewItem;
  readonly choices: Choices;
}

/**
 * The assessment after items were decided for a team; itself where there are no such items any more, and where what it
 * was cannot be kept.
 */
export const decided = (
  assessment: Assessment,
  teamId: string,
  decisions: readonly Decision[],
  subject: Subject,
  surroundings: RebaseSurroundings,
): Assessment => decidedIn(assessment, {[teamId]: decisions}, subject, surroundings);

/** The same for several teams at once, by their ids. */
export function decidedIn(
  assessment: Assessment,
  decisions: Readonly<Record<string, readonly Decision[]>>,
  subject: Subject,
  surroundings: RebaseSurroundings,
): Assessment {
  if (changesOf(assessment, subject).hasNoRoom) return assessment;
  const before = begun(assessment, subject, surroundings);
  let isChanged = false;
  const teams = before.teams.map((team) => {
    const given = decisions[team.id];
    if (!given) return team;
    const items = rebaseOf(team, before, subject).items;
    const known = new Set(items.map(({mode, id}) => `${mode} ${id}`));
    const open = given.filter(({item}) => known.has(`${item.mode} ${item.id}`));
    if (open.length === 0) return team;
    isChanged = true;
    return teamDecided(open, stateOf(team, before, subject));
  });
  return isChanged ? {...before, teams} : assessment;
}

function teamDecided(decisions: readonly Decision[], state: State): Team {
  const {team, digests} = state;
  // Copied once: a file may have very many.
  const after = {...team, answers: {...team.answers}, quick: {...team.quick}};
  const reviewed = {...team.reviewed};
  for (const {item, choices} of decisions) {
    if (item.mode === 'full') decideFull(after.answers, item, choices, state);
    else decideQuick(after.quick, item, choices, state);
    for (const id of askedIn(item)) {
      reviewed[id] =
        digests.get(id) ??
        team.answers[id]?.digest ??
        team.quick[capabilityOf(id)]?.digests?.[levelOf(id)] ??
        '0'.repeat(12);
    }
  }
  return {...after, reviewed};
}

/** Changes `answers`. */
function decideFull(
  answers: Record<string, Answer>,
  {old, now}: ReviewItem,
  choices: Choices,
  {criteria, subject, assessment}: State,
): void {
  for (const id of [...now, ...old.map((each) => each.id)]) delete answers[id];
  for (const id of now) {
    const criterion = criteria.get(id);
    const choice = choices[id];
    if (!criterion || !choice) continue;
    const answer = answerOf(id, choice, old, assessment);
    if (answer) answers[id] = {...answer, ...stampOf(criterion, subject.language)};
  }
}

function answerOf(
  id: string,
  choice: Choice,
  old: readonly OldAnswer[],
  {scoring}: Assessment,
): Answer | undefined {
  const itself = old.find((each) => each.id === id)?.answer;
  if ('from' in choice) {
    const answer = old.find((each) => each.id === choice.from)?.answer;
    if (!answer || choice.from === id) return answer;
    // What was counted was counted of something else: the rating goes, the sample does not.
    return rated(
      answer,
      hasScoringRule(scoring) ? ratingOf(answer, scoringRule(scoring)) : 'unanswered',
    );
  }
  if (!('rating' in choice)) return undefined;
  const {reason, ...rest} = rated(itself ?? {}, choice.rating);
  const given = choice.reason ?? reason;
  return {...rest, ...(given !== undefined && {reason: given})};
}

/** An answer with a rating that does not come from a sample. */
function rated(answer: Answer, rating: Rating): Answer {
  const rest = {...answer};
  delete rest.rating;
  delete rest.holding;
  delete rest.sample;
  delete rest.digest;
  delete rest.text;
  return rating === 'unanswered' ? rest : {rating, ...rest};
}

/** Changes `quick`. */
function decideQuick(
  quick: Team['quick'],
  {old, now}: ReviewItem,
  choices: Choices,
  {capabilities, subject}: State,
): void {
  const set = (capability: string, values: Partial<Record<UpperLevel, QuickReply | undefined>>) => {
    const levels = capabilities.get(capability)?.levels ?? [];
    const answer = quickAnswered(quick[capability], {levels}, values, subject.language);
    if (answer) quick[capability] = answer;
    else delete quick[capability];
  };
  const yesOf = (id: string): QuickReply | undefined => {
    const choice = choices[id];
    if (choice === undefined || 'rating' in choice) return undefined;
    return 'yes' in choice ? choice.yes : old.find((each) => each.id === choice.from)?.yes;
  };
  const after = now.map((id) => [id, yesOf(id)] as const);
  for (const {id} of old) set(capabilityOf(id), {[levelOf(id)]: undefined});
  for (const [id, yes] of after) set(capabilityOf(id), {[levelOf(id)]: yes});
}

/** The same answer to each item of a kind that has such: `undefined` where it has to be looked at by itself. */
export function plainChoices({kind, now}: ReviewItem): Choices | undefined {
  if (kind === 'reworded') return Object.fromEntries(now.map((id) => [id, {from: id}]));
  return kind === 'added' || now.length === 0 ? {} : undefined;
}

/** Of each capability with answers, its level by the rule that the assessment was made with, and by the subject's. */
export function levelsByRules(
  team: Team,
  assessment: Assessment,
  subject: Subject,
): readonly {
  readonly capability: string;
  readonly before?: LevelNumber;
  readonly after: LevelNumber;
}[] {
  const by = (scoring: number) =>
    resultsOf(team, {...assessment, scoring}, subject).capabilities.filter(
      ({mode, outOfScope}) => mode !== 'none' && outOfScope === undefined,
    );
  const before = hasScoringRule(assessment.scoring) ? by(assessment.scoring) : [];
  return by(subject.scoring).map(({id, level}) => {
    const then = before.find((each) => each.id === id);
    return {capability: id, ...(then && {before: then.level}), after: level};
  });
}

/**
 * The assessment taken over to the subject; itself as long as something is to be reviewed, and where it is one of the
 * subject's already.
 */
export function rebased(
  assessment: Assessment,
  subject: Subject,
  surroundings: RebaseSurroundings,
): Assessment {
  const {isDue, open, hasNoRoom, dropped} = changesOf(assessment, subject);
  if (!isDue) return stamped(assessment, subject);
  if (open > 0 || hasNoRoom) return assessment;
  const before = begun(assessment, subject, surroundings);
  const after = {
    ...before,
    teams: before.teams.map(withoutReview),
    targets: without(before.targets, dropped.targets),
    outOfScope: without(before.outOfScope, dropped.outOfScope),
  };
  return withSubject(after, subject);
}

function withoutReview(team: Team): Team {
  const rest = {...team};
  delete rest.reviewed;
  return rest;
}

/**
 * The assessment with what it has to know of the subject; itself where it knows it, and where re-basing is due. Nothing
 * is said of it: no answer changes.
 */
export function stamped(assessment: Assessment, subject: Subject): Assessment {
  if (!subject.isWhole || changesOf(assessment, subject).isDue) return assessment;
  const after = withSubject(assessment, subject);
  const isKnown =
    after.edition === assessment.edition &&
    after.scoring === assessment.scoring &&
    after.commit === assessment.commit &&
    JSON.stringify(after.basis) === JSON.stringify(assessment.basis);
  return isKnown ? assessment : after;
}

function withSubject(assessment: Assessment, subject: Subject): Assessment {
  const {edition, scoring, commit} = subject;
  const after = {...assessment, edition, scoring, basis: basisOf(subject)};
  if (commit === undefined) delete after.commit;
  else after.commit = commit;
  return after;
}
