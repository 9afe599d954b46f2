import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, test} from 'vitest';
import {scoringRule} from '../../model/scoring';
import {areaAddress} from './area';
import {capabilityAddress} from './capability';
import {sampleAddress} from './sample';
import {calculatorStrings} from './strings';
import {AreaView, CapabilityView, SampleView} from './View';

const rule = scoringRule(2);
const ignore = () => undefined;
const props = {
  onChange: ignore,
  onReset: ignore,
  isIgnored: false,
  rule,
  strings: calculatorStrings(rule),
};
const {counts} = capabilityAddress.start;

const sample = (holds: string, size: string): string =>
  renderToStaticMarkup(<SampleView {...props} entry={{holds, sample: size}} />);
const capability = (changes: Partial<typeof capabilityAddress.start> = {}): string =>
  renderToStaticMarkup(
    <CapabilityView
      {...props}
      entry={{...capabilityAddress.start, ...changes}}
      levelName={(level) => `Name ${level}`}
    />,
  );
const area = (entry: typeof areaAddress.start): string =>
  renderToStaticMarkup(<AreaView {...props} entry={entry} />);

/** What the form says as its result. */
function result(html: string): string {
  const [, inside = ''] = /<output[^>]*>(.*)<\/output>/.exec(html) ?? [];
  return inside
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('every form', () => {
  const forms = {sample: sample('13', '14'), capability: capability(), area: area([3, 2])};

  test.each(Object.entries(forms))('%s: every control has a label of its own', (_, html) => {
    const controls = [...html.matchAll(/<(?:input|select)[^>]*>/g)].map(([tag]) => tag);
    expect(controls.length).toBeGreaterThan(1);
    for (const tag of controls) {
      const [, id] = / id="([^"]+)"/.exec(tag) ?? [];
      if (id) expect(html.split(`for="${id}"`)).toHaveLength(2);
      else expect(html).toMatch(new RegExp(`<label[^>]*>${tag}[^<]+</label>`));
    }
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(Object.entries(forms))('%s: the result is announced politely', (_, html) => {
    expect(html).toContain('aria-live="polite"');
    expect(html).toMatch(/<form[^>]* aria-label="Work out /);
  });

  test('says that an address was ignored', () => {
    const html = renderToStaticMarkup(
      <AreaView {...props} entry={areaAddress.start} isIgnored={true} />,
    );
    expect(html).toContain('were ignored');
    expect(area(areaAddress.start)).not.toContain('were ignored');
  });
});

describe('a criterion', () => {
  test('has a share and a rating with the reason', () => {
    const {holds, sample: size} = sampleAddress.start;
    expect(result(sample(holds, size))).toMatch(/^Met Share 92\.9\s% \(13 of 14 hold\)/);
    expect(result(sample('12', '14'))).toMatch(/^Partly .*≥ 50\s% and less than 90\s%/);
    expect(result(sample('6', '14'))).toMatch(/^Not met .*less than 50\s%/);
    expect(result(sample('8', '9'))).toMatch(/^Met Share 88\.9\s% .*may have one exception/);
  });

  test('what is wrong stands beside its field and is tied to it', () => {
    const html = sample('15', '14');
    expect(html).toContain('No more items can hold');
    const [, id] = /aria-invalid="true" aria-describedby="([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(`<p id="${id}"`);
    expect(result(html)).toMatch(/^A figure is wrong/);
    expect(sample('', 'NaN').match(/aria-invalid/g)).toHaveLength(2);
    expect(sample('', 'NaN')).not.toMatch(/>[^<]*NaN/);
  });
});

describe('a capability', () => {
  test('has a level, progress, and what is missing', () => {
    expect(result(capability())).toMatch(
      /^2 Capability at level 2 Progress towards level 3: 50\s%\. Missing for level 3: 1 rated partly, 1 rated not met;/,
    );
  });

  test('says provisional, and that the floor is not', () => {
    expect(result(capability({lacksDependency: true}))).toContain('level 2, provisional');
    const none = {...counts, 2: {...counts[2], met: '0'}};
    const html = capability({lacksDependency: true, counts: none});
    expect(result(html)).toContain('not marked provisional');
    expect(result(html)).toContain('Level 2 has no applicable criterion');
    expect(html).toContain('No criterion is entered at this level');
  });

  test('level 5 is the end', () => {
    const all = {met: '3', partly: '0', 'not-met': '0', 'not-applicable': '0'};
    expect(result(capability({counts: {2: all, 3: all, 4: all, 5: all}}))).toBe(
      '5 Capability at level 5 Level 5 is the highest; there is no progress.',
    );
  });

  test('a wrong count is said at its level', () => {
    const html = capability({counts: {...counts, 3: {...counts[3], met: '-1', partly: ''}}});
    expect(html.match(/aria-invalid/g)).toHaveLength(2);
    expect(html.match(/Enter a whole number from 0 to 99/g)).toHaveLength(1);
    expect(result(html)).toMatch(/^A figure is wrong/);
  });
});

describe('an area', () => {
  test('has a level, both limits, which of them decided, and the profile', () => {
    expect(result(area([5, 5, 5, 1]))).toBe(
      '2 Area at level 2 The mean is 4, rounded down to 4; the lowest is 1, plus one 2. ' +
        'The lowest level decided. Profile: 5, 5, 5, 1.',
    );
    expect(result(area([2, 3, 2, 3, 2]))).toContain('The mean decided.');
    expect(result(area([3, 3, 3, 1]))).toContain('Both limits give the same level.');
  });

  test('without a capability in scope has no level', () => {
    expect(result(area(['out', 'out']))).toBe(
      'No capability is in scope; the area has no level. Out of scope: 2.',
    );
  });

  test('the last row cannot be taken away', () => {
    expect(area([3])).toMatch(/aria-disabled="true"[^>]*>Remove/);
    expect(area([3, 3])).not.toContain('aria-disabled');
  });
});
