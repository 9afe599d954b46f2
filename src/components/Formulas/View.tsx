import type {ReactNode} from 'react';
import {formulaAnchor} from '../../model/anchors';
import type {FormulaData} from '../../page-data/page-data';
import DataTable from '../DataTable';
import styles from './styles.module.css';

export interface FormulasProps {
  readonly formulas: readonly FormulaData[];
  readonly strings: {
    /** Label of the table of a formula's symbols. */
    readonly symbols: (title: string) => string;
    readonly symbol: string;
    readonly meaning: string;
    readonly unit: string;
    readonly example: string;
  };
}

/** The formulas come as MathML that KaTeX made at build time from the standard's own data. */
export default function FormulasView({formulas, strings}: FormulasProps): ReactNode {
  return formulas.map(({id, title, formulaMarkup, symbols, example, calculationMarkup}) => (
    <section key={id} className={styles.formula} aria-labelledby={formulaAnchor(id)}>
      <h3 id={formulaAnchor(id)}>{title}</h3>
      <Drawn label={title} markup={formulaMarkup} />
      <DataTable
        label={strings.symbols(title)}
        columns={[strings.symbol, strings.meaning, strings.unit]}
        rows={symbols.map(({symbol, symbolMarkup, meaning, unit}) => ({
          key: symbol,
          cells: [
            <span key={symbol} dangerouslySetInnerHTML={{__html: symbolMarkup}} />,
            meaning,
            unit,
          ],
        }))}
      />
      <p>
        <strong>{strings.example}</strong> {example.text}
      </p>
      {calculationMarkup ? <Drawn label={strings.example} markup={calculationMarkup} /> : null}
    </section>
  ));
}

/** On a phone a long one scrolls, by keyboard too. */
function Drawn({label, markup}: {readonly label: string; readonly markup: string}): ReactNode {
  return (
    <div
      className={styles.drawn}
      role="group"
      aria-label={label}
      tabIndex={0}
      dangerouslySetInnerHTML={{__html: markup}}
    />
  );
}
