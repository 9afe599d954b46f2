import type {ReactNode} from 'react';
import {metricAnchor} from '../../model/anchors';
import type {MetricData} from '../../page-data/page-data';
import Definitions from '../Definitions';
import styles from './styles.module.css';

export interface MetricsProps {
  readonly metrics: readonly MetricData[];
  readonly strings: {
    readonly unit: string;
    readonly formula: string;
    readonly where: string;
    readonly misleads: string;
  };
}

/** The formulas come as MathML that KaTeX made at build time from the standard's own data. */
export default function MetricsView({metrics, strings}: MetricsProps): ReactNode {
  return (
    <div className={styles.metrics}>
      {metrics.map((metric) => (
        <section key={metric.id} aria-labelledby={metricAnchor(metric.id)}>
          <h3 id={metricAnchor(metric.id)}>{metric.title}</h3>
          <p>{metric.definition}</p>
          <Definitions
            quiet
            items={[
              {key: 'unit', term: strings.unit, text: metric.unit},
              {
                key: 'formula',
                term: strings.formula,
                text: (
                  // On a phone a long one scrolls, by keyboard too.
                  <span
                    className={styles.formula}
                    role="group"
                    aria-label={metric.title}
                    tabIndex={0}
                    dangerouslySetInnerHTML={{__html: metric.formulaMarkup}}
                  />
                ),
              },
              {key: 'where', term: strings.where, text: <Symbols symbols={metric.symbols} />},
              {key: 'misleads', term: strings.misleads, text: metric.misleads},
            ]}
          />
        </section>
      ))}
    </div>
  );
}

function Symbols({symbols}: Pick<MetricData, 'symbols'>): ReactNode {
  return (
    <ul className={styles.symbols}>
      {symbols.map(({symbol, symbolMarkup, meaning}) => (
        <li key={symbol}>
          <span dangerouslySetInnerHTML={{__html: symbolMarkup}} /> {meaning}
        </li>
      ))}
    </ul>
  );
}
