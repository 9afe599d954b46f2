/** The page's side of the worker: what was asked last, and how far its answer has come. */
import type {Answer, Query} from './engine';
import type {Reason} from './load';
import type {FromWorker, ToWorker} from './worker';

/** So many hits are shown of an answer, of all kinds together. */
const hitLimit = 60;

/**
 * Starts a worker.
 *
 * @param onMessage for each of its messages
 * @param onError when its script did not come, or is none
 * @returns what sends it a message
 */
export type StartWorker = (
  onMessage: (message: FromWorker) => void,
  onError: () => void,
) => (message: ToWorker) => void;

/** Asks an edition's index. A query waits until the index is there, and is asked again when more of it comes. */
export class SearchClient {
  readonly #startWorker: StartWorker;
  readonly #onChange: () => void;
  #send: ((message: ToWorker) => void) | undefined;
  #isReady = false;
  #query: Query | undefined;
  /** Numbers the questions: an answer to an earlier question is not for the later. */
  #questionNumber = 0;
  #answer: Answer | undefined;
  #failure: Reason | undefined;

  /** @param onChange when there is something else to show than before */
  constructor(startWorker: StartWorker, onChange: () => void) {
    this.#startWorker = startWorker;
    this.#onChange = onChange;
  }

  /** The answer to the last query; none while it is awaited. */
  get answer(): Answer | undefined {
    return this.#answer;
  }

  /** Why the index could not be had. Stays until one is opened anew. */
  get failure(): Reason | undefined {
    return this.#failure;
  }

  /**
   * Opens an index, from now on the one that is asked.
   *
   * @param folder address of the index files, in full, ending in a slash
   * @param query what it is asked once it is there, if nothing else is asked before
   */
  open(folder: string, edition: string, query: Query): void {
    this.#send ??= this.#startWorker(
      (message) => this.#receive(message),
      () => {
        this.#send = undefined;
        this.#fail('network');
      },
    );
    this.#isReady = false;
    this.#query = query;
    this.#questionNumber += 1;
    this.#failure = undefined;
    this.#answer = undefined;
    this.#send({type: 'open', folder, edition});
    this.#onChange();
  }

  /** Asks a query; an empty one has no answer. What was found before may be shown until its answer comes. */
  ask(query: Query): void {
    this.#query = query;
    this.#questionNumber += 1;
    this.#answer = undefined;
    if (!query.text.trim() || !this.#isReady) {
      this.#onChange();
      return;
    }
    this.#send?.({type: 'ask', number: this.#questionNumber, limit: hitLimit, query});
  }

  #receive(message: FromWorker): void {
    if (message.type === 'failed') {
      this.#fail(message.reason);
    } else if (message.type === 'ready') {
      this.#isReady = true;
      if (this.#query) this.ask(this.#query);
    } else if (message.number === this.#questionNumber) {
      this.#answer = message.answer;
      this.#onChange();
    }
  }

  #fail(reason: Reason): void {
    this.#failure = reason;
    this.#onChange();
  }
}
