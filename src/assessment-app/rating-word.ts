import type {QuickReply} from '../assessment/document';
import type {Rating} from '../model/scoring';

/** What a rating is called, by the words of the view that shows it. */
export function ratingWord(
  rating: Rating,
  say: Readonly<Record<'met' | 'partly' | 'notMet' | 'notApplicable' | 'unanswered', string>>,
): string {
  return {
    met: say.met,
    partly: say.partly,
    'not-met': say.notMet,
    'not-applicable': say.notApplicable,
    unanswered: say.unanswered,
  }[rating];
}

/** What a reply to a question of quick mode is called. */
export function replyWord(
  reply: QuickReply,
  say: Readonly<Record<'yes' | 'no' | 'unknown', string>>,
): string {
  return reply === 'unknown' ? say.unknown : reply ? say.yes : say.no;
}
