/** Units that several calculators have. */
import type {Bilingual} from '../bilingual';

export const none: Bilingual = {zh: '', en: ''};
export const percent: Bilingual = {zh: '%', en: '%'};
export const perSecond: Bilingual = {zh: '次/秒', en: 'requests/s'};
export const milliseconds: Bilingual = {zh: '毫秒', en: 'ms'};
export const seconds: Bilingual = {zh: '秒', en: 's'};
export const minutes: Bilingual = {zh: '分钟', en: 'min'};
export const hours: Bilingual = {zh: '小时', en: 'h'};
export const days: Bilingual = {zh: '天', en: 'days'};
export const weeks: Bilingual = {zh: '周', en: 'weeks'};
export const times: Bilingual = {zh: '倍', en: '×'};
export const minutesPer30Days: Bilingual = {zh: '分钟/30 天', en: 'min per 30 days'};
export const requests: Bilingual = {zh: '个', en: 'requests'};
export const instances: Bilingual = {zh: '个', en: 'instances'};
export const people: Bilingual = {zh: '人', en: 'people'};
export const yuan: Bilingual = {zh: '元', en: 'yuan'};
