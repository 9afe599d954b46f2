import type {Language} from './locales';

/**
 * A date of the data in words: `2018-10-21` → `2018 年 10 月 21 日`, `21 October 2018`; as exact as
 * the date is.
 */
export function dateInWords(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-').map((part) => part.replace(/^0/, ''));
  if (language === 'zh') {
    return `${year} 年${month ? ` ${month} 月` : ''}${day ? ` ${day} 日` : ''}`;
  }
  return [day, month && monthNames[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** From one date to another, or the one there is. */
export function periodInWords(
  {from, to}: {readonly from: string; readonly to?: string | undefined},
  language: Language,
): string {
  const first = dateInWords(from, language);
  if (to === undefined || to === from) return first;
  return `${first}${language === 'zh' ? '至 ' : ' to '}${dateInWords(to, language)}`;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
