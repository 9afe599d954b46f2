import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import type {Assessment, Team} from '../../assessment/document';
import {profileOf} from '../../assessment/profile';
import {resultsOf} from '../../assessment/results';
import {answersOf, smallAssessment, smallSubject, smallTeam} from '../../assessment/small-subject';
import HeatMap from '../charts/HeatMap';
import Radar from '../charts/Radar';
import {fileName, withValues} from '../charts/save';
import {StoreContext, type Store} from '../store';
import ResultView from '../views/Result';
import {assessmentWords} from '../words';
import Comparison, {changeBetween} from './Comparison';
import PlanPart from './PlanPart';
import Report from './Report';
import {chartNotes, dayOf, milestoneProfile, percentOf} from './standing';

const strings = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../../i18n/en/code.json'), 'utf8'),
) as Record<string, {message: string} | undefined>;
const words = assessmentWords(({id}) => strings[id]?.message ?? id);
const {result: say} = words;

const answers = answersOf({
  'HA-1.L2.1': 'partly',
  'HA-1.L2.2': 'met',
  'HA-1.L3.1': 'met',
  'HA-1.L3.2': 'met',
  'HA-1.L4.1': 'partly',
});
const team = smallTeam({
  answers: {...answers, 'HA-1.L4.2': {rating: 'not-met', reason: 'Only <some> do.'}},
  quick: {'HA-2': {2: true}},
});

function storeOf(of: Partial<Assessment> = {}, shown: Team = team): Store {
  const assessment = smallAssessment({teams: [shown], ...of});
  return {
    words,
    settings: {root: '/en/'},
    rebase: undefined,
    keeping: {} as Store['keeping'],
    isReadOnly: false,
    look: () => undefined,
    subject: smallSubject,
    assessment,
    team: shown,
    results: resultsOf(shown, assessment, smallSubject),
    place: {view: 'result'},
    edit: () => undefined,
    undo: undefined,
    redo: undefined,
    goTo: () => undefined,
    chooseTeam: () => undefined,
    href: (address) => `/en${address}`,
  };
}

const rendered = (view: ReactNode, store: Store): string =>
  renderToStaticMarkup(<StoreContext value={store}>{view}</StoreContext>);

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ');

function chartOf(of: Partial<Assessment> = {}, shown: Team = team) {
  const {results, subject} = storeOf(of, shown);
  return {
    profile: profileOf(results, subject),
    levels: subject.levels,
    say,
    title: 'Payments',
    notes: chartNotes({subject, results, date: '2026-11-02'}, say),
    language: 'en',
  };
}

test('the heat map says each level and what is to be known of it in words', () => {
  const html = renderToStaticMarkup(
    <HeatMap {...chartOf({targets: {HA: 4}, outOfScope: {DS: 'No data.'}})} />,
  );
  const cells = [...html.matchAll(/<g [^>]*data-capability.*?<\/g>/g)].map(([cell]) =>
    textOf(cell).trim(),
  );
  expect(cells).toEqual([
    'HA-1 3 target 4 provisional',
    'HA-2 2 target 4 indicative',
    'DS-1 – out of scope',
  ]);
  expect(html).toContain(
    'HA-1, level 3, target 4, provisional; HA-2, level 2, target 4, indicative; DS-1, out of scope</desc>',
  );
});

test('the heat map has a key: of each level its number and its name, and of what has none', () => {
  const html = renderToStaticMarkup(<HeatMap {...chartOf()} />);
  const [, key = ''] = /data-key=""(.*)<text[^>]*ink-muted/.exec(html) ?? [];
  expect(textOf(key.split('</g></g>')[0] ?? '')).toContain('1 Level 1 2 Level 2 3 Level 3');
  expect(textOf(key)).toContain('5 Level 5 – not assessed, out of scope');
  const sizes = [...html.matchAll(/viewBox="0 0 \d+ (\d+)"/g)].map(([, height]) => Number(height));
  const lowest = Math.max(...[...key.matchAll(/ y="(\d+)"/g)].map(([, y]) => Number(y)));
  expect(lowest).toBeLessThan(sizes[0] ?? 0);
  // Words as wide as a half of the drawing stand in a line of their own.
  expect(key).toMatch(/<rect x="1"[^>]*stroke-dasharray/);
});

test('a chart names the edition, the rule, the date and the licence', () => {
  const text = textOf(renderToStaticMarkup(<Radar {...chartOf()} />));
  expect(text).toContain('Working draft, scoring rule version 2; answers of 2026-11-02');
  expect(text).toContain('CC BY-NC-ND 3.0');
});

test('what a chart was made with stands below what a page shows of it: for the file alone', () => {
  const html = renderToStaticMarkup(<Radar {...chartOf()} />);
  const [, shown = 0] = (/viewBox="0 0 \d+ (\d+)"/.exec(html) ?? []).map(Number);
  const [, below = 0] = (/data-below="(\d+)"/.exec(html) ?? []).map(Number);
  const [, note = ''] = /ink-muted\)">(<tspan.*?)<\/text><\/svg>/.exec(html) ?? [];
  const lines = [...note.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(lines.length).toBeGreaterThan(1);
  for (const y of lines) {
    // Their letters are 13 high.
    expect(y - 13).toBeGreaterThan(shown);
    expect(y).toBeLessThan(shown + below);
  }
});

test('the radar tells level and target apart by dashes, and has the numbers', () => {
  const chart = chartOf({tier: 'B'});
  const html = renderToStaticMarkup(<Radar {...chart} />);
  const [ha, ds] = html.split('font-weight="700">').slice(-2).map(textOf);
  // A line with the level and one more; what holds of levels is said once, at their line's name.
  expect(ha).toMatch(/^[^A-Z]*HA level 2 target 3 </);
  expect(ds).toMatch(/^[^A-Z]*DS not assessed target 3 Level, indicative, provisional Target /);
  expect(html.match(/<circle/g)).toHaveLength(1);
  expect(html.match(/<path[^>]*stroke-dasharray/g)).toHaveLength(1);
  const before = {name: 'Spring', profile: chart.profile};
  const both = renderToStaticMarkup(<Radar {...chart} before={before} />);
  expect(new Set(both.match(/stroke-dasharray="[^"]*"/g)).size).toBe(2);
  expect(both).toContain('Spring');
});

test('where not all of an area is assessed, the drawings say how much is', () => {
  const some = smallTeam({quick: {'HA-2': {2: true}}});
  const radar = textOf(renderToStaticMarkup(<Radar {...chartOf({}, some)} />));
  expect(radar).toContain('HA level 1 1/2 assessed DS');
  expect(radar).toContain('Level, indicative Internet');
  expect(radar).toContain('level 1, 1/2 assessed, indicative;');
  const map = textOf(renderToStaticMarkup(<HeatMap {...chartOf({}, some)} />));
  expect(map).toContain('level 1, 1/2 assessed HA-1');
  // What has no level has the word alone, and what is assessed wholly no count.
  expect(radar).not.toContain('0/1');
  expect(textOf(renderToStaticMarkup(<Radar {...chartOf()} />))).not.toContain('2/2');
});

test('without targets and levels a radar draws neither', () => {
  const html = renderToStaticMarkup(
    <Radar {...chartOf({outOfScope: {HA: 'Not ours.', DS: 'No data.'}})} />,
  );
  expect(html).not.toContain('<circle');
  expect(html).not.toContain('stroke-dasharray');
  expect(textOf(html)).toContain('HA out of scope');
});

test('the level of an area that is assessed in part looks unlike a finding', () => {
  const some = smallTeam({quick: {'HA-2': {2: true}}});
  const part = rendered(<ResultView />, storeOf({}, some));
  expect(part).toMatch(/<span class="as-mark" data-level="1" data-part="">/);
  expect(rendered(<ResultView />, storeOf())).not.toContain('data-part');
  // In a web, and beside other teams too.
  const web = renderToStaticMarkup(<Radar {...chartOf({}, some)} />);
  expect(web).toMatch(/<circle[^>]*stroke-dasharray/);
  const beside = rendered(
    <Comparison
      label="Teams"
      columns={[{id: 'a', name: 'A', profile: chartOf({}, some).profile}]}
    />,
    storeOf({}, some),
  );
  expect(beside.match(/data-part/g)).toHaveLength(1);
});

test('a result leads with the levels; on paper what is not assessed is named once', () => {
  const some = smallTeam({quick: {'HA-2': {2: true}}});
  const html = rendered(<ResultView />, storeOf({}, some));
  const [before = '', after = ''] = html.split('<table');
  expect(textOf(before).trim()).toBe('Result: Payments');
  expect(textOf(after)).toContain('scoring rule version 2');
  expect(textOf(html)).toContain('Not assessed: DS Data services, HA-1 Title of HA-1.');
  const printed = html.replace(/<details class="as-fold as-screen">.*?<\/details>/g, '');
  expect(printed).not.toContain(say.nextStart);
  expect(html).toContain(`<h3 class="as-screen">${say.assessMore}</h3>`);
  // The chart and the table of capabilities have names of their own.
  expect(html.split(`>${say.byCapability}<`)).toHaveLength(2);
});

test('a result shows every step of the reckoning, with its rule', () => {
  const html = rendered(<ResultView />, storeOf({tier: 'A'}));
  const text = textOf(html);
  expect(html).toContain('href="/en/draft/scoring/#r3"');
  expect(text).toContain(
    'All applicable criteria of levels 2 to 3 count as met; level 4 is not attained. ( rule 3 )',
  );
  expect(text).toContain('Target: level 3, from the tier of the business A');
  expect(text).toContain(
    'Progress towards level 4: 25 % = (0 met + ½ × 1 partly) ÷ 2 applicable ( rule 4 )',
  );
  expect(text).toContain('HA-1.L2.1 partly; counts as met through HA-1.L3.1');
  expect(text).toContain('For level 4, meet these HA-1.L4.1 partly What HA-1.L4.1 asks.');
  expect(text).toContain('For level 3, this must be answered yes Is HA-2 at 3?');
  expect(text).toContain('the mean, rounded down: 2');
});

test('a result says that the top level is not the goal, that there is no single number, and what does not fit', () => {
  const text = textOf(rendered(<ResultView />, storeOf()));
  expect(text).toContain('Level 5 is not the goal.');
  expect(text).toContain('There is no single number for the organisation');
  expect(text).toContain(
    'HA-1 is at level 3, which requires level 2 of DS-1; that is not assessed. Assess DS-1.',
  );
  const low = smallTeam({...team, quick: {'DS-1': {2: false}}});
  expect(textOf(rendered(<ResultView />, storeOf({}, low)))).toContain(
    'HA-1 is at level 3, which requires level 2 of DS-1; that is at level 1. Raise DS-1,',
  );
});

test('teams stand in columns, and none is an average', () => {
  const second = smallTeam({id: 'team2', name: 'Search', quick: {'HA-1': {2: true}}});
  const html = rendered(<ResultView />, storeOf({teams: [team, second]}));
  const [, table = ''] = html.split('aria-label="Teams side by side"');
  expect(textOf(/<thead>.*?<\/thead>/.exec(table)?.[0] ?? '').trim()).toBe(
    'Area / Capability Payments Search',
  );
  expect(textOf(/<tr><th scope="row">HA-1.*?<\/tr>/.exec(table)?.[0] ?? '').trim()).toBe(
    'HA-1 Title of HA-1 3 provisional 2 indicative',
  );
});

test('a change is of levels that both are there', () => {
  const at = (level: 1 | 2 | 3) => ({level});
  expect(changeBetween(at(1), at(3), say)).toBe('up 2');
  expect(changeBetween(at(3), at(2), say)).toBe('down 1');
  expect(changeBetween(at(2), at(2), say)).toBe('same');
  expect(changeBetween({}, at(2), say)).toBe('–');
  expect(changeBetween(undefined, at(2), say)).toBe('–');
});

test('a report has everything: gaps, answers with reasons, what is not answered; and its foot', () => {
  const store = storeOf({targets: {HA: 4}, commit: '0123456789abcdef'});
  const html = rendered(<Report today="2026-11-29" onBack={() => undefined} />, store);
  const [foot = ''] = /<tfoot>.*?<\/tfoot>/.exec(html) ?? [];
  expect(textOf(foot).trim()).toBe(
    'Internet Application Operations Framework and Capability Maturity Model, Working draft; Commit 0123456789ab; ' +
      'Scoring rule version 2; 2026-11-29; Text of the standard under CC BY-NC-ND 3.0, with attribution',
  );
  const text = textOf(html);
  expect(text).toContain('Autumn: report on Payments');
  expect(text).toContain('HA-1 Title of HA-1: level 3, target 4');
  expect(text).toContain('HA-1.L4.2 What HA-1.L4.2 asks. not met Reason: Only <some> do.');
  expect(text).toContain('Not answered: HA-1.L5.1, HA-1.L5.2');
  expect(text).toContain('2 yes Is HA-2 at 2?');
});

test('a report offers all teams where there are several', () => {
  const report = <Report today="2026-11-29" onBack={() => undefined} />;
  expect(textOf(rendered(report, storeOf()))).not.toContain('each in a part by itself');
  const second = smallTeam({id: 'team2', name: 'Search'});
  const text = textOf(rendered(report, storeOf({teams: [team, second]})));
  expect(text).toContain('All 2 teams, each in a part by itself');
  expect(text).not.toContain('report on Search');
});

test('result and report are about what is assessed, and name the areas that are not', () => {
  const store = storeOf({tier: 'A'});
  for (const view of [
    <ResultView key="result" />,
    <Report key="report" today="2026-11-29" onBack={() => undefined} />,
  ]) {
    const html = rendered(view, store);
    expect(textOf(html)).toContain('Not assessed: DS Data services.');
    expect(html).toContain('href="/en/draft/ha-1/"');
    expect(html).not.toContain('href="/en/draft/ds-1/"');
    expect(html).not.toContain('DS-1, ');
  }
});

test('a report names what of an assessed area is not assessed, without its questions', () => {
  const some = smallTeam({quick: {'HA-1': {2: true, 3: false}}});
  const text = textOf(
    rendered(<Report today="2026-11-29" onBack={() => undefined} />, storeOf({tier: 'A'}, some)),
  );
  expect(text).toContain('HA-1 Title of HA-1: level 2, target 3, indicative');
  expect(text).toContain('Not assessed, so that no gap is known: HA-2 Title of HA-2.');
  expect(text).not.toContain('Is HA-2 at');
});

test('an area by itself has its numbers, and leads to its plan', () => {
  const store = {...storeOf({tier: 'A'}), place: {view: 'result', area: 'HA'} as const};
  const text = textOf(rendered(<ResultView />, store));
  expect(text).toContain('Result: HA High availability');
  expect(text).toContain('2 of 2 capabilities in scope are assessed.');
  expect(text).toContain(say.toAreaPlan);
  expect(text).not.toContain('Not assessed: DS');
});

test('the plan of a report has the chosen actions alone, with all that is set of them', () => {
  const action = {id: 'one', capability: 'HA-2', level: 3, text: 'Find the gaps.'} as const;
  const planned = smallTeam({
    ...team,
    actions: [
      {...action, chosen: true, owner: 'Maria Fernandez-Ortiz', due: '2027-01-31', gain: 3},
      {...action, id: 'two', text: 'Not chosen.'},
    ],
  });
  const text = textOf(rendered(<PlanPart />, storeOf({tier: 'A'}, planned)));
  expect(text).toContain(
    'Find the gaps. Gain: large · Owner: Maria Fernandez-Ortiz · Due: 2027-01-31',
  );
  expect(text).not.toContain('Not chosen.');
  expect(text).not.toContain('Effort');
  expect(textOf(rendered(<PlanPart />, storeOf())).trim()).toBe(say.planNone);
});

test('files have values in the place of names, and names that file systems take', () => {
  expect(withValues('<g fill="var(--ink)" font-family="var(--sans)">', (name) => `"${name}"`)).toBe(
    `<g fill="'--ink'" font-family="'--sans'">`,
  );
  expect(fileName(['A/B: c', '图'], 'svg')).toBe('A-B- c 图.svg');
  expect(fileName(['../..'], 'png')).toBe('chart.png');
});

test('progress is never rounded up, nor down by what a computer cannot write', () => {
  expect([0.999, 0.29, 1 / 3, 0.125].map(percentOf)).toEqual([99, 29, 33, 12]);
});

test('a milestone has levels by the rule it was made with, and none by a rule that is not known', () => {
  const {assessment} = storeOf();
  const milestone = {id: 'mile', name: 'Spring', at: '2026-03-01T00:00:00.000Z', edition: 'draft'};
  const of = (scoring: number) =>
    milestoneProfile({...milestone, scoring, quick: {}, answers}, assessment, smallSubject);
  expect(of(2)?.[0]?.capabilities[0]).toMatchObject({id: 'HA-1', level: 3});
  expect(of(9)).toBeUndefined();
});

test('a day is the reader’s; what is no time is shown as it is', () => {
  expect(dayOf('2026-11-02T12:00:00.000Z')).toMatch(/^2026-11-0[123]$/);
  expect(dayOf('soon')).toBe('soon');
});
