/**
 * What is asked of the words, by `npm run check` and `npm test`. A build does not ask it: a
 * half-written sentence has to show in the live view.
 */
import type {Edition} from '../model/editions';
import type {Problem} from '../model/problem';
import type {Check} from './check';
import {capabilityQuality} from './capability-quality';
import {chineseTypography} from './chinese-typography';
import {readContent, type Content} from '../content/content';
import {deadLink} from './dead-link';
import {emptyAdjective} from './empty-adjective';
import {englishSpelling} from './english-spelling';
import {formatting} from './formatting';
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
import {linkText} from './link-text';
import {modalWords} from './modal-words';
import {nearDuplicateCriterion} from './near-duplicate-criterion';
import {sameNumbers} from './same-numbers';
import {sameStructure} from './same-structure';
import {pageSyntax} from './page-syntax';
import {pageTags} from './page-tags';
import {sidebarPages} from './sidebar-pages';
import {sources} from './sources';
import {tableShape} from './table-shape';
import {checkReadable} from './unreadable';
import {translations} from './translations';
import {untranslated} from './untranslated';
import {unwritten} from './unwritten';
import {vendorName} from './vendor-name';

/** In the order in which a reader would be told. */
export const textChecks: readonly Check[] = [
  pageSyntax,
  frontMatter,
  pageTags,
  formulaSyntax,
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
  unwritten,
  translations,
  capabilityQuality,
  nearDuplicateCriterion,
  vendorName,
  emptyAdjective,
  sameNumbers,
  sameStructure,
  lengthRatio,
  glossaryTerm,
  deadLink,
  linkText,
  images,
  tableShape,
  headingRank,
];

/** Every problem of what the working draft says. Released editions are not written any more. */
export async function checkText(siteDir: string, editions: readonly Edition[]): Promise<Problem[]> {
  // Said by what has to hold in builds too: the rest would follow from it.
  if (checkReadable(siteDir, editions).length > 0) return [];
  const problems: Problem[] = [];
  for (const edition of editions.filter(({status}) => status === 'draft')) {
    const content = readContent(siteDir, edition);
    const found: Problem[] = [];
    for (const {run} of textChecks) found.push(...(await run(content)));
    problems.push(...withoutConsequences(found, content));
  }
  return problems;
}

const comparisons = ['same-structure', 'same-numbers', 'length-ratio', 'glossary-term'];

/** Where a table was read as text, what the languages have in common cannot be told. */
function withoutConsequences(problems: readonly Problem[], {pages}: Content): Problem[] {
  const names = new Map(pages.map(({file, name}) => [file, name]));
  const sectionOf = ({file, field = ''}: Problem): string => `${names.get(file)} ${field}`;
  const unread = new Set(problems.filter(({rule}) => rule === 'table-shape').map(sectionOf));
  return problems.filter(
    (problem) => !comparisons.includes(problem.rule) || !unread.has(sectionOf(problem)),
  );
}
