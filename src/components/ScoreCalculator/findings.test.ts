import {describe, expect, test} from 'vitest';
import {scoringRule} from '../../model/scoring';
import {areaAddress, findArea} from './area';
import {
  capabilityAddress,
  findCapability,
  type CapabilityEntry,
  type CapabilityFinding,
} from './capability';
import {percentOfSample} from './percent';
import {findSample, sampleAddress} from './sample';
import {wholeNumber} from './whole-number';

const rule = scoringRule(2);

/** met, partly, not met, not applicable */
type Row = readonly [number, number, number, number];

function entry(levels: Partial<Record<2 | 3 | 4 | 5, Row>>, lacksDependency = false) {
  const counts = ([met, partly, notMet, notApplicable]: Row) => ({
    met: String(met),
    partly: String(partly),
    'not-met': String(notMet),
    'not-applicable': String(notApplicable),
  });
  const all: CapabilityEntry = {
    counts: {
      2: counts(levels[2] ?? [4, 0, 0, 0]),
      3: counts(levels[3] ?? [0, 0, 4, 0]),
      4: counts(levels[4] ?? [0, 0, 4, 0]),
      5: counts(levels[5] ?? [0, 0, 3, 0]),
    },
    lacksDependency,
  };
  return all;
}

function find(...given: Parameters<typeof entry>): CapabilityFinding & {readonly isSound: true} {
  const finding = findCapability(entry(...given), rule);
  if (!finding.isSound) throw new Error('not sound');
  return finding;
}

describe('a sample', () => {
  test('starts with the example of rule 2', () => {
    expect(findSample(sampleAddress.start, rule)).toEqual({
      isSound: true,
      holds: 13,
      sample: 14,
      share: '92.9',
      rating: 'met',
      hasException: false,
    });
  });

  test('of five to nine may have an exception, and says so', () => {
    expect(findSample({holds: '8', sample: '9'}, rule)).toMatchObject({
      share: '88.9',
      rating: 'met',
      hasException: true,
    });
    expect(findSample({holds: '7', sample: '9'}, rule)).toMatchObject({
      rating: 'partly',
      hasException: false,
    });
  });

  test('says which field is wrong', () => {
    expect(findSample({holds: '', sample: '0'}, rule)).toEqual({
      isSound: false,
      holds: 'no-number',
      sample: 'no-number',
    });
    expect(findSample({holds: '15', sample: '14'}, rule)).toEqual({
      isSound: false,
      holds: 'more-than-sample',
    });
  });

  test.each([
    [12, 14, '85.7'],
    [6, 14, '42.9'],
    [7, 14, '50'],
    [899, 1000, '89.9'],
    [8999, 10_000, '89.99'],
    [89_999, 99_999, '89.9999'],
    [49_999, 99_999, '49.999'],
    [99_998, 99_999, '99.999'],
    [1, 99_999, '0.001'],
    [0, 5, '0'],
    [5, 5, '100'],
  ])('%i of %i is %s %%: rounding never says another rating', (holding, sample, text) => {
    expect(percentOfSample(holding, sample, rule)).toBe(text);
  });
});

describe('a capability', () => {
  test('starts with case (i)', () => {
    expect(findCapability(capabilityAddress.start, rule)).toMatchObject({
      level: 2,
      next: {level: 3, progress: '50', partly: 1, notMet: 1},
      gaps: {},
    });
  });

  test('the examples of the page', () => {
    expect(find({3: [1, 1, 1, 1], 4: [4, 0, 0, 0]}).level).toBe(2);
    expect(find({3: [3, 0, 0, 1]})).toMatchObject({level: 3, next: {level: 4, progress: '0'}});
    const skipped = find({3: [0, 0, 0, 4]});
    expect(skipped.level).toBe(2);
    expect(skipped.next?.progress).toBeUndefined();
    expect(skipped.gaps).toEqual({3: 'none-applicable'});
  });

  test('at level 5 has no next level', () => {
    const finding = find({3: [1, 0, 0, 0], 4: [1, 0, 0, 0], 5: [1, 0, 0, 0]});
    expect(finding.level).toBe(5);
    expect(finding.next).toBeUndefined();
  });

  test('a level without criteria is not attained, and said', () => {
    const finding = find({2: [0, 0, 0, 0], 3: [4, 0, 0, 0]});
    expect(finding.level).toBe(1);
    expect(finding.gaps).toEqual({2: 'none-entered'});
  });

  test('is provisional when something presupposed is lacking, but not at the floor', () => {
    expect(find({}).isProvisional).toBe(false);
    expect(find({}, true)).toMatchObject({level: 2, isProvisional: true});
    expect(find({2: [0, 1, 0, 0]}, true)).toMatchObject({level: 1, isProvisional: false});
  });

  test('says which fields are wrong', () => {
    const {counts} = entry({});
    const wrong = {...counts, 3: {...counts[3], met: '', partly: '-1'}};
    expect(findCapability({counts: wrong, lacksDependency: false}, rule)).toEqual({
      isSound: false,
      wrong: {2: [], 3: ['met', 'partly'], 4: [], 5: []},
    });
  });
});

describe('an area', () => {
  test('starts with the example of rule 6', () => {
    expect(findArea(areaAddress.start, rule).result).toMatchObject({level: 3, decidedBy: 'both'});
  });

  test('the examples of the page', () => {
    expect(findArea([3, 3, 3, 1], rule).result).toMatchObject({
      level: 2,
      mean: 2.5,
      decidedBy: 'both',
    });
    expect(findArea([5, 5, 5, 1], rule).result).toMatchObject({level: 2, decidedBy: 'lowest'});
    expect(findArea([2, 3, 2, 3, 2], rule).result).toMatchObject({level: 2, decidedBy: 'mean'});
  });

  test('what is out of scope does not count; with nothing in scope there is no level', () => {
    expect(findArea([4, 4, 'out'], rule)).toMatchObject({outOfScope: 1, profile: [4, 4]});
    expect(findArea([4, 4, 'out'], rule).result?.level).toBe(4);
    expect(findArea(['out'], rule)).toEqual({outOfScope: 1, profile: []});
  });
});

test.each(['', ' ', '-1', '1.5', '1e2', 'x', '0x1', '１', '1234567890', '10'])(
  '“%s” is no whole number from 0 to 9',
  (text) => {
    expect(wholeNumber(text, {min: 0, max: 9})).toBeUndefined();
  },
);
