import type {ReactNode} from 'react';
import {saveFile} from '../../tools/save-file';
import {useStore} from '../store';
import {fill} from '../words';

/** What the reader must know at once of how the answers are kept; nothing while all is well. */
export default function Kept(): ReactNode {
  const {keeping, words, assessment} = useStore();
  const {storage: say} = words;
  if (!keeping) return null;
  const {problem, conflict, tookTheirs, unreadable, removed} = keeping;
  const exportButton = (
    <button
      type="button"
      onClick={() =>
        saveFile(
          `${assessment.id}.json`,
          new Blob([JSON.stringify(assessment, null, 2)], {type: 'application/json'}),
        )
      }>
      {say.export}
    </button>
  );
  return (
    <>
      {conflict ? (
        <div role="alert" className="as-warning">
          <p>
            {conflict.theirs
              ? fill(say.conflict, {name: assessment.name})
              : fill(say.gone, {name: assessment.name})}
          </p>
          <p className="as-buttons">
            <button type="button" onClick={keeping.keepAsCopy}>
              {say.keepMine}
            </button>
            {conflict.theirs ? (
              <button type="button" onClick={keeping.takeTheirs}>
                {say.takeTheirs}
              </button>
            ) : null}
            {exportButton}
          </p>
        </div>
      ) : null}
      {problem ? (
        <div role="alert" className="as-warning">
          <p>{say[problem]}</p>
          <p className="as-buttons">
            {exportButton}
            <button type="button" onClick={keeping.retry}>
              {say.retry}
            </button>
          </p>
        </div>
      ) : null}
      {unreadable.length > 0 ? (
        <div role="alert" className="as-warning">
          <p>{say.unreadable}</p>
          <ul>
            {unreadable.map(({id, stored}) => (
              <li key={id}>
                {id}{' '}
                <span className="as-buttons">
                  <button
                    type="button"
                    onClick={() =>
                      saveFile(
                        `${id}.json`,
                        new Blob([JSON.stringify(stored, null, 2)], {type: 'application/json'}),
                      )
                    }>
                    {say.exportStored}
                  </button>
                  <button type="button" onClick={() => keeping.remove(id, id)}>
                    {say.remove}
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div role="status">
        {tookTheirs ? <p className="as-note">{say.tookTheirs}</p> : null}
        {removed ? (
          <p className="as-note">
            {fill(say.removed, {name: removed.name})}{' '}
            <button type="button" onClick={keeping.putBack}>
              {words.app.undo}
            </button>
          </p>
        ) : null}
      </div>
    </>
  );
}
