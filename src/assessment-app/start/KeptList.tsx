import {useEffect, useState, type ReactNode} from 'react';
import {useStore} from '../store';
import {fill} from '../words';

/** The assessments that this browser keeps, how, and until when. */
export default function KeptList(): ReactNode {
  const {assessment, subject, keeping, words} = useStore();
  const {storage: say} = words;
  if (!keeping) return null;
  const {kept, isNew, isSaved, problem, conflict} = keeping;
  const state = isNew
    ? say.isNew
    : isSaved
      ? say.saved
      : problem !== undefined || conflict !== undefined
        ? say.unsaved
        : say.saving;
  const when = new Intl.DateTimeFormat(subject.language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <div className="as-kept">
      <p>
        <b>{state}</b>
      </p>
      <p>{say.where}</p>
      {kept.length > 0 ? (
        <ul>
          {kept.map(({assessment: {id, name, modified, edition}}) => {
            const isOpen = id === assessment.id;
            return (
              <li key={id} aria-current={isOpen ? 'true' : undefined}>
                <span>
                  <b>{name || words.app.defaultName}</b>{' '}
                  <span className="as-muted">
                    {fill(say.changed, {
                      when: when.format(new Date(modified)),
                      edition: edition === 'draft' ? say.draft : fill(say.edition, {edition}),
                    })}
                  </span>
                </span>
                <span className="as-buttons">
                  {isOpen ? (
                    <span>{say.isOpen}</span>
                  ) : (
                    <button
                      type="button"
                      aria-label={fill(words.start.named, {action: say.open, title: name})}
                      onClick={() => keeping.open(id)}>
                      {say.open}
                    </button>
                  )}
                  <button
                    type="button"
                    aria-label={fill(words.start.named, {action: say.remove, title: name})}
                    onClick={() => keeping.remove(id, name)}>
                    {say.remove}
                  </button>
                </span>
              </li>
            );
          })}
        </ul>
      ) : null}
      <p>{say.until}</p>
      <Persistence />
    </div>
  );
}

/** Browsers delete by themselves unless they were asked not to, where they can be asked. */
function Persistence(): ReactNode {
  const {words} = useStore();
  const {storage: say} = words;
  const [state, setState] = useState<'unknown' | 'no' | 'yes' | 'denied'>('unknown');
  useEffect(() => {
    // Not there outside of https, nor in old browsers.
    const {storage} = navigator as {storage?: StorageManager};
    storage?.persisted?.().then(
      (isPersisted) => setState(isPersisted ? 'yes' : 'no'),
      () => undefined,
    );
  }, []);
  const ask = (): void => {
    navigator.storage.persist().then(
      (isGranted) => setState(isGranted ? 'yes' : 'denied'),
      () => setState('denied'),
    );
  };
  return (
    <>
      <p role="status">
        {state === 'yes' ? say.persisted : null}
        {state === 'denied' ? say.notPersisted : null}
      </p>
      {state === 'no' ? (
        <p>
          <button type="button" onClick={ask}>
            {say.persist}
          </button>
        </p>
      ) : null}
    </>
  );
}
