import {lazy, Suspense, useEffect, useRef, useState, type ReactNode} from 'react';
import type {Assessment} from '../../assessment/document';
import type {Place} from '../place';
import {addEntry} from '../scroll-place';
import {showTop, StoreContext, surroundings, useNewStore, type Shown, type Store} from '../store';
import {fill, type AssessmentWords} from '../words';

const ResultView = lazy(() => import('../views/Result'));

interface LookProps extends Pick<Store, 'words' | 'settings' | 'subject'> {
  readonly shown: Shown;
  readonly onKeep: (assessment: Assessment) => void;
  readonly onClose: () => void;
}

/** The result of what a link carries, or of a reference organisation: read-only, beside what the reader has. */
export default function Look({shown, onKeep, onClose, ...around}: LookProps): ReactNode {
  const {words} = around;
  const {storage: say} = words;
  const {assessment, from} = shown;
  const saved = named(assessment, words);
  const opened = useNewStore({...around, saved});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({preventScroll: true}), []);
  // The address is that of what the reader has.
  const [place, setPlace] = useState<Place>(() => ({...opened.place, view: 'result'}));
  const store: Store = {
    ...opened,
    place,
    keeping: undefined,
    isReadOnly: true,
    look: () => undefined,
    edit: () => undefined,
    undo: undefined,
    redo: undefined,
    // What can be changed is not shown: the banner says how to come to it.
    goTo: (next) => {
      if (next.view !== 'result') return heading.current?.focus();
      setPlace(next);
      showTop();
    },
  };
  const close = (): void => {
    // The fragment stays no longer than what it shows; going back brings it again.
    if (location.hash !== '') addEntry(location.pathname + location.search);
    onClose();
  };
  return (
    <StoreContext value={store}>
      <section className="as-look" aria-labelledby="as-look-title">
        <h2 id="as-look-title" ref={heading} tabIndex={-1}>
          {from.kind === 'link' ? say.lookLink : fill(say.lookOrganisation, {title: from.title})}
        </h2>
        {from.kind === 'link'
          ? linkTexts(from, words).map((text) => <p key={text}>{text}</p>)
          : null}
        <p>{say.lookUnchanged}</p>
        <p className="as-buttons">
          <button
            type="button"
            className="as-primary"
            onClick={() => {
              close();
              const {now, newId} = surroundings;
              onKeep({...saved, id: newId(), created: now(), modified: now()});
            }}>
            {say.keepAsOwn}
          </button>
          <button type="button" onClick={close}>
            {say.back}
          </button>
        </p>
      </section>
      <Suspense fallback={null}>
        <ResultView />
      </Suspense>
    </StoreContext>
  );
}

/** A link carries no names. */
function named(assessment: Assessment, {app, storage}: AssessmentWords): Assessment {
  return {
    ...assessment,
    name: assessment.name || storage.fromLink,
    teams: assessment.teams.map((team) => ({...team, name: team.name || app.defaultTeam})),
  };
}

function linkTexts(
  {edition, scoring, isSameEdition, changed}: Extract<Shown['from'], {kind: 'link'}>,
  {storage: say}: AssessmentWords,
): readonly string[] {
  const made = fill(say.lookLinkText, {
    edition: edition === 'draft' ? say.draft : fill(say.edition, {edition}),
    scoring,
  });
  if (!isSameEdition) return [made, say.lookAway];
  return changed === 0 ? [made] : [made, fill(say.lookChanged, {count: changed})];
}
