import type {Calculator, Outcome, Refusal} from '../model/calculators/calculator';
import type {Language} from '../model/locales';
import {unitAfter} from '../model/unit-after';
import {shownNumber} from './numbers';
import {escaped, plotSvg} from './plot';

/** What comes out of a calculator, as HTML: the words, the numbers, the plot; or why nothing does. */
export function outcomeHtml(
  {outputs}: Pick<Calculator, 'outputs'>,
  outcome: Outcome | Refusal,
  language: Language,
): string {
  if ('refused' in outcome) return `<p data-refused="">${escaped(outcome.refused[language])}</p>`;
  const rows = outputs.flatMap(({id, title, unit, digits, never}) => {
    const value = outcome.values[id];
    if (value === undefined) return [];
    const number = shownNumber(value, digits);
    const shown =
      never && value === Infinity
        ? never[language]
        : `${number} ${unitAfter(Number(number), unit[language])}`.trim();
    return [`<div><dt>${escaped(title[language])}</dt> <dd>${escaped(shown)}</dd></div>`];
  });
  const plot = outcome.plot ? plotSvg(outcome.plot, language) : '';
  return `<p>${escaped(outcome.words[language])}</p><dl>${rows.join('')}</dl>${plot}`;
}
