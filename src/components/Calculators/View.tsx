import type {ReactNode} from 'react';
import type {Calculator, Entered} from '../../model/calculators/calculator';
import type {Language} from '../../model/locales';
import {fieldText} from '../../tools/entries';
import {outcomeHtml} from '../../tools/outcome';
import type {CalculatorWords} from '../../tools/words';
import styles from './styles.module.css';

export interface CalculatorViewProps {
  /** Of its place on the page. */
  readonly id: string;
  readonly calculator: Calculator;
  readonly language: Language;
  /** Address of the code that makes it work. */
  readonly code: string;
  readonly strings: CalculatorWords & {
    readonly example: string;
    readonly reset: string;
    readonly copy: string;
  };
}

/** A calculator: fields for those who have script, the worked example in words for all, and what comes out of it. */
export default function CalculatorView({
  id,
  calculator,
  language,
  code,
  strings: {example, reset, copy, ...words},
}: CalculatorViewProps): ReactNode {
  const {inputs} = calculator;
  const entered: Readonly<Record<string, Entered>> = Object.fromEntries(
    inputs.map((input) => [input.id, input.example]),
  );
  return (
    <div
      className={styles.calculator}
      data-tool={code}
      data-state={calculator.id}
      data-calculator={calculator.id}
      data-words={JSON.stringify(words)}>
      <h3 id={id}>{calculator.title[language]}</h3>
      <p className={styles.example} data-unsearched="">
        <strong>{example}</strong>{' '}
        {inputs
          .map(
            ({title, unit, example: given}) =>
              `${title[language]} ${fieldText(given)}${unit[language] ? ` ${unit[language]}` : ''}`,
          )
          .join(language === 'zh' ? '；' : '; ')}
        {language === 'zh' ? '。' : '.'}
      </p>
      <div className={styles.fields} role="group" aria-labelledby={id}>
        {inputs.map(({id: input, title, unit, list, example: given}) => {
          const field = `${calculator.id}-${input}`;
          return (
            <p key={input} data-list={list ? '' : undefined}>
              <label htmlFor={field}>{title[language]}</label>
              <span className={styles.entry}>
                <input
                  id={field}
                  name={field}
                  type="text"
                  autoComplete="off"
                  inputMode={list ? 'text' : 'decimal'}
                  defaultValue={fieldText(given)}
                  aria-describedby={`${field}-unit ${field}-wrong`}
                />{' '}
                <span id={`${field}-unit`}>{unit[language]}</span>
              </span>
              <span id={`${field}-wrong`} className={styles.wrong} aria-live="polite" />
            </p>
          );
        })}
        <p>
          <button type="button" className="tool-button" data-resets="">
            {reset}
          </button>{' '}
          <button type="button" className="tool-button" data-copies="">
            {copy}
          </button>{' '}
          <span data-notice="" role="status" />
        </p>
      </div>
      <div
        className={styles.outcome}
        data-outcome=""
        role="status"
        dangerouslySetInnerHTML={{
          __html: outcomeHtml(calculator, calculator.calculate(entered), language),
        }}
      />
    </div>
  );
}
