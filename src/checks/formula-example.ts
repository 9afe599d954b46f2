import {inForce} from '../model/lifecycle';
import {ofKind, problemIn} from '../model/located';
import type {Problem} from '../model/problem';
import type {Check} from './check';

/** The calculation of a formula's worked example comes out as it says. */
export const formulaExample: Check = {
  rules: ['formula-example'],
  run: ({files}) =>
    ofKind(files, 'specification')
      .filter(({data}) => inForce(data))
      .flatMap((located) =>
        (located.data.formulas ?? []).flatMap(({example}, i): Problem[] => {
          const wrong = example.calculation === undefined ? '' : wrongIn(example.calculation);
          if (wrong === '') return [];
          return [
            problemIn(located, ['formulas', i, 'example', 'calculation'], {
              rule: 'formula-example',
              expected: {
                zh: '两边相等的算式，结果按所写的位数取整',
                en: 'a calculation whose sides are equal, to the digits that are written',
              },
              found: {zh: wrong, en: wrong},
              mend: {
                zh: '重新算一遍，改正数或结果；算例的文字里也改。',
                en: 'Work it out again and put numbers or result right, in the words of the example too.',
              },
            }),
          ];
        }),
      ),
};

/** What is wrong with a calculation in LaTeX; empty where its sides are equal. Sides that name a symbol are not compared. */
export function wrongIn(calculation: string): string {
  const sides = calculation.split(/\\approx|\\ge|\\le|=/);
  const result = sides.at(-1)?.trim() ?? '';
  const last = valueOf(result);
  if (last === undefined) return '';
  const before = sides
    .slice(0, -1)
    .map(valueOf)
    .filter((value) => value !== undefined);
  const places = /\.(\d+)/.exec(result)?.[1]?.length ?? 0;
  // A result of whole thousands or so may have been rounded at its zeros.
  const unit = places > 0 ? 10 ** -places : 10 ** (/0*$/.exec(result)?.[0].length ?? 0);
  return before.every((value) => Math.abs(value - last) <= unit * 0.5001)
    ? ''
    : `${before.map((value) => String(Number(value.toPrecision(8)))).join(', ')} ≠ ${result}`;
}

/** The number that LaTeX of sums, products, fractions and powers stands for; nothing where a symbol is in it. */
function valueOf(latex: string): number | undefined {
  const plain = latex
    .replace(/\d{1,2}\{:\}\d{2}/g, (time) => {
      const [hours = '', minutes = ''] = time.split('{:}');
      return String(Number(hours) * 60 + Number(minutes));
    })
    .replace(/\\frac\{([^{}]+)\}\{([^{}]+)\}/g, '(($1)/($2))')
    .replace(/\\times/g, '*')
    .replace(/\^\{([^{}]+)\}/g, '^($1)')
    .replace(/\\[,;]/g, '')
    .trim();
  if (plain === '' || !/^[\d.\s()+\-*/^]+$/.test(plain)) return undefined;
  return new Sum(plain).value();
}

/** Reads sums from left to right. */
class Sum {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = text.match(/\d+\.?\d*|[()+\-*/^]/g) ?? [];
  }

  /** @returns nothing where it is not read to its end */
  value(): number | undefined {
    const value = this.#sum();
    return this.#at === this.#tokens.length ? value : undefined;
  }

  #next(...signs: readonly string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined || !signs.includes(token)) return undefined;
    this.#at += 1;
    return token;
  }

  #sum(): number {
    let value = this.#product();
    for (let sign = this.#next('+', '-'); sign; sign = this.#next('+', '-')) {
      const right = this.#product();
      value += sign === '+' ? right : -right;
    }
    return value;
  }

  #product(): number {
    let value = this.#power();
    for (;;) {
      const sign = this.#next('*', '/');
      // Without a sign between them they are multiplied.
      if (!sign && this.#tokens[this.#at] !== '(') return value;
      const right = this.#power();
      value = sign === '/' ? value / right : value * right;
    }
  }

  #power(): number {
    const base = this.#atom();
    return this.#next('^') ? base ** this.#power() : base;
  }

  #atom(): number {
    if (this.#next('-')) return -this.#atom();
    if (this.#next('(')) {
      const value = this.#sum();
      this.#next(')');
      return value;
    }
    const number = Number(this.#tokens[this.#at]);
    this.#at += 1;
    return number;
  }
}
