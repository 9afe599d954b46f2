import data from '@generated/standard/default/outline-main.json';
import type {Outline} from '../page-data/outline';

/** The outline of the edition that pages of no edition lead to: the newest release, or the draft. */
export const mainOutline = data as Outline;
