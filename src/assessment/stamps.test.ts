import {describe, expect, it} from 'vitest';
import type {QuickAnswer} from './document';
import {answersUpTo, basisOf, quickAnswered, stampOf} from './stamps';
import type {SubjectCapability} from './subject';

const capability: SubjectCapability = {
  id: 'HA-1',
  title: 'Redundancy',
  path: '/draft/ha-1/',
  steps: [],
  words: [],
  secondsToRead: {quick: 0, full: 0},
  levels: [
    {
      level: 2,
      short: '',
      statement: '',
      question: 'Is it?',
      digest: 'aaaaaaaaaaaa',
      requires: [],
      criteria: [
        {id: 'HA-1.L2.1', text: 'It is.', facet: '', unit: '', metBy: [], digest: 'cccccccccccc'},
      ],
    },
    {
      level: 3,
      short: '',
      statement: '',
      question: 'Is it so?',
      digest: 'bbbbbbbbbbbb',
      requires: [],
      criteria: [],
    },
  ],
};
const second = {
  digests: {2: 'aaaaaaaaaaaa'},
  texts: {2: {language: 'en', text: 'Is it?'}},
} as const;
const earlier: QuickAnswer = {
  2: true,
  digests: {2: '000000000000'},
  texts: {2: {language: 'zh', text: '旧的？'}},
};

describe('a quick answer', () => {
  it.each<
    [what: string, before: QuickAnswer | undefined, values: object, after: QuickAnswer | undefined]
  >([
    ['has the question that was answered', undefined, {2: true}, {2: true, ...second}],
    [
      'keeps what an earlier answer was given to',
      earlier,
      {3: false},
      {
        2: true,
        3: false,
        digests: {2: '000000000000', 3: 'bbbbbbbbbbbb'},
        texts: {
          2: {language: 'zh', text: '旧的？'},
          3: {language: 'en', text: 'Is it so?'},
        },
      },
    ],
    [
      'answered again is given to the words as they are',
      earlier,
      {2: false},
      {2: false, ...second},
    ],
    ['that is not known any more goes with its question', earlier, {2: undefined}, undefined],
    ['to a level without a question has none', undefined, {4: true}, {4: true}],
  ])('%s', (_, before, values, after) => {
    expect(quickAnswered(before, capability, values, 'en')).toEqual(after);
  });
});

it('an answer has the digest and the text of its criterion, once these are loaded', () => {
  expect(stampOf({digest: 'cccccccccccc', text: 'It is.'}, 'en')).toEqual({
    digest: 'cccccccccccc',
    text: {language: 'en', text: 'It is.'},
  });
  expect(stampOf({digest: '', text: ''}, 'en')).toEqual({});
});

it('an assessment knows what was asked', () => {
  expect(basisOf({capabilities: [capability]})).toEqual({
    questions: {'HA-1.L2': 'aaaaaaaaaaaa', 'HA-1.L3': 'bbbbbbbbbbbb'},
    criteria: {'HA-1.L2.1': 'cccccccccccc'},
    metBy: {},
  });
});

it('choosing a level says yes up to it and no to the next one, and asks nothing above', () => {
  expect(answersUpTo(1)).toEqual({2: false, 3: undefined, 4: undefined, 5: undefined});
  expect(answersUpTo(3)).toEqual({2: true, 3: true, 4: false, 5: undefined});
  expect(answersUpTo(5)).toEqual({2: true, 3: true, 4: true, 5: true});
});

it('what is not known is kept apart from no, with what was asked', () => {
  expect(quickAnswered(undefined, capability, {2: 'unknown'}, 'en')).toEqual({
    2: 'unknown',
    ...second,
  });
});
