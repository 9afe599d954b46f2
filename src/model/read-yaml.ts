import {inBlockStyle} from './block-style';
import {perFile} from './per-file';
import {cutTextProblems} from './cut-text';
import {isWithin, lineOfPath, parse} from './yaml-positions';
import {syntaxProblems} from './yaml-syntax';
import {kindNames, kinds, type DataFile, type Kind} from './kinds';
import type {Problem} from './problem';
import {nearestOf} from './nearest';
import {describeIssue} from './describe-issue';
import {fieldName, type Place} from './place';

export interface ReadResult {
  /** Absent when the file has any problem. */
  readonly data?: DataFile;
  readonly problems: readonly Problem[];
  /** The line, from 1, of a place in the file: `lineOf(['levels', 2, 'statement', 'en'])`. */
  readonly lineOf: (place: Place) => number;
}

/**
 * Reads one YAML file of the standard: syntax, block style, and the schema its `kind` names.
 *
 * @param source the file's text
 * @param file its path from the project's root, for the messages
 * @returns the data, or every problem found in the file, each with its line
 */
export const readYaml = perFile(read);

function read(source: string, file: string): ReadResult {
  const document = parse(source);
  const lineOf = (place: Place): number => lineOfPath(document, place);

  const syntax = document.errors.length > 0 ? syntaxProblems(source, file, document.errors) : [];

  const flowMaps = document.flowMaps;
  const style: Problem[] = flowMaps.map(({place, line}) => ({
    rule: 'block-style',
    file,
    line,
    field: fieldName(place),
    expected: {
      zh: '块样式：每个键各占一行',
      en: 'block style: each key on a line of its own',
    },
    found: {zh: '流式映射 {…}', en: 'a flow map {…}'},
    mend: {
      zh: '{zh: …, en: …} 遇到第一个逗号就会断开；去掉花括号，把 zh: 和 en: 各写一行并缩进。',
      en: '{zh: …, en: …} breaks at the first comma; drop the braces and write zh: and en: indented on lines of their own.',
    },
  }));

  const cut = cutTextProblems(document.cutTexts, file);
  // A comment within a text of several lines breaks its syntax too, for no other reason.
  if (cut.length > 0) return {problems: [...cut, ...style], lineOf};
  if (syntax.length > 0) return {problems: [...syntax, ...style], lineOf};

  if (document.value === null || document.value === undefined) {
    return {problems: [emptyFile(file)], lineOf};
  }
  const kind = kindOf(document.value);
  if (!kind) {
    const known = kindNames.join(' | ');
    const written = (document.value as {kind?: unknown}).kind;
    const nearest = typeof written === 'string' ? nearestOf(written, kindNames) : undefined;
    const problem: Problem = {
      rule: 'unknown-kind',
      file,
      line: lineOf(['kind']),
      field: 'kind',
      expected: {zh: known, en: known},
      found: foundValue(written),
      mend: nearest
        ? {zh: `最接近的是 ${nearest}。`, en: `The nearest is ${nearest}.`}
        : {
            zh: '在文件开头写上 kind: 和其中之一，照同类的文件写。',
            en: 'At the beginning of the file write kind: and one of them, as other files of the kind do.',
          },
    };
    return {problems: [...style, problem], lineOf};
  }

  const {schema} = kinds[kind];
  const result = schema.safeParse(document.value);
  if (result.success && style.length === 0) return {data: result.data, problems: [], lineOf};

  const shape = (result.error?.issues ?? [])
    // Inside a flow map the pieces are not what the author wrote: one message is enough.
    .filter(({path}) => !flowMaps.some(({place}) => isWithin(path, place)))
    .flatMap((issue) => describeIssue(issue, document.value, schema))
    .map(({place, ...problem}) => ({
      ...problem,
      file,
      line: lineOf(place),
      field: fieldName(place),
    }));
  // A comma inside the text shows as keys and values that the schema does not know.
  const sound = style.map((problem, index): Problem => {
    const map = flowMaps[index];
    const isBroken = (result.error?.issues ?? []).some(
      ({path}) => map !== undefined && isWithin(path, map.place),
    );
    const fix = map && !isBroken ? inBlockStyle(map, source, document) : undefined;
    return fix ? {...problem, fix} : problem;
  });
  return {problems: [...sound, ...shape], lineOf};
}

function emptyFile(file: string): Problem {
  return {
    rule: 'yaml-syntax',
    file,
    line: 1,
    expected: {zh: '有内容的数据文件', en: 'a data file with something in it'},
    found: {zh: '文件是空的', en: 'an empty file'},
    mend: {
      zh: '恢复原来的内容（git checkout 这个文件）；不要它的，连同它的页面一起删去。',
      en: 'Bring back what was in it (git checkout of the file); if it is to go, remove its page too.',
    },
  };
}

function kindOf(value: unknown): Kind | undefined {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null;
  return typeof kind === 'string' && Object.hasOwn(kinds, kind) ? (kind as Kind) : undefined;
}

function foundValue(value: unknown): {zh: string; en: string} {
  return value === undefined
    ? {zh: '没有这个字段', en: 'no such field'}
    : {zh: JSON.stringify(value), en: JSON.stringify(value)};
}
