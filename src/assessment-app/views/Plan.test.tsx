import {readFileSync} from 'node:fs';
import path from 'node:path';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {quickTo, smallAssessment, smallSubject} from '../../../tests/fixtures/small-subject';
import type {Assessment, Team} from '../../assessment/document';
import {resultsOf} from '../../assessment/results';
import type {Place} from '../place';
import {StoreContext, type Store} from '../store';
import {assessmentWords} from '../words';
import PlanView from './Plan';
import StartView from './Start';

const strings = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../../i18n/en/code.json'), 'utf8'),
) as Record<string, {message: string} | undefined>;
const words = assessmentWords(({id}) => strings[id]?.message ?? id);

function textOf(
  View: typeof PlanView,
  place: Place,
  of: Partial<Team>,
  whole: Partial<Assessment> = {},
): string {
  const {assessment, team} = smallAssessment(of, whole);
  const store: Store = {
    words,
    settings: {root: '/en/'},
    rebase: undefined,
    keeping: {kept: []} as unknown as Store['keeping'],
    isReadOnly: false,
    look: () => undefined,
    subject: smallSubject,
    assessment,
    team,
    results: resultsOf(team, assessment, smallSubject),
    place,
    edit: () => undefined,
    undo: undefined,
    redo: undefined,
    goTo: () => undefined,
    chooseTeam: () => undefined,
    href: (address) => `/en${address}`,
  };
  const html = renderToStaticMarkup(
    <StoreContext value={store}>
      <View />
    </StoreContext>,
  );
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

const rated = {'AV-1': quickTo(2), 'AV-2': quickTo(2), 'HA-1': quickTo(1)};
const chosen = {id: 'acti1', capability: 'AV-1', level: 3, text: 'Do it.', chosen: true} as const;

test('without a target and at the top there is no next level to speak of', () => {
  const top = {'AV-1': quickTo(5), 'AV-2': quickTo(5), 'HA-1': quickTo(5)};
  const text = textOf(PlanView, {view: 'plan'}, {quick: top});
  expect(text).toContain('every capability that is assessed is at level 5');
  expect(text).not.toContain('next level');
});

test('without a target the plan has the next levels, says so, and leads to the targets and to a file', () => {
  const text = textOf(PlanView, {view: 'plan'}, {quick: rated});
  expect(text).toContain('No target is set: the plan leads to the next level');
  expect(text).toContain('Set targets');
  expect(text).toContain('AV-1 level 3');
  expect(text).toContain('Print Download');
  const aimed = textOf(PlanView, {view: 'plan'}, {quick: rated}, {tier: 'B'});
  expect(aimed).not.toContain('No target is set');
});

test('what is counted is of the area that is shown', () => {
  const team = {quick: rated, actions: [chosen]};
  const all = textOf(PlanView, {view: 'plan'}, team);
  expect(all).toContain('3 steps, 1 actions chosen');
  expect(all).toContain('1 capabilities in scope are not assessed yet');
  const av = textOf(PlanView, {view: 'plan', area: 'AV'}, team);
  expect(av).toContain('2 steps, 1 actions chosen');
  expect(av).not.toContain('not assessed yet');
  const ha = textOf(PlanView, {view: 'plan', area: 'HA'}, team);
  expect(ha).toContain('1 steps, 0 actions chosen');
  expect(ha).toContain('1 capabilities in scope are not assessed yet');
});

test('the targets lead back to the plan for whoever came from it', () => {
  expect(textOf(StartView, {view: 'start', isTargets: true}, {})).toContain('Back to the plan');
  expect(textOf(StartView, {view: 'start'}, {})).not.toContain('Back to the plan');
});
