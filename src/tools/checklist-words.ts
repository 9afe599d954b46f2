/** What a checklist says while it is used: here and not in the page, which stays as light as it is. */
import type {Bilingual} from '../model/bilingual';

export const checklistWords = {
  copied: {zh: '已复制。', en: 'Copied.'},
  notCopied: {zh: '浏览器不允许复制。', en: 'The browser does not allow copying.'},
  cleared: {
    zh: '已全部清除；再按一次恢复。',
    en: 'All cleared. Press again to bring it back.',
  },
  notKept: {
    zh: '浏览器不允许保存，勾选在离开本页后丢失。',
    en: 'The browser does not allow saving: ticks are lost when you leave this page.',
  },
  /** In the Markdown; before the reason, where there is one: an item that states a condition needs none. */
  notApplicable: {zh: '不适用', en: 'Not applicable'},
  because: {zh: '：', en: ': '},
  /** Behind what comes later, `{date}` standing for the day; and in its place, where there is none. */
  fromDay: {zh: '（{date} 起）', en: '(from {date})'},
  noDay: {zh: '（尚未做到，未写日期）', en: '(not yet, no date given)'},
} as const satisfies Readonly<Record<string, Bilingual>>;
