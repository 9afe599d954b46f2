import type {Message} from '../model/problem';

/** A block of a page: the same in both languages, or in each. */
export type Block = string | Message;

/** A heading with its id, which is the same in both languages. */
export function heading(id: string, {zh, en}: Message, rank = 2): Message {
  const marks = '#'.repeat(rank);
  return {zh: `${marks} ${zh} {/* #${id} */}`, en: `${marks} ${en} {/* #${id} */}`};
}

/** A list of items. */
export function list(items: readonly Message[]): Message {
  const lines = (language: keyof Message): string =>
    items.map((item) => `- ${item[language]}`).join('\n');
  return {zh: lines('zh'), en: lines('en')};
}

/** A section that is shown folded. */
export function fold(...blocks: readonly Block[]): Message {
  const text = (language: keyof Message): string =>
    ['<Fold>', ...blocks.map((block) => textOf(block, language)), '</Fold>'].join('\n\n');
  return {zh: text('zh'), en: text('en')};
}

/** A page that has its title from the data beside it. */
export function pageText(slug: string, blocks: readonly Block[]): Message {
  const text = (language: keyof Message): string =>
    [`---\nslug: ${slug}\n---`, ...blocks.map((block) => textOf(block, language))].join('\n\n') +
    '\n';
  return {zh: text('zh'), en: text('en')};
}

function textOf(block: Block, language: keyof Message): string {
  return typeof block === 'string' ? block : block[language];
}
