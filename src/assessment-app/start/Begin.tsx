import {useId, useState, type ReactNode} from 'react';
import type {Assessment} from '../../assessment/document';
import {newAssessment} from '../../assessment/edit';
import {limits} from '../../assessment/format';
import {organisationAssessment} from '../../assessment/from-organisation';
import {openedFile} from '../open-file';
import {problemText} from '../problem-text';
import {isLink, shownOf} from '../shown';
import {surroundings, useStore} from '../store';
import {fill} from '../words';

/** What an assessment can begin with: nothing, a file, a link, a reference organisation. What is open stays kept. */
export default function Begin(): ReactNode {
  const {subject, keeping, words, goTo, look} = useStore();
  const {start: say} = words;
  const linkId = useId();
  const fileId = useId();
  const organisationId = useId();
  const [problem, setProblem] = useState<string>();
  const [begun, setBegun] = useState<string>();
  const [chosen, setChosen] = useState('');
  if (!keeping) return null;

  const begin = (assessment: Assessment): void => {
    const isThere = keeping.kept.some(({assessment: kept}) => kept.id === assessment.id);
    // A file of what is kept is opened beside it: neither is lost.
    const id = isThere ? surroundings.newId() : assessment.id;
    const name = freeName(
      assessment.name,
      keeping.kept.map(({assessment: kept}) => kept.name),
    );
    setProblem(undefined);
    setBegun(name);
    keeping.begin({...assessment, id, name});
    goTo({view: 'start'});
  };

  const openFile = async (file: File): Promise<void> => {
    setBegun(undefined);
    const read = await openedFile(file, words);
    if ('assessment' in read) begin(read.assessment);
    else setProblem(read.problem);
  };

  const openLink = async (typed: string): Promise<void> => {
    setBegun(undefined);
    if (!isLink(typed)) {
      setProblem(say.noLink);
      return;
    }
    try {
      const {readFragment} = await import('../../assessment/link');
      const read = readFragment(typed.slice(typed.indexOf('#')).trim(), subject);
      if (read.ok) look(shownOf(read.shared));
      else setProblem(problemText(read.problem, {kind: 'link'}, words));
    } catch {
      setProblem(words.storage.linkFailed);
    }
  };

  const organisation = subject.organisations.find(({id}) => id === chosen);
  const ofOrganisation = (): Assessment | undefined =>
    organisation &&
    organisationAssessment(
      organisation,
      subject,
      fill(say.likeOrganisation, {title: organisation.title}),
      surroundings,
    );

  return (
    <div className="as-begin">
      <p>{say.beginText}</p>
      <p>
        <button
          type="button"
          onClick={() =>
            begin(
              newAssessment(
                {assessment: words.app.defaultName, team: words.app.defaultTeam},
                subject,
                surroundings,
              ),
            )
          }>
          {say.fromNothing}
        </button>
      </p>
      <p className="as-field">
        <label htmlFor={fileId}>{say.fromFile}</label>
        <input
          id={fileId}
          type="file"
          accept=".json,application/json"
          onChange={({target}) => {
            const file = target.files?.[0];
            if (file) void openFile(file);
            // So that the same file can be chosen again.
            target.value = '';
          }}
        />
      </p>
      <form
        className="as-field"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get('link');
          if (typeof typed === 'string') void openLink(typed);
        }}>
        <label htmlFor={linkId}>{say.fromLink}</label>
        <input id={linkId} name="link" required inputMode="url" autoComplete="off" />
        <button
          type="submit"
          aria-label={fill(say.named, {action: say.show, title: say.fromLink})}
          disabled={!subject.isWhole}>
          {say.show}
        </button>
      </form>
      {subject.organisations.length > 0 ? (
        <p className="as-field">
          <label htmlFor={organisationId}>{say.fromOrganisation}</label>
          <select
            id={organisationId}
            value={chosen}
            onChange={({target}) => setChosen(target.value)}>
            <option value="">{say.chooseOrganisation}</option>
            {subject.organisations.map(({id, title}) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          <span className="as-buttons">
            <button
              type="button"
              aria-label={fill(say.named, {action: say.show, title: say.fromOrganisation})}
              disabled={!organisation}
              onClick={() => {
                const assessment = ofOrganisation();
                if (assessment && organisation) {
                  look({assessment, from: {kind: 'organisation', title: organisation.title}});
                }
              }}>
              {say.show}
            </button>
            <button
              type="button"
              disabled={!organisation}
              onClick={() => {
                const assessment = ofOrganisation();
                if (assessment) begin(assessment);
              }}>
              {say.asTemplate}
            </button>
          </span>
        </p>
      ) : null}
      {problem === undefined ? null : (
        <p role="alert" className="as-warning">
          {problem}
        </p>
      )}
      <p role="status">{begun === undefined ? null : fill(say.begun, {name: begun})}</p>
    </div>
  );
}

/** A name with a number where it is taken. */
function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(`${name} ${number}`)) number += 1;
  return `${name.slice(0, limits.name - 10)} ${number}`;
}
