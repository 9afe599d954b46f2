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

/** When an event took place, with its clock time where there is one: `2018-10-21T22:52` → `21 October 2018, 22:52` */
export function momentInWords(moment: string, language: Language): string {
  const [date = '', clock] = moment.split('T');
  if (clock === undefined) return dateInWords(date, language);
  return `${dateInWords(date, language)}${language === 'zh' ? ' ' : ', '}${clock}`;
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
