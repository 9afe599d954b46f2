import type {ReactNode} from 'react';
import type {LevelNumber} from '../../model/schema';
import type {MatrixData} from '../../page-data/matrix';
import styles from './filters.module.css';
import {allLevels, longestText, steps, type MatrixState} from './state';
import type {MatrixStrings} from './strings';

/** How the reader chooses a part of the matrix. */
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
  const {step, ...withoutStep} = state;
  return (
    <form
      className={styles.filters}
      aria-label={strings.filters}
      onSubmit={(event) => event.preventDefault()}>
      <label>
        {strings.text}
        <input
          type="search"
          value={state.text}
          maxLength={longestText}
          onChange={(event) => onChange({...state, text: event.target.value})}
        />
      </label>
      <label>
        {strings.phase}
        <select
          value={state.phase}
          onChange={(event) => onChange({...state, phase: event.target.value})}>
          <option value="">{strings.anyPhase}</option>
          {data.phases.map(({id, title}) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        {strings.view}
        <select
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
      </label>
      <Choices
        title={strings.areas}
        options={data.areas.map(({id, title}) => ({value: id, label: `${id} ${title}`}))}
        chosen={state.areas}
        onChange={(areas) => onChange({...state, areas})}
      />
      {step ? null : (
        <Choices<LevelNumber>
          title={strings.levels}
          options={allLevels.map((value) => ({
            value,
            label: `${value} ${strings.levelName(value)}`,
          }))}
          chosen={state.levels}
          onChange={(levels) => onChange({...state, levels})}
        />
      )}
      <p className={styles.status}>
        <span role="status">
          {isIgnored ? `${strings.ignored} ` : ''}
          {shown === 0 ? strings.none : strings.count(shown, data.named)}
        </span>{' '}
        <button type="button" onClick={onReset}>
          {strings.reset}
        </button>
      </p>
    </form>
  );
}

/** Check boxes of which none chosen means all. */
function Choices<Value extends string | number>({
  title,
  options,
  chosen,
  onChange,
}: {
  readonly title: string;
  readonly options: readonly {readonly value: Value; readonly label: string}[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}): ReactNode {
  return (
    <fieldset className={styles.choices}>
      <legend>{title}</legend>
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
    </fieldset>
  );
}
