import {useId, useState, type ReactNode} from 'react';
import {limits} from '../../assessment/format';
import type {Team} from '../../assessment/document';
import {useStore} from '../store';
import {fill} from '../words';

/** The teams: named, added, removed, and which of them answers now. */
export default function Teams(): ReactNode {
  const {assessment, team, words, edit, chooseTeam} = useStore();
  const {start: say} = words;
  const {teams} = assessment;
  const group = useId();
  const [removed, setRemoved] = useState<{readonly team: Team; readonly index: number}>();
  const canPutBack = removed !== undefined && !teams.some(({id}) => id === removed.team.id);

  return (
    <>
      <fieldset className="as-teams">
        <legend>{say.teams}</legend>
        <p className="as-muted">{say.teamsText}</p>
        <ul>
          {teams.map(({id, name}, index) => (
            <li key={id}>
              {teams.length > 1 ? (
                <input
                  type="radio"
                  name={group}
                  checked={id === team.id}
                  aria-label={fill(say.chooseTeam, {name})}
                  onChange={() => chooseTeam(id)}
                />
              ) : null}
              <input
                value={name}
                maxLength={limits.name}
                aria-label={fill(say.teamName, {number: index + 1})}
                onChange={({target}) => edit({do: 'rename-team', team: id, name: target.value})}
              />
              {teams.length > 1 ? (
                <button
                  type="button"
                  aria-label={fill(say.removeTeam, {name})}
                  onClick={() => {
                    const taken = teams[index];
                    if (taken) setRemoved({team: taken, index});
                    edit({do: 'remove-team', team: id});
                  }}>
                  {words.storage.remove}
                </button>
              ) : null}
            </li>
          ))}
        </ul>
        <button
          type="button"
          disabled={teams.length >= limits.teams}
          onClick={() =>
            edit({do: 'add-team', name: fill(say.newTeam, {number: teams.length + 1})})
          }>
          {say.addTeam}
        </button>
      </fieldset>
      <div role="status">
        {canPutBack ? (
          <p className="as-note">
            {fill(say.teamRemoved, {name: removed.team.name})}{' '}
            <button
              type="button"
              onClick={() => {
                const back = [...teams];
                back.splice(removed.index, 0, removed.team);
                edit({do: 'replace', with: {...assessment, teams: back}});
              }}>
              {words.app.undo}
            </button>
          </p>
        ) : null}
      </div>
    </>
  );
}
