/** What the tests of the assessment's page share: its words, its places, and an assessment to open. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Locator, Page} from '@playwright/test';
import type {Assessment, Rating, Team} from '../../src/assessment/document';
import type {Subject} from '../../src/assessment/subject';
import {assessmentWords, type AssessmentWords} from '../../src/assessment-app/words';
import type {ViewName} from '../../src/assessment-app/place';
import {expect} from './test';

const site = path.resolve(__dirname, '../..');

export type TestLanguage = 'en' | 'zh';

export const roots = {en: '/en/', zh: '/'} as const;

const wordsOf = (locale: string): AssessmentWords => {
  const strings = JSON.parse(
    readFileSync(path.join(site, 'i18n', locale, 'code.json'), 'utf8'),
  ) as Record<string, {message: string} | undefined>;
  return assessmentWords(({id}) => strings[id]?.message ?? id);
};

export const wordsIn = {en: wordsOf('en'), zh: wordsOf('zh-Hans')} as const;

/** What the built page assesses. */
export function subjectIn(language: TestLanguage): Subject {
  const folder = path.join(site, 'build', roots[language], 'assets/assessment');
  const [file = ''] = readdirSync(folder).filter((name) => name.startsWith('draft-whole.'));
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Subject;
}

export const island = (page: Page): Locator => page.locator('[data-island]');

export const step = (page: Page, view: ViewName, {app}: AssessmentWords): Locator =>
  island(page).locator('.as-steps').getByRole('button', {name: app[view], exact: true});

export const addressOf = (language: TestLanguage, query = ''): string =>
  `${roots[language]}draft/assessment/${query}`;

/** Waits until a view is there, with everything that it shows. */
export async function shown(page: Page): Promise<void> {
  await expect(island(page).locator('h2').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
}

/** Opens an assessment as a reader does, from a file. */
export async function openFile(
  page: Page,
  language: TestLanguage,
  assessment: Assessment | string,
): Promise<void> {
  await page.goto(addressOf(language));
  await island(page)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'assessment.json',
      mimeType: 'application/json',
      buffer: Buffer.from(typeof assessment === 'string' ? assessment : JSON.stringify(assessment)),
    });
}

const ratings: readonly Rating[] = ['met', 'met', 'met', 'partly', 'not-met', 'not-applicable'];

/** Of the subject, with something of everything; the second team is placed by quick mode alone. */
export function filled(subject: Subject): Assessment {
  const [first, second, third, ...later] = subject.capabilities;
  if (!first || !second || !third) throw new Error('A subject without capabilities.');
  const answers: Team['answers'] = {};
  for (const [at, {levels}] of [first, second, third].entries()) {
    for (const [index, {id, digest}] of levels.flatMap(({criteria}) => criteria).entries()) {
      // The first is met throughout up to level 3; the rest mixed.
      const rating =
        at === 0 && /L[23]/.test(id) ? 'met' : (ratings[(index + at) % ratings.length] ?? 'met');
      if (at > 0 && index % 5 === 4) answers[id] = {holding: 6, sample: 8, digest};
      else {
        answers[id] = {
          rating,
          digest,
          ...(rating !== 'met' && {reason: `Because of ${id}, as the register says`}),
          ...(index % 4 === 0 && {
            note: 'Seen in the review of October <b>2026</b>',
            evidence: [
              'https://wiki.example.org/a/very/long/address/that-does-not-break',
              'safe 3',
            ],
            owner: 'Li Wei',
            assessor: 'A. Smith',
            date: '2026-11-01',
          }),
        };
      }
    }
  }
  const quick: Team['quick'] = {};
  for (const [index, {id}] of later.entries()) {
    const level = 1 + (index % 5);
    // One is not assessed.
    if (index === 3) continue;
    quick[id] = {2: level >= 2, 3: level >= 3, 4: level >= 4, 5: level >= 5};
  }
  const [sheet] = first.steps;
  return {
    format: 'application-operations-assessment',
    version: 2,
    id: 'testa1b2',
    name: 'Payments & <orders>',
    created: '2026-11-01T08:00:00.000Z',
    modified: '2026-11-02T08:00:00.000Z',
    edition: subject.edition,
    scoring: subject.scoring,
    tier: 'A',
    targets: {[first.id]: 5, DS: 3},
    outOfScope: {'AV-5': 'No users outside of the company'},
    teams: [
      {
        id: 'team1',
        name: 'Payments',
        quick,
        answers,
        actions: [
          {
            id: 'action1',
            capability: first.id,
            level: 4,
            text: sheet ? 'Register what fails alone' : 'Something',
            chosen: true,
            effort: 2,
            gain: 3,
            owner: 'Li Wei',
            due: '2027-03-31',
          },
        ],
        milestones: [
          {
            id: 'milestone1',
            name: 'Last year',
            at: '2025-11-01T08:00:00.000Z',
            edition: subject.edition,
            scoring: subject.scoring,
            quick: {},
            answers: {},
          },
        ],
      },
      {
        id: 'team2',
        name: 'Search',
        quick: Object.fromEntries(
          subject.capabilities.map(({id}) => [id, {2: true, 3: false, 4: true}]),
        ),
        answers: {},
        actions: [],
        milestones: [],
      },
    ],
  };
}

/** The same as it was made with an earlier state of the draft, in which something read differently. */
export function ofEarlierDraft(subject: Subject): Assessment {
  const assessment = filled(subject);
  const [first] = subject.capabilities;
  const ids = Object.keys(assessment.teams[0]?.answers ?? {});
  const teams = assessment.teams.map((team) => ({
    ...team,
    answers: Object.fromEntries(
      Object.entries(team.answers).map(([id, answer]) =>
        ids.indexOf(id) < 3
          ? [
              id,
              {
                ...answer,
                digest: '0123456789ab',
                text: {language: subject.language, text: `${first?.title} was said otherwise.`},
              },
            ]
          : [id, answer],
      ),
    ),
  }));
  return {...assessment, teams};
}
