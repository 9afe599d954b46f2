/** Numbers that calculators share: rounding that keeps decimals, quantiles, curves, numbers in words. */
import type {Bilingual} from '../bilingual';

/** Minutes in the 30 days for which downtime is given. */
export const minutesIn30Days = 30 * 24 * 60;

/**
 * What a percentage leaves to 100 %, as a share from 0 to 1.
 * 100 − 99.9999999 is off in its ninth digit; with twelve decimals of a percent kept, it is 0.0000001.
 *
 * @param percent 0 to 100
 */
export function shareMissing(percent: number): number {
  return Math.round((100 - percent) * 1e12) / 1e14;
}

/** A number held between two limits. */
export function within(value: number, least: number, greatest: number): number {
  return Math.min(Math.max(value, least), greatest);
}

/**
 * The smallest whole number that is no less, but for errors of rounding: 36 / 0.75 must not become 49 servers.
 *
 * @param value 0 or more
 */
export function roundUp(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) <= 1e-12 * value ? nearest : Math.ceil(value);
}

/** The value of a polynomial, its coefficients from the constant up. */
function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

/**
 * The quantile of the standard normal distribution.
 * Source: Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477–484; about 16 digits.
 *
 * @param probability 0 to 1
 * @returns minus infinity for 0, infinity for 1
 */
export function normalQuantile(probability: number): number {
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(r, centre[0])) / polynomial(r, centre[1]);
  }
  const tail = q < 0 ? probability : 1 - probability;
  if (tail <= 0) return q < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-Math.log(tail));
  const [shift, [above, below]] = r <= 5 ? [1.6, middle] : [5, end];
  const value = polynomial(r - shift, above) / polynomial(r - shift, below);
  return q < 0 ? -value : value;
}

type Ratio = readonly [above: readonly number[], below: readonly number[]];

const centre: Ratio = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852854,
  ],
];
const middle: Ratio = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
  ],
];
const end: Ratio = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
    0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
];

/**
 * Points of a curve at equal distances.
 *
 * @param steps how far apart: the range divided by it
 */
export function points(
  from: number,
  to: number,
  steps: number,
  valueAt: (x: number) => number,
): readonly (readonly [x: number, y: number])[] {
  return Array.from({length: steps + 1}, (_, step) => {
    const x = step === steps ? to : from + ((to - from) * step) / steps;
    return [x, valueAt(x)] as const;
  });
}

/** Points of a curve at whole numbers from one to another, every so many of them. */
export function wholePoints(
  from: number,
  to: number,
  valueAt: (x: number) => number,
): readonly (readonly [x: number, y: number])[] {
  return Array.from({length: to - from + 1}, (_, step) => {
    const x = from + step;
    return [x, valueAt(x)] as const;
  });
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Plain digits; a power of ten where there would be too many of them. */
function plain(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (size === Infinity) return `${sign}∞`;
  if (size >= 1e15 || (size > 0 && size < 1e-9)) {
    const [digits = '', exponent = ''] = size.toExponential().split('e');
    const power = exponent
      .replace('+', '')
      .replace('-', '⁻')
      .replace(/\d/g, (digit) => superscripts[Number(digit)] ?? '');
    return `${sign}${digits}×10${power}`;
  }
  if (size > 0 && size < 1e-5) return sign + size.toFixed(13).replace(/0+$/, '');
  return sign + String(size);
}

/** A number in words: plain digits, at most four of them significant. */
export function shown(value: number): string {
  return plain(Number.isFinite(value) ? Number(value.toPrecision(4)) : value);
}

/** A count in words: all its digits, unless they are more than fifteen. */
export function shownWhole(value: number): string {
  return Math.abs(value) < 1e15 ? plain(Math.round(value)) : shown(value);
}

/**
 * An availability in words, in percent without its sign: as many nines as it has, and two digits of what is missing.
 *
 * @param unavailability 0 to 1
 */
export function shownAvailability(unavailability: number): string {
  const missing = unavailability * 100;
  if (missing < 1e-12) return '100';
  const decimals = within(1 - Math.floor(Math.log10(missing)), 2, 14);
  return String(Number((100 - missing).toFixed(decimals)));
}

const timeUnits: readonly (readonly [
  from: number,
  seconds: number,
  zh: string,
  singular: string,
])[] = [
  [2 * 86_400, 86_400, '天', 'day'],
  [2 * 3_600, 3_600, '小时', 'hour'],
  [2 * 60, 60, '分钟', 'minute'],
  [1, 1, '秒', 'second'],
  [0, 0.001, '毫秒', 'millisecond'],
];

/**
 * A time in words, in the largest unit of which there is one exactly or at least two: “1 hour”, “90 minutes”, “2 hours”;
 * seconds from 1 second.
 *
 * @param seconds 0 or more
 */
export function shownTime(seconds: number): Bilingual {
  if (seconds === 0) return {zh: '0 秒', en: '0 seconds'};
  const found = timeUnits.find(([from, unit]) => seconds >= from || seconds === unit);
  const [, size, zh, singular] = found ?? [0, 1, '秒', 'second'];
  const number = shown(seconds / size);
  return {zh: `${number} ${zh}`, en: counted(number, singular)};
}

/** A number in words with its noun: “1 copy”, “2 copies”. */
export function counted(number: number | string, singular: string, plural?: string): string {
  const text = typeof number === 'string' ? number : shownWhole(number);
  return `${text} ${text === '1' ? singular : (plural ?? `${singular}s`)}`;
}

/** Clauses of an English sentence, in a row: “a, b, and c”. */
export function listed(clauses: readonly string[]): string {
  if (clauses.length < 3) return clauses.join(' and ');
  return `${clauses.slice(0, -1).join(', ')}, and ${clauses[clauses.length - 1] ?? ''}`;
}
