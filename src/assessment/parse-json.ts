/**
 * JSON from outside → a value, or what is wrong with it. What `JSON.parse` lets pass is refused here: keys twice in an
 * object, keys that name the prototype, and more depth or values than an assessment has.
 */

/** What is wrong with something read from outside. Its words are the page's. */
export interface ReadProblem {
  readonly kind:
    | 'empty'
    /** Longer than an assessment gets; `value`: how much is allowed, in bytes. */
    | 'too-big'
    /** Neither UTF-8 nor UTF-16: an archive, an image. */
    | 'not-text'
    | 'not-json'
    /** It ends within something. */
    | 'truncated'
    | 'too-deep'
    | 'too-many-values'
    | 'duplicate-key'
    | 'forbidden-key'
    /** JSON, or a fragment of an address, but of something else. */
    | 'not-an-assessment'
    /** Made by a newer form of this; `value`: its version. */
    | 'newer-version'
    /** Made by a version of the scoring rule that is not known here; `value`: which. */
    | 'unknown-scoring'
    | 'missing'
    /** `value`: the field. */
    | 'unknown-field'
    /** `value`: what stands there, shortened. */
    | 'wrong-value'
    /** Two teams, actions or milestones with the same id; `value`: the id. */
    | 'duplicate-id'
    /** A link that was cut or altered. */
    | 'wrong-compression';
  /** Where, as in a program: `teams[0].answers["DS-1.L2.1"].rating`. */
  readonly place?: string;
  readonly value?: string;
}

export type Read<Value> =
  {readonly ok: true; readonly value: Value} | {readonly ok: false; readonly problem: ReadProblem};

/** An assessment has nine levels of objects and lists at the deepest. */
const deepest = 32;
/** What a file of the allowed size holds when each answer has a rating and a digest. */
const mostValues = 400_000;
/** What a list or an object holds; a framework has some 600 criteria. */
const mostInside = 5000;
/** Keys that reach what all objects share; no field has such a name. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

export const problem = (kind: ReadProblem['kind'], about: Omit<ReadProblem, 'kind'> = {}) => ({
  ok: false as const,
  problem: {kind, ...about},
});

/** Never throws; takes time in proportion to the text. */
export function parseJson(text: string): Read<unknown> {
  const fault = faultIn(text);
  if (fault) return {ok: false, problem: fault};
  try {
    return {ok: true, value: JSON.parse(text)};
  } catch {
    return problem('not-json');
  }
}

interface Frame {
  /** None in a list. */
  readonly keys?: Set<string>;
  key: string;
  index: number;
}

/** The place of the innermost frame. */
function placeOf(frames: readonly Frame[]): string {
  return placeIn(frames.map(({keys, key, index}) => (keys ? key : index)));
}

/** A path as a program writes it. */
export function placeIn(path: readonly PropertyKey[]): string {
  return path
    .map((part) => {
      if (typeof part === 'number') return `[${part}]`;
      const key = shortened(String(part));
      return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
    })
    .join('')
    .replace(/^\./, '');
}

/** What people are shown of a value that they may never have seen: its beginning. */
export function shortened(text: string): string {
  return wellFormed(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

/** Without halves of characters, and without control characters that no spreadsheet's file may hold. */
export function wellFormed(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}

const quote = 0x22;
const backslash = 0x5c;

/** One pass over the characters, without recursion: what is malformed beyond this, `JSON.parse` tells. */
function faultIn(text: string): ReadProblem | undefined {
  if (text.trim() === '') return {kind: 'empty'};
  const frames: Frame[] = [];
  let values = 1;
  let expectsKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const top = frames.at(-1);
    switch (text.charCodeAt(at)) {
      case quote: {
        const end = endOfString(text, at);
        if (end === -1) return {kind: 'truncated'};
        if (expectsKey && top?.keys) {
          const key = keyOf(text.slice(at, end + 1));
          const fault =
            key === undefined
              ? 'not-json'
              : forbiddenKeys.has(key)
                ? 'forbidden-key'
                : top.keys.has(key)
                  ? 'duplicate-key'
                  : undefined;
          if (key === undefined || fault) {
            const place = placeOf(frames.slice(0, -1));
            return {
              kind: fault ?? 'not-json',
              ...(place !== '' && {place}),
              ...(key !== undefined && {value: shortened(key)}),
            };
          }
          top.keys.add(key);
          top.key = key;
          expectsKey = false;
        }
        at = end;
        break;
      }
      case 0x7b: // {
        if (frames.length >= deepest) return {kind: 'too-deep'};
        frames.push({keys: new Set(), key: '', index: 0});
        expectsKey = true;
        values += 1;
        break;
      case 0x5b: // [
        if (frames.length >= deepest) return {kind: 'too-deep'};
        frames.push({key: '', index: 0});
        expectsKey = false;
        values += 1;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        frames.pop();
        expectsKey = false;
        break;
      case 0x2c: // ,
        if (top) {
          top.index += 1;
          if (top.index >= mostInside) {
            return {kind: 'too-many-values', place: placeOf(frames.slice(0, -1))};
          }
        }
        expectsKey = top?.keys !== undefined;
        values += 1;
        break;
    }
    if (values > mostValues) return {kind: 'too-many-values'};
  }
  return frames.length > 0 ? {kind: 'truncated'} : undefined;
}

/** Where a string that begins here ends; -1 where it does not. */
function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return at;
    at = text.indexOf('"', at + 1);
  }
  return -1;
}

function keyOf(quoted: string): string | undefined {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}
