/** Rules 1 and 2: what the form of one criterion holds, and what follows from it. */
import {rateSample, type Rating} from '../../model/score';
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

export type SampleFinding =
  | {
      readonly isSound: true;
      readonly holds: number;
      readonly sample: number;
      /** In percent, in figures. */
      readonly share: string;
      readonly rating: Rating;
    }
  | ({readonly isSound: false} & SampleProblems);

/** What is wrong with the fields. */
export interface SampleProblems {
  readonly holds?: 'no-number' | 'more-than-sample';
  readonly sample?: 'no-number';
}

export function findSample(entry: SampleEntry): SampleFinding {
  const holds = wholeNumber(entry.holds, holdsLimits);
  const sample = wholeNumber(entry.sample, sampleLimits);
  if (holds === undefined || sample === undefined) {
    return {
      isSound: false,
      ...(holds === undefined ? {holds: 'no-number'} : {}),
      ...(sample === undefined ? {sample: 'no-number'} : {}),
    };
  }
  if (holds > sample) return {isSound: false, holds: 'more-than-sample'};
  return {
    isSound: true,
    holds,
    sample,
    share: percentOfSample(holds, sample),
    rating: rateSample(holds, sample),
  };
}

/** `?holds=13&sample=14` */
export const sampleAddress: AddressForm<SampleEntry> = {
  keys: ['holds', 'sample'],
  // The example of rule 2.
  start: {holds: '13', sample: '14'},
  write: (entry) => {
    const finding = findSample(entry);
    return finding.isSound ? [String(finding.holds), String(finding.sample)] : undefined;
  },
  read: ([holds = '', sample = '']) => ({holds, sample}),
};
