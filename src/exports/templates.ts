/** The templates of the specifications as files, in one language. */
import writeExcelFile from 'write-excel-file/node';
import {adoptionFile} from '../model/adoption-file';
import {adoptionSheetOf} from '../model/adoption-sheet';
import {pagePath, templateAnchor} from '../model/anchors';
import {writeCsv} from '../model/csv';
import {inForce} from '../model/lifecycle';
import type {Language} from '../model/locales';
import {localize} from '../model/localize';
import {standardName} from '../model/name';
import type {Specification} from '../model/schema';
import type {Standard} from '../model/standard';
import {templateFileName, templateFolder, type TemplateFormat} from '../model/template-files';
import {adoptionMarkdown, markdownTable} from './adoption-markdown';

export interface TemplateFile {
  /** From the root of the language: `templates/draft/sp-02-change-record.md`. */
  readonly path: string;
  readonly content: string | Buffer;
}

type Template = NonNullable<ReturnType<typeof localize<Specification>>['templates']>[number];
type Sheet = NonNullable<Template['sheet']>;

/**
 * Of each specification in force its adoption sheet as Markdown; of each of its templates Markdown, and of a sheet a
 * workbook and CSV too.
 *
 * @param root where the language's addresses begin, without a closing slash: `https://standard.example/en`
 */
export async function templateFiles(
  {
    capabilities,
    specifications,
    edition,
  }: Pick<Standard, 'capabilities' | 'specifications' | 'edition'>,
  language: Language,
  root: string,
): Promise<TemplateFile[]> {
  const quantities = new Map(
    [...capabilities, ...specifications].flatMap(({quantities: found = []}) =>
      found.map((quantity) => [quantity.id, localize(quantity, language)] as const),
    ),
  );
  const current = specifications
    .filter(inForce)
    .map((specification) => localize(specification, language));
  const sheets = current.map((specification): TemplateFile => ({
    path: `${templateFolder(edition.path)}/${templateFileName(specification.id, adoptionFile, 'md')}`,
    content: adoptionMarkdown(
      specification,
      adoptionSheetOf(specification, (id) => quantities.get(id) ?? {title: id, unit: ''}),
      edition.path,
      language,
      root,
    ),
  }));
  const made = current.flatMap(({id, templates = []}) =>
    templates.map(async (template) => {
      const file = (format: TemplateFormat, content: string | Buffer): TemplateFile => ({
        path: `${templateFolder(edition.path)}/${templateFileName(id, template.id, format)}`,
        content,
      });
      const origin = `${standardName[language]}, ${id}, ${edition.path}: ${root}/${edition.path}${pagePath(id)}#${templateAnchor(template.id)}`;
      const {sheet, text = ''} = template;
      if (!sheet) return [file('md', `${text.trimEnd()}\n\n<!-- ${origin} -->\n`)];
      return [
        file(
          'md',
          `# ${template.title}\n\n${markdownTable(
            sheet.columns,
            sheet.rows.map(({cells}) => cells),
          )}\n<!-- ${origin} -->\n`,
        ),
        file('csv', writeCsv([sheet.columns, ...sheet.rows.map(({cells}) => cells)])),
        file('xlsx', await workbook(template.title, sheet, origin)),
      ];
    }),
  );
  return [...sheets, ...(await Promise.all(made)).flat()];
}

/** Every text is a text: none is a formula, whatever it begins with. */
function workbook(title: string, {columns, rows}: Sheet, origin: string): Promise<Buffer> {
  const cell = (value: string) => ({value, type: String, wrap: true});
  return writeExcelFile([
    {
      // What a workbook takes for the name of a sheet.
      sheet: title.replace(/[[\]/\\:*?]/g, ' ').slice(0, 31),
      stickyRowsCount: 1,
      columns: columns.map(() => ({width: 22})),
      data: [
        columns.map((value) => ({...cell(value), fontWeight: 'bold' as const})),
        ...rows.map(({cells}) => cells.map(cell)),
        [],
        [{value: origin, type: String}],
      ],
    },
  ]).toBuffer();
}
