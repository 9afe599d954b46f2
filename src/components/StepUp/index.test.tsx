import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import StepUpView from './View';

test('steps to withdrawn levels are folded behind the rest, at their addresses and without a sheet', () => {
  const level = (number: 1 | 2 | 3) => ({level: number, statement: '', evidence: []});
  const [inForce = '', fold = ''] = renderToStaticMarkup(
    <StepUpView
      capability={{
        levels: [level(1), level(2), {...level(3), status: 'withdrawn'}],
        stepUp: [
          {to: 2, actions: ['Climb to 2.']},
          {to: 3, actions: ['Climb to 3.']},
        ],
      }}
      strings={{
        step: (from, to) => `From ${from} to ${to}`,
        levelName: (number) => `Name ${number}`,
        criteria: (number) => `Criteria of ${number}`,
        dependsOn: 'Presupposes',
        capabilityTitle: (id) => id,
        sheet: 'Work order',
        withdrawn: 'Withdrawn',
      }}
      links={{level: () => '', sheet: (to) => `/sheet/#step-${to}`}}
    />,
  ).split('<details');
  expect(inForce).toMatch(/id="step-2".*Climb to 2\..*<a href="\/sheet\/#step-2">Work order<\/a>/);
  expect(inForce).not.toContain('step-3');
  expect(fold).toMatch(/<summary>Withdrawn<\/summary>.*id="step-3".*Climb to 3\./);
  expect(fold).not.toContain('Work order');
});
