import {shownTextsOf} from '../content/shown-texts';
import {isUnwritten} from '../content/unwritten-marks';
import {hasHan} from '../model/han';
import {inForce} from '../model/lifecycle';
import {ofKind} from '../model/located';
import {namePattern} from '../model/named-terms';
import {fieldName} from '../model/place';
import type {Problem} from '../model/problem';
import type {Check} from './check';

/** The glossary says what the standard's words mean: a word that the standard does not use is not its own. */
export const unusedTerm: Check = {
  rules: ['unused-term'],
  run: (content) => {
    const glossaries = ofKind(content.files, 'glossary');
    if (glossaries.length === 0) return [];
    const inGlossary = new Set(
      glossaries.flatMap(({file}) => [
        file,
        ...content.pages.filter(({dataFile}) => dataFile === file).map((page) => page.file),
      ]),
    );
    const used = shownTextsOf(content)
      .filter(({file, kind}) => kind !== 'string' && !inGlossary.has(file))
      .map(({text}) => text)
      .join('\n');
    const isUsed = (name: string): boolean =>
      hasHan(name) ? used.includes(name) : new RegExp(namePattern(name), 'iu').test(used);
    return glossaries.flatMap(({data: {terms}, file, lineOf}) =>
      terms.flatMap((term, index): Problem[] => {
        const {title, short = [], also = [], meaning} = term;
        if (!inForce(term) || isUnwritten(meaning.zh)) return [];
        if ([title.zh, title.en, ...short, ...also].some(isUsed)) return [];
        const place = ['terms', index];
        return [
          {
            rule: 'unused-term',
            file,
            line: lineOf([...place, 'id']),
            field: fieldName(place),
            expected: {
              zh: '术语在词汇表之外用到',
              en: 'a term that is used outside the glossary',
            },
            found: {
              zh: `“${title.zh}”（${title.en}）没有页面和数据用到`,
              en: `“${title.en}” (${title.zh}), which no page and no data uses`,
            },
            mend: {
              zh: '正文说的就是它的，改用这个词，或把正文的叫法写进 also；否则从词汇表删去。已发布的版本里有的，写明撤销。',
              en: 'Where the text means it, write this word, or add what the text says to also; else take it out of the glossary. What a released edition has is withdrawn.',
            },
          },
        ];
      }),
    );
  },
};
