/** Does things later, in the order in which they were given. */
export class DelayLine {
  #waiting: {readonly at: number; readonly action: () => void}[] = [];
  #timer: NodeJS.Timeout | undefined;
  #last = 0;

  /** @param at when, on the clock of `performance.now()`, in ms; never before an earlier one's time */
  push(at: number, action: () => void): void {
    this.#last = Math.max(this.#last, at);
    this.#waiting.push({at: this.#last, action});
    this.#timer ??= setTimeout(this.#run, Math.max(0, this.#last - performance.now()));
  }

  clear(): void {
    this.#waiting = [];
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #run = (): void => {
    // Half a millisecond early is nearer than a whole one late, which is what a timer would be.
    const now = performance.now() + 0.5;
    while (this.#waiting[0] && this.#waiting[0].at <= now) this.#waiting.shift()?.action();
    const next = this.#waiting[0];
    this.#timer = next && setTimeout(this.#run, Math.max(0, next.at - performance.now()));
  };
}
