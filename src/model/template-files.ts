/** Where the templates of an edition are, from the root of each language: `templates/draft`. Their addresses are for ever. */
export function templateFolder(edition: string): string {
  return `templates/${edition}`;
}

export type TemplateFormat = 'md' | 'csv' | 'xlsx';

/** `SP-02`, `change-record` → `sp-02-change-record.md` */
export function templateFileName(
  specification: string,
  id: string,
  format: TemplateFormat,
): string {
  return `${specification.toLowerCase()}-${id}.${format}`;
}
