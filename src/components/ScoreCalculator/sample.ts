/** Rules 1 and 2: what the form of one criterion holds, and what follows from it. */
import type {Rating, ScoringRule} from '../../model/scoring';
import type {AddressForm} from '../address';
import {percentOfSample} from './percent';
import {wholeNumber} from './whole-number';

export const holdsLimits = {min: 0, max: 99_999};
export const sampleLimits = {min: 1, max: 99_999};

/** As typed. */
export interface SampleEntry {
  readonly holds: string;
  readonly sample: string;
}

/** What is entered, where it is a sample. */
type SampleNumbers =
  | {readonly isSound: true; readonly holds: number; readonly sample: number}
  | ({readonly isSound: false} & SampleProblems);

export type SampleFinding =
  | (Extract<SampleNumbers, {readonly isSound: true}> & {
      /** In percent, in figures. */
      readonly share: string;
      readonly rating: Rating;
      /** Whether it is met although its share is below that of met: a small sample may have an exception. */
      readonly hasException: boolean;
    })
  | Extract<SampleNumbers, {readonly isSound: false}>;

/** What is wrong with the fields. */
export interface SampleProblems {
  readonly holds?: 'no-number' | 'more-than-sample';
  readonly sample?: 'no-number';
}

export function findSample(entry: SampleEntry, rule: ScoringRule): SampleFinding {
  const numbers = numbersOf(entry);
  if (!numbers.isSound) return numbers;
  const {holds, sample} = numbers;
  const rating = rule.rateSample(holds, sample);
  return {
    ...numbers,
    share: percentOfSample(holds, sample, rule),
    rating,
    hasException: rating === 'met' && holds * 100 < rule.metFromPercent * sample,
  };
}

function numbersOf(entry: SampleEntry): SampleNumbers {
  const holds = wholeNumber(entry.holds, holdsLimits);
  const sample = wholeNumber(entry.sample, sampleLimits);
  if (holds === undefined || sample === undefined) {
    return {
      isSound: false,
      ...(holds === undefined ? {holds: 'no-number'} : {}),
      ...(sample === undefined ? {sample: 'no-number'} : {}),
    };
  }
  return holds > sample
    ? {isSound: false, holds: 'more-than-sample'}
    : {isSound: true, holds, sample};
}

/** `?holds=13&sample=14` */
export const sampleAddress: AddressForm<SampleEntry> = {
  keys: ['holds', 'sample'],
  // The example of rule 2.
  start: {holds: '13', sample: '14'},
  write: (entry) => {
    const numbers = numbersOf(entry);
    return numbers.isSound ? [String(numbers.holds), String(numbers.sample)] : undefined;
  },
  read: ([holds = '', sample = '']) => ({holds, sample}),
};
