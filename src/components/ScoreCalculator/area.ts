/** Rule 6: what the form of one area holds, and what follows from it. */
import type {LevelNumber} from '../../model/schema';
import type {AreaLimits, ScoringRule} from '../../model/scoring';
import type {AddressForm} from '../address';

/** A capability's level, or that it is out of scope. */
export type AreaRow = LevelNumber | 'out';
export type AreaEntry = readonly AreaRow[];

export const rowChoices: readonly AreaRow[] = [1, 2, 3, 4, 5, 'out'];

/** No area has nearly as many capabilities. */
export const rowLimit = 50;

export interface AreaFinding {
  /** Of the capabilities in scope. */
  readonly profile: readonly LevelNumber[];
  readonly outOfScope: number;
  /** None where no capability is in scope. */
  readonly result?: AreaLimits & {
    readonly level: LevelNumber;
    readonly decidedBy: 'mean' | 'lowest' | 'both';
  };
}

export function findArea(entry: AreaEntry, rule: ScoringRule): AreaFinding {
  const profile = entry.filter((row) => row !== 'out');
  const level = rule.scoreArea(profile);
  const limits = rule.areaLimits(profile);
  return {
    profile,
    outOfScope: entry.length - profile.length,
    ...(level && limits ? {result: {...limits, level, decidedBy: decidedBy(limits)}} : {}),
  };
}

function decidedBy({byMean, byLowest}: AreaLimits): 'mean' | 'lowest' | 'both' {
  if (byMean === byLowest) return 'both';
  return byMean < byLowest ? 'mean' : 'lowest';
}

/** `?levels=43332`; 0 is a capability out of scope. */
export const areaAddress: AddressForm<AreaEntry> = {
  keys: ['levels'],
  // The example of rule 6.
  start: [4, 3, 3, 3, 2],
  write: (entry) => [entry.map((row) => (row === 'out' ? 0 : row)).join('')],
  read: ([levels = '']) => {
    if (!/^[0-5]+$/.test(levels) || levels.length > rowLimit) return undefined;
    return [...levels].map((digit) => (digit === '0' ? 'out' : (Number(digit) as LevelNumber)));
  },
};
