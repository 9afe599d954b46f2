import type {ReactNode} from 'react';
import type {MetricData} from '../../plugins/standard/page-data';
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

export function metricAnchor(id: string): string {
  return `metric-${id}`;
}

/** The formulas come as MathML that KaTeX made at build time from the standard's own data. */
export default function MetricsView({metrics, strings}: MetricsProps): ReactNode {
  return (
    <div className={styles.metrics}>
      {metrics.map((metric) => (
        <section key={metric.id} aria-labelledby={metricAnchor(metric.id)}>
          <h3 id={metricAnchor(metric.id)}>{metric.title}</h3>
          <p>{metric.definition}</p>
          <dl>
            <div>
              <dt>{strings.unit}</dt>
              <dd>{metric.unit}</dd>
            </div>
            <div>
              <dt>{strings.formula}</dt>
              <dd>
                <span
                  className={styles.formula}
                  dangerouslySetInnerHTML={{__html: metric.formulaMarkup}}
                />
              </dd>
            </div>
            <div>
              <dt>{strings.where}</dt>
              <dd>
                <ul className={styles.symbols}>
                  {metric.symbols.map(({symbol, symbolMarkup, meaning}) => (
                    <li key={symbol}>
                      <span dangerouslySetInnerHTML={{__html: symbolMarkup}} /> {meaning}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
            <div>
              <dt>{strings.misleads}</dt>
              <dd>{metric.misleads}</dd>
            </div>
          </dl>
        </section>
      ))}
    </div>
  );
}
