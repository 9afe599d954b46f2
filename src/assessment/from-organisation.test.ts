import {expect, it} from 'vitest';
import {assessment as form} from './document';
import {organisationAssessment} from './from-organisation';
import type {Subject, SubjectCriterion} from './subject';

const criterion = (id: string): SubjectCriterion => ({
  id,
  text: 'Each is recorded.',
  facet: '',
  unit: '',
  metBy: [],
  digest: '0123456789ab',
});

const subject: Subject = {
  edition: 'draft',
  status: 'draft',
  language: 'en',
  scoring: 2,
  isWhole: true,
  levels: [],
  areas: [],
  fates: [],
  organisations: [],
  capabilities: [
    {
      id: 'HA-1',
      title: 'Placement',
      path: '/draft/ha-1',
      steps: [],
      words: [],
      secondsToRead: {quick: 0, full: 0},
      levels: [
        {
          level: 2,
          short: '',
          statement: '',
          requires: [],
          criteria: ['HA-1.L2.1', 'HA-1.L2.2', 'HA-1.L2.3'].map(criterion),
        },
      ],
    },
  ],
};

it('takes over ratings and reasons of the criteria in force, and is of the format', () => {
  let ids = 0;
  const made = organisationAssessment(
    {
      id: 'RO-1',
      title: 'A retailer',
      ratings: {
        'HA-1.L2.1': {rating: 'met'},
        'HA-1.L2.2': {rating: 'not-met', reason: 'No record.'},
        'HA-1.L2.3': {rating: 'unheard-of'},
        'HA-9.L2.1': {rating: 'met'},
      },
    },
    subject,
    'Like a retailer',
    {now: () => '2026-11-29T10:00:00.000Z', newId: () => `test${(ids += 1)}`},
  );
  expect(made.name).toBe('Like a retailer');
  expect(made.teams).toMatchObject([
    {
      name: 'A retailer',
      answers: {
        'HA-1.L2.1': {rating: 'met', digest: '0123456789ab'},
        'HA-1.L2.2': {rating: 'not-met', reason: 'No record.', digest: '0123456789ab'},
      },
    },
  ]);
  expect(Object.keys(made.teams[0]?.answers ?? {})).toHaveLength(2);
  expect(form.safeParse(made).success).toBe(true);
});
