import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {SearchClient, waitLimitMs} from './client';
import type {Answer} from './engine';
import type {FromWorker, ToWorker} from './worker';

const answer: Answer = {hits: [], total: 0, byKind: {}, nearest: [], isFull: true};

let sent: ToWorker[];
let startCount: number;
let changeCount: number;
let receive: (message: FromWorker) => void;
let breakWorker: () => void;
let stopCount: number;
let client: SearchClient;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  startCount = 0;
  stopCount = 0;
  changeCount = 0;
  client = new SearchClient(
    (onMessage, onError) => {
      startCount += 1;
      receive = onMessage;
      breakWorker = onError;
      return {send: (message) => sent.push(message), stop: () => (stopCount += 1)};
    },
    () => (changeCount += 1),
  );
});

afterEach(() => {
  vi.useRealTimers();
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

describe('a failure of the full text alone', () => {
  beforeEach(() => {
    client.open('/search-index/', 'draft', {text: 'slo'});
    receive({type: 'ready', stage: 'core'});
    const question = sent.at(-1);
    const number = question?.type === 'ask' ? question.number : -1;
    receive({type: 'answer', number, answer: {...answer, isFull: false}});
    receive({type: 'failed', stage: 'text', reason: 'broken'});
  });

  test('leaves what was found in titles and terms, and what is asked later', () => {
    expect(client.failure).toBeUndefined();
    expect(client.textFailure).toBe('broken');
    expect(client.answer).toMatchObject({isFull: false});
    client.ask({text: 'sli'});
    expect(sent.at(-1)).toMatchObject({type: 'ask', query: {text: 'sli'}});
  });

  test('is forgotten once an index is opened anew', () => {
    client.open('/search-index/', 'draft', {text: 'slo'});
    expect(client.textFailure).toBeUndefined();
  });
});

describe('a wait has a limit:', () => {
  test('an index that does not come is said; one that comes after that is used', () => {
    client.open('/search-index/', 'draft', {text: 'slo'});
    vi.advanceTimersByTime(waitLimitMs - 1);
    expect(client.failure).toBeUndefined();
    const changesBefore = changeCount;
    vi.advanceTimersByTime(1);
    expect(client.failure).toBe('slow');
    expect(changeCount).toBe(changesBefore + 1);
    receive({type: 'ready', stage: 'core'});
    expect(client.failure).toBeUndefined();
    expect(sent.at(-1)).toMatchObject({type: 'ask'});
  });

  test('a full text that does not come is said; what was found stays', () => {
    client.open('/search-index/', 'draft', {text: ''});
    receive({type: 'ready', stage: 'core'});
    vi.advanceTimersByTime(waitLimitMs);
    expect(client.failure).toBeUndefined();
    expect(client.textFailure).toBe('slow');
    receive({type: 'ready', stage: 'text'});
    expect(client.textFailure).toBeUndefined();
  });

  test('a worker that does not answer is said', () => {
    client.open('/search-index/', 'draft', {text: ''});
    receive({type: 'ready', stage: 'core'});
    receive({type: 'ready', stage: 'text'});
    vi.advanceTimersByTime(10 * waitLimitMs);
    expect(client.failure).toBeUndefined();
    client.ask({text: 'slo'});
    vi.advanceTimersByTime(waitLimitMs);
    expect(client.failure).toBe('slow');
    const question = sent.at(-1);
    receive({type: 'answer', number: question?.type === 'ask' ? question.number : -1, answer});
    expect(client.failure).toBeUndefined();
    expect(client.answer).toBe(answer);
  });

  test('to try again starts a worker anew, and the stalled one says nothing any more', () => {
    client.open('/search-index/', 'draft', {text: 'slo'});
    const receiveFromFirst = receive;
    vi.advanceTimersByTime(waitLimitMs);
    client.open('/search-index/', 'draft', {text: 'slo'});
    expect([startCount, stopCount]).toEqual([2, 1]);
    receiveFromFirst({type: 'failed', stage: 'core', reason: 'network'});
    expect(client.failure).toBeUndefined();
    vi.advanceTimersByTime(waitLimitMs);
    expect(client.failure).toBe('slow');
  });

  test('what has come in time is waited for no more', () => {
    client.open('/search-index/', 'draft', {text: 'slo'});
    receive({type: 'failed', stage: 'core', reason: 'version'});
    vi.advanceTimersByTime(10 * waitLimitMs);
    expect(client.failure).toBe('version');
  });
});
