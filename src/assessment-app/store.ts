/** What the page has open: the assessment with its history, the team looked at, and the view. */
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useState,
} from 'react';
import {done, edited, historyOf, redo, undo, type Edit, type History} from '../assessment/edit';
import type {Assessment, Team} from '../assessment/document';
import type * as rebaseModule from '../assessment/rebase';
import type {Changes} from '../assessment/rebase';
import {resultsOf, type Results} from '../assessment/results';
import type {Subject} from '../assessment/subject';
import type {AssessmentSettings} from '../assessment/files';
import type {Keeping} from './keeping';
import {placeIn, queryOf, type Place} from './place';
import {addEntry, noteScroll} from './scroll-place';
import {fill, type AssessmentWords} from './words';

/** What is looked at, and where it came from. */
export interface Shown {
  readonly assessment: Assessment;
  readonly from:
    | {readonly kind: 'organisation'; readonly title: string}
    | {
        readonly kind: 'link';
        readonly edition: string;
        readonly scoring: number;
        readonly isSameEdition: boolean;
        /** How many criteria say something else now. */
        readonly changed: number;
      };
}

export interface Store {
  readonly words: AssessmentWords;
  readonly settings: Pick<AssessmentSettings, 'root'>;
  readonly subject: Subject;
  readonly assessment: Assessment;
  readonly team: Team;
  readonly results: Results;
  /** What re-basing is about, when it is due. */
  readonly rebase: Changes | undefined;
  readonly place: Place;
  readonly edit: (edit: Edit) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly goTo: (place: Place) => void;
  readonly chooseTeam: (id: string) => void;
  /** How what is open is kept; none of what is only looked at. */
  readonly keeping: Keeping | undefined;
  /** What a link or an organisation shows: edits do nothing. */
  readonly isReadOnly: boolean;
  /** Shows an assessment read-only, beside what is open. */
  readonly look: (shown: Shown) => void;
  /** The address of a page of the site, from a path without base path and locale. */
  readonly href: (path: string) => string;
}

export const StoreContext = createContext<Store | undefined>(undefined);

/** @throws {Error} outside of the page's own part */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('No store of an assessment.');
  return store;
}

export const surroundings = {
  now: () => new Date().toISOString(),
  newId: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join(
      '',
    ),
};

type Change = (assessment: Assessment) => Assessment;

type HistoryStep =
  | Edit
  | {readonly do: 'undo'}
  | {readonly do: 'redo'}
  /** What no answer changes by is no step to undo. */
  | {readonly do: 'note'; readonly change: Change}
  /** An edit, with what has to be done before it, as a single step. */
  | {readonly do: 'prepared'; readonly prepare: Change; readonly edit: Edit}
  /** Another assessment, with a history of its own, but for what must not be lost. */
  | {readonly do: 'show'; readonly assessment: Assessment; readonly canUndo: boolean};

const stepped = (history: History, step: HistoryStep): History => {
  const {present} = history;
  switch (step.do) {
    case 'undo':
      return undo(history);
    case 'redo':
      return redo(history);
    case 'note': {
      const after = step.change(present);
      return after === present ? history : {...history, present: after};
    }
    case 'prepared': {
      const after = edited(step.prepare(present), step.edit, surroundings);
      return done(history, {do: 'replace', with: after}, surroundings);
    }
    case 'show':
      return step.canUndo
        ? {present: step.assessment, past: [...history.past, present], undone: []}
        : historyOf(step.assessment);
    default:
      return done(history, step, surroundings);
  }
};

const changesAnswers = ({do: kind}: Edit): boolean =>
  kind === 'answer' || kind === 'quick' || kind === 'clear-answer';

/** Re-basing, which is loaded after the first view. */
type Rebasing = typeof rebaseModule;

/** A store, but for how it is kept. */
export type OpenAssessment = Omit<Store, 'keeping' | 'isReadOnly' | 'look'> & {
  /** Whether something was done to it, even if that was undone. */
  readonly isTouched: boolean;
  readonly show: (assessment: Assessment, canUndo: boolean) => void;
  /** Goes where the address leads, which is no step of the history by itself. */
  readonly follow: () => void;
};

/** @param saved what the browser had kept, or a new one */
export function useNewStore({
  words,
  settings,
  subject,
  saved,
}: Pick<Store, 'words' | 'settings' | 'subject'> & {readonly saved: Assessment}): OpenAssessment {
  const [history, step] = useReducer(stepped, saved, historyOf);
  const [place, setPlace] = useState<Place>(() => placeIn(location.search));
  const [teamId, chooseTeam] = useState<string>();
  const {present: assessment} = history;
  const team = assessment.teams.find(({id}) => id === teamId) ?? assessment.teams[0];
  if (!team) throw new Error('An assessment without a team.');
  const [rebasing, setRebasing] = useState<Rebasing>();
  useEffect(() => {
    if (!subject.isWhole) return;
    // What a review's milestone is called is said by words of a later view.
    void Promise.all([import('../assessment/rebase'), import('./later-words')]).then(
      ([loaded, later]) => {
        Object.assign(words, later.default);
        setRebasing(loaded);
      },
    );
  }, [subject, words]);
  const rebase = useMemo(
    () => rebasing?.changesOf(assessment, subject),
    [rebasing, assessment, subject],
  );
  // Once for an assessment: two tabs with two states of the draft would note theirs by turns.
  const hasBasis = assessment.basis !== undefined;
  useEffect(() => {
    if (rebasing) step({do: 'note', change: (present) => rebasing.stamped(present, subject)});
  }, [rebasing, subject, assessment.id, hasBasis]);
  const isDue = rebase?.isDue === true;
  const edit = useCallback(
    (change: Edit): void => {
      if (!rebasing || !isDue || !changesAnswers(change)) step(change);
      else {
        const {begun} = rebasing;
        const around = {...surroundings, milestoneName: milestoneNameIn(words)};
        step({
          do: 'prepared',
          prepare: (present) => begun(present, subject, around),
          edit: change,
        });
      }
    },
    [rebasing, isDue, subject, words],
  );
  const results = useMemo(() => resultsOf(team, assessment, subject), [team, assessment, subject]);
  const goTo = useCallback((next: Place) => {
    setPlace(next);
    addEntry(queryOf(next, location.search));
    showTop();
  }, []);
  const follow = useCallback(() => setPlace(placeIn(location.search)), []);
  const show = useCallback(
    (shown: Assessment, canUndo: boolean) => step({do: 'show', assessment: shown, canUndo}),
    [],
  );
  return {
    words,
    settings,
    subject,
    assessment,
    team,
    results,
    rebase: isDue ? rebase : undefined,
    place,
    edit,
    undo: history.past.length > 0 ? () => step({do: 'undo'}) : undefined,
    redo: history.undone.length > 0 ? () => step({do: 'redo'}) : undefined,
    goTo,
    chooseTeam,
    isTouched: history.past.length > 0 || history.undone.length > 0,
    show,
    follow,
    href: (path) => settings.root + path.replace(/^\//, ''),
  };
}

/** What the answers before a review are kept as. */
export const milestoneNameIn =
  ({rebase}: AssessmentWords) =>
  (edition: string, day: string): string =>
    fill(rebase.milestone, {
      edition: edition === 'draft' ? rebase.draftTitle : fill(rebase.editionTitle, {edition}),
      day,
    });

/** By the page's own padding for what stays at its top. */
export function showTop(): void {
  document.querySelector('[data-island]')?.scrollIntoView();
  noteScroll();
}
