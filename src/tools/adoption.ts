/**
 * An adoption sheet that is filled in on its page. Loaded by the page's script when its button is touched, or when entries
 * are kept. What is entered stays in the reader's browser; the file that is made of it is the published form, filled.
 */
import css from './adoption.css';
import {copyText} from './copy-text';
import {fill} from '../model/fill';
import {fillSheet} from './fill-sheet';
import {keepText, readEntries, storedText} from './keeping';
import {dayAfter, localDay} from './local-day';
import {languages, type Language} from '../model/locales';
import type {SheetEntry} from '../model/sheet-entries';
import {pageLanguage} from './page-language';
import {proposals} from './proposals';
import {saveFile} from './save-file';
import {drawFields, enter, ticked, valueOf, type Control, type Fields} from './sheet-fields';
import {sheetWords} from './sheet-words';

type Entries = ReadonlyMap<string, string>;

/**
 * Lets the sheet around a place be filled in.
 *
 * @param place its head, with the link to the file and the button that begins: `data-keeps` under what entries are kept,
 *   `data-parts` what its tables are
 */
export function attach(place: HTMLElement): void {
  const sheet = place.parentElement;
  const file = place.querySelector<HTMLAnchorElement>('a[download]');
  const start = place.querySelector<HTMLButtonElement>('button');
  if (!sheet || !file || !start) return;
  const key = place.dataset.keeps ?? '';
  let fields: Fields | undefined;
  const begin = (): void => {
    if (fields) return;
    start.hidden = true;
    fields = makeFillable(sheet, {key, head: place, file});
  };
  if (storedText(key) !== '') begin();
  start.addEventListener('click', () => {
    begin();
    fields?.controls.values().next().value?.focus();
  });
}

function makeFillable(
  sheet: HTMLElement,
  {
    key,
    head,
    file,
  }: {readonly key: string; readonly head: HTMLElement; readonly file: HTMLAnchorElement},
): Fields {
  const language = pageLanguage();
  const fields = drawFields(sheet, {
    parts: head.dataset.parts?.split(' ') ?? [],
    entries: head.dataset.entries?.split(' ') ?? [],
    language,
  });
  const propose = proposer(fields.entries, language);
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  sheet.dataset.filled = '';

  // Entries whose rows are gone: shown, and kept until they are cleared.
  let displaced: Entries = new Map();
  const displacedPlace = document.createElement('div');
  displacedPlace.dataset.displaced = '';
  const entered = (): Entries => {
    const values = [...fields.controls].map(([name, control]) => [name, valueOf(control)] as const);
    return new Map([...displaced, ...values].filter(([, value]) => value.trim() !== ''));
  };
  const show = (entries: Entries): void => {
    for (const [name, control] of fields.controls) enter(control, entries.get(name) ?? '');
    fields.refresh();
    propose();
    count();
    displaced = new Map([...entries].filter(([name]) => !fields.controls.has(name)));
    displacedPlace.replaceChildren(...displacedParts(displaced, sheetWords.displaced[language]));
  };
  const keep = (): void => {
    count();
    const entries = entered();
    const isKept = keepText(
      key,
      entries.size > 0 ? JSON.stringify(Object.fromEntries(entries)) : '',
    );
    for (const {say} of bars) say('');
    if (!isKept) bars[0]?.say(sheetWords.notKept[language]);
  };

  let asked: Promise<string> | undefined;
  /** The blank file; asked for again where it did not come. */
  const blankFile = (): Promise<string> =>
    (asked ??= fetch(file.href, {cache: 'no-cache'}).then((answer) =>
      answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status))),
    )).catch((problem: unknown) => {
      asked = undefined;
      throw problem;
    });
  /** Makes the file and gives it to what takes it, which says what became of it. */
  const hand = async (
    say: (text: string) => void,
    take: (text: string) => Promise<keyof typeof sheetWords>,
  ): Promise<void> => {
    let blank: string;
    try {
      blank = await blankFile();
    } catch {
      return say(sheetWords.notFetched[language]);
    }
    const text = fillSheet(
      blank,
      fields.cells.map((cell) => cell()),
    );
    say(sheetWords[text === undefined ? 'outdated' : await take(text)][language]);
  };
  let before: Entries = new Map();
  const bar = (): {readonly element: HTMLElement; readonly say: (text: string) => void} => {
    const element = document.createElement('p');
    element.dataset.bar = '';
    const notice = document.createElement('span');
    notice.setAttribute('role', 'status');
    const say = (text: string): void => {
      notice.textContent = text;
    };
    const button = (name: 'download' | 'copy' | 'clear', act: () => void): HTMLElement => {
      const made = document.createElement('button');
      made.type = 'button';
      made.className = 'tool-button';
      made.dataset.act = name;
      made.textContent = sheetWords[name][language];
      made.addEventListener('click', act);
      return made;
    };
    element.append(
      button('download', () => {
        void hand(say, (text) => {
          saveFile(
            file.download.replace(/(?=\.\w+$)/, `-${localDay(new Date())}`),
            new Blob([text], {type: 'text/markdown'}),
          );
          return Promise.resolve('downloaded');
        });
      }),
      button('copy', () => {
        void hand(say, async (text) => ((await copyText(text)) ? 'copied' : 'notCopied'));
      }),
      button('clear', () => {
        const shown = entered();
        const isBack = shown.size === 0;
        show(isBack ? before : new Map());
        before = shown;
        keep();
        say(isBack ? '' : sheetWords.cleared[language]);
      }),
      notice,
    );
    // A browser lets a text be copied only right after the button was pressed: the file should be there by then.
    for (const type of ['pointerover', 'focusin'])
      element.addEventListener(type, () => void blankFile().catch(() => undefined));
    return {element, say};
  };
  const bars = [bar(), bar()];
  // In sight all along the sheet: how far it is. Said when the number changes, not at each letter.
  const progress = document.createElement('p');
  progress.dataset.progress = '';
  progress.setAttribute('role', 'status');
  const count = (): void => {
    const {filled, of} = fields.progress();
    const text = fill(sheetWords.progress[language], {filled, of});
    if (progress.textContent !== text) progress.textContent = text;
  };
  (head.nextElementSibling ?? head).after(bars[0]?.element ?? '', displacedPlace, progress);
  sheet.append(bars[1]?.element ?? '');

  show(readEntries(storedText(key)));
  sheet.addEventListener('input', ({target}) => {
    const control = target as Control;
    enter(control, valueOf(control));
    propose(control);
    fields.refresh();
    keep();
  });
  const [from, review] = Array.from(
    sheet.querySelectorAll<HTMLInputElement>('dd[data-date] input'),
  );
  const enterDay = (control: HTMLInputElement, day: string): void => {
    enter(control, day);
    keep();
  };
  sheet.addEventListener('change', ({target}) => {
    // What comes later is suggested to come by the next review, and that in three months, on the same weekday.
    if (target === from && from?.value && review?.value === '')
      enterDay(review, dayAfter(new Date(`${from.value}T12:00`), 91));
    const label = (target as HTMLElement).closest('[data-day]');
    if (!label || !(target as HTMLInputElement).checked) return;
    const day = label.nextElementSibling?.querySelector('input');
    if (day?.value === '') enterDay(day, review?.value ?? '');
    day?.focus();
  });
  // In another tab.
  addEventListener('storage', (event) => {
    if (event.key === key) show(readEntries(storedText(key)));
  });
  return fields;
}

/**
 * What enters proposals where nothing else was written.
 *
 * @returns to be called after each change, with the field that was changed; without, it notes what is there
 */
function proposer(
  things: readonly ReadonlyMap<SheetEntry, Control>[],
  language: Language,
): (changed?: Control) => void {
  /** What was proposed last, in both languages: the sheet’s entries are kept for both. */
  const last = new Map<Control, readonly string[]>();
  return (changed) => {
    for (const controls of things) {
      const entered = (entry: SheetEntry): string => controls.get(entry)?.value ?? '';
      for (const {entry, propose} of proposals) {
        const control = controls.get(entry);
        if (!control) continue;
        const isOpen =
          control.value.trim() === '' ||
          last.get(control)?.some((text) => isAlike(text, control.value));
        const texts = languages.map((each) => propose(entered, each, new Date()));
        const text = texts[languages.indexOf(language)] ?? '';
        if (changed && changed !== control && isOpen) enter(control, text);
        last.set(control, texts);
        const isProposed = ['', ...texts].some((each) => isAlike(each, control.value.trim()));
        control
          .closest('td')
          ?.setAttribute(
            'data-proposed',
            isProposed || text === ''
              ? sheetWords.proposed[language]
              : fill(sheetWords.workedOut[language], {text}),
          );
      }
    }
  };
}

/** Whether texts are the same but for their days: a proposal of yesterday is one still. */
const isAlike = (...texts: [string, string]): boolean =>
  new Set(texts.map((text) => text.replace(/\d{4}-\d\d-\d\d/g, ''))).size === 1;

/** Entries that have no field, for the reader to copy. */
function displacedParts(entries: Entries, said: string): HTMLElement[] {
  if (entries.size === 0) return [];
  const note = document.createElement('p');
  note.textContent = said;
  const list = document.createElement('ul');
  for (const [name, value] of entries) {
    const item = document.createElement('li');
    const [part = '', id = ''] = name.split('/');
    item.textContent = `${id || part}: ${value === ticked ? '☒' : value}`;
    list.append(item);
  }
  return [note, list];
}
