import type {ReactNode} from 'react';
import {levelAnchor, stepAnchor} from '../../model/anchors';
import type {CapabilityData} from '../../page-data/page-data';
import {inForce} from '../../model/lifecycle';
import LevelMark from '../LevelMark';
import {WithdrawnFold} from '../Withdrawn/View';
import styles from './styles.module.css';

export interface StepUpProps {
  readonly capability: Pick<CapabilityData, 'stepUp' | 'levels'>;
  readonly strings: {
    /** Heading of a step: from 2 to 3. */
    readonly step: (from: number, to: number) => string;
    readonly levelName: (level: number) => string;
    /** Text of the link to the criteria of a level. */
    readonly criteria: (level: number) => string;
    readonly dependsOn: string;
    readonly capabilityTitle: (id: string) => string;
    /** Text of the link to the step as a work order. */
    readonly sheet: string;
    /** What the steps to withdrawn levels are called. */
    readonly withdrawn: string;
  };
  readonly links: {
    readonly level: (capability: string, level: number) => string;
    readonly sheet: (to: number) => string;
  };
}

/** The steps from level to level, those to withdrawn levels folded behind the rest. */
export default function StepUpView(props: StepUpProps): ReactNode {
  const {capability, strings} = props;
  const old = new Set(capability.levels.filter((level) => !inForce(level)).map(({level}) => level));
  const steps = capability.stepUp.filter(({to}) => !old.has(to));
  const oldSteps = capability.stepUp.filter(({to}) => old.has(to));
  return (
    <div className={styles.steps}>
      {steps.map((step) => (
        <Step key={step.to} step={step} {...props}>
          <a href={props.links.sheet(step.to)}>{strings.sheet}</a>
        </Step>
      ))}
      {oldSteps.length > 0 ? (
        <WithdrawnFold title={strings.withdrawn}>
          {oldSteps.map((step) => (
            <Step key={step.to} step={step} {...props} />
          ))}
        </WithdrawnFold>
      ) : null}
    </div>
  );
}

/** A step with its actions in the order in which to take them. */
function Step({
  step: {to, actions},
  capability,
  strings,
  links,
  children,
}: StepUpProps & {
  readonly step: StepUpProps['capability']['stepUp'][number];
  readonly children?: ReactNode;
}): ReactNode {
  const requires = capability.levels.find(({level}) => level === to)?.requires ?? [];
  return (
    <section className={styles.step} aria-labelledby={stepAnchor(to)}>
      <h3 id={stepAnchor(to)}>
        <span className={styles.marks} aria-hidden="true">
          <LevelMark level={to - 1} />
          <span>→</span>
          <LevelMark level={to} />
        </span>{' '}
        <span>
          {strings.step(to - 1, to)} <small>{strings.levelName(to)}</small>
        </span>
      </h3>
      {requires.map((needed) => (
        <p key={needed.capability}>
          <strong>{strings.dependsOn}</strong>{' '}
          <a href={links.level(needed.capability, needed.level)}>
            {needed.capability}.L{needed.level} {strings.capabilityTitle(needed.capability)}
          </a>
        </p>
      ))}
      <ol>
        {actions.map((action) => (
          <li key={action}>{action}</li>
        ))}
      </ol>
      <p className={styles.criteria}>
        <a href={`#${levelAnchor(to)}`}>{strings.criteria(to)}</a> {children}
      </p>
    </section>
  );
}
