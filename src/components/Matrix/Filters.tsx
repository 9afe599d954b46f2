import {useState, type ReactNode} from 'react';
import type {LevelNumber} from '../../model/schema';
import type {MatrixData} from '../../page-data/matrix';
import {useClasses} from './classes';
import {allLevels, industriesOf, longestText, steps, type MatrixState} from './state';
import type {MatrixStrings} from './strings';

/** Where the table is a list: as in styles.module.css. */
const phoneQuery = '(max-width: 760px)';

/** How the reader chooses a part of the matrix: a row of controls; on a phone folded until asked for. */
export function MatrixFilters({
  data,
  state,
  isIgnored,
  shown,
  strings,
  onChange,
  onReset,
}: {
  readonly data: MatrixData;
  readonly state: MatrixState;
  readonly isIgnored: boolean;
  readonly shown: number;
  readonly strings: MatrixStrings;
  readonly onChange: (state: MatrixState) => void;
  readonly onReset: () => void;
}): ReactNode {
  const {filters: styles} = useClasses();
  const {step, ...withoutStep} = state;
  const {text, phase, industry, areas, levels} = state;
  const isWhole =
    !isIgnored && !text && !phase && !industry && !step && areas.length + levels.length === 0;
  const industries = industriesOf(data);
  const [isOpen] = useState(() => !matchMedia(phoneQuery).matches);
  return (
    <details className={styles.fold} open={isOpen}>
      <summary>{strings.filters}</summary>
      <form
        className={styles.filters}
        aria-label={strings.filters}
        onSubmit={(event) => event.preventDefault()}>
        <input
          type="search"
          aria-label={strings.text}
          placeholder={strings.text}
          value={state.text}
          maxLength={longestText}
          onChange={(event) => onChange({...state, text: event.target.value})}
        />
        <select
          aria-label={strings.phase}
          value={state.phase}
          onChange={(event) => onChange({...state, phase: event.target.value})}>
          <option value="">{strings.anyPhase}</option>
          {data.phases.map(({id, title}) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        {industries.length === 0 ? null : (
          <select
            aria-label={strings.industry}
            value={state.industry}
            onChange={(event) => onChange({...state, industry: event.target.value})}>
            <option value="">{strings.anyIndustry}</option>
            {industries.map((id) => (
              <option key={id} value={id}>
                {strings.industryName(id)}
              </option>
            ))}
          </select>
        )}
        <Choices
          title={strings.areas}
          allTitle={strings.allAreas}
          chosenTitle={strings.chosen}
          note={strings.noneIsAll}
          options={data.areas.map(({id, title}) => ({value: id, label: `${id} ${title}`}))}
          chosen={state.areas}
          onChange={(areas) => onChange({...state, areas})}
        />
        <select
          aria-label={strings.view}
          value={step ?? ''}
          onChange={(event) => {
            const to = steps.find((level) => String(level) === event.target.value);
            onChange(to ? {...withoutStep, levels: [], step: to} : withoutStep);
          }}>
          <option value="">{strings.wholeLevels}</option>
          {steps.map((to) => (
            <option key={to} value={to}>
              {strings.step(to)}
            </option>
          ))}
        </select>
        {step ? null : (
          <Choices<LevelNumber>
            title={strings.levels}
            allTitle={strings.everyLevel}
            chosenTitle={strings.chosen}
            note={strings.noneIsAll}
            options={allLevels.map((value) => ({
              value,
              label: `${value} ${strings.levelName(value)}`,
            }))}
            chosen={state.levels}
            onChange={(levels) => onChange({...state, levels})}
          />
        )}
        <p role="status" className={styles.status}>
          {isIgnored ? `${strings.ignored} ` : ''}
          {shown === 0 ? strings.none : strings.count(shown, data.named)}
        </p>
        <button
          type="button"
          aria-disabled={isWhole || undefined}
          className={isWhole ? styles.idle : undefined}
          onClick={onReset}>
          {strings.reset}
        </button>
        <details className={styles.menu} data-menu="">
          <summary>{strings.help}</summary>
          <div className={styles.help}>
            <p>{strings.helpAddress}</p>
            <p>{strings.helpStep}</p>
            <p>{strings.helpKeys}</p>
          </div>
        </details>
      </form>
    </details>
  );
}

/** A menu of check boxes of which none chosen means all; it says what is chosen. */
function Choices<Value extends string | number>({
  title,
  allTitle,
  chosenTitle,
  note,
  options,
  chosen,
  onChange,
}: {
  readonly title: string;
  readonly allTitle: string;
  readonly chosenTitle: (title: string, chosen: string) => string;
  readonly note: string;
  readonly options: readonly {readonly value: Value; readonly label: string}[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}): ReactNode {
  const {filters: styles} = useClasses();
  return (
    <details className={styles.menu} data-menu="">
      <summary>{chosen.length === 0 ? allTitle : chosenTitle(title, chosen.join(' '))}</summary>
      <fieldset>
        <legend className="visually-hidden">{title}</legend>
        {options.map(({value, label}) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...chosen, value]
                    : chosen.filter((chosenValue) => chosenValue !== value),
                )
              }
            />
            {label}
          </label>
        ))}
        <small>{note}</small>
      </fieldset>
    </details>
  );
}
