/**
 * The shapes that files of several kinds are made of, and the forms of what is written in them.
 *
 * Old editions keep their own YAML and are read by these same shapes: they only ever grow by
 * optional fields.
 */
// The namespace, not `{z}`: Docusaurus's config loader takes a module's default export for the module.
import * as z from 'zod';
import type {Place} from './place';
import type {Message} from './problem';

/** How a text has to be formed, an id for one. */
export interface Form {
  readonly name: string;
  readonly pattern: RegExp;
  /** What an editor is told that is expected. */
  readonly expected: Message;
  /** What must stand at a place of a file's data, which need not be sound; nothing where that does not follow. */
  readonly rightAt?: (root: unknown, place: Place) => string | undefined;
}

/** A text of a form. `describe-issue.ts` knows the form by the name that zod gives back. */
export function formed({name, pattern}: Form): z.ZodString {
  return z.string().regex(pattern, name);
}

/** Lower-case ASCII words joined by hyphens: the part of an address that people read. */
export const slugForm: Form = {
  name: 'slug',
  pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  expected: {
    zh: '小写英文单词，以连字符相连，如 data-services',
    en: 'lower-case words joined by hyphens, such as data-services',
  },
};

const dateForm: Form = {
  name: 'date',
  pattern: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  expected: {
    zh: '日期：2018、2018-10 或 2018-10-21',
    en: 'a date: 2018, 2018-10 or 2018-10-21',
  },
};

export const languageTagForm: Form = {
  name: 'language-tag',
  pattern: /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
  expected: {
    zh: '语言代码：如 en、zh-Hans',
    en: 'the code of a language, such as en or zh-Hans',
  },
};

/** An edition in `editions.yaml`. */
export const editionForm: Form = {
  name: 'edition',
  pattern: /^(draft|(0|[1-9]\d*)\.(0|[1-9]\d*))$/,
  expected: {
    zh: "draft，或带引号的版本号，如 '0.9'",
    en: "draft, or a number in quotation marks, such as '0.9'",
  },
};

/** An address within an edition. */
export const addressForm: Form = {
  name: 'address',
  pattern: /^\/(\S*\/)?(#\S+)?$/,
  expected: {
    zh: '版本之内的地址，如 /scoring/#r1',
    en: 'an address within the edition, such as /scoring/#r1',
  },
};

/** The forms that no kind of file has for itself. */
export const sharedForms: readonly Form[] = [
  slugForm,
  dateForm,
  languageTagForm,
  editionForm,
  addressForm,
];

export const slug = formed(slugForm);
export const languageTag = formed(languageTagForm);

/** As exact as it is known: `2018`, `2018-10`, `2018-10-21`. A bare year is a number to YAML. */
export const date = z.coerce
  .string()
  .regex(dateForm.pattern, dateForm.name)
  .register(z.globalRegistry, {
    id: 'date',
    description: 'As exact as it is known: 2018, 2018-10 or 2018-10-21.',
  });

export const text = z.string().refine((value) => value.trim() !== '', {error: 'empty-text'});
// The same for a JSON Schema, which cannot say what a function finds out.
text.register(z.globalRegistry, {pattern: '\\S'});

/**
 * The same text in both languages.
 * @example
 * title:
 *   zh: 数据项管理
 *   en: Data-item management
 */
export const bilingual = z.strictObject({zh: text, en: text}).register(z.globalRegistry, {
  id: 'bilingual',
  description: 'The same text in Chinese and in English.',
});

export const levelNumber = z.literal([1, 2, 3, 4, 5]);
/** A level that is attained; level 1 is the floor. */
export const attainedLevel = z.literal([2, 3, 4, 5]);

/** What stands in every file: the schema it was written for. */
export const schemaVersion = z.literal(1);

/**
 * Withdrawn things stay, so that their addresses go on working, and say why they were withdrawn and,
 * in one of three lists, what took their place (`fates.ts`).
 * @example
 * status: withdrawn
 * splitInto:
 *   - DS-1.L3.6
 *   - DS-1.L3.7
 * reason:
 *   zh: 一条问了两件事。
 *   en: It asked two things in one.
 */
export const lifecycle = {
  status: z.literal(['active', 'withdrawn']).optional().meta({
    description:
      'Absent: active. What is withdrawn keeps its id and its address, says why in reason, and has one of replacedBy, splitInto and mergedInto.',
  }),
  replacedBy: z
    .array(z.string())
    .optional()
    .meta({description: 'The ids of what took its place; empty: nothing did.'}),
  splitInto: z
    .array(z.string())
    .optional()
    .meta({minItems: 2, description: 'The ids of what it was split into.'}),
  mergedInto: z
    .array(z.string())
    .optional()
    .meta({minItems: 1, description: 'The ids of what it was merged into.'}),
  reason: bilingual.optional().meta({description: 'Why it was withdrawn.'}),
  since: z.string().optional().meta({
    description: 'The edition in which the thing first stood. Absent before its first release.',
  }),
};

export type LevelNumber = z.infer<typeof levelNumber>;

/** A level of a capability. */
export interface LevelRef {
  readonly capability: string;
  readonly level: LevelNumber;
}
