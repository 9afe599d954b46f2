/** The page's side of the worker: what was asked last, and how far its answer has come. */
import type {Answer, Query} from './engine';
import type {Reason} from './load';
import type {FromWorker, ToWorker} from './worker';

/** So many hits are shown of an answer, of all kinds together. */
const hitLimit = 60;

/** So long something is waited for before readers are told. What comes after that is still taken. */
export const waitLimitMs = 10_000;

export interface RunningWorker {
  readonly send: (message: ToWorker) => void;
  readonly stop: () => void;
}

/**
 * Starts a worker.
 *
 * @param onMessage for each of its messages
 * @param onError when its script did not come, or is none
 */
export type StartWorker = (
  onMessage: (message: FromWorker) => void,
  onError: () => void,
) => RunningWorker;

/** Asks an edition's index. A query waits until the index is there, and is asked again when more of it comes. */
export class SearchClient {
  readonly #startWorker: StartWorker;
  readonly #onChange: () => void;
  #worker: RunningWorker | undefined;
  /** How much of the index is there. */
  #stage: 'none' | 'core' | 'text' = 'none';
  #query: Query | undefined;
  /** Numbers the questions: an answer to an earlier question is not for the later. */
  #questionNumber = 0;
  #answer: Answer | undefined;
  #failure: Reason | undefined;
  #textFailure: Reason | undefined;
  #indexTimer: ReturnType<typeof setTimeout> | undefined;
  #answerTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param onChange when there is something else to show than before */
  constructor(startWorker: StartWorker, onChange: () => void) {
    this.#startWorker = startWorker;
    this.#onChange = onChange;
  }

  /** The answer to the last query; none while it is awaited. */
  get answer(): Answer | undefined {
    return this.#answer;
  }

  /** Why nothing can be searched. Stays until an index is opened anew, or comes after all. */
  get failure(): Reason | undefined {
    return this.#failure;
  }

  /** Why ids, titles and terms can be searched, but not the text. */
  get textFailure(): Reason | undefined {
    return this.#textFailure;
  }

  /**
   * Opens an index, from now on the one that is asked.
   *
   * @param folder address of the index files, in full, ending in a slash
   * @param query what it is asked once it is there, if nothing else is asked before
   */
  open(folder: string, edition: string, query: Query): void {
    // A worker that was waited for in vain may never come to it.
    if (this.#failure === 'slow' || this.#textFailure === 'slow') this.#stop();
    this.#worker ??= this.#start();
    this.#stage = 'none';
    this.#query = query;
    this.#questionNumber += 1;
    this.#failure = undefined;
    this.#textFailure = undefined;
    this.#answer = undefined;
    clearTimeout(this.#answerTimer);
    this.#awaitIndex();
    this.#worker.send({type: 'open', folder, edition});
    this.#onChange();
  }

  /** Asks a query; an empty one has no answer. What was found before may be shown until its answer comes. */
  ask(query: Query): void {
    this.#query = query;
    this.#questionNumber += 1;
    this.#answer = undefined;
    clearTimeout(this.#answerTimer);
    if (!query.text.trim() || this.#stage === 'none') {
      this.#onChange();
      return;
    }
    this.#answerTimer = setTimeout(() => this.#fail('slow'), waitLimitMs);
    this.#worker?.send({type: 'ask', number: this.#questionNumber, limit: hitLimit, query});
  }

  #start(): RunningWorker {
    const worker: RunningWorker = this.#startWorker(
      (message) => {
        if (this.#worker === worker) this.#receive(message);
      },
      () => {
        if (this.#worker !== worker) return;
        this.#stop();
        this.#fail('network');
      },
    );
    return worker;
  }

  #stop(): void {
    this.#worker?.stop();
    this.#worker = undefined;
    this.#stage = 'none';
    clearTimeout(this.#indexTimer);
    clearTimeout(this.#answerTimer);
  }

  /** Waits for the next part of the index. */
  #awaitIndex(): void {
    clearTimeout(this.#indexTimer);
    this.#indexTimer = setTimeout(() => this.#failIndex('slow'), waitLimitMs);
  }

  #receive(message: FromWorker): void {
    if (message.type === 'failed') {
      this.#failIndex(message.reason);
    } else if (message.type === 'ready') {
      this.#failure = undefined;
      this.#textFailure = undefined;
      this.#stage = message.stage;
      if (message.stage === 'core') this.#awaitIndex();
      else clearTimeout(this.#indexTimer);
      if (this.#query) this.ask(this.#query);
    } else if (message.number === this.#questionNumber) {
      clearTimeout(this.#answerTimer);
      this.#failure = undefined;
      this.#answer = message.answer;
      this.#onChange();
    }
  }

  /** Without its core nothing can be searched; with it, ids, titles and terms can. */
  #failIndex(reason: Reason): void {
    clearTimeout(this.#indexTimer);
    if (this.#stage === 'none') {
      this.#fail(reason);
    } else {
      this.#textFailure = reason;
      this.#onChange();
    }
  }

  #fail(reason: Reason): void {
    this.#failure = reason;
    this.#onChange();
  }
}
