import {
  lazy,
  Suspense,
  type ComponentType,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import type {AssessmentSettings} from '../assessment/files';
import type {Subject} from '../assessment/subject';
import Kept from './components/Kept';
import TeamChoice from './components/TeamChoice';
import {useOpenAssessment, useStored, useSubject, type Stored} from './open-assessment';
import {views, type Place, type ViewName} from './place';
import {addEntry, keepScroll} from './scroll-place';
import {isLink, shownOf} from './shown';
import {showTop, StoreContext, type Shown} from './store';
import QuickView from './views/Quick';
import {fill, type AssessmentWords} from './words';

interface AppProps {
  readonly words: AssessmentWords;
  readonly settings: AssessmentSettings;
}

/** Gets the overview, then everything, and shows the assessment as soon as there is the overview. */
export default function App({words, settings}: AppProps): ReactNode {
  const stored = useStored();
  const {overview, whole} = settings;
  const files = useMemo(() => [overview, whole], [overview, whole]);
  const {subject, hasFailed} = useSubject(settings, files);

  const isWhole = subject?.isWhole === true;
  useEffect(() => (isWhole ? whenIdle(loadAhead) : undefined), [isWhole]);

  // Without the overview there is nothing to show; without the rest, what there is, and that something lacks.
  const failure = hasFailed ? (
    <p role="alert">
      {words.app.loadFailed}{' '}
      <button type="button" onClick={() => location.reload()}>
        {words.app.reload}
      </button>
    </p>
  ) : null;
  return (
    <>
      {failure}
      {subject && stored ? (
        <Open words={words} settings={settings} subject={subject} stored={stored} />
      ) : null}
    </>
  );
}

function Open({
  words,
  settings,
  subject,
  stored,
}: AppProps & {readonly subject: Subject; readonly stored: Stored}): ReactNode {
  const {opened, keeping} = useOpenAssessment({words, settings, subject, stored});
  const {follow, place, goTo, rebase} = opened;
  const steps = views.filter((view) => view !== 'rebase' || rebase !== undefined);
  const [shown, look] = useState<Shown>();
  const link = useLink(subject, look, words.storage.linkFailed);
  useEffect(
    () =>
      keepScroll(() => {
        follow();
        if (!isLink(location.hash)) look(undefined);
      }),
    [follow],
  );
  const store = {
    ...opened,
    keeping,
    isReadOnly: false,
    look: (next: Shown) => {
      // Going back leads from what is looked at to where one was.
      addEntry(location.search);
      look(next);
      showTop();
    },
  };
  if (link === 'reading') return null;
  if (shown) {
    return (
      <Suspense fallback={null}>
        <Look
          shown={shown}
          words={words}
          settings={settings}
          subject={subject}
          onKeep={(kept) => {
            keeping.begin(kept);
            look(undefined);
            goTo({view: 'start'});
          }}
          onClose={() => look(undefined)}
        />
      </Suspense>
    );
  }
  return (
    <StoreContext value={store}>
      <nav className="as-steps" aria-label={words.app.steps}>
        {steps.map((view) => (
          <button
            key={view}
            type="button"
            aria-current={view === place.view ? 'page' : undefined}
            onClick={() => goTo(placeOf(view, place))}>
            {words.app[view]}
          </button>
        ))}
        <button type="button" disabled={!store.undo} onClick={store.undo}>
          {words.app.undo}
        </button>
        <button type="button" disabled={!store.redo} onClick={store.redo}>
          {words.app.redo}
        </button>
      </nav>
      {link.problem ? (
        <p role="alert" className="as-warning">
          {link.problem}
        </p>
      ) : null}
      <Kept />
      <TeamChoice />
      {rebase && place.view !== 'rebase' ? (
        <p className="as-banner">
          {words.app.earlier}{' '}
          <button type="button" className="as-primary" onClick={() => goTo({view: 'rebase'})}>
            {rebase.open > 0 ? fill(words.app.review, {open: rebase.open}) : words.app.takeOver}
          </button>
        </p>
      ) : null}
      <View view={place.view} />
    </StoreContext>
  );
}

/** A link that carries an assessment shows it; what the reader has stays as it is. */
function useLink(
  subject: Subject,
  look: (shown: Shown) => void,
  notLoaded: string,
): 'reading' | {readonly problem?: string} {
  const [hash, setHash] = useState(() => ({text: location.hash}));
  // By the object, so that the same link is read again when it is opened again.
  const [state, setState] = useState<{readonly of: object; readonly problem?: string}>();
  useEffect(() => {
    const onChange = (): void => setHash({text: location.hash});
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  useEffect(() => {
    if (!isLink(hash.text) || !subject.isWhole) return;
    Promise.all([
      import('../assessment/link'),
      import('./problem-text'),
      import('./later-words'),
    ]).then(
      ([{readFragment}, {problemText}, later]) => {
        const read = readFragment(hash.text, subject);
        if (read.ok) look(shownOf(read.shared));
        setState({
          of: hash,
          ...(!read.ok && {problem: problemText(read.problem, {kind: 'link'}, later.default)}),
        });
      },
      () => setState({of: hash, problem: notLoaded}),
    );
  }, [hash, subject, look, notLoaded]);
  if (!isLink(hash.text)) return {};
  if (state?.of !== hash) return 'reading';
  return state;
}

/** A component that is loaded when it is shown, with the words that the first view does without. */
function later<Props>(load: () => Promise<{readonly default: ComponentType<Props>}>) {
  return lazy(async () => {
    const [component, words] = await Promise.all([load(), import('./later-words')]);
    Object.assign(WORDS, words.default);
    return component;
  });
}

/** What is looked at read-only: few visits need it. */
const loadLook = () => import('./components/Look');
const Look = later(loadLook);

/** Quick and full mode keep the capability that one is at; they, result and plan the area that is assessed alone. */
function placeOf(view: ViewName, {capability, area}: Place): Place {
  const isMode = view === 'quick' || view === 'full';
  const hasArea = isMode || view === 'result' || view === 'plan';
  return {
    view,
    ...(isMode && capability !== undefined && {capability}),
    ...(hasArea && area !== undefined && {area}),
  };
}

/** Only quick mode comes with the first view: it is what most visitors touch first. */
const loaders = {
  start: () => import('./views/Start'),
  full: () => import('./views/Full'),
  result: () => import('./views/Result'),
  plan: () => import('./views/Plan'),
  files: () => import('./views/Files'),
  rebase: () => import('./views/Rebase'),
};
const laterViews = {
  start: later(loaders.start),
  full: later(loaders.full),
  result: later(loaders.result),
  plan: later(loaders.plan),
  files: later(loaders.files),
  rebase: later(loaders.rebase),
};

/** Everything that views load, but for the making of a workbook: a page that is open works without a network. */
function loadAhead(): void {
  const loading = [
    ...Object.values(loaders).map((load) => load()),
    loadLook(),
    import('./later-words'),
    import('./components/LevelGrid'),
    import('../assessment/read-file'),
    import('../assessment/link'),
  ];
  // What fails now is asked for again when it is needed.
  void Promise.allSettled(loading);
}

/** When the browser has nothing better to do; Safari does not say when that is. */
function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 1000);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(act, {timeout: 5000});
  return () => cancelIdleCallback(asked);
}

function View({view}: {readonly view: ViewName}): ReactNode {
  if (view === 'quick') return <QuickView />;
  const Later = laterViews[view];
  return (
    <Suspense fallback={null}>
      <Later />
    </Suspense>
  );
}
