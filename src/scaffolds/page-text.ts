import type {Bilingual} from '../model/problem';

/** A block of a page: the same in both languages, or in each. */
export type Block = string | Bilingual;

/** A heading with its id, which is the same in both languages. */
export function heading(id: string, {zh, en}: Bilingual, rank = 2): Bilingual {
  const marks = '#'.repeat(rank);
  return {zh: `${marks} ${zh} {/* #${id} */}`, en: `${marks} ${en} {/* #${id} */}`};
}

/** A list of items. */
export function list(items: readonly Bilingual[]): Bilingual {
  const lines = (language: keyof Bilingual): string =>
    items.map((item) => `- ${item[language]}`).join('\n');
  return {zh: lines('zh'), en: lines('en')};
}

/** A table: its head, then its rows. */
export function table(rows: readonly (readonly Block[])[]): Bilingual {
  const lines = (language: keyof Bilingual): string => {
    const [head = '', ...body] = rows.map(
      (cells) => `| ${cells.map((cell) => textOf(cell, language)).join(' | ')} |`,
    );
    const separator = `| ${(rows[0] ?? []).map(() => '---').join(' | ')} |`;
    return [head, separator, ...body].join('\n');
  };
  return {zh: lines('zh'), en: lines('en')};
}

/** A page that has its title from the data beside it. */
export function pageText(slug: string, blocks: readonly Block[]): Bilingual {
  const text = (language: keyof Bilingual): string =>
    [`---\nslug: ${slug}\n---`, ...blocks.map((block) => textOf(block, language))].join('\n\n') +
    '\n';
  return {zh: text('zh'), en: text('en')};
}

function textOf(block: Block, language: keyof Bilingual): string {
  return typeof block === 'string' ? block : block[language];
}
