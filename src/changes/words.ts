/** What a report of changes says in both languages. */
import type {Change, ThingKind} from '../model/compare';
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
  reworded: {zh: '改写', en: 'reworded'},
  reordered: {zh: '换序', en: 'reordered'},
  values: {zh: '数据改动', en: 'data changed'},
};

const fieldWords: Readonly<Record<string, string>> = {
  title: '名称',
  description: '简介',
  text: '正文',
  links: '链接',
  statement: '描述',
  evidence: '证据',
  scope: '范围',
  meaning: '含义',
  reason: '理由',
  rationale: '理由',
  requires: '前提',
  metrics: '度量',
  pitfalls: '如何作假',
  stepUp: '升级行动',
  actions: '行动',
  facets: '考察面',
  facet: '考察面',
  purpose: '目的',
  records: '记录',
  roles: '角色',
  checklist: '检查清单',
  'withdrawn because': '撤销理由',
  version: '版次',
  date: '日期',
  change: '改动',
};

/** A field's name: `metrics/coverage/definition` → `度量/coverage/definition`; in English as the data has it. */
export function fieldWord(field: string): Message {
  const parts = field.split('/').map((part) => fieldWords[part] ?? part);
  return {zh: parts.join('/'), en: field};
}

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
