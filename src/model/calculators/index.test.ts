/** What holds of every calculator, whatever is entered within its limits. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {calculators} from '.';
import type {Bilingual} from '../bilingual';
import type {Calculator, Input, Outcome} from './calculator';
import {exampleOf} from './example';

/** Which outputs may be infinite: their functions say when. */
const infinite: Readonly<Record<string, readonly string[]>> = {
  'error-budget': ['exhaustion'],
  'burn-rate-alerts': ['needed', 'detection', 'hour', 'sixHours', 'threeDays'],
};

/** What the worked examples give, to twelve digits; each calculator’s test says where the numbers are from. */
const exampleValues: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  availability: {
    series: 99.750249875,
    seriesDowntime: 107.892053987,
    independent: 99.99,
    independentDowntime: 4.32,
    common: 99.940975,
    commonDowntime: 25.4988,
  },
  'retry-amplification': {worst: 27, expected: 1.25, singleLayerWorst: 3, singleLayer: 1.24},
  'error-budget': {
    budget: 43.2,
    burnRate: 2,
    exhaustion: 15,
    outageTime: 3,
    outageShare: 6.94444444444,
  },
  'burn-rate-alerts': {
    threshold: 14.4,
    thresholdErrorRate: 1.44,
    shortWindow: 5,
    burnRate: 20,
    needed: 43.2,
    detection: 43.2,
    hour: 43.2,
    sixHours: Infinity,
    threeDays: Infinity,
  },
  'canary-sample': {pooled: 7751, fleiss: 7750, collection: 12.9183333333},
  queueing: {
    load: 36,
    utilisation: 90,
    waiting: 41.15624767,
    meanWait: 4.115624767,
    beyond: 15.1405373936,
    needed: 48,
  },
  instances: {
    planned: 12870,
    withoutLoss: 37,
    perZone: 19,
    total: 57,
    utilisation: 45.1578947368,
    utilisationAfterLoss: 67.7368421053,
  },
  'littles-law': {inFlight: 36, limitUsed: 72, greatestRate: 1250, greatestTime: 55.5555555556},
  restore: {
    loss: 27,
    lossMargin: -3,
    copy: 100,
    total: 3,
    timeMargin: 1,
    failureBound: 22.0922191946,
    ruleOfThree: 25,
  },
  'on-call-rota': {
    needed: 8,
    missing: 2,
    share: 33.3333333333,
    actualBetween: 3,
    pagesPerShift: 1.5,
    hoursPerShift: 3,
    hoursPerTurn: 42,
  },
  'latency-quantiles': {
    quantile: 900,
    mean: 188,
    apdex: 0.65,
    secondQuantile: 95,
    averaged: 497.5,
    together: 150,
  },
  'two-proportions': {
    first: 80,
    second: 60,
    difference: 20,
    low: 5.24314724024,
    high: 33.3872654037,
  },
  'unit-cost': {
    before: 0.1,
    after: 0.072,
    unitChange: -28,
    change: 8000,
    volume: 42147.569952,
    use: -23195.48156,
    price: -10952.088392,
  },
  commitment: {breakEven: 60, committedCost: 43200, onDemandCost: 54000, saving: 10800},
  'event-peak': {total: 12000000, peak: 20000, queue: 3000000, wait: 200, cleared: 13.3333333333},
};

function anyNumber({least, greatest, whole, example}: Input): fc.Arbitrary<number> {
  const examples = typeof example === 'number' ? [example] : example;
  if (whole) {
    const highest = Math.min(greatest, least + 30);
    return fc.oneof(
      fc.integer({min: least, max: greatest}),
      fc.integer({min: least, max: highest}),
      fc.constantFrom(least, greatest, ...examples),
    );
  }
  const times = fc.double({min: 0.01, max: 100, noNaN: true});
  return fc.oneof(
    fc.double({min: least, max: greatest, noNaN: true}),
    fc.constantFrom(least, greatest, ...examples),
    fc
      .tuple(fc.constantFrom(...examples), times)
      .map(([value, factor]) => Math.min(Math.max(value * factor, least), greatest)),
  );
}

function anyEntries({inputs}: Calculator) {
  return fc.record(
    Object.fromEntries(
      inputs.map((input) => [
        input.id,
        input.list ? fc.array(anyNumber(input), {maxLength: 20}) : anyNumber(input),
      ]),
    ),
  );
}

function expectWords(text: Bilingual): void {
  for (const language of [text.zh, text.en]) {
    expect(language).not.toBe('');
    expect(language).not.toMatch(/NaN|undefined|null|Infinity|\[object|e[+-]\d|-0\b/);
  }
  expect(text.zh).toMatch(/\p{Script=Han}.*。$/u);
  expect(text.en).not.toMatch(/\p{Script=Han}| {2}|'|"/u);
  expect(text.en).toMatch(/^[A-Z0-9−∞].*\.$/);
}

function expectSound({id, outputs}: Calculator, {values, words, plot}: Outcome): void {
  expect(Object.keys(values).sort()).toEqual(outputs.map((output) => output.id).sort());
  for (const [output, value] of Object.entries(values)) {
    expect(value, output).not.toBeNaN();
    expect(value, output).not.toBe(-0);
    if (!infinite[id]?.includes(output)) expect(Number.isFinite(value), output).toBe(true);
  }
  for (const {id: output, digits} of outputs) {
    const value = values[output] ?? NaN;
    if (digits === 'whole' && Number.isFinite(value)) {
      expect(Number.isInteger(value), output).toBe(true);
    }
  }
  expectWords(words);
  if (!plot) return;
  expect(plot.curves.length).toBeGreaterThanOrEqual(1);
  expect(plot.curves.length).toBeLessThanOrEqual(3);
  for (const {points} of plot.curves) {
    expect(points.length).toBeGreaterThanOrEqual(2);
    expect(points.flat().every(Number.isFinite)).toBe(true);
    expect(points.every(([x], index) => index === 0 || x >= (points[index - 1]?.[0] ?? x))).toBe(
      true,
    );
  }
  expect((plot.here ?? []).every(Number.isFinite)).toBe(true);
}

test('ids are used once', () => {
  const ids = calculators.map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  '%s',
  (id, calculator) => {
    test('has ids used once, and an example within limits', () => {
      const {inputs, outputs} = calculator;
      for (const ids of [inputs, outputs].map((list) => list.map((item) => item.id))) {
        expect(new Set(ids).size).toBe(ids.length);
      }
      for (const {least, greatest, whole, list, example} of inputs) {
        expect(least).toBeLessThan(greatest);
        expect(Array.isArray(example)).toBe(list === true);
        for (const value of typeof example === 'number' ? [example] : example) {
          expect(value).toBeGreaterThanOrEqual(least);
          expect(value).toBeLessThanOrEqual(greatest);
          if (whole) expect(Number.isInteger(value)).toBe(true);
        }
      }
    });

    test('says in words what an infinite number means', () => {
      const worded = calculator.outputs.filter(({never}) => never).map((output) => output.id);
      expect(worded).toEqual(infinite[id] ?? []);
    });

    test('gives what its example says', () => {
      const outcome = calculator.calculate(exampleOf(calculator));
      if ('refused' in outcome) throw new Error(outcome.refused.en);
      expectSound(calculator, outcome);
      const rounded = Object.entries(outcome.values).map(([output, value]) => [
        output,
        Number.isFinite(value) ? Number(value.toPrecision(12)) : value,
      ]);
      expect(Object.fromEntries(rounded)).toEqual(exampleValues[id]);
    });

    test('makes sense of whatever is within limits', () => {
      fc.assert(
        fc.property(anyEntries(calculator), (entered) => {
          const outcome = calculator.calculate(entered);
          if ('refused' in outcome) expectWords(outcome.refused);
          else expectSound(calculator, outcome);
        }),
        {numRuns: 100, seed: 20_261_200},
      );
    });
  },
);
