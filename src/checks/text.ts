/**
 * What is asked of the words, by `npm run check` and `npm test`. A build does not ask it: a
 * half-written sentence has to show in the live view.
 */
import type {Edition} from '../model/editions';
import type {Problem} from '../model/problem';
import type {Check} from './check';
import {calque} from './calque';
import {caseClauses} from './case-clauses';
import {capabilityForm} from './capability-form';
import {capabilityQuality} from './capability-quality';
import {chineseTypography} from './chinese-typography';
import {readContent} from '../content/content';
import {deadLink} from './dead-link';
import {emptyAdjective} from './empty-adjective';
import {englishSpelling} from './english-spelling';
import {formatting} from './formatting';
import {formulaExample} from './formula-example';
import {formulaSyntax} from './formula-syntax';
import {frontMatter} from './front-matter';
import {glossaryTerm} from './glossary-term';
import {headingRank} from './heading-rank';
import {images} from './images';
import {invisibleCharacter} from './invisible-character';
import {keyOrder} from './key-order';
import {leftoverMark} from './leftover-mark';
import {lookAlike} from './look-alike';
import {admonition} from './admonition';
import {lengthRatio} from './length-ratio';
import {mappings} from './mappings';
import {linkText} from './link-text';
import {modalWords} from './modal-words';
import {nearDuplicateCriterion} from './near-duplicate-criterion';
import {referenceLevels} from './reference-levels';
import {sameNumbers} from './same-numbers';
import {sameQuantifier} from './same-quantifier';
import {sameStructure} from './same-structure';
import {sentenceLength} from './sentence-length';
import {pageSyntax} from './page-syntax';
import {pageTags} from './page-tags';
import {sidebarPages} from './sidebar-pages';
import {sources} from './sources';
import {quotations} from './quotations';
import {specificationForm} from './specification-form';
import {tableShape} from './table-shape';
import {translations} from './translations';
import {untranslated} from './untranslated';
import {typedCount} from './typed-count';
import {unusedTerm} from './unused-term';
import {unwritten} from './unwritten';
import {vendorName} from './vendor-name';

/** In the order in which a reader would be told. */
export const textChecks: readonly Check[] = [
  pageSyntax,
  frontMatter,
  pageTags,
  formulaSyntax,
  formulaExample,
  sidebarPages,
  chineseTypography,
  englishSpelling,
  modalWords,
  invisibleCharacter,
  lookAlike,
  leftoverMark,
  admonition,
  untranslated,
  keyOrder,
  formatting,
  sources,
  mappings,
  unwritten,
  translations,
  capabilityQuality,
  capabilityForm,
  specificationForm,
  quotations,
  caseClauses,
  referenceLevels,
  nearDuplicateCriterion,
  sentenceLength,
  vendorName,
  emptyAdjective,
  calque,
  sameNumbers,
  sameQuantifier,
  sameStructure,
  lengthRatio,
  glossaryTerm,
  unusedTerm,
  typedCount,
  deadLink,
  linkText,
  images,
  tableShape,
  headingRank,
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
