/** What zod found wrong, in the words of someone who edits the standard. */
import * as z from 'zod';
import {distance, nearestOf} from './nearest';
import type {Message, Problem} from './problem';
import type {Place} from './yaml-positions';

type Issue = z.core.$ZodIssue;
type Described = Pick<Problem, 'rule' | 'expected' | 'found' | 'mend'> & {place: Place};

/** `['levels', 2, 'text', 'en']` → `levels[2].text.en` */
export function fieldName(place: Place): string {
  return place.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key),
    '',
  );
}

const patterns: Record<string, Message> = {
  'area-id': {
    zh: '领域 id：两个大写字母，如 DS',
    en: 'an area id: two capital letters, such as DS',
  },
  'capability-id': {
    zh: '能力维度 id：如 DS-1',
    en: 'a capability id such as DS-1',
  },
  'criterion-id': {
    zh: '判据 id：如 DS-1.L3.2',
    en: 'a criterion id such as DS-1.L3.2',
  },
  'specification-id': {
    zh: '运维规范 id：如 SP-04',
    en: 'a specification id such as SP-04',
  },
  'clause-id': {
    zh: '条款 id：如 SP-04.3',
    en: 'a clause id such as SP-04.3',
  },
  'case-id': {
    zh: '案例 id：如 CASE-02',
    en: 'a case id such as CASE-02',
  },
  date: {
    zh: '日期：2018、2018-10 或 2018-10-21',
    en: 'a date: 2018, 2018-10 or 2018-10-21',
  },
  'language-tag': {
    zh: '语言代码：如 en、zh-Hans',
    en: 'the code of a language, such as en or zh-Hans',
  },
  slug: {
    zh: '小写英文单词，以连字符相连，如 data-services',
    en: 'lower-case words joined by hyphens, such as data-services',
  },
};

const types: Record<string, Message> = {
  string: {zh: '文字', en: 'text'},
  number: {zh: '数字', en: 'a number'},
  array: {zh: '列表（每项以 - 开头）', en: 'a list (each item begins with -)'},
  object: {zh: '一组键值', en: 'a group of keys'},
};

/** The id that a criterion has by where it stands, `DS-1.L3.2`, or the first that no other there has. */
function criterionAt(root: unknown, place: Place): string | undefined {
  const id = valueAt(root, ['id']);
  const level = valueAt(root, [...place.slice(0, 2), 'level']);
  const criteria = valueAt(root, place.slice(0, 3));
  if (typeof id !== 'string' || typeof level !== 'number' || !Array.isArray(criteria)) {
    return undefined;
  }
  const used = new Set(criteria.map((_, index) => valueAt(criteria, [index, 'id'])));
  const numbers = criteria.map((_, index) => `${id}.L${level}.${index + 1}`);
  const inPlace = typeof place[3] === 'number' ? numbers[place[3]] : undefined;
  return [inPlace, ...numbers].find((number) => number !== undefined && !used.has(number));
}

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
const slips = 2;

/** The key that a misspelt one was to be, if there is such a one. */
function meantBy(key: string, keys: readonly string[]): string | undefined {
  const nearest = nearestOf(key, keys);
  return keys.includes(nearest) && distance(key, nearest) <= slips ? nearest : undefined;
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
      return [{rule: 'wrong-type', place, expected: typeName(issue.expected), found: show(value)}];
    }
    case 'invalid_format': {
      const name = issue.message;
      const expected = patterns[name] ?? {zh: name, en: name};
      const id = name === 'criterion-id' ? criterionAt(root, place) : undefined;
      const mend = id && {
        zh: `这里写 ${id}。`,
        en: `Here it is ${id}.`,
      };
      return [{rule: 'wrong-form', place, expected, found: show(value), ...(mend && {mend})}];
    }
    case 'invalid_value': {
      const list = issue.values.map(String).join(' | ');
      return [{rule: 'wrong-value', place, expected: {zh: list, en: list}, found: show(value)}];
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

function valueAt(root: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  );
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
