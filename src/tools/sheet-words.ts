/** What an adoption sheet says while it is filled in on its page: here and not in the page, which stays as light as it is. */
import type {Bilingual} from '../model/bilingual';
import {checklistWords} from './checklist-words';

export const sheetWords = {
  download: {zh: '下载填好的施行单', en: 'Download what is filled in'},
  copy: {zh: '复制为 Markdown', en: 'Copy as Markdown'},
  clear: {zh: '全部清除', en: 'Clear all'},
  progress: {zh: '已填 {filled} / {of} 项', en: '{filled} of {of} fields filled in'},
  downloaded: {zh: '已下载。', en: 'Downloaded.'},
  copied: checklistWords.copied,
  notCopied: checklistWords.notCopied,
  cleared: checklistWords.cleared,
  notKept: {
    zh: '浏览器不允许保存，填写的内容在离开本页后丢失。',
    en: 'The browser does not allow saving: entries are lost when you leave this page.',
  },
  notFetched: {
    zh: '取不到施行单的文件，请联网后再试。填写的内容还在。',
    en: 'The sheet’s file could not be fetched. Your entries are still here: try again when you are online.',
  },
  outdated: {
    zh: '本页与施行单的文件不一致：请重新载入本页。填写的内容还在。',
    en: 'This page and the sheet’s file differ: reload the page. Your entries are still here.',
  },
  /** Before entries whose rows are no longer there. */
  displaced: {
    zh: '施行单改过，下列内容没有了对应的格子，不在下载的文件里；需要的请抄到别处，“全部清除”会把它们一并清除。',
    en: 'The sheet has changed, and these entries have no cell any more. They are not in the file: copy what you need. “Clear all” takes them away too.',
  },
  /** The name of a field: its column and its row. */
  field: {zh: '{column}：{row}', en: '{column}: {row}'},
  /** At a field that is filled from others: with what was entered instead, what it would be. */
  workedOut: {zh: '算出的是：{text}', en: 'Worked out: {text}'},
  proposed: {zh: '随所填的算出，可以改', en: 'Worked out from your entries; change it as needed'},
  used: {zh: '已用 {used} %，剩 {left} %', en: '{used} % used, {left} % left'},
  exhausted: {zh: '已用完（{used} %）', en: 'exhausted ({used} %)'},
  full: {zh: '；{day} 满 {window} 天', en: '; {window} days are full on {day}'},
  needed: {zh: '各须达到 {needed} %', en: 'each has to reach {needed} %'},
  enough: {zh: '，都满足', en: '; all enough'},
  lower: {
    zh: '；不满足：{listed}，由服务负责人接受到下次复审',
    en: '; not enough: {listed}, accepted by the service owner until the next review',
  },
  low: {zh: '{name}（{percent} %）', en: '{name} ({percent} %)'},
  unknown: {zh: '{name}（目标不明）', en: '{name} (objective unknown)'},
  tooStrict: {
    zh: '不比目标宽：放宽承诺，或收紧目标',
    en: 'not looser than the objective: change one of the two',
  },
  looseEnough: {zh: '够宽', en: 'loose enough'},
  unkept: {
    zh: '强依赖合起来 {together} %，低于承诺：告知业务',
    en: 'hard dependencies together {together} %, below the promise: tell the business',
  },
  /** Beside the box of the same name, the day: before the name of the row. */
  day: {zh: '{column}（日期）', en: '{column} (date)'},
} as const satisfies Readonly<Record<string, Bilingual>>;
