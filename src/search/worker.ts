/** Loads an index and answers from it, away from the page's own thread. */
import {Engine, type Answer, type Query} from './engine';
import {IndexError, loadIndex, type Reason} from './load';

export type ToWorker =
  | {readonly type: 'open'; readonly folder: string; readonly edition: string}
  | {readonly type: 'ask'; readonly number: number; readonly query: Query; readonly limit: number};

export type FromWorker =
  | {readonly type: 'ready'; readonly stage: 'core' | 'text'}
  | {readonly type: 'failed'; readonly stage: 'core' | 'text'; readonly reason: Reason}
  | {readonly type: 'answer'; readonly number: number; readonly answer: Answer};

let engine: Engine | undefined;
/** Counts what was opened: what an earlier index still loads is not for the later. */
let openCount = 0;

const send = (message: FromWorker): void => postMessage(message);

async function open(folder: string, edition: string): Promise<void> {
  openCount += 1;
  const number = openCount;
  engine = undefined;
  let stage: 'core' | 'text' = 'core';
  try {
    const {core, text} = await loadIndex(fetch, folder, edition);
    if (number !== openCount) return;
    const opened = new Engine(core);
    engine = opened;
    send({type: 'ready', stage});
    stage = 'text';
    const full = await text();
    if (number !== openCount) return;
    opened.addText(full);
    send({type: 'ready', stage});
  } catch (error) {
    if (number !== openCount) return;
    send({type: 'failed', stage, reason: error instanceof IndexError ? error.reason : 'broken'});
  }
}

addEventListener('message', ({data}: MessageEvent<ToWorker>) => {
  if (data.type === 'open') void open(data.folder, data.edition);
  else if (engine) {
    send({type: 'answer', number: data.number, answer: engine.search(data.query, data.limit)});
  }
});
