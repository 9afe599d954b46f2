import {lazy, Suspense, useEffect, useState, type ReactNode} from 'react';
import {newAssessment} from '../assessment/edit';
import type {AssessmentSettings} from '../assessment/files';
import type {Subject} from '../assessment/subject';
import TeamChoice from './components/TeamChoice';
import {StoreContext, surroundings, useNewStore, views, type ViewName} from './store';
import QuickView from './views/Quick';
import {fill, type AssessmentWords} from './words';

interface AppProps {
  readonly words: AssessmentWords;
  readonly settings: AssessmentSettings;
}

/** Gets the overview, then everything, and shows the assessment as soon as there is the overview. */
export default function App({words, settings}: AppProps): ReactNode {
  const [subject, setSubject] = useState<Subject>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const load = async (file: string): Promise<void> => {
      const response = await fetch(settings.root + file);
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      const loaded = (await response.json()) as Subject;
      setSubject((known) => (known?.isWhole ? known : loaded));
    };
    load(settings.overview)
      .then(() => load(settings.whole))
      .catch(() => setFailed(true));
  }, [settings]);

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
      {subject ? <Open words={words} settings={settings} subject={subject} /> : null}
    </>
  );
}

function Open({words, settings, subject}: AppProps & {readonly subject: Subject}): ReactNode {
  const [saved] = useState(() =>
    newAssessment(
      {assessment: words.app.defaultName, team: words.app.defaultTeam},
      subject,
      surroundings,
    ),
  );
  const store = useNewStore({words, settings, subject, saved});
  const {place, goTo, rebase} = store;
  const steps = views.filter((view) => view !== 'rebase' || rebase !== undefined);
  return (
    <StoreContext value={store}>
      <nav className="as-steps" aria-label={words.app.steps}>
        {steps.map((view) => (
          <button
            key={view}
            type="button"
            aria-current={view === place.view ? 'page' : undefined}
            onClick={() => goTo({view})}>
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

/** Only quick mode comes with the first view: it is what most visitors touch first. */
const laterViews = {
  start: lazy(() => import('./views/Start')),
  full: lazy(() => import('./views/Full')),
  result: lazy(() => import('./views/Result')),
  plan: lazy(() => import('./views/Plan')),
  files: lazy(() => import('./views/Files')),
  rebase: lazy(() => import('./views/Rebase')),
};

function View({view}: {readonly view: ViewName}): ReactNode {
  if (view === 'quick') return <QuickView />;
  const Later = laterViews[view];
  return (
    <Suspense fallback={null}>
      <Later />
    </Suspense>
  );
}
