import type {Message} from '../model/problem';

/** What stands in the way of comparing: the file, and why. */
export class UnreadableState extends Error {
  constructor(readonly reason: Message) {
    super(`${reason.zh}\n${reason.en}`);
    this.name = 'UnreadableState';
  }
}
