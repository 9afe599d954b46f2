/** The levels that a reference organisation's ratings give, by the rule that holds in the edition. */
import {inForce} from './lifecycle';
import type {Capability, ReferenceOrganisation} from './schema';
import {scoringRule, versionThatHolds, type CapabilityScore, type Rating} from './scoring';
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
      rule.scoreCapability(levelRatings(capability, of)),
    ]),
  );
}

function levelRatings(
  {levels}: Capability,
  ratings: ReadonlyMap<string, Rating>,
): Record<2 | 3 | 4 | 5, readonly Rating[]> {
  const of = (level: number): Rating[] =>
    levels
      .filter((item) => item.level === level && inForce(item))
      .flatMap(({criteria = []}) => criteria.filter(inForce))
      .map(({id}) => ratings.get(id) ?? 'unanswered');
  return {2: of(2), 3: of(3), 4: of(4), 5: of(5)};
}
