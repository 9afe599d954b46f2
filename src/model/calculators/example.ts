/** A calculator with numbers already entered. */
import type {Calculator, Entered, Outcome} from './calculator';

/** What a calculator’s worked example enters. */
export function exampleOf({inputs}: Calculator): Readonly<Record<string, Entered>> {
  return Object.fromEntries(inputs.map(({id, example}) => [id, example]));
}

/**
 * What comes out of the worked example, with some of it entered otherwise.
 *
 * @throws Error where it is refused
 */
export function outcomeWith(
  calculator: Calculator,
  entered: Readonly<Record<string, Entered>> = {},
): Outcome {
  const outcome = calculator.calculate({...exampleOf(calculator), ...entered});
  if ('refused' in outcome) throw new Error(outcome.refused.en);
  return outcome;
}
