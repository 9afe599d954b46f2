/** What the page has open: the assessment with its history, the team looked at, and the view. */
import {createContext, useCallback, useContext, useMemo, useReducer, useState} from 'react';
import {done, historyOf, redo, undo, type Edit, type History} from '../assessment/edit';
import type {Assessment, Team} from '../assessment/document';
import {resultsOf, type Results} from '../assessment/results';
import type {Subject} from '../assessment/subject';
import type {AssessmentSettings} from '../assessment/files';
import type {Keeping} from './keeping';
import type {AssessmentWords} from './words';

export const views = ['start', 'quick', 'full', 'result', 'plan', 'files'] as const;
export type ViewName = (typeof views)[number];

/** Where in the assessment one is; kept in the address, so that going back works. */
export interface Place {
  readonly view: ViewName;
  /** A capability, where the view has one on a screen. */
  readonly capability?: string;
}

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
  readonly settings: AssessmentSettings;
  readonly subject: Subject;
  readonly assessment: Assessment;
  readonly team: Team;
  readonly results: Results;
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

type HistoryStep =
  | Edit
  | {readonly do: 'undo'}
  | {readonly do: 'redo'}
  /** Another assessment, with a history of its own, but for what must not be lost. */
  | {readonly do: 'show'; readonly assessment: Assessment; readonly canUndo: boolean};

const stepped = (history: History, step: HistoryStep): History => {
  if (step.do === 'undo') return undo(history);
  if (step.do === 'redo') return redo(history);
  if (step.do === 'show') {
    const {assessment: present, canUndo} = step;
    return canUndo
      ? {present, past: [...history.past, history.present], undone: []}
      : historyOf(present);
  }
  return done(history, step, surroundings);
};

/** A store, but for how it is kept. */
export type OpenAssessment = Omit<Store, 'keeping' | 'isReadOnly' | 'look'> & {
  /** Whether something was done to it, even if that was undone. */
  readonly isTouched: boolean;
  readonly show: (assessment: Assessment, canUndo: boolean) => void;
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
  const results = useMemo(() => resultsOf(team, assessment, subject), [team, assessment, subject]);
  const goTo = useCallback((next: Place) => {
    setPlace(next);
    window.history.pushState(null, '', addressOf(next));
    scrollTo({top: document.querySelector('[data-island]')?.getBoundingClientRect().top ?? 0});
  }, []);
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
    place,
    edit: step,
    undo: history.past.length > 0 ? () => step({do: 'undo'}) : undefined,
    redo: history.undone.length > 0 ? () => step({do: 'redo'}) : undefined,
    goTo,
    chooseTeam,
    isTouched: history.past.length > 0 || history.undone.length > 0,
    show,
    href: (path) => settings.root + path.replace(/^\//, ''),
  };
}

/** `?view=quick&at=HA-1`; what is not understood is the start. */
export function placeIn(search: string): Place {
  const query = new URLSearchParams(search);
  const view = views.find((known) => known === query.get('view')) ?? 'start';
  const at = query.get('at');
  return at !== null && /^[A-Z]{2}-[1-9]\d?$/.test(at) ? {view, capability: at} : {view};
}

function addressOf({view, capability}: Place): string {
  const query = new URLSearchParams(location.search);
  query.set('view', view);
  if (capability === undefined) query.delete('at');
  else query.set('at', capability);
  return `?${query}`;
}
