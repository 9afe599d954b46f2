/** What zod found wrong, in the words of someone who edits the standard. */
import * as z from 'zod';
import {kindNames, kinds} from './kinds';
import {distance, nearestOf} from './nearest';
import {valueAt, type Place} from './place';
import type {Message, Problem} from './problem';
import {sharedForms, type Form} from './shapes';

type Issue = z.core.$ZodIssue;
type Described = Pick<Problem, 'rule' | 'expected' | 'found' | 'mend'> & {place: Place};

/** By the name that zod gives back. */
const forms = new Map(
  [...sharedForms, ...kindNames.flatMap((kind): readonly Form[] => kinds[kind].forms)].map(
    (form) => [form.name, form],
  ),
);

const types: Record<string, Message> = {
  string: {zh: '文字', en: 'text'},
  number: {zh: '数字', en: 'a number'},
  array: {zh: '列表（每项以 - 开头）', en: 'a list (each item begins with -)'},
  object: {zh: '一组键值', en: 'a group of keys'},
};

/** The keys that a group may have at a place, and those of them that it has not. */
function unusedKeys(schema: z.ZodType, root: unknown, place: Place): string[] {
  const value = valueAt(root, place);
  const used = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return keysAt(schema, place).filter((key) => !used.includes(key));
}

function keysAt(schema: z.ZodType, place: Place): string[] {
  const at = place.reduce<unknown>((outer, key) => {
    const inner = unwrapped(outer);
    if (inner instanceof z.ZodArray) return inner.element;
    return inner instanceof z.ZodObject ? inner.shape[String(key)] : undefined;
  }, schema);
  const inner = unwrapped(at);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

/** Two slips of the finger are a misspelling; more are another word. */
const misspeltLetterLimit = 2;

/** The key that a misspelt one was to be, if there is such a one. */
function meantBy(key: string, keys: readonly string[]): string | undefined {
  const nearest = nearestOf(key, keys);
  return keys.includes(nearest) && distance(key, nearest) <= misspeltLetterLimit
    ? nearest
    : undefined;
}

/** Whether a key is missing because it stands there misspelt. */
function isMisspelt(missing: string, schema: z.ZodType, root: unknown, place: Place): boolean {
  const value = valueAt(root, place);
  if (typeof value !== 'object' || value === null) return false;
  const known = keysAt(schema, place);
  return Object.keys(value).some(
    (key) => !known.includes(key) && meantBy(key, unusedKeys(schema, root, place)) === missing,
  );
}

function mendOfKey(key: string, unused: readonly string[]): Message {
  if (/^-\S/.test(key)) {
    return {
      zh: `列表的 - 后面空一格：“- ${key.slice(1)}: ……”。`,
      en: `Put a space after the - of a list: “- ${key.slice(1)}: …”.`,
    };
  }
  if (/^[^\S ]/.test(key)) {
    return {
      zh: `键前面是全角空格或不换行空格：删去，用半角空格重打。`,
      en: `Full-width or no-break spaces stand before the key: delete them and type ordinary ones.`,
    };
  }
  const meant = meantBy(key, unused);
  if (meant) return {zh: `改成 ${meant}:。`, en: `Write ${meant}: in its place.`};
  if (unused.length === 0) {
    return {
      zh: '这一处能有的键都有了：删去它，或按它所属的地方缩进。',
      en: 'This place has all the keys it can have: take it out, or indent it to where it belongs.',
    };
  }
  return {
    zh: `删去它，或按它所属的地方缩进；这一处还可以有 ${unused.join('、')}。`,
    en: `Take it out, or indent it to where it belongs; this place can also have ${unused.join(', ')}.`,
  };
}

/**
 * One description for each thing that is wrong; an issue about several keys gives several.
 *
 * @param root the whole of the data
 * @param schema what it was read by; tells which keys there are
 */
export function describeIssue(issue: Issue, root: unknown, schema: z.ZodType): Described[] {
  const place = issue.path;
  const value = valueAt(root, place);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        rule: 'unknown-key',
        place: [...place, key],
        expected: {zh: '只用模型里有的键', en: 'only keys that the model has'},
        found: {zh: `未知的键 “${key}”`, en: `the unknown key “${key}”`},
        mend: mendOfKey(key, unusedKeys(schema, root, place)),
      }));
    case 'invalid_type': {
      const key = place.at(-1);
      if (value === undefined && (key === 'zh' || key === 'en')) {
        // The message about the misspelt key says it all.
        if (isMisspelt(key, schema, root, place.slice(0, -1))) return [];
        return [
          {
            rule: 'missing-language',
            place,
            expected: {zh: '中英文都有', en: 'both languages'},
            found:
              key === 'zh'
                ? {zh: '缺少中文', en: 'no Chinese'}
                : {zh: '缺少英文', en: 'no English'},
            mend: {zh: `在同一处加上 ${key}:。`, en: `Add ${key}: beside the other language.`},
          },
        ];
      }
      if (value === undefined && typeof key === 'string') {
        // The message about the misspelt key says it all.
        if (isMisspelt(key, schema, root, place.slice(0, -1))) return [];
        return [
          {
            rule: 'wrong-type',
            place,
            expected: {
              zh: `${key}: 后面是${typeName(issue.expected).zh}`,
              en: `${key}: followed by ${typeName(issue.expected).en}`,
            },
            found: {zh: `没有 ${key}`, en: `no ${key}`},
            mend: {zh: `在这里补上 ${key}:。`, en: `Add ${key}: here.`},
          },
        ];
      }
      const mend = issue.expected === 'string' ? mendOfText(value) : undefined;
      return [
        {
          rule: 'wrong-type',
          place,
          expected: typeName(issue.expected),
          found: show(value),
          ...(mend && {mend}),
        },
      ];
    }
    case 'invalid_format': {
      const name = issue.message;
      const form = forms.get(name);
      const expected = form?.expected ?? {zh: name, en: name};
      const right = form?.rightAt?.(root, place);
      const mend = right && {
        zh: `这里写 ${right}。`,
        en: `Here it is ${right}.`,
      };
      return [{rule: 'wrong-form', place, expected, found: show(value), ...(mend && {mend})}];
    }
    case 'invalid_value': {
      const list = issue.values.map(String).join(' | ');
      const mend = mendOfValue(value, issue.values);
      return [
        {
          rule: 'wrong-value',
          place,
          expected: {zh: list, en: list},
          found: show(value),
          ...(mend && {mend}),
        },
      ];
    }
    case 'too_small':
      return [
        {
          rule: 'empty-list',
          place,
          expected: {zh: `至少 ${issue.minimum} 项`, en: `at least ${issue.minimum} item`},
          found: {zh: '空列表', en: 'an empty list'},
        },
      ];
    case 'custom':
      return [
        {
          rule: 'empty-text',
          place,
          expected: {zh: '有内容的文字', en: 'text with something in it'},
          found: {zh: '空文字', en: 'an empty text'},
        },
      ];
    default:
      return [
        {
          rule: 'wrong-shape',
          place,
          expected: {zh: issue.message, en: issue.message},
          found: show(value),
        },
      ];
  }
}

/** How a text is written that YAML takes for something else: for a number, for “true”, for nothing. */
function mendOfText(value: unknown): Message | undefined {
  if (value === null) return {zh: '在冒号后面写上文字。', en: 'Write the text after the colon.'};
  if (typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  return {
    zh: `是文字的，放在单引号里：'${value}'，照原来的写法。`,
    en: `If it is a text, put it in single quotation marks, as it was written: '${value}'.`,
  };
}

/** The value that was meant: a number in quotation marks, a word of which a letter or two are wrong. */
function mendOfValue(value: unknown, values: readonly unknown[]): Message | undefined {
  if (typeof value !== 'string') return undefined;
  if (values.some((known) => typeof known === 'number' && String(known) === value)) {
    return {
      zh: `数字不加引号：${value}。`,
      en: `Write a number without quotation marks: ${value}.`,
    };
  }
  const words = values.filter((known) => typeof known === 'string');
  const nearest = meantBy(value.toLowerCase(), words);
  return nearest === undefined
    ? undefined
    : {zh: `改成 ${nearest}。`, en: `Write ${nearest} in its place.`};
}

function typeName(expected: string): Message {
  return types[expected] ?? {zh: expected, en: expected};
}

function show(value: unknown): Message {
  if (value === undefined) return {zh: '没有这个字段', en: 'no such field'};
  if (value === null) return {zh: '空', en: 'nothing'};
  const json = JSON.stringify(value);
  const short = json.length > 60 ? `${json.slice(0, 57)}…` : json;
  return {zh: short, en: short};
}
