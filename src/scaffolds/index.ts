import {capability} from './capability';
import {oneCase} from './case';
import type {ScaffoldName} from '../model/kinds';
import type {Scaffold} from './scaffold';
import {specification} from './specification';
import {term} from './term';

/** What `npm run new` can begin, by the word that stands after it. */
export const scaffolds: Readonly<Record<string, Scaffold>> = {
  capability,
  specification,
  case: oneCase,
  term,
} satisfies Record<ScaffoldName, Scaffold>;
