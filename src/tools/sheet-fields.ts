/** The blanks of an adoption sheet on its page, made into fields (`../components/AdoptionSheet`). */
import type {Language} from '../model/locales';
import type {SheetEntry} from '../model/sheet-entries';
import type {Cell, Ticks} from './fill-sheet';
import {proposals} from './proposals';
import {sheetWords} from './sheet-words';

export type Control = HTMLInputElement | HTMLTextAreaElement;

/** What the page has of the sheet, made into fields. */
export interface Fields {
  /** By the names that their entries are kept under. */
  readonly controls: ReadonlyMap<string, Control>;
  /** For each blank, in the order of the sheet, what is entered in it now. */
  readonly cells: readonly (() => Cell)[];
  /** What can be worked out, for each thing that is listed. */
  readonly entries: readonly ReadonlyMap<SheetEntry, Control>[];
  /** How many of the fields that this use of the sheet asks for have something: none of what is as the clauses are written. */
  readonly progress: () => {readonly filled: number; readonly of: number};
  /** After a change: says at each field of what is listed which thing it is for, and shows the next blank thing and exception. */
  readonly refresh: () => void;
}

/** Boxes beside a clause, in their order; the second is there for a recommendation alone. */
const boxes = ['tailored', 'leftOut', 'none', 'later'];
/** What is kept of a box that is ticked. */
export const ticked = 'x';

/**
 * Makes fields of the blanks of a sheet: under its head, and in its tables.
 *
 * An entry is kept by the part, the clause and the place of its row among those of the clause, with how many there are:
 * where a row is added or goes, entries have no field rather than the next row's.
 *
 * @param parts what the tables are, in their order
 * @param entries of the table of what is listed, below the names: what its rows are to `proposals`; a blank for nothing
 */
export function drawFields(
  sheet: HTMLElement,
  {
    parts,
    entries,
    language,
  }: {
    readonly parts: readonly string[];
    readonly entries: readonly string[];
    readonly language: Language;
  },
): Fields {
  const controls = new Map<string, Control>();
  const cells: (() => Cell)[] = [];
  const refreshes: (() => void)[] = [];
  /** By the column. */
  const byEntry = new Map<number, Map<SheetEntry, Control>>();
  const drawText = (
    cell: HTMLElement,
    key: string,
    name: string,
    isDay: boolean,
    row = '',
  ): void => {
    const control = entryField(cell, key, name, isDay);
    controls.set(key, control);
    cells.push(() => ({row, entry: control.value}));
  };

  const answers = sheet.querySelectorAll('dd');
  answers.forEach((answer, index) => {
    const name = textOf(answer.previousElementSibling);
    const key = `head/${index + 1}of${answers.length}`;
    drawText(answer, key, name, answer.dataset.date !== undefined);
  });

  sheet.querySelectorAll('table').forEach((table, place) => {
    const part = parts[place] ?? '';
    table.parentElement?.setAttribute('data-part', part);
    const titles = Array.from(table.tHead?.rows[0]?.cells ?? [], textOf);
    const rows = Array.from(table.tBodies[0]?.rows ?? []);
    const ids = rows.map((row) => textOf(row.cells[0]?.querySelector('a')));
    /** What an item is called, by its column. */
    const items = new Map<number, Control>();
    rows.forEach((row, index) => {
      const id = ids[index] ?? '';
      const alike = ids.flatMap((known, at) => (known === id ? [at] : []));
      const key = `${part}/${id}/${alike.indexOf(index) + 1}of${alike.length}`;
      const [first = '', second = ''] = Array.from(row.cells, textOf);
      // What a row is of: of clauses and of what is listed, what is set for it too.
      const isSetting = part === 'values' || part === 'items';
      const of = isSetting ? `${id} ${second}`.trim() : first;
      Array.from(row.cells).forEach((cell, column) => {
        if (column === 0) return;
        const title = titles[column] ?? '';
        const content = textOf(cell);
        cell.dataset.label = title;
        if (content.startsWith('☐')) {
          const clause = textOfClause(row);
          const ticks = drawTicks(cell, {key, row: of, language});
          cell.prepend(clause);
          for (const control of ticks.controls) controls.set(control.name, control);
          cells.push(() => ({row: id, entry: ticks.entry()}));
        } else if (content === '') {
          const isDay = part === 'exceptions' && column === titles.length - 1;
          drawText(cell, `${key}/${column}`, fieldName(language, title, of), isDay, id);
          const control = controls.get(`${key}/${column}`);
          if (part !== 'items' || !control) return;
          if (index === 0) items.set(column, control);
          else
            refreshes.push(() => {
              const item = items.get(column)?.value.trim().replace(/\s+/g, ' ') ?? '';
              cell.dataset.label = `${title} ${item}`.trim();
              control.setAttribute('aria-label', fieldName(language, cell.dataset.label, of));
            });
          const entry = entries[index - 1];
          if (!entry) return;
          const known = byEntry.get(column) ?? new Map<SheetEntry, Control>();
          byEntry.set(column, known.set(entry as SheetEntry, control));
          if (!proposals.some((proposal) => proposal.entry === entry)) return;
          cell.dataset.proposed = sheetWords.proposed[language];
          control.setAttribute('aria-description', sheetWords.proposed[language]);
        }
      });
    });
    const groups =
      part === 'exceptions'
        ? rows.map((row) => [row])
        : part === 'items'
          ? [...items.keys()].map((column) =>
              [...rows, ...Array.from(table.tHead?.rows ?? [])].flatMap(
                (row) => row.cells[column] ?? [],
              ),
            )
          : [];
    refreshes.push(() => showUsed(groups));
  });
  return {
    controls,
    cells,
    entries: [...byEntry.values()],
    progress: () => {
      const asked = [...controls.values()].filter(isAsked);
      return {
        filled: asked.filter((control) => control.value.trim() !== '').length,
        of: asked.length,
      };
    },
    refresh: () => refreshes.forEach((refresh) => refresh()),
  };
}

/**
 * Whether a field is one to fill in: not a box; for a clause where a box is ticked, a day where its own is; of what is
 * listed and of exceptions what is in use, but always the first that is listed.
 */
function isAsked(control: Control): boolean {
  if (isBox(control) || control.closest('[data-blank]')) return false;
  const row = control.closest('tr');
  const part = control.closest<HTMLElement>('[data-part]')?.dataset.part;
  if (part === 'exceptions') return row?.hasAttribute('data-used') ?? false;
  if (part !== 'clauses') return true;
  const label = control.closest('[data-entry]')?.previousElementSibling;
  return (label?.matches('[data-day]') ? label : row)?.querySelector(':checked') != null;
}

/**
 * Of groups that are filled one after the other, shows those that have something, and of the next its first cell, by which
 * it comes into use.
 */
function showUsed(groups: readonly (readonly HTMLElement[])[]): void {
  const isUsed = groups.map((group) =>
    group.some((part) =>
      Array.from(part.querySelectorAll<Control>('textarea, input')).some(({value}) => value.trim()),
    ),
  );
  const last = isUsed.lastIndexOf(true);
  groups.forEach((group, index) => {
    group.forEach((part, place) => {
      const isNext = index === last + 1 && (index === 0 || place === 0);
      part.toggleAttribute('data-unused', index > last && !isNext);
      part.toggleAttribute('data-used', isUsed[index]);
      // On paper nothing comes into use any more.
      part.toggleAttribute('data-blank', index > Math.max(last, 0));
    });
  });
}

/** The text of a clause as its page has it, for its row, so that nobody has to go back to it. */
function textOfClause(row: HTMLTableRowElement): HTMLElement {
  const text = document.createElement('p');
  const hash = row.cells[0]?.querySelector('a')?.hash.slice(1) ?? '';
  text.textContent = textOf(document.getElementById(hash)?.querySelector('p + p'));
  text.dataset.clause = '';
  return text;
}

/** The name of a field, for those who hear it. */
function fieldName(language: Language, column: string, row: string): string {
  return sheetWords.field[language].replace('{column}', () => column).replace('{row}', () => row);
}

/** A text or a day in a cell, with what stands behind the field. */
function entryField(cell: HTMLElement, key: string, name: string, isDay: boolean): Control {
  const control = document.createElement(isDay ? 'input' : 'textarea');
  if (control instanceof HTMLInputElement) control.type = 'date';
  else control.rows = 1;
  control.name = key;
  control.setAttribute('aria-label', name);
  const entry = document.createElement('span');
  entry.dataset.entry = '';
  entry.append(control);
  cell.append(entry);
  return control;
}

/** Boxes of a clause in a cell that has them as characters, and the day for the last of them. */
function drawTicks(
  cell: HTMLElement,
  {
    key,
    row,
    language,
  }: {
    readonly key: string;
    readonly row: string;
    readonly language: Language;
  },
): {readonly controls: readonly Control[]; readonly entry: () => Ticks} {
  const titles = textOf(cell)
    .split('☐')
    .slice(1)
    .map((title) => title.replace('____', '').trim());
  const names = titles.length < boxes.length ? boxes.filter((name) => name !== 'leftOut') : boxes;
  cell.replaceChildren();
  const drawn = titles.map((title, index) => {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.name = `${key}/${names[index] ?? index}`;
    box.setAttribute('aria-label', fieldName(language, title, row));
    const label = document.createElement('label');
    if (index === titles.length - 1) label.dataset.day = '';
    label.append(box, title);
    cell.append(label);
    return box;
  });
  // A clause is one of these, not two.
  for (const box of drawn)
    box.addEventListener('input', () => {
      if (!box.checked) return;
      for (const beside of drawn) if (beside !== box) enter(beside, '');
    });
  const dayTitle = sheetWords.day[language].replace('{column}', () => titles.at(-1) ?? '');
  const day = entryField(cell, `${key}/day`, fieldName(language, dayTitle, row), true);
  return {
    controls: [...drawn, day],
    entry: () => ({ticked: drawn.map(({checked}) => checked), day: day.value}),
  };
}

const textOf = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const isBox = (control: Control): control is HTMLInputElement => control.type === 'checkbox';

/** What a field has, as it is kept; blank where there is nothing. */
export const valueOf = (control: Control): string =>
  isBox(control) ? (control.checked ? ticked : '') : control.value;

/** Shows a value in a field, and in what stands behind it. */
export function enter(control: Control, value: string): void {
  if (isBox(control)) control.checked = value !== '';
  else {
    if (control.value !== value) control.value = value;
    const entry = control.parentElement;
    if (entry) entry.dataset.entry = control.value;
  }
}
