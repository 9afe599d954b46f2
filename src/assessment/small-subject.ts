/** For tests: a subject of two areas that has each kind of thing a result can say. */
import type {LevelNumber} from '../model/shapes';
import type {Assessment, Team} from './document';
import {formatName, formatVersion} from './format';
import type {Subject, SubjectCapability, SubjectLevel} from './subject';

const digest = '0123456789ab';

function level(
  id: string,
  number: LevelNumber,
  more: Partial<SubjectLevel> = {},
  metBy: readonly string[] = [],
): SubjectLevel {
  return {
    level: number,
    short: `${id} ${number} in short`,
    statement: `${id} ${number} in full.`,
    ...(number > 1 && {question: `Is ${id} at ${number}?`, digest}),
    criteria:
      number === 1
        ? []
        : [1, 2].map((count) => ({
            id: `${id}.L${number}.${count}`,
            text: `What ${id}.L${number}.${count} asks.`,
            facet: 'facet',
            unit: 'service',
            metBy: count === 1 ? metBy : [],
            digest,
          })),
    requires: [],
    ...more,
  };
}

function capability(id: string, changed: readonly SubjectLevel[] = []): SubjectCapability {
  return {
    id,
    title: `Title of ${id}`,
    path: `/draft/${id.toLowerCase()}/`,
    levels: ([1, 2, 3, 4, 5] as const).map(
      (number) => changed.find((found) => found.level === number) ?? level(id, number),
    ),
    steps: [],
    words: [],
    secondsToRead: {quick: 4, full: 16},
  };
}

/** HA-1.L2.1 is also met by HA-1.L3.1; level 3 of HA-1 presupposes level 2 of DS-1. */
export const smallSubject: Subject = {
  edition: 'draft',
  status: 'draft',
  language: 'en',
  scoring: 2,
  isWhole: true,
  levels: ([1, 2, 3, 4, 5] as const).map((number) => ({level: number, title: `Level ${number}`})),
  areas: [
    {id: 'HA', title: 'High availability', path: '/draft/ha/', capabilities: ['HA-1', 'HA-2']},
    {id: 'DS', title: 'Data services', path: '/draft/ds/', capabilities: ['DS-1']},
  ],
  capabilities: [
    capability('HA-1', [
      level('HA-1', 2, {}, ['HA-1.L3.1']),
      level('HA-1', 3, {requires: [{capability: 'DS-1', level: 2, reason: 'It needs data.'}]}),
    ]),
    capability('HA-2'),
    capability('DS-1'),
  ],
  fates: [],
  organisations: [],
};

/** Ratings of criteria as answers: `{'HA-1.L2.1': 'met'}`. */
export function answersOf(
  ratings: Readonly<Record<string, 'met' | 'partly' | 'not-met'>>,
): Team['answers'] {
  return Object.fromEntries(Object.entries(ratings).map(([id, rating]) => [id, {rating}]));
}

export function smallTeam(changed: Partial<Team> = {}): Team {
  return {
    id: 'team',
    name: 'Payments',
    quick: {},
    answers: {},
    actions: [],
    milestones: [],
    ...changed,
  };
}

export function smallAssessment(changed: Partial<Assessment> = {}): Assessment {
  return {
    format: formatName,
    version: formatVersion,
    id: 'assessment',
    name: 'Autumn',
    created: '2026-11-01T10:00:00.000Z',
    modified: '2026-11-02T10:00:00.000Z',
    edition: 'draft',
    scoring: 2,
    targets: {},
    outOfScope: {},
    teams: [smallTeam()],
    ...changed,
  };
}
