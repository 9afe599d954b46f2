/** Starts what `compare-in-browser.ts` does, in a worker: a request comes, an answer goes. */
import {answerTo, type CompareAnswer, type CompareRequest} from './compare-in-browser';

addEventListener('message', ({data}: MessageEvent<CompareRequest>) => {
  const answer = (found: CompareAnswer): void => postMessage(found);
  answerTo(data).then(answer, () => answer(undefined));
});
