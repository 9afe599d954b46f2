import type {ReactNode} from 'react';
import {detailsOf} from '../../assessment/exports/plan-markdown';
import {levelName} from '../../assessment/exports/reasons';
import {actionsOutside, planOf} from '../../assessment/plan';
import type {Action} from '../../assessment/document';
import {useStore} from '../store';

/** The chosen actions in the plan's order, each with what the team has set of it. */
export default function PlanPart(): ReactNode {
  const {words, subject, team, results} = useStore();
  const {plan: say, result} = words;
  const plan = planOf(results, team, subject);
  const steps = plan.flatMap((item) => {
    const chosen = item.actions.flatMap(({action}) => (action?.chosen ? [action] : []));
    return chosen.length === 0 ? [] : [{item, chosen}];
  });
  const outside = actionsOutside(plan, team).filter(({chosen}) => chosen);
  if (steps.length + outside.length === 0) return <p>{result.planNone}</p>;
  return (
    <>
      {steps.map(({item, chosen}) => (
        <section key={levelName(item, say)}>
          <h4>
            {levelName(item, say)}{' '}
            {subject.capabilities.find(({id}) => id === item.capability)?.title}
          </h4>
          <ul>
            {chosen.map((action) => (
              <li key={action.id}>
                <ActionText action={action} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {outside.length > 0 ? (
        <section>
          <h4>{say.outside}</h4>
          <ul>
            {outside.map((action) => (
              <li key={action.id}>
                {levelName(action, say)} – <ActionText action={action} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function ActionText({action}: {readonly action: Action}): ReactNode {
  const {words} = useStore();
  const details = actionDetails(action, words.plan);
  return (
    <>
      {action.text}
      {details === '' ? null : <small className="as-plan-set">{details}</small>}
    </>
  );
}

/** What the team has set of an action, as text: what is printed must not depend on the size of a field. */
export function actionDetails(
  action: Action,
  say: ReturnType<typeof useStore>['words']['plan'],
): string {
  return [...detailsOf(action, say), ...(action.done ? [say.done] : [])].join(' · ');
}
