import type {Calculator, Entered, Input} from '../model/calculators/calculator';

/** What is wrong with what was entered in a field. */
export type Wrong = 'notNumber' | 'outside' | 'notWhole';

/** Full-width digits and signs, which Chinese input methods write, as plain ones. */
function plain(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000、，]/g, ' ')
    .trim();
}

/**
 * What was entered in a field.
 *
 * @param text one number; of a list, numbers with blanks or commas between them
 */
export function readField(input: Input, text: string): Entered | Wrong {
  const parts = plain(text)
    .split(input.list ? /[\s,;]+/ : /\s+/)
    .filter((part) => part !== '');
  if (parts.length === 0 || (!input.list && parts.length > 1)) return 'notNumber';
  const numbers: number[] = [];
  for (const part of parts) {
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i.test(part)) return 'notNumber';
    const value = Number(part.replace('%', ''));
    if (value < input.least || value > input.greatest) return 'outside';
    if (input.whole && !Number.isInteger(value)) return 'notWhole';
    numbers.push(value);
  }
  return input.list ? numbers : (numbers[0] ?? 'notNumber');
}

/** What a field shows of a value. */
export function fieldText(value: Entered): string {
  return typeof value === 'number' ? String(value) : value.join(' ');
}

/** What stands in the address for a calculator: values in the order of its inputs, `_` between them. */
export function stateOf(
  calculator: Calculator,
  entered: Readonly<Record<string, Entered>>,
): string {
  return calculator.inputs
    .map(({id, example}) => fieldText(entered[id] ?? example).replaceAll(' ', '~'))
    .join('_');
}

/**
 * The texts of the fields by their inputs' ids, as an address has them; nothing where it has another number of them. One from
 * before there were the last inputs has `before` of these.
 */
export function fieldsOfState(
  calculator: Calculator,
  state: string,
): Readonly<Record<string, string>> | undefined {
  const given = state.split('_');
  const later = calculator.inputs.slice(given.length).map(({before}) => before);
  const parts = later.includes(undefined) ? given : [...given, ...later.map(String)];
  if (parts.length !== calculator.inputs.length || state.length > 4000) return undefined;
  return Object.fromEntries(
    calculator.inputs.map(({id}, index) => [id, (parts[index] ?? '').replaceAll('~', ' ')]),
  );
}
