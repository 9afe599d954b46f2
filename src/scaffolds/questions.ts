/** Questions that several scaffolds ask, and what they refuse. */
import {hasHan} from '../model/han';
import type {Message} from '../model/problem';
import {ofKind} from '../model/located';
import type {Draft, Question} from './scaffold';

/** Refuses what has another form. */
export function ofForm(form: RegExp, {zh, en}: Message): (answer: string) => Message | undefined {
  return (answer) =>
    form.test(answer) ? undefined : {zh: `“${answer}”不是${zh}`, en: `“${answer}” is not ${en}`};
}

/** The title in both languages. */
export function titleQuestions(example: Message): Question[] {
  return [
    {
      flag: 'title-zh',
      ask: {zh: '中文名称', en: 'Title in Chinese'},
      example: example.zh,
      refuse: () => undefined,
    },
    {
      flag: 'title-en',
      ask: {zh: '英文名称', en: 'Title in English'},
      example: example.en,
      refuse: (answer) =>
        hasHan(answer)
          ? {
              zh: `“${answer}”里有汉字；这里写英文名称`,
              en: `“${answer}” has Chinese characters in it; this is the English title`,
            }
          : undefined,
    },
  ];
}

/** A level of a capability: `AV-1.L3`. */
export interface LevelName {
  readonly capability: string;
  readonly level: number;
}

/** One or more levels, a comma between them. @throws {Error} for what `refuseLevels` refuses */
export function levelsIn(answer: string): LevelName[] {
  return answer.split(/[,，]/).map((part) => {
    const [, capability, level] = /^([A-Z]{2}-\d+)\.L([1-5])$/.exec(part.trim()) ?? [];
    if (!capability || !level) throw new Error(`${part} is no level of a capability.`);
    return {capability, level: Number(level)};
  });
}

/** Refuses levels of another form or of capabilities that the framework does not name. */
export function refuseLevels(
  draft: Draft,
  lowest: number,
): (answer: string) => Message | undefined {
  const known = new Set([
    ...ofKind(draft.files, 'capability').map(({data}) => data.id),
    ...ofKind(draft.files, 'framework').flatMap(({data}) =>
      data.areas.flatMap(({planned = []}) => planned.map(({id}) => id)),
    ),
  ]);
  return (answer) => {
    let levels: LevelName[];
    try {
      levels = levelsIn(answer);
    } catch {
      return {
        zh: `“${answer}”不是能力等级；写成 AV-1.L3，几个之间用逗号`,
        en: `“${answer}” is no level of a capability; write AV-1.L3, with commas between several`,
      };
    }
    const low = levels.find(({level}) => level < lowest);
    if (low) {
      return {
        zh: `${low.capability}.L${low.level}：1 级是起点，这里写 ${lowest} 至 5 级`,
        en: `${low.capability}.L${low.level}: level 1 is the floor; here stand levels ${lowest} to 5`,
      };
    }
    const unknown = levels.find(({capability}) => !known.has(capability));
    return (
      unknown && {
        zh: `没有能力维度 ${unknown.capability}；有 ${[...known].sort().join(' ')}`,
        en: `there is no capability ${unknown.capability}; there are ${[...known].sort().join(' ')}`,
      }
    );
  };
}

/** Says that a file is there, where one is to be made. */
export function refuseExisting(draft: Draft, files: readonly string[]): Message | undefined {
  const file = files.find((candidate) => draft.read(candidate) !== undefined);
  return file === undefined
    ? undefined
    : {
        zh: `${file} 已经有了；要改就直接改这个文件，要新写就换一个 id`,
        en: `${file} is there already; edit it, or choose another id for a new one`,
      };
}

/** The data file and the page in each language, by their path in the edition without an ending. */
export function filesOf(
  {edition}: Draft,
  name: string,
): {readonly data: string; readonly zh: string; readonly en: string} {
  return {
    data: `${edition.dataFolder}/${name}.yaml`,
    zh: `${edition.pageFolders.zh}/${name}.mdx`,
    en: `${edition.pageFolders.en}/${name}.mdx`,
  };
}
