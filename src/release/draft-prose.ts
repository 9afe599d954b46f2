/** What prose says of the edition that it is in as of a draft: frozen into a release it would be wrong for ever. */
import {pagesOf} from '../content/pages';
import type {Edition} from '../model/editions';
import {readFilesOf} from '../model/load';
import type {Language} from '../model/locales';
import {textsOf} from '../model/texts';

/**
 * Words that call the text at hand a draft. Of the working draft as such a release may speak: how it is cited, that it
 * changes.
 */
const calledDraft: Readonly<Record<Language, RegExp>> = {
  zh: /(?:这|这里|当前|目前|本版|本标准|本文)是[^。；\n]*草案|本(?:版|项目)?的?草案|工作草案的入口|(?:目前|现在)写“工作草案”|(?:尚未|还没有)正式?发布本(?:版|标准)/,
  en: /\b(?:this|it) is (?:a|the|still a|only a) (?:working )?draft|\bthis(?: project[’']s)? draft\b|\b(?:this|the) edition (?:is|remains) a draft|\b(?:draft of this edition|this edition[’']s draft|own draft)\b|\bentry to the working draft|[“"]working draft[”"] for now/i,
};

export interface DraftProse {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly words: string;
}

/** The places of the draft, pages and data, that call it one. */
export function draftProse(siteDir: string, draft: Edition): DraftProse[] {
  const inPages = pagesOf(siteDir, draft).flatMap(({file, language, source}) =>
    source.split('\n').flatMap((text, index) => found(text, language, file, index + 1)),
  );
  const inData = readFilesOf(siteDir, draft)
    .located.flatMap((each) => textsOf(each, draft))
    .flatMap(({file, text, lines}) => [
      ...found(text.zh, 'zh', file, lines.zh),
      ...found(text.en, 'en', file, lines.en),
    ]);
  return [...inPages, ...inData];
}

function found(text: string, language: Language, file: string, line: number): DraftProse[] {
  const words = calledDraft[language].exec(text)?.[0];
  return words === undefined ? [] : [{file, line, words}];
}
