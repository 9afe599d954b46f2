import data from '@generated/standard/default/editions.json';
import type {EditionsData} from '../page-data/editions';

/** The editions, what each is, and where its places are in the newest. */
export const editionsData = data as EditionsData;
