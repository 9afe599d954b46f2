import {useId, type ReactNode} from 'react';
import LevelMark from '../LevelMark';
import {findArea, rowLimit, rowChoices, type AreaEntry} from './area';
import {
  countedRatings,
  countLimits,
  findCapability,
  steps,
  type CapabilityEntry,
  type CapabilityFinding,
  type CountedRating,
  type Step,
} from './capability';
import {Button, Form, LevelResult, NumberField, type CalculatorProps} from './Form';
import {rounded} from './percent';
import {
  findSample,
  holdsLimits,
  sampleLimits,
  type SampleEntry,
  type SampleProblems,
} from './sample';
import type {CalculatorStrings} from './strings';
import styles from './styles.module.css';

/** One criterion: its sample → share and rating. */
export function SampleView(props: CalculatorProps<SampleEntry>): ReactNode {
  const {entry, onChange, rule, strings} = props;
  const finding = findSample(entry, rule);
  const problems: SampleProblems = finding.isSound ? {} : finding;
  const id = useId();
  return (
    <Form
      {...props}
      title={strings.sampleTitle}
      result={
        finding.isSound ? (
          <>
            <strong className={styles.result}>{strings.rating(finding.rating)}</strong>
            <span>{strings.share(finding.share, finding.holds, finding.sample)}</span>
            <span>{strings.because(finding.rating, finding.hasException)}</span>
          </>
        ) : undefined
      }>
      <div className={styles.pair}>
        <div>
          <NumberField
            label={strings.sample}
            value={entry.sample}
            limits={sampleLimits}
            problem={problems.sample && `${id}-sample`}
            onChange={(sample) => onChange({...entry, sample})}
          />
          {problems.sample ? (
            <p id={`${id}-sample`} className={styles.problem}>
              {strings.range(sampleLimits)}
            </p>
          ) : null}
        </div>
        <div>
          <NumberField
            label={strings.holds}
            value={entry.holds}
            limits={holdsLimits}
            problem={problems.holds && `${id}-holds`}
            onChange={(holds) => onChange({...entry, holds})}
          />
          {problems.holds ? (
            <p id={`${id}-holds`} className={styles.problem}>
              {problems.holds === 'no-number' ? strings.range(holdsLimits) : strings.moreThanSample}
            </p>
          ) : null}
        </div>
      </div>
    </Form>
  );
}

/** One capability: how its criteria are rated → level, progress, what is missing. */
export function CapabilityView({
  levelName,
  ...props
}: CalculatorProps<CapabilityEntry> & {
  /** Name of a level: 3 → 规范级 */
  readonly levelName: (level: number) => string;
}): ReactNode {
  const {entry, onChange, rule, strings} = props;
  const finding = findCapability(entry, rule);
  return (
    <Form
      {...props}
      title={strings.capabilityTitle}
      result={
        finding.isSound ? <CapabilityResult finding={finding} strings={strings} /> : undefined
      }>
      {steps.map((step) => (
        <CountsOfLevel
          key={step}
          step={step}
          name={levelName(step)}
          counts={entry.counts[step]}
          wrong={finding.isSound ? [] : finding.wrong[step]}
          gap={finding.isSound ? finding.gaps[step] : undefined}
          strings={strings}
          onChange={(counts) => onChange({...entry, counts: {...entry.counts, [step]: counts}})}
        />
      ))}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={entry.lacksDependency}
          onChange={(event) => onChange({...entry, lacksDependency: event.target.checked})}
        />
        {strings.lacksDependency}
      </label>
    </Form>
  );
}

function CountsOfLevel({
  step,
  name,
  counts,
  wrong,
  gap,
  strings,
  onChange,
}: {
  readonly step: Step;
  readonly name: string;
  readonly counts: CapabilityEntry['counts'][Step];
  readonly wrong: readonly CountedRating[];
  readonly gap: Parameters<CalculatorStrings['gap']>[0] | undefined;
  readonly strings: CalculatorStrings;
  readonly onChange: (counts: CapabilityEntry['counts'][Step]) => void;
}): ReactNode {
  const id = useId();
  return (
    <fieldset className={styles.level} aria-describedby={gap && `${id}-gap`}>
      <legend>
        <LevelMark level={step} /> {name}
      </legend>
      <div className={styles.counts}>
        {countedRatings.map((rating) => (
          <NumberField
            key={rating}
            label={strings.rating(rating)}
            value={counts[rating]}
            limits={countLimits}
            problem={wrong.includes(rating) ? `${id}-problem` : undefined}
            onChange={(count) => onChange({...counts, [rating]: count})}
          />
        ))}
        {wrong.length > 0 ? (
          <p id={`${id}-problem`} className={styles.problem}>
            {strings.range(countLimits)}
          </p>
        ) : null}
        {gap ? (
          <p id={`${id}-gap`} className={styles.gap}>
            {strings.gap(gap)}
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}

function CapabilityResult({
  finding: {level, isProvisional, lacks, next},
  strings,
}: {
  readonly finding: Extract<CapabilityFinding, {readonly isSound: true}>;
  readonly strings: CalculatorStrings;
}): ReactNode {
  return (
    <>
      <LevelResult level={level}>{strings.capabilityLevel(level, isProvisional)}</LevelResult>
      {isProvisional ? <span>{strings.provisional}</span> : null}
      {lacks && !isProvisional ? <span>{strings.floor}</span> : null}
      {next === undefined ? (
        <span>{strings.top}</span>
      ) : next.progress === undefined ? (
        <>
          <span>{strings.noProgress(next.level)}</span>
          <span>{strings.missingApplicable(next.level)}</span>
        </>
      ) : (
        <>
          <span>{strings.progress(next.level, next.progress)}</span>
          <span>{strings.missing(next.level, next.partly, next.notMet)}</span>
        </>
      )}
    </>
  );
}

/** One area: the levels of its capabilities → its level, and what decided. */
export function AreaView(props: CalculatorProps<AreaEntry>): ReactNode {
  const {entry, onChange, rule, strings} = props;
  const {result, profile, outOfScope} = findArea(entry, rule);
  const id = useId();
  return (
    <Form
      {...props}
      title={strings.areaTitle}
      result={
        <>
          {result ? (
            <>
              <LevelResult level={result.level}>{strings.areaLevel(result.level)}</LevelResult>
              <span>{strings.limits(rounded(result.mean, 2), result)}</span>
              <span>{strings.decidedBy(result.decidedBy)}</span>
              <span>{strings.profile(profile)}</span>
            </>
          ) : (
            <span>{strings.noArea}</span>
          )}
          {outOfScope > 0 ? <span>{strings.outOfScope(outOfScope)}</span> : null}
        </>
      }>
      <div className={styles.rows}>
        {entry.map((row, index) => (
          <div key={index}>
            <label htmlFor={`${id}-${index}`}>{strings.row(index + 1)}</label>
            <select
              id={`${id}-${index}`}
              value={row}
              onChange={(event) => {
                const chosen = rowChoices.find((choice) => String(choice) === event.target.value);
                if (chosen === undefined) return;
                onChange(entry.map((before, place) => (place === index ? chosen : before)));
              }}>
              {rowChoices.map((choice) => (
                <option key={choice} value={choice}>
                  {strings.rowChoice(choice)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button isOff={entry.length >= rowLimit} onClick={() => onChange([...entry, 1])}>
          {strings.add}
        </Button>
        <Button isOff={entry.length <= 1} onClick={() => onChange(entry.slice(0, -1))}>
          {strings.remove}
        </Button>
      </div>
    </Form>
  );
}
