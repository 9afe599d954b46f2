import {saveFile} from '../../tools/save-file';
import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import {flushSync} from 'react-dom';
import {limits} from '../../assessment/format';
import {criterionAnchor} from '../../model/anchors';
import {industries} from '../../model/industries';
import type {Action} from '../../assessment/document';
import {actionDetails} from '../result/PlanPart';
import {attribution, fileName} from '../../assessment/exports/about';
import {planMarkdown} from '../../assessment/exports/plan-markdown';
import {levelName, reasonsOf} from '../../assessment/exports/reasons';
import {
  actionsOutside,
  filteredPlan,
  helpFor,
  isInArea,
  leadsToNext,
  planOf,
  type PlanAction,
  type PlanItem,
  type Size,
} from '../../assessment/plan';
import {exportInput, keepShownOfPlan, shownOfPlan} from '../files/take-away';
import {useStore} from '../store';
import {fill} from '../words';

const keyOf = ({capability, level}: PlanItem): string => `${capability}.L${level}`;

/** The gaps to the targets in their order, with the actions that the team chooses for each. */
export default function PlanView(): ReactNode {
  const store = useStore();
  const {subject, assessment, team, results, words, goTo, place, edit} = store;
  const {plan: say} = words;
  const plan = planOf(results, team, subject);
  const {shown: inOrder, hasChanged, sortAgain} = useSteadyOrder(plan);
  const {area = ''} = place;
  const [isOnlyChosen, setOnlyChosen] = useState(shownOfPlan().isOnlyChosen === true);
  const [made, setMade] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const areaId = useId();
  const industryId = useId();
  const {isWhole} = subject;

  useEffect(() => {
    const step = place.capability && document.querySelector(`[data-step^="${place.capability}."]`);
    if (step) step.scrollIntoView();
    else heading.current?.focus({preventScroll: true});
  }, [place.capability, isWhole]);

  // Whoever comes back to the plan finds it as it was left, and files have what it shows.
  useEffect(() => keepShownOfPlan({area, isOnlyChosen}), [area, isOnlyChosen]);

  if (!isWhole) return <p role="status">{say.waiting}</p>;
  const filter = {area, isOnlyChosen};
  const left = new Set(filteredPlan(plan, filter).map(({item}) => keyOf(item)));
  const numbered = inOrder.filter(({capability}) => isInArea(capability, filter));
  const shown = inOrder.filter((item) => left.has(keyOf(item)));
  // What is counted is of the area that is shown.
  const steps = filteredPlan(plan, {area}).map(({item}) => item);
  const chosen = team.actions.filter(
    (action) => action.chosen && isInArea(action.capability, filter),
  );
  const isToNext = leadsToNext(results);
  const notAssessed = results.capabilities.filter(
    ({id, mode, outOfScope}) => mode === 'none' && outOfScope === undefined && isInArea(id, filter),
  ).length;
  const outside = actionsOutside(plan, team).filter(
    (action) => isInArea(action.capability, filter) && (action.chosen || !isOnlyChosen),
  );
  const areas = subject.areas.filter(({id}) => plan.some((item) => item.capability.startsWith(id)));

  return (
    <section className="as-plan" data-only-chosen={isOnlyChosen}>
      <h2 ref={heading} tabIndex={-1}>
        {say.title}
      </h2>
      <p className="as-plan-print">
        {assessment.name} · {team.name}
      </p>
      <p className="as-plan-lead">{say.lead}</p>
      {isToNext ? (
        <p>
          {plan.length > 0 ? say.noTarget : say.allAtTop}{' '}
          <button
            type="button"
            onClick={() => goTo({view: 'start', isTargets: true, ...(area && {area})})}>
            {say.setTargets}
          </button>
        </p>
      ) : null}
      {notAssessed > 0 ? (
        <p className="as-plan-note">
          {fill(say.notAssessed, {count: notAssessed})}{' '}
          <button type="button" onClick={() => goTo({view: 'quick'})}>
            {say.assess}
          </button>
        </p>
      ) : null}
      {!isToNext && results.assessed > 0 && plan.length === 0 ? <p>{say.nothing}</p> : null}
      {plan.length > 0 ? (
        <>
          <p className="as-plan-summary" role="status">
            {fill(say.summary, {
              steps: steps.length,
              chosen: chosen.length,
              done: chosen.filter(({done}) => done).length,
            })}
          </p>
          <div className="as-plan-filter">
            <label htmlFor={areaId}>{say.showArea}</label>
            <select
              id={areaId}
              value={area}
              onChange={({target: {value}}) => goTo({view: 'plan', ...(value && {area: value})})}>
              <option value="">{say.allAreas}</option>
              {areas.map(({id, title}) => (
                <option key={id} value={id}>
                  {id} {title}
                </option>
              ))}
            </select>
            <label htmlFor={industryId}>{say.industry}</label>
            <select
              id={industryId}
              value={team.industry ?? ''}
              onChange={({target: {value}}) =>
                edit({do: 'industry', team: team.id, industry: value || undefined})
              }>
              <option value="">{say.anyIndustry}</option>
              {industries.map((industry) => (
                <option key={industry} value={industry}>
                  {say.industries[industry]}
                </option>
              ))}
            </select>
            <label>
              <input
                type="checkbox"
                checked={isOnlyChosen}
                onChange={({target}) => setOnlyChosen(target.checked)}
              />{' '}
              {say.onlyChosen}
            </label>
            <button type="button" onClick={() => print()}>
              {say.print}
            </button>
            <button
              type="button"
              onClick={() => {
                const input = exportInput(store, filter);
                const file = fileName(input, '-plan.md');
                saveFile(file, new Blob([planMarkdown(input)], {type: 'text/markdown'}));
                setMade(file);
              }}>
              {say.download}
            </button>
            <span role="status">{made && fill(words.files.made, {file: made})}</span>
          </div>
          <p role="status" className={hasChanged ? 'as-plan-order' : undefined}>
            {hasChanged ? (
              <>
                {say.orderChanged}{' '}
                <button
                  type="button"
                  onClick={() => {
                    const place = stepInSight();
                    flushSync(sortAgain);
                    // The button goes with what it says; the step that was seen stays where it was.
                    if (!place) return heading.current?.focus();
                    scrollBy({
                      top: place.step.getBoundingClientRect().top - place.top,
                      behavior: 'instant',
                    });
                    place.step.querySelector('h3')?.focus({preventScroll: true});
                  }}>
                  {say.sortAgain}
                </button>
              </>
            ) : null}
          </p>
          {team.industry === undefined ? null : (
            <p role="status" className="as-muted">
              {fill(say.industrySteps, {
                count: steps.filter(({help}) => helpFor(help, team.industry).ofIndustry.length > 0)
                  .length,
                steps: steps.length,
              })}
            </p>
          )}
          {shown.length === 0 ? <p>{say.nothingShown}</p> : null}
        </>
      ) : null}
      <ol className="as-plan-steps">
        {shown.map((item) => (
          <Step
            key={keyOf(item)}
            item={item}
            place={numbered.indexOf(item) + 1}
            isOnlyChosen={isOnlyChosen}
          />
        ))}
      </ol>
      {outside.length > 0 ? (
        <>
          <h3>{say.outside}</h3>
          <p>{say.outsideLead}</p>
          <ul className="as-plan-actions">
            {outside.map((action) => (
              <ActionLine
                key={action.id}
                shown={{text: action.text, action}}
                before={`${levelName(action, say)} – `}
                level={action}
              />
            ))}
          </ul>
        </>
      ) : null}
      <p className="as-plan-print">
        {attribution({assessment, subject, words: {plan: say, report: words.files.inFiles}})}
      </p>
    </section>
  );
}

/** The step that is read: the first that reaches below the upper third of the screen. */
function stepInSight(): {readonly step: Element; readonly top: number} | undefined {
  const step = Array.from(document.querySelectorAll('[data-step]')).find(
    (candidate) => candidate.getBoundingClientRect().bottom > innerHeight / 3,
  );
  return step && {step, top: step.getBoundingClientRect().top};
}

/** The plan in the order that it had, so that nothing moves under the hand while gains and efforts are set. */
function useSteadyOrder(plan: readonly PlanItem[]): {
  readonly shown: readonly PlanItem[];
  readonly hasChanged: boolean;
  readonly sortAgain: () => void;
} {
  const now = plan.map(keyOf);
  const [order, setOrder] = useState(now);
  const byKey = new Map(plan.map((item) => [keyOf(item), item]));
  const isSameSet = order.length === now.length && order.every((key) => byKey.has(key));
  if (!isSameSet) setOrder(now);
  return {
    shown: isSameSet ? order.flatMap((key) => byKey.get(key) ?? []) : plan,
    hasChanged: isSameSet && order.some((key, index) => key !== now[index]),
    sortAgain: () => setOrder(now),
  };
}

function Step({
  item,
  place,
  isOnlyChosen,
}: {
  readonly item: PlanItem;
  readonly place: number;
  readonly isOnlyChosen: boolean;
}): ReactNode {
  const {subject, team, words, href, goTo} = useStore();
  const {plan: say} = words;
  const {ofIndustry, rest} = helpFor(item.help, team.industry);
  const found = subject.capabilities.find(({id}) => id === item.capability);
  const page = href(found?.path ?? '');
  const isUnknown = item.missing.every(({counted}) => counted === 'unanswered');
  // What holds of every step that nothing is set for, the head of the plan says.
  const reasons = reasonsOf(item, say).filter((reason) => reason !== say.whyUnset);
  const short = found?.levels.find(({level}) => level === item.level)?.short;
  return (
    <li data-step={keyOf(item)} className="as-plan-step">
      <h3 tabIndex={-1}>
        <span className="as-plan-place">{place}.</span>
        {levelName(item, say)} <a href={page}>{found?.title}</a>
      </h3>
      {short ? <p className="as-plan-short">{short}</p> : null}
      {reasons.length > 0 ? (
        <p className="as-plan-why">
          <b>{say.why}</b>
          {say.colon}
          {reasons.join(' ')}
        </p>
      ) : null}
      <ul className="as-plan-actions" aria-label={say.actions}>
        {item.actions
          .filter(({action}) => !isOnlyChosen || action?.chosen)
          .map((shown) => (
            <ActionLine
              key={shown.action?.id ?? `suggestion-${shown.suggestion}`}
              shown={shown}
              level={item}
            />
          ))}
      </ul>
      {isOnlyChosen ? null : <AddAction item={item} />}
      {item.missing.length > 0 ? (
        <details>
          <summary>
            {isUnknown ? say.missingUnknown : say.missing} ({item.missing.length})
          </summary>
          <ul>
            {item.missing.map(({id, text, counted}) => (
              <li key={id}>
                <a href={`${page}#${criterionAnchor(id)}`}>{id}</a>{' '}
                {isUnknown ? null : <b>{say.ratings[counted]}</b>} {text}
              </li>
            ))}
          </ul>
          <p className="as-plan-buttons">
            <button
              type="button"
              aria-label={fill(words.start.named, {action: say.rate, title: levelName(item, say)})}
              onClick={() => goTo({view: 'full', capability: item.capability})}>
              {say.rate}
            </button>
          </p>
        </details>
      ) : null}
      {ofIndustry.length > 0 ? (
        <div className="as-plan-cases">
          <b>{say.industryCases}</b>
          <ul>
            {ofIndustry.map(({id, text, path}) => (
              <li key={id}>
                <a href={href(path)}>{id}</a> {text}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {rest.length > 0 ? (
        <details>
          <summary>
            {say.help} ({rest.length})
          </summary>
          <ul>
            {rest.map(({id, text, path}) => (
              <li key={id}>
                <a href={href(path)}>{id}</a> {text}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}

/** An action with a box to choose it, and once it is chosen what the team sets of it. */
function ActionLine({
  shown: {text, suggestion, action},
  level: {capability, level},
  before = '',
}: {
  readonly shown: PlanAction;
  readonly level: Pick<PlanItem, 'capability' | 'level'>;
  readonly before?: string;
}): ReactNode {
  const {team, words, edit} = useStore();
  const {plan: say} = words;
  const id = useId();
  const change = (fields: {[field in keyof Action]?: Action[field] | undefined}): void => {
    if (action) edit({do: 'action', team: team.id, action: action.id, change: fields});
  };
  const choose = (chosen: boolean): void => {
    if (action) change({chosen});
    else {
      edit({
        do: 'add-action',
        team: team.id,
        action: {capability, level, text, chosen, ...(suggestion !== undefined && {suggestion})},
      });
    }
  };
  const isChosen = action?.chosen === true;
  return (
    <li data-chosen={isChosen}>
      <label className="as-plan-choice">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={(event) => choose(event.target.checked)}
        />
        <span data-done={action?.done === true}>
          {before}
          {text}
        </span>
      </label>
      {action && isChosen ? (
        <>
          <p className="as-plan-print as-plan-set">{actionDetails(action, say)}</p>
          <div className="as-plan-fields" role="group" aria-label={text}>
            <SizeField
              label={say.gain}
              sizes={say.gains}
              value={action.gain}
              onChange={(gain) => change({gain})}
            />
            <SizeField
              label={say.effort}
              sizes={say.efforts}
              value={action.effort}
              onChange={(effort) => change({effort})}
            />
            <span className="as-plan-owner">
              <label htmlFor={`${id}-owner`}>{say.owner}</label>
              <input
                id={`${id}-owner`}
                value={action.owner ?? ''}
                maxLength={limits.name}
                autoComplete="off"
                onChange={(event) => change({owner: event.target.value || undefined})}
              />
            </span>
            <span>
              <label htmlFor={`${id}-due`}>{say.due}</label>
              <input
                id={`${id}-due`}
                type="date"
                max="9999-12-31"
                value={action.due ?? ''}
                onChange={(event) => {
                  // While a year is typed it may have more digits than a date of the format.
                  const {value} = event.target;
                  if (/^(\d{4}-\d\d-\d\d)?$/.test(value)) change({due: value || undefined});
                }}
              />
            </span>
            <label>
              <input
                type="checkbox"
                checked={action.done === true}
                onChange={(event) => change({done: event.target.checked || undefined})}
              />{' '}
              {say.done}
            </label>
          </div>
        </>
      ) : null}
      {action && suggestion === undefined ? (
        <button
          type="button"
          className="as-plan-remove"
          aria-label={`${say.remove} ${text}`}
          onClick={() => edit({do: 'remove-action', team: team.id, action: action.id})}>
          {say.remove}
        </button>
      ) : null}
    </li>
  );
}

function SizeField({
  label,
  sizes,
  value,
  onChange,
}: {
  readonly label: string;
  readonly sizes: Readonly<Record<Size, string>>;
  readonly value: Size | undefined;
  readonly onChange: (value: Size | undefined) => void;
}): ReactNode {
  const {words} = useStore();
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) =>
          onChange(([1, 2, 3] as const).find((size) => String(size) === event.target.value))
        }>
        <option value="">{words.plan.unset}</option>
        {([1, 2, 3] as const).map((size) => (
          <option key={size} value={size}>
            {sizes[size]}
          </option>
        ))}
      </select>
    </span>
  );
}

function AddAction({item}: {readonly item: PlanItem}): ReactNode {
  const {team, words, edit} = useStore();
  const {plan: say} = words;
  const {capability, level} = item;
  return (
    <form
      className="as-plan-add"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('text');
        const text = typeof typed === 'string' ? typed.trim() : '';
        if (text === '') return;
        edit({
          do: 'add-action',
          team: team.id,
          action: {capability, level, text, chosen: true},
        });
        event.currentTarget.reset();
      }}>
      <input
        name="text"
        maxLength={limits.line}
        required
        autoComplete="off"
        aria-label={fill(say.addLabel, {level: levelName(item, say)})}
        placeholder={fill(say.addLabel, {level: levelName(item, say)})}
      />
      <button
        type="submit"
        aria-label={fill(words.start.named, {action: say.add, title: levelName(item, say)})}>
        {say.add}
      </button>
    </form>
  );
}
