import {translate} from '@docusaurus/Translate';
import type {Industry} from '../model/schema';
import {industryNames} from '../model/industry-names';

/** What a field of business is called. */
export function industryName(industry: Industry): string {
  return industryNames(translate)[industry];
}
