/** What a calculator is: quantities that go in, quantities that come out, and what they mean. Loaded by browsers. */
import type {Bilingual} from '../bilingual';

/** What is entered: one number, or a list of them. */
export type Entered = number | readonly number[];

export interface Input {
  readonly id: string;
  readonly title: Bilingual;
  /** Empty texts for what has no unit. */
  readonly unit: Bilingual;
  /** The least and the greatest number that makes sense, both allowed; of a list, of each number in it. */
  readonly least: number;
  readonly greatest: number;
  /** Only whole numbers. */
  readonly whole?: true;
  /** A list of numbers, with a blank or a comma between them. */
  readonly list?: true;
  /** What the worked example enters. */
  readonly example: Entered;
  /** Of an input that came after the rest: what the calculator took for it before, and takes for addresses from then. */
  readonly before?: number;
}

export interface Output {
  readonly id: string;
  readonly title: Bilingual;
  readonly unit: Bilingual;
  /** Significant digits shown; where it says `whole`, the number is shown as it is. */
  readonly digits: number | 'whole';
  /** What is shown in the place of a number that is infinite, where it has a meaning. */
  readonly never?: Bilingual;
}

/** A curve through points, from left to right. */
export interface Curve {
  readonly title: Bilingual;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Plot {
  readonly x: {readonly title: Bilingual; readonly unit: Bilingual};
  readonly y: {readonly title: Bilingual; readonly unit: Bilingual};
  /** One to three. */
  readonly curves: readonly Curve[];
  /** The place on the first curve that the entries stand for. */
  readonly here?: readonly [x: number, y: number];
}

/** What comes out: a number for each output (infinite where that is the answer), the result in words, a plot. */
export interface Outcome {
  readonly values: Readonly<Record<string, number>>;
  /** One or two plain sentences: what the numbers say to someone who decides. */
  readonly words: Bilingual;
  readonly plot?: Plot;
}

/** Why nothing can be worked out of numbers that each make sense. */
export interface Refusal {
  readonly refused: Bilingual;
}

export interface Calculator {
  readonly id: string;
  readonly title: Bilingual;
  readonly inputs: readonly Input[];
  readonly outputs: readonly Output[];
  /** @param entered a value for each input, within its limits */
  readonly calculate: (entered: Readonly<Record<string, Entered>>) => Outcome | Refusal;
}

/** A number that was entered. */
export function numberOf(entered: Readonly<Record<string, Entered>>, id: string): number {
  const value = entered[id];
  if (typeof value !== 'number') throw new Error(`${id} is not a number`);
  return value;
}

/** A list that was entered. */
export function listOf(entered: Readonly<Record<string, Entered>>, id: string): readonly number[] {
  const value = entered[id];
  if (value === undefined || typeof value === 'number') throw new Error(`${id} is not a list`);
  return value;
}
