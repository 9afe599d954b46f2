import data from '@generated/standard/default/example-main.json';
import type {Example} from '../page-data/example';

/** What the front page shows of the edition it leads to. */
export const mainExample = data as Example | null;
