/** Numbers that decide, of criteria and of clauses. */
import * as z from 'zod';
import type {Place} from '../place';
import {bilingual, date, slug, text} from '../shapes';
import type {CheckedFile} from './kind';

/** Where a published number was read. */
const numberSource = z.strictObject({
  publisher: text,
  /** As published, in the source's own language. */
  title: text,
  address: text,
  accessed: date,
});

/** What limits measure; a quantity has its id in the whole edition. */
export const quantity = z.strictObject({id: slug, title: bilingual, unit: bilingual});

/**
 * A number in a criterion or a clause that decides. It stands in the text as well; the check `limit-in-text` compares them.
 * @example
 * quantity: first-batch-share
 * atMost: 10
 * basis: proposed
 */
export const limit = z
  .strictObject({
    /** What is limited: the id of a quantity of the edition. */
    quantity: slug,
    atMost: z.number().optional(),
    atLeast: z.number().optional(),
    /** `proposed` by this standard, for the working group to confirm; or `published` by a source. */
    basis: z.literal(['published', 'proposed']),
    source: numberSource.optional(),
  })
  .register(z.globalRegistry, {
    id: 'limit',
    description:
      'A number in a criterion or a clause that decides: atMost or atLeast, in the unit of the quantity. Published numbers have a source.',
  });

export type Limit = z.infer<typeof limit>;

/** A limit has a number on a single side, and a source where it is published. */
export function checkLimits(
  {report}: Pick<CheckedFile<unknown>, 'report'>,
  outer: Place,
  limits: readonly Limit[],
): void {
  limits.forEach(({atMost, atLeast, basis, source}, i) => {
    const place = [...outer, 'limits', i];
    if ((atMost === undefined) === (atLeast === undefined)) {
      report(place, {
        rule: 'limit-side',
        expected: {zh: 'atMost 或 atLeast，只写一个', en: 'atMost or atLeast, not both'},
        found: atMost === undefined ? {zh: '都没有', en: 'neither'} : {zh: '两个都有', en: 'both'},
      });
    }
    if ((basis === 'published') === (source !== undefined)) return;
    report(place, {
      rule: 'limit-source',
      expected: {
        zh: 'published 的写 source，proposed 的不写',
        en: 'a source for what is published, none for what is proposed',
      },
      found: {
        zh: source ? `basis: ${basis}，却有 source` : `basis: ${basis}，没有 source`,
        en: source ? `basis: ${basis} with a source` : `basis: ${basis} without a source`,
      },
    });
  });
}
