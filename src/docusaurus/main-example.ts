import data from '@generated/standard/default/example-main.json';
import type {MatrixDataRow} from '../page-data/matrix';

/** The capability that the front page shows of the edition it leads to. */
export const mainExample = data as MatrixDataRow | null;
