/** A calculator on its page. Loaded by the page's script when it is touched, or when the address has something of it. */
import type {Calculator, Entered} from '../model/calculators/calculator';
import {copyText} from './copy-text';
import {fieldsOfState, fieldText, readField, stateOf} from './entries';
import {outcomeHtml} from './outcome';
import {pageLanguage} from './page-language';
import type {CalculatorWords} from './words';

/** The code of each by its id, fetched when it is needed. */
export const loaders: Readonly<Record<string, (() => Promise<Calculator>) | undefined>> = {
  availability: () => import('../model/calculators/availability').then((m) => m.availability),
  'burn-rate-alerts': () =>
    import('../model/calculators/burn-rate-alerts').then((m) => m.burnRateAlerts),
  'canary-sample': () => import('../model/calculators/canary-sample').then((m) => m.canarySample),
  commitment: () => import('../model/calculators/commitment').then((m) => m.commitment),
  'error-budget': () => import('../model/calculators/error-budget').then((m) => m.errorBudget),
  'event-peak': () => import('../model/calculators/event-peak').then((m) => m.eventPeak),
  instances: () => import('../model/calculators/instances').then((m) => m.instances),
  'latency-quantiles': () =>
    import('../model/calculators/latency-quantiles').then((m) => m.latencyQuantiles),
  'littles-law': () => import('../model/calculators/littles-law').then((m) => m.littlesLaw),
  'on-call-rota': () => import('../model/calculators/on-call-rota').then((m) => m.onCallRota),
  queueing: () => import('../model/calculators/queueing').then((m) => m.queueing),
  restore: () => import('../model/calculators/restore').then((m) => m.restore),
  'retry-amplification': () =>
    import('../model/calculators/retry-amplification').then((m) => m.retryAmplification),
  'two-proportions': () =>
    import('../model/calculators/two-proportions').then((m) => m.twoProportions),
  'unit-cost': () => import('../model/calculators/unit-cost').then((m) => m.unitCost),
};

/**
 * Makes a calculator work.
 *
 * @param place what the page has of it: `data-calculator` its id, `data-words` as JSON
 */
export async function attach(place: HTMLElement): Promise<void> {
  const calculator = await loaders[place.dataset.calculator ?? '']?.();
  const output = place.querySelector('[data-outcome]');
  if (!calculator || !output) return;
  const words = JSON.parse(place.dataset.words ?? '{}') as CalculatorWords;
  const language = pageLanguage();
  const fieldOf = (id: string): HTMLInputElement | null =>
    place.querySelector(`[name="${calculator.id}-${id}"]`);

  function said(input: Calculator['inputs'][number], wrong: keyof CalculatorWords): string {
    return words[wrong]
      .replace('{least}', String(input.least))
      .replace('{greatest}', String(input.greatest));
  }

  /** @param isAsked whether the reader entered something: only then it goes into the address */
  const work = (isAsked: boolean): void => {
    const entered: Record<string, Entered> = {};
    let isRight = true;
    for (const input of calculator.inputs) {
      const field = fieldOf(input.id);
      const value = readField(input, field?.value ?? '');
      const wrong = typeof value === 'string' ? said(input, value) : '';
      field?.setAttribute('aria-invalid', String(wrong !== ''));
      const message = field && document.getElementById(`${field.id}-wrong`);
      if (message) message.textContent = wrong;
      if (typeof value === 'string') isRight = false;
      else entered[input.id] = value;
    }
    if (isRight)
      output.innerHTML = outcomeHtml(calculator, calculator.calculate(entered), language);
    else output.textContent = words.wrong;
    keep(isRight && isAsked ? stateOf(calculator, entered) : undefined);
  };

  /** What stands in the address is what is shown. */
  const keep = (state: string | undefined): void => {
    const address = new URL(location.href);
    if (state === undefined) address.searchParams.delete(calculator.id);
    else address.searchParams.set(calculator.id, state);
    history.replaceState(history.state, '', address);
    const notice = place.querySelector('[data-notice]');
    if (notice) notice.textContent = '';
  };

  const fill = (texts: Readonly<Record<string, string>>): void => {
    for (const [id, text] of Object.entries(texts)) {
      const field = fieldOf(id);
      if (field) field.value = text;
    }
  };

  const state = new URLSearchParams(location.search).get(calculator.id);
  const fields = state === null ? undefined : fieldsOfState(calculator, state);
  if (fields) fill(fields);
  place.addEventListener('input', () => work(true));
  place.querySelector('[data-resets]')?.addEventListener('click', () => {
    fill(Object.fromEntries(calculator.inputs.map(({id, example}) => [id, fieldText(example)])));
    work(false);
  });
  place.querySelector('[data-copies]')?.addEventListener('click', () => {
    work(true);
    const address = new URL(location.href);
    address.hash = place.querySelector('h3')?.id ?? '';
    void copyText(address.href).then((isCopied) => {
      const notice = place.querySelector('[data-notice]');
      if (notice) notice.textContent = isCopied ? words.copied : words.notCopied;
    });
  });
  // Also what was entered before this code was there.
  work(calculator.inputs.some(({id, example}) => fieldOf(id)?.value !== fieldText(example)));
}
