import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {scoringRule, type ScoringRule} from '../../model/scoring';
import type {Outline} from '../../page-data/outline';
import {levelName} from '../outline';
import {useSiteLinks} from '../site-links';
import Tool from '../Tool';
import {areaAddress} from './area';
import type {AddressForm} from '../address';
import {capabilityAddress} from './capability';
import {sampleAddress} from './sample';
import {calculatorStrings} from './strings';
import styles from './styles.module.css';
import {useAddress} from '../address/useAddress';
import type {CalculatorProps} from './Form';
import {AreaView, CapabilityView, SampleView} from './View';

type Part = 'sample' | 'capability' | 'area';

/** The rules that each part works out. */
const rules: Readonly<Record<Part, readonly number[]>> = {
  sample: [1, 2],
  capability: [3, 4, 5],
  area: [6],
};

/** `<ScoreCalculator part="…" />`: a form that works out a part of the scoring rule. */
export default function ScoreCalculator({
  part,
  outline,
}: {
  readonly part: Part;
  readonly outline: Outline;
}): ReactNode {
  const {href} = useSiteLinks();
  const separator = translate({id: 'list.separator'});
  return (
    <div className={styles.calculator} data-part={part}>
      <Tool>
        {(isRunning) => (
          <>
            <p className={styles.rules}>
              {translate({id: 'calculator.rules'}, {version: outline.scoringVersion})}{' '}
              {rules[part].map((number, index) => (
                <span key={number}>
                  {index > 0 ? separator : ''}
                  <a href={href(`/${outline.edition}/scoring/#r${number}`)}>
                    {translate({id: 'calculator.rule'}, {number})}
                  </a>
                </span>
              ))}
            </p>
            {isRunning ? <Running part={part} outline={outline} /> : null}
          </>
        )}
      </Tool>
    </div>
  );
}

function Running({part, outline}: {readonly part: Part; readonly outline: Outline}): ReactNode {
  const rule = scoringRule(outline.scoringVersion);
  switch (part) {
    case 'sample':
      return (
        <Addressed rule={rule} form={sampleAddress}>
          {(props) => <SampleView {...props} />}
        </Addressed>
      );
    case 'capability':
      return (
        <Addressed rule={rule} form={capabilityAddress}>
          {(props) => (
            <CapabilityView {...props} levelName={(level) => levelName(outline, level)} />
          )}
        </Addressed>
      );
    case 'area':
      return (
        <Addressed rule={rule} form={areaAddress}>
          {(props) => <AreaView {...props} />}
        </Addressed>
      );
  }
}

function Addressed<Entry>({
  rule,
  form,
  children,
}: {
  readonly rule: ScoringRule;
  readonly form: AddressForm<Entry>;
  readonly children: (props: CalculatorProps<Entry>) => ReactNode;
}): ReactNode {
  const {entry, isIgnored, change} = useAddress(form);
  return children({
    entry,
    isIgnored,
    onChange: change,
    onReset: () => change(form.start),
    rule,
    strings: calculatorStrings(rule),
  });
}
