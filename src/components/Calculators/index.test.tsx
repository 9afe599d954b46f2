import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {calculators} from '../../model/calculators';
import CalculatorView from './View';

const strings = {
  example: 'Worked example:',
  reset: 'Reset',
  notNumber: 'No number',
  outside: 'From {least} to {greatest}',
  notWhole: 'Not whole',
  wrong: 'Correct it',
  copy: 'Copy link',
  copied: 'Copied',
  notCopied: 'Not copied',
};

test.each(calculators)(
  '$id is built with its worked example and a field for each input',
  (calculator) => {
    const html = renderToStaticMarkup(
      <CalculatorView
        id={`calculator-${calculator.id}`}
        calculator={calculator}
        language="en"
        code="/tools/calculator.js"
        strings={strings}
      />,
    );
    expect(html).toContain(`data-calculator="${calculator.id}"`);
    expect(html.match(/<input /g)).toHaveLength(calculator.inputs.length);
    for (const {id} of calculator.inputs) {
      expect(html).toContain(`<label for="${calculator.id}-${id}">`);
    }
    expect(html).toMatch(/data-outcome="" role="status"><p>[A-Z0-9]/);
    expect(html).not.toMatch(/NaN|undefined|data-refused/);
  },
);
