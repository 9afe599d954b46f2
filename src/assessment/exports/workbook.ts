/** Answers, levels and plan as a workbook. Brings what writes it: load it when it is asked for. */
import writeExcelFile, {type SheetData} from 'write-excel-file/universal';
import {aboutRows, attribution} from './about';
import type {ExportInput} from './input';
import {answersTable, levelsTable, planTable, type Cell, type Table} from './tables';
import type {ColumnName, PlanWords, ReportWords} from './words';

/** An .xlsx file. Every text in it is a text: none is a formula, whatever it begins with. */
export function workbook(input: ExportInput): Promise<Blob> {
  const {report, plan} = input.words;
  const about: SheetData = [
    ...aboutRows(input).map((row) => row.map(textCell)),
    [],
    [textCell(report.noNumber)],
    [textCell(attribution(input))],
  ];
  return writeExcelFile([
    {sheet: report.about, data: about, columns: [{width: 24}, {width: 60}]},
    sheetOf(report.capabilities, levelsTable(input), input.words),
    sheetOf(report.answers, answersTable(input), input.words),
    sheetOf(plan.title, planTable(input), input.words),
  ]).toBlob();
}

/** Columns that say the same in every row, which the first sheet says. */
const saidOnce: readonly ColumnName[] = ['edition', 'scoring', 'licence'];
const wide: readonly ColumnName[] = [
  'text',
  'note',
  'reason',
  'action',
  'why',
  'title',
  'evidence',
];

function sheetOf(
  sheet: string,
  {columns, rows}: Table,
  words: {readonly plan: PlanWords; readonly report: ReportWords},
): {
  readonly sheet: string;
  readonly data: SheetData;
  readonly columns: {readonly width: number}[];
  readonly stickyRowsCount: number;
} {
  const shown = columns.filter((name) => !saidOnce.includes(name));
  return {
    sheet,
    stickyRowsCount: 1,
    columns: shown.map((name) => ({width: wide.includes(name) ? 48 : 14})),
    data: [
      shown.map((name) => ({
        value: words.report.columns[name],
        type: String,
        fontWeight: 'bold' as const,
      })),
      ...rows.map((row) => shown.map((name) => cellOf(name, row[name], words))),
    ],
  };
}

function cellOf(
  name: ColumnName,
  value: Cell,
  words: {readonly plan: PlanWords; readonly report: ReportWords},
): SheetData[number][number] {
  if (value === undefined || value === '') return null;
  if (name === 'gain' && typeof value === 'number') return textCell(sized(words.plan.gains, value));
  if (name === 'effort' && typeof value === 'number') {
    return textCell(sized(words.plan.efforts, value));
  }
  return typeof value === 'number' ? {value, type: Number} : textCell(said(name, value, words));
}

const sized = (sizes: PlanWords['gains'], value: number): string =>
  sizes[value as keyof PlanWords['gains']];

/** A word of the data in the words of the language. */
function said(
  name: ColumnName,
  value: string,
  {plan, report}: {readonly plan: PlanWords; readonly report: ReportWords},
): string {
  const named = (names: Readonly<Record<string, string>>): string =>
    Object.hasOwn(names, value) ? (names[value] ?? value) : value;
  const answers = {
    yes: report.yes,
    no: report.no,
    unknown: report.unknown,
    ...plan.ratings,
  };
  if (name === 'rating' || name === 'counted' || name === 'chosen' || name === 'done') {
    return named(answers);
  }
  if (name === 'mode') return named(report.modes);
  if (name === 'kind') return named({criterion: report.columns.id, question: report.question});
  return value;
}

const textCell = (value: string): {value: string; type: StringConstructor; wrap: boolean} => ({
  value,
  type: String,
  wrap: true,
});
