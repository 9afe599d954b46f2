/** Changes as a file that others read, and its JSON Schema. */
import * as z from 'zod';
import {changesVersion, thingKinds, type Changes} from '../model/compare';
import {effects} from '../model/joint-declarations';
import {fateFields} from '../model/lifecycle';
import {changeWords} from './words';
import {UnreadableState} from './unreadable-state';

const sides = z.strictObject({zh: z.string().optional(), en: z.string().optional()});
const bilingual = z.strictObject({zh: z.string(), en: z.string()});
const words = z.array(
  z.strictObject({change: z.literal(['same', 'removed', 'added']), text: z.string()}),
);
const whereabouts = z.strictObject({
  id: z.string(),
  address: z.string().meta({description: 'Within the edition, the same in both languages.'}),
});
const ids = z.array(z.string());
const changeNames = Object.keys(changeWords) as (keyof typeof changeWords)[];

const thing = z.strictObject({
  kind: z.literal([...thingKinds]),
  id: z.string(),
  title: sides.optional(),
  group: z.string().meta({description: 'An area, or the folder of its page.'}),
  changes: z.array(z.literal(changeNames)),
  before: whereabouts.optional(),
  after: whereabouts.optional(),
  isGuess: z
    .literal(true)
    .optional()
    .meta({description: 'That it is the same thing under another id follows from likeness alone.'}),
  fate: z
    .strictObject({
      field: z.literal([...fateFields]),
      ids,
      reason: bilingual.optional(),
    })
    .optional(),
  comesFrom: ids.optional(),
  declared: z
    .strictObject({effect: z.literal([...effects]), notes: z.array(bilingual)})
    .optional()
    .meta({description: 'What its authors declare of its normative text.'}),
  texts: z.array(
    z.strictObject({
      field: z.string(),
      place: z.number().optional().meta({description: 'In a list, from 1.'}),
      zh: words.optional(),
      en: words.optional(),
      unchanged: sides
        .optional()
        .meta({description: 'The text of the language that did not change, where it is known.'}),
    }),
  ),
  values: z.array(
    z.strictObject({
      field: z.string(),
      before: z.string().optional(),
      after: z.string().optional(),
    }),
  ),
  limits: z.array(
    z.strictObject({
      id: z.string(),
      quantity: bilingual,
      sense: z.literal(['at-least', 'at-most']),
      before: z.number().optional(),
      after: z.number().optional(),
      effect: z.literal(['stricter', 'looser']).optional(),
    }),
  ),
});

const schema = z.strictObject({
  schema: z.literal(changesVersion),
  from: z.string(),
  to: z.string(),
  things: z.array(thing),
});

/** @throws {z.ZodError} when the changes have not the shape that they are published under */
export function writeChangesJson(changes: Changes): string {
  return `${JSON.stringify(schema.parse(changes), undefined, 2)}\n`;
}

/**
 * Reads back what `writeChangesJson` wrote.
 *
 * @throws {UnreadableState} for a file of a later version
 * @throws {z.ZodError} when the text has another shape
 * @throws {SyntaxError} when it is no JSON
 */
export function readChangesJson(text: string): Changes {
  const value: unknown = JSON.parse(text);
  const version = z.object({schema: z.number()}).safeParse(value).data?.schema;
  if (version !== undefined && version > changesVersion) {
    throw new UnreadableState({
      zh: `这个改动文件的 schema 是 ${version}，本程序只认得到 ${changesVersion}；请用更新的版本。`,
      en: `This file of changes has schema ${version}; this program knows them up to ${changesVersion}. Use a later version of the project.`,
    });
  }
  // Zod's optional fields may be undefined, those of `Changes` are absent; parsing JSON gives neither.
  return schema.parse(value) as Changes;
}

/** The JSON Schema of a file of changes. */
export function changesJsonSchema(): object {
  return z.toJSONSchema(schema);
}
