/** JSON and the sidebar, whose faults in form are said like all others. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Message, Problem} from '../model/problem';
import {readText} from '../model/source-text';

/** What a file holds; nothing when it is not there, or cannot be read, which is then said. */
export interface Read<Value> {
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

export function readJson<Value>(siteDir: string, file: string): Read<Value> {
  const absolute = path.join(siteDir, file);
  if (!existsSync(absolute)) return {problems: []};
  const source = readText(absolute);
  if (source.trim() === '') return {problems: [unreadable(file, emptyFile, 1)]};
  try {
    return {value: JSON.parse(source) as Value, problems: []};
  } catch (error) {
    const {message} = error as Error;
    const position = /at position (\d+)/.exec(message)?.[1];
    const at = position === undefined ? source.length : Number(position);
    return {problems: [unreadable(file, message, source.slice(0, at).split('\n').length)]};
  }
}

const emptyFile: Message = {zh: '文件是空的', en: 'an empty file'};

/** @param line from 1; none where it is not known */
export function unreadable(file: string, message: string | Message, line: number): Problem {
  const isJson = file.endsWith('.json');
  return {
    rule: 'file-syntax',
    file,
    ...(line > 0 ? {line} : {}),
    expected: isJson
      ? {zh: '能解析的 JSON', en: 'JSON that can be parsed'}
      : {zh: '能解析的 TypeScript', en: 'TypeScript that can be parsed'},
    found: typeof message === 'string' ? {zh: message, en: message} : message,
    mend: {
      zh: '看这一行和上一行：两项之间有且只有一个逗号，引号和括号成对。文件空了的，恢复它（git checkout）。',
      en: 'Look at this line and the one above: one comma between two items, and every quotation mark and bracket with its pair. Bring back a file that is empty (git checkout).',
    },
  };
}
