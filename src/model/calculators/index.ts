/** All calculators, in the order of the specifications that they belong to. Loaded by browsers. */
import {availability} from './availability';
import type {Calculator} from './calculator';
import {retryAmplification} from './retry-amplification';

export const calculators: readonly Calculator[] = [availability, retryAmplification];
