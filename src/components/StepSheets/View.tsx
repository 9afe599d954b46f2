import type {ReactNode} from 'react';
import {stepAnchor} from '../../model/anchors';
import type {StepSheetsData} from '../../page-data/step-sheets';
import LevelMark from '../LevelMark';
import styles from './styles.module.css';

type StepData = StepSheetsData['steps'][number];

export interface StepSheetsProps {
  readonly sheets: StepSheetsData;
  readonly strings: {
    /** Heading of a step: from 2 to 3. */
    readonly step: (from: number, to: number) => string;
    readonly now: string;
    readonly then: string;
    readonly dependencies: string;
    readonly actions: string;
    readonly gap: string;
    readonly evidence: string;
    readonly help: string;
    readonly team: string;
    readonly owner: string;
    readonly due: string;
    readonly evidenceKind: (kind: StepData['evidence'][number]['kind']) => string;
    /** How to have one step alone on paper. */
    readonly print: string;
    /** The link that leaves one step on paper. */
    readonly onlyThis: (from: number, to: number) => string;
  };
  readonly links: {
    readonly level: (capability: string, level: number) => string;
    readonly criterion: (id: string) => string;
  };
}

/** A work order for each step of a capability; on paper, one that was chosen stands alone. */
export default function StepSheetsView({sheets, strings, links}: StepSheetsProps): ReactNode {
  return (
    <>
      <p className={styles.print}>{strings.print}</p>
      {sheets.steps.map((step) => (
        <Sheet key={step.to} step={step} sheets={sheets} strings={strings} links={links} />
      ))}
    </>
  );
}

function Sheet({
  step,
  sheets,
  strings,
  links,
}: StepSheetsProps & {readonly step: StepData}): ReactNode {
  const {to} = step;
  const levelName = (level: number): string => sheets.levelNames[level - 1] ?? '';
  return (
    <section
      id={stepAnchor(to)}
      className={styles.sheet}
      aria-labelledby={`${stepAnchor(to)}-title`}>
      <header className={styles.head}>
        <h2 id={`${stepAnchor(to)}-title`}>
          <span className={styles.marks} aria-hidden="true">
            <LevelMark level={to - 1} />
            <span>→</span>
            <LevelMark level={to} />
          </span>{' '}
          {sheets.id} {strings.step(to - 1, to)} <small>{levelName(to)}</small>
        </h2>
        <a href={`#${stepAnchor(to)}`} className={styles.choose}>
          {strings.onlyThis(to - 1, to)}
        </a>
      </header>
      <p className={styles.title}>{sheets.title}</p>
      <dl className={styles.order}>
        {[strings.team, strings.owner, strings.due].map((field) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <dl className={styles.statements}>
        <dt>{strings.now}</dt>
        <dd>{step.from}</dd>
        <dt>{strings.then}</dt>
        <dd>{step.statement}</dd>
      </dl>
      {step.requires.length > 0 ? (
        <>
          <h3>{strings.dependencies}</h3>
          <ul className={styles.checks}>
            {step.requires.map(({capability, level, reason}) => (
              <li key={capability}>
                <a href={links.level(capability, level)}>
                  {capability}.L{level} {sheets.titles[capability]}
                </a>{' '}
                {reason}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div className={styles.columns}>
        <div>
          <h3>{strings.actions}</h3>
          <ol>
            {step.actions.map((action) => (
              <li key={action}>{action}</li>
            ))}
          </ol>
        </div>
        <div>
          <h3>{strings.gap}</h3>
          <ul className={styles.checks}>
            {step.criteria.map(({id, facet, text}) => (
              <li key={id}>
                <a href={links.criterion(id)}>{id}</a> <small>{facet}</small> {text}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <h3>{strings.evidence}</h3>
      <ul className={styles.checks}>
        {step.evidence.map(({kind, text}) => (
          <li key={text}>
            <b>{strings.evidenceKind(kind)}</b> {text}
          </li>
        ))}
      </ul>
      {step.help.length > 0 ? (
        <>
          <h3>{strings.help}</h3>
          <ul>
            {step.help.map(({id, text}) => (
              <li key={id}>
                <b>{id}</b> {text}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
