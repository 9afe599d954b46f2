/**
 * What is asked of the words, by `npm run check` and `npm test`. A build does not ask it: a
 * half-written sentence has to show in the live view.
 */
import type {Edition} from '../model/editions';
import type {Problem} from '../model/problem';
import type {Check} from './check';
import {chineseTypography} from './chinese-typography';
import {readContent} from './content';
import {englishSpelling} from './english-spelling';
import {formatting} from './formatting';
import {invisibleCharacter} from './invisible-character';
import {keyOrder} from './key-order';
import {modalWords} from './modal-words';
import {untranslated} from './untranslated';
import {sources} from './sources';
import {translations} from './translations';
import {unwritten} from './unwritten';

/** In the order in which a reader would be told. */
export const textChecks: readonly Check[] = [
  chineseTypography,
  englishSpelling,
  modalWords,
  invisibleCharacter,
  untranslated,
  keyOrder,
  formatting,
  sources,
  unwritten,
  translations,
];

/** Every problem of what the working draft says. Released editions are not written any more. */
export async function checkText(siteDir: string, editions: readonly Edition[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const edition of editions.filter(({status}) => status === 'draft')) {
    const content = readContent(siteDir, edition);
    for (const {run} of textChecks) problems.push(...(await run(content)));
  }
  return problems;
}
