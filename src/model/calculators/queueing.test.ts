import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {exampleOf, outcomeWith} from './example';
import {erlangB, erlangC, meanWait, queueing, waitsLonger} from './queueing';

const runs = {numRuns: 200, seed: 20_261_206};

/** Exactly, by the formula of the specification: fractions of whole numbers, to twelve digits. */
function exactErlangC(servers: number, [above, below]: readonly [bigint, bigint]): number {
  // Terms a^k / k!, all times below^c c!, so that each is whole.
  const c = BigInt(servers);
  let term = below ** c;
  for (let k = 1n; k <= c; k++) term *= k;
  let sum = 0n;
  for (let k = 0n; k < c; k++) {
    sum += term;
    term = (term * above) / (below * (k + 1n));
  }
  // The last term times c / (c − a); everything times c below − above.
  const last = term * c * below;
  const total = sum * (c * below - above) + last;
  return Number((last * 10n ** 18n) / total) / 1e18;
}

test('900 requests a second of 40 ms on 40 servers', () => {
  const {values, words} = outcomeWith(queueing);
  expect(values.load).toBe(36);
  expect(values.utilisation).toBe(90);
  expect(values.needed).toBe(48);
  const exact = exactErlangC(40, [36n, 1n]);
  expect((values.waiting ?? 0) / 100).toBeCloseTo(exact, 12);
  expect(values.meanWait).toBeCloseTo(exact * 10, 11);
  expect(values.beyond).toBeCloseTo(100 * exact * Math.exp(-1), 10);
  expect(words.zh).toMatch(/^利用率 90%：/);
  expect(words.en).toContain('With 10 % more requests, the mean wait becomes');
});

// The worked values of the specification of capacity management.
test.each([
  [38, 13.1, 1],
  [40, 4.1, 1],
  [44, 0.7, 2],
  [48, 0.12, 2],
])('%d servers wait %d ms on average', (servers, wait, digits) => {
  expect(meanWait(servers, 36, 40)).toBeCloseTo(wait, digits);
});

describe('published values', () => {
  test('M/M/1: the utilisation; M/M/2: 2ρ² / (1 + ρ)', () => {
    fc.assert(
      fc.property(fc.double({min: 0, max: 0.999999, noNaN: true}), (use) => {
        expect(erlangC(1, use)).toBeCloseTo(use, 12);
        expect(erlangC(2, 2 * use)).toBeCloseTo((2 * use ** 2) / (1 + use), 12);
      }),
      runs,
    );
  });

  // Tables of Erlang B: 10 erlangs on 10 lines lose 21.46 %, 5 on 10 lose 1.838 %, 100 on 117 about 1 %.
  test.each([
    [10, 10, 0.214582],
    [10, 5, 0.018385],
    [117, 100, 0.0098],
  ])('Erlang B of %d servers and %d erlangs', (servers, load, blocked) => {
    expect(erlangB(servers, load)).toBeCloseTo(blocked, servers === 117 ? 4 : 6);
  });

  // As the formula gives them with 40 digits.
  test.each([
    [2, 1, 0.333333],
    [3, 2, 0.444444],
    [5, 4, 0.554113],
    [10, 8, 0.40918],
  ])('Erlang C of %d servers and %d erlangs', (servers, load, waiting) => {
    expect(erlangC(servers, load)).toBeCloseTo(waiting, 6);
  });
});

test('is the exact fraction', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 60}), fc.integer({min: 0, max: 999}), (servers, use) => {
      const exact = exactErlangC(servers, [BigInt(servers * use), 1000n]);
      expect(erlangC(servers, (servers * use) / 1000)).toBeCloseTo(exact, 11);
    }),
    runs,
  );
});

test('Erlang B is what its recurrence in the number of servers gives', () => {
  const servers = fc.oneof(fc.integer({min: 0, max: 50}), fc.integer({min: 0, max: 100_000}));
  const use = fc.double({min: 0, max: 1.5, noNaN: true});
  fc.assert(
    fc.property(servers, use, (c, share) => {
      const load = c * share;
      let blocked = 1;
      for (let server = 1; server <= c; server++) {
        blocked = (load * blocked) / (server + load * blocked);
      }
      const difference = Math.abs(erlangB(c, load) - blocked);
      expect(difference).toBeLessThanOrEqual(1e-11 * blocked + 1e-290);
    }),
    {...runs, numRuns: 50},
  );
});

describe('limits', () => {
  test('a load just below full keeps nearly everything waiting, and a finite wait', () => {
    expect(erlangC(40, 40 * (1 - 1e-12))).toBeCloseTo(1, 10);
    expect(Number.isFinite(meanWait(40, 40 * (1 - 1e-15), 40))).toBe(true);
    expect(outcomeWith(queueing, {rate: 999.999}).words.en).toContain('cannot keep up');
  });

  test('a hundred thousand servers: Halfin and Whitt’s limit for √c to spare', () => {
    // P = 1 / (1 + √2π β Φ(β) e^(β²/2)) with β = 1 (Halfin, Whitt, 1981).
    expect(erlangC(100_000, 100_000 - Math.sqrt(100_000))).toBeCloseTo(0.2234, 3);
  });

  test('no arrivals, no waiting', () => {
    const {values} = outcomeWith(queueing, {rate: 0});
    expect(values).toMatchObject({waiting: 0, meanWait: 0, beyond: 0, needed: 1, utilisation: 0});
  });

  test('as much as can be served is refused, with what is needed', () => {
    const outcome = queueing.calculate({...exampleOf(queueing), servers: 36});
    expect(outcome).toMatchObject({
      refused: {en: expect.stringContaining('at least 37 servers') as string},
    });
  });
});

test('waiting is likelier than a loss, and less so with a further server or a smaller load', () => {
  const servers = fc.integer({min: 1, max: 500});
  const use = fc.double({min: 0, max: 0.9999, noNaN: true});
  fc.assert(
    fc.property(servers, use, use, (c, a, b) => {
      const [low, high] = [Math.min(a, b) * c, Math.max(a, b) * c];
      const waiting = erlangC(c, high);
      expect(waiting).toBeLessThanOrEqual(1);
      expect(waiting).toBeGreaterThanOrEqual(erlangB(c, high));
      expect(erlangC(c, low)).toBeLessThanOrEqual(waiting * (1 + 1e-12));
      expect(erlangC(c + 1, high)).toBeLessThanOrEqual(waiting * (1 + 1e-12));
      expect(waitsLonger(c, high, 40, 0)).toBe(waiting);
      expect(waitsLonger(c, high, 40, 5)).toBeLessThanOrEqual(waiting);
    }),
    runs,
  );
});
