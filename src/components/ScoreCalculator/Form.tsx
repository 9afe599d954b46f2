/** What the three calculators are made of. */
import {useId, type ReactNode} from 'react';
import type {ScoringRule} from '../../model/scoring';
import LevelMark from '../LevelMark';
import type {CalculatorStrings} from './strings';
import styles from './styles.module.css';
import type {Limits} from './whole-number';

export interface CalculatorProps<Entry> {
  readonly entry: Entry;
  readonly onChange: (entry: Entry) => void;
  readonly onReset: () => void;
  /** Whether the address had an entry that could not be used. */
  readonly isIgnored: boolean;
  /** By which results are worked out. */
  readonly rule: ScoringRule;
  readonly strings: CalculatorStrings;
}

/** The fields, then what follows from them; there is nothing to send. */
export function Form<Entry>({
  title,
  result,
  children,
  isIgnored,
  onReset,
  strings,
}: Omit<CalculatorProps<Entry>, 'rule'> & {
  readonly title: string;
  /** None while a field is wrong. */
  readonly result: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <form
      className={styles.form}
      aria-label={title}
      noValidate
      onSubmit={(event) => event.preventDefault()}>
      {isIgnored ? <p className={styles.problem}>{strings.ignored}</p> : null}
      {children}
      <output className={styles.output} aria-live="polite">
        {result ?? <span>{strings.correct}</span>}
      </output>
      <Button onClick={onReset}>{strings.reset}</Button>
    </form>
  );
}

export function LevelResult({
  level,
  children,
}: {
  readonly level: number;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <strong className={styles.result}>
      <span aria-hidden="true">
        <LevelMark level={level} />
      </span>
      {children}
    </strong>
  );
}

export function NumberField({
  label,
  value,
  limits,
  problem,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly limits: Limits;
  /** The id of the text that says what is wrong with it. */
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={limits.min}
        max={limits.max}
        step={1}
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** One that has nothing to do stays where it is: the focus would be lost with it. */
export function Button({
  isOff = false,
  onClick,
  children,
}: {
  readonly isOff?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <button
      type="button"
      className={styles.button}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}>
      {children}
    </button>
  );
}
