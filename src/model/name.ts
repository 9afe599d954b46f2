import type {Bilingual} from './bilingual';

/** What the standard is called. */
export const standardName: Bilingual = {
  zh: '互联网应用运维框架及能力成熟度模型',
  en: 'Internet Application Operations Framework and Capability Maturity Model',
};
