import {translate} from '@docusaurus/Translate';
import type {ErrataStrings} from './View';

/** What errata are said with. */
export function errataStrings(): ErrataStrings {
  return {
    title: (number, date) => translate({id: 'errata.title'}, {number, date}),
    pages: translate({id: 'errata.pages'}),
    words: translate({id: 'errata.words'}),
    otherLanguage: translate({id: 'errata.otherLanguage'}),
    cut: (count) => translate({id: 'compare.cut'}, {count}),
    colon: translate({id: 'editionChanges.colon'}),
    separator: translate({id: 'editionChanges.separator'}),
  };
}
