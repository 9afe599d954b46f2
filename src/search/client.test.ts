import {beforeEach, expect, test} from 'vitest';
import {SearchClient} from './client';
import type {Answer} from './engine';
import type {FromWorker, ToWorker} from './worker';

const answer: Answer = {hits: [], total: 0, byKind: {}, nearest: [], isFull: true};

let sent: ToWorker[];
let startCount: number;
let changeCount: number;
let receive: (message: FromWorker) => void;
let breakWorker: () => void;
let client: SearchClient;

beforeEach(() => {
  sent = [];
  startCount = 0;
  changeCount = 0;
  client = new SearchClient(
    (onMessage, onError) => {
      startCount += 1;
      receive = onMessage;
      breakWorker = onError;
      return (message) => sent.push(message);
    },
    () => (changeCount += 1),
  );
});

test('a query waits until the index is there, and is asked again when its text is', () => {
  client.open('/search-index/', 'draft', {text: ''});
  client.ask({text: 'slo', kind: 'criterion'});
  expect(sent).toEqual([{type: 'open', folder: '/search-index/', edition: 'draft'}]);
  receive({type: 'ready', stage: 'core'});
  receive({type: 'ready', stage: 'text'});
  const questions = sent.slice(1);
  expect(questions).toMatchObject([
    {type: 'ask', limit: 60, query: {text: 'slo', kind: 'criterion'}},
    {type: 'ask', limit: 60, query: {text: 'slo', kind: 'criterion'}},
  ]);
});

test('a query that is there when an index is opened is asked once the index is', () => {
  client.open('/search-index/', 'draft', {text: 'slo'});
  receive({type: 'ready', stage: 'core'});
  expect(sent.at(-1)).toMatchObject({type: 'ask', query: {text: 'slo'}});
});

test('only the answer to the last query counts', () => {
  client.open('/search-index/', 'draft', {text: ''});
  receive({type: 'ready', stage: 'core'});
  client.ask({text: 's'});
  client.ask({text: 'sl'});
  const [first, last] = sent.flatMap((message) => (message.type === 'ask' ? [message.number] : []));
  receive({type: 'answer', number: first ?? -1, answer});
  expect(client.answer).toBeUndefined();
  const changesBefore = changeCount;
  receive({type: 'answer', number: last ?? -1, answer});
  expect(client.answer).toBe(answer);
  expect(changeCount).toBe(changesBefore + 1);
});

test('an answer from an index is none once another was opened', () => {
  client.open('/search-index/', 'draft', {text: 'slo'});
  receive({type: 'ready', stage: 'text'});
  const question = sent.at(-1);
  client.open('/search-index/', '1.0', {text: 'slo'});
  receive({type: 'answer', number: question?.type === 'ask' ? question.number : -1, answer});
  expect(client.answer).toBeUndefined();
});

test('what is shown stays while an answer is awaited; a blank query is answered at once', () => {
  client.open('/search-index/', 'draft', {text: ''});
  receive({type: 'ready', stage: 'text'});
  const changesBefore = changeCount;
  client.ask({text: 'slo'});
  expect(changeCount).toBe(changesBefore);
  const sentBefore = sent.length;
  client.ask({text: '  '});
  expect(changeCount).toBe(changesBefore + 1);
  expect(sent).toHaveLength(sentBefore);
});

test('a failure stays until an index is opened anew, in the same worker', () => {
  client.open('/search-index/', 'draft', {text: 'slo'});
  receive({type: 'failed', stage: 'core', reason: 'version'});
  expect(client.failure).toBe('version');
  client.ask({text: 'slo'});
  expect(client.failure).toBe('version');
  client.open('/search-index/', 'draft', {text: 'slo'});
  expect(client.failure).toBeUndefined();
  expect(startCount).toBe(1);
});

test('a worker whose script did not come is started anew', () => {
  client.open('/search-index/', 'draft', {text: 'slo'});
  breakWorker();
  expect(client.failure).toBe('network');
  client.open('/search-index/', 'draft', {text: 'slo'});
  expect(startCount).toBe(2);
  expect(client.failure).toBeUndefined();
});
