/** The levels that a reference organisation's ratings give, by the rule that holds in the edition. */
import {inForce} from './lifecycle';
import type {Capability, ReferenceOrganisation} from './schema';
import {
  scoringRule,
  versionThatHolds,
  type CapabilityScore,
  type Rating,
  type Ratings,
  type ScoringRule,
} from './scoring';
import type {Standard} from './standard';

/**
 * The scores of an organisation, by the ids of the capabilities in force that it was rated for. Criteria that were
 * not rated are those above the first level that is not attained.
 */
export function rateOrganisation(
  {ratings = []}: ReferenceOrganisation,
  {capabilities, scoring}: Pick<Standard, 'capabilities' | 'scoring'>,
): ReadonlyMap<string, CapabilityScore> {
  const rule = scoringRule(versionThatHolds(scoring));
  const rated = capabilities.filter(inForce).flatMap((capability) => {
    const found = ratings.find(({capability: id}) => id === capability.id);
    return found
      ? [{capability, ratings: new Map(found.criteria.map((c) => [c.id, c.rating]))}]
      : [];
  });
  return new Map(
    rated.map(({capability, ratings: of}) => [
      capability.id,
      rule.scoreCapability(levelRatings(capability, of, rule)),
    ]),
  );
}

function levelRatings(
  {levels}: Capability,
  ratings: ReadonlyMap<string, Rating>,
  rule: ScoringRule,
): Ratings {
  const criteria = levels.filter(inForce).flatMap(({level, criteria: found = []}) =>
    found.filter(inForce).map(({id, metBy}) => ({
      id,
      level,
      metBy,
      rating: ratings.get(id) ?? ('unanswered' as const),
    })),
  );
  const counted = rule.countedRatings(criteria);
  const of = (number: number): Rating[] =>
    criteria.filter(({level}) => level === number).map(({id}) => counted.get(id) ?? 'unanswered');
  return {2: of(2), 3: of(3), 4: of(4), 5: of(5)};
}
