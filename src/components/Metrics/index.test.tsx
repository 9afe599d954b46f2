import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import MetricsView from './View';

const strings = {unit: 'Unit', formula: 'Formula', where: 'Where', misleads: 'Misleads'};

test('a metric with its formula, which the keyboard can scroll where it is too long', () => {
  const html = renderToStaticMarkup(
    <MetricsView
      metrics={[
        {
          id: 'coverage',
          title: 'Coverage',
          definition: 'What is covered.',
          unit: '%',
          formula: 'C',
          formulaMarkup: '<math>C</math>',
          symbols: [{symbol: 'C', symbolMarkup: '<math>C</math>', meaning: 'coverage'}],
          misleads: 'It can be high & mean little.',
        },
      ]}
      strings={strings}
    />,
  );
  expect(html).toContain('<section aria-labelledby="metric-coverage">');
  expect(html).toMatch(/role="group" aria-label="Coverage" tabindex="0"><math>C<\/math>/);
  expect(html).toContain('It can be high &amp; mean little.');
});
