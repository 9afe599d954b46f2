/** What a report of changes says in both languages. */
import type {Change, ThingKind} from '../model/compare';
import type {Effect} from '../model/joint-declarations';
import type {Edition} from '../model/editions';
import type {Message} from '../model/problem';

export const kindWords: Readonly<Record<ThingKind, Message>> = {
  page: {zh: '页', en: 'page'},
  section: {zh: '节', en: 'section'},
  rule: {zh: '评分规则', en: 'scoring rule'},
  area: {zh: '领域', en: 'area'},
  capability: {zh: '能力维度', en: 'capability'},
  level: {zh: '等级', en: 'level'},
  criterion: {zh: '判据', en: 'criterion'},
  specification: {zh: '运维规范', en: 'specification'},
  clause: {zh: '条款', en: 'clause'},
  case: {zh: '案例', en: 'case'},
  term: {zh: '术语', en: 'term'},
  interface: {zh: '界面文字', en: 'interface text'},
};

/** What comes first weighs most to a reader. */
export const changeWords: Readonly<Record<Change, Message>> = {
  removed: {zh: '消失', en: 'gone'},
  withdrawn: {zh: '撤销', en: 'withdrawn'},
  replaced: {zh: '被取代', en: 'replaced'},
  split: {zh: '拆分', en: 'split'},
  merged: {zh: '合并', en: 'merged'},
  restored: {zh: '恢复', en: 'restored'},
  added: {zh: '新增', en: 'added'},
  stricter: {zh: '更严', en: 'stricter'},
  looser: {zh: '更宽', en: 'looser'},
  moved: {zh: '移动', en: 'moved'},
  // Whether it asks for the same as before nobody but a reader can tell.
  reworded: {zh: '文字改动', en: 'text changed'},
  reordered: {zh: '换了次序', en: 'order changed'},
  values: {zh: '其他改动', en: 'other changes'},
};

/** What authors declare of a normative text that they worded anew. */
export const effectWords: Readonly<Record<Effect, Message>> = {
  stricter: {zh: '作者声明：更严', en: 'declared stricter by its authors'},
  looser: {zh: '作者声明：更宽', en: 'declared looser by its authors'},
  same: {zh: '作者声明：要求不变', en: 'declared by its authors to ask for the same'},
};

/** Folders of pages that belong to no area. */
const groupWords: Readonly<Record<string, Message>> = {
  '': {zh: '首页', en: 'Front page'},
  introduction: {zh: '引言', en: 'Introduction'},
  framework: {zh: '框架', en: 'Framework'},
  capability: {zh: '能力模型', en: 'Capability model'},
  specification: {zh: '运维规范', en: 'Specifications'},
  cases: {zh: '案例', en: 'Cases'},
  appendix: {zh: '附录', en: 'Appendix'},
  interface: {zh: '界面', en: 'Interface'},
};

export function groupWord(group: string): Message {
  return groupWords[group] ?? {zh: group, en: group};
}

export const columnHeads: Message = {zh: '中文', en: 'English'};
/** Before a text of that language that stands in no column. */
export const columnLead: Message = {zh: '中文：', en: 'English: '};
export const filesWord: Message = {
  zh: '有改动、没有对比的文件',
  en: 'Files that changed and are not compared',
};
export const repeatedWord: Message = {
  zh: '多处相同的替换',
  en: 'The same replacement in several places',
};
/** What is said of a text that did not change, and where there is none. */
export const sideWords: Readonly<Record<'unchanged' | 'none', Message>> = {
  unchanged: {zh: '［未改］', en: '[unchanged]'},
  none: {zh: '［没有找到对应的文字］', en: '[no counterpart found]'},
};

/** What stands for sentences that are left out. */
export function cutWord(count: number): Message {
  return {
    zh: `［略去未改的 ${count} 句］`,
    en: count === 1 ? '[1 unchanged sentence left out]' : `[${count} unchanged sentences left out]`,
  };
}

/** What an edition is called. */
export function editionName({path, status}: Pick<Edition, 'path' | 'status'>): Message {
  return status === 'draft'
    ? {zh: '工作草案', en: 'the working draft'}
    : {zh: `${path} 版`, en: `edition ${path}`};
}
