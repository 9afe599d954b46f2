import {useId, type ReactNode} from 'react';
import {useStore} from '../store';

/** Which team's answers are shown and changed, where there is more than one. */
export default function TeamChoice(): ReactNode {
  const {assessment, team, words, chooseTeam} = useStore();
  const id = useId();
  if (assessment.teams.length < 2) return null;
  return (
    <p className="as-team">
      <label htmlFor={id}>{words.app.team}</label>
      <select id={id} value={team.id} onChange={({target}) => chooseTeam(target.value)}>
        {assessment.teams.map((candidate) => (
          <option key={candidate.id} value={candidate.id}>
            {candidate.name}
          </option>
        ))}
      </select>
    </p>
  );
}
