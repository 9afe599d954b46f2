/** A reference organisation's ratings as an assessment: to look at, or to begin from. */
import type {Answer, Assessment, Rating} from './document';
import {newAssessment, type Surroundings} from './edit';
import type {Subject} from './subject';

const ratings: readonly Rating[] = ['met', 'partly', 'not-met', 'not-applicable'];

/** @param name of the assessment; its team is named as the organisation */
export function organisationAssessment(
  {title, ratings: published}: Subject['organisations'][number],
  subject: Subject,
  name: string,
  surroundings: Surroundings,
): Assessment {
  const begun = newAssessment({assessment: name, team: title}, subject, surroundings);
  const answers = subject.capabilities
    .flatMap(({levels}) => levels.flatMap(({criteria}) => criteria))
    .flatMap(({id, digest}): readonly (readonly [string, Answer])[] => {
      const given = published[id];
      const rating = ratings.find((known) => known === given?.rating);
      if (!rating) return [];
      const reason = given?.reason;
      return [[id, {rating, ...(reason && {reason}), ...(digest !== '' && {digest})}]];
    });
  return {
    ...begun,
    teams: begun.teams.map((team) => ({...team, answers: Object.fromEntries(answers)})),
  };
}
