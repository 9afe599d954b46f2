import type {Calculator, Outcome, Refusal} from '../model/calculators/calculator';
import type {Language} from '../model/locales';
import {shownNumber} from './numbers';
import {escaped, plotSvg} from './plot';

/** What comes out of a calculator, as HTML: the words, the numbers, the plot; or why nothing does. */
export function outcomeHtml(
  {outputs}: Pick<Calculator, 'outputs'>,
  outcome: Outcome | Refusal,
  language: Language,
): string {
  if ('refused' in outcome) return `<p data-refused="">${escaped(outcome.refused[language])}</p>`;
  const rows = outputs.flatMap(({id, title, unit, digits}) => {
    const value = outcome.values[id];
    if (value === undefined) return [];
    const shown = `${shownNumber(value, digits)}${unit[language] ? ` ${escaped(unit[language])}` : ''}`;
    return [`<div><dt>${escaped(title[language])}</dt> <dd>${shown}</dd></div>`];
  });
  const plot = outcome.plot ? plotSvg(outcome.plot, language) : '';
  return `<p>${escaped(outcome.words[language])}</p><dl>${rows.join('')}</dl>${plot}`;
}
