import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import FormulasView from './View';

test('a formula with its symbols, their units and a worked example', () => {
  const html = renderToStaticMarkup(
    <FormulasView
      formulas={[
        {
          id: 'availability',
          title: 'Availability',
          formula: 'A',
          formulaMarkup: '<math>A</math>',
          calculationMarkup: '<math>B</math>',
          symbols: [{symbol: 'A', symbolMarkup: '<math>a</math>', meaning: 'share', unit: '%'}],
          example: {text: 'Five in a row.', calculation: 'B'},
        },
      ]}
      strings={{
        symbols: (title) => `Symbols of ${title}`,
        symbol: 'Symbol',
        meaning: 'Meaning',
        unit: 'Unit',
        example: 'Example',
      }}
    />,
  );
  expect(html).toContain('<h3 id="formula-availability">Availability</h3>');
  expect(html).toMatch(/role="group" aria-label="Availability" tabindex="0"><math>A<\/math>/);
  expect(html).toMatch(/<math>A<\/math>.*aria-label="Symbols of Availability"/);
  expect(html).toContain('<math>a</math></span></th><td>share</td><td>%</td>');
  expect(html).toMatch(/<strong>Example<\/strong> Five in a row\..*<math>B<\/math>/);
});

test('nothing is drawn for a specification without formulas', () => {
  const strings = {symbols: String, symbol: '', meaning: '', unit: '', example: ''};
  expect(renderToStaticMarkup(<FormulasView formulas={[]} strings={strings} />)).toBe('');
});
