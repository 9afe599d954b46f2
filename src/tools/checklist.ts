/** A checklist on its page. Loaded by the page's script when it is touched, or when marks of it are kept. */
import {localize} from '../model/localize';
import {checklistWords} from './checklist-words';
import {copyText} from './copy-text';
import {keepText, storedText} from './keeping';
import {localDay} from './local-day';
import {pageLanguage} from './page-language';
import type {ChecklistWords} from './words';

/**
 * What a reader has said of an item: ticked; not applicable, with the reason; or not yet, with the day from which it will
 * be. Reason and day may still be blank.
 */
export interface Mark {
  readonly id: string;
  readonly notApplicable?: string;
  /** `2027-01-18` */
  readonly from?: string;
}

/** What an item may be instead of ticked, each with a box and what is said of it. */
const exceptions = ['notApplicable', 'from'] as const;
type Exception = (typeof exceptions)[number];

interface Item {
  readonly box: HTMLInputElement;
  readonly instead: readonly {
    readonly kind: Exception;
    readonly chosen: HTMLInputElement;
    readonly said: HTMLInputElement;
  }[];
}

/**
 * Keeps marks in the reader's browser, and copies the list as Markdown.
 *
 * @param place what the page has of it: `data-keeps` under what marks are kept, `data-words` of its head, as JSON
 */
export function attach(place: HTMLElement): void {
  const head = JSON.parse(place.dataset.words ?? '{}') as ChecklistWords;
  const words = localize(checklistWords, pageLanguage());
  const key = place.dataset.keeps ?? '';
  const items = Array.from(place.querySelectorAll('li'), (item): Item[] => {
    const fieldOf = (field: string): HTMLInputElement | null =>
      item.querySelector<HTMLInputElement>(`input[${field}]`);
    const box = item.querySelector('input');
    const instead = exceptions.flatMap((kind) => {
      const [chosen, said] =
        kind === 'from'
          ? [fieldOf('data-later'), fieldOf('data-from')]
          : [fieldOf('data-none'), fieldOf('data-reason')];
      return chosen && said ? [{kind, chosen, said}] : [];
    });
    return box ? [{box, instead}] : [];
  }).flat();
  const notice = place.querySelector('[role=status]');
  const say = (text: string): void => {
    if (notice) notice.textContent = text;
  };

  const marks = (): Mark[] =>
    items.flatMap(({box, instead}): Mark[] => {
      const id = box.value;
      const exception = instead.find(({chosen}) => chosen.checked);
      if (exception) return [{id, [exception.kind]: exception.said.value.trim()}];
      return box.checked ? [{id}] : [];
    });
  /** @param isAll whether what is not among the marks is taken back too */
  const show = (shown: readonly Mark[], isAll: boolean): void => {
    const byId = new Map(shown.map((mark) => [mark.id, mark]));
    for (const {box, instead} of items) {
      const mark = byId.get(box.value);
      if (!mark && !isAll) continue;
      box.checked = mark !== undefined && exceptions.every((kind) => mark[kind] === undefined);
      for (const {kind, chosen, said} of instead) {
        chosen.checked = mark?.[kind] !== undefined;
        said.value = mark?.[kind] ?? '';
      }
    }
  };
  const keep = (): void => {
    for (const {chosen, said} of items.flatMap(({instead}) => instead))
      said.setAttribute('aria-invalid', String(chosen.checked && !said.value.trim()));
    const kept = marks();
    const isKept = keepText(key, kept.length > 0 ? keptText(kept) : '');
    say(isKept ? '' : words.notKept);
  };

  show(readMarks(storedText(key)), false);
  place.addEventListener('change', ({target}) => {
    // One of them, no two.
    for (const {box, instead} of items) {
      const boxes = [box, ...instead.map(({chosen}) => chosen)];
      const pressed = boxes.find((known) => known === target);
      if (!pressed?.checked) continue;
      for (const known of boxes) known.checked = known === pressed;
      instead.find(({chosen}) => chosen === pressed)?.said.focus();
    }
    keep();
  });
  // Ticked before this code was there: what an item is instead was ticked after it.
  show(marks(), true);
  keep();
  // In another tab.
  addEventListener('storage', (event) => {
    if (event.key === key) show(readMarks(storedText(key)), true);
  });

  let before: readonly Mark[] = [];
  place.querySelector('[data-clears]')?.addEventListener('click', () => {
    const shown = marks();
    const isBack = shown.length === 0;
    show(isBack ? before : [], true);
    before = shown;
    keep();
    say(isBack ? '' : words.cleared);
  });
  place.querySelector('[data-copies]')?.addEventListener('click', () => {
    const marked = new Map(marks().map((mark) => [mark.id, mark]));
    const text =
      headOf(head, new Date()) +
      markdownOf(
        items.map(({box}) => ({
          mark: marked.get(box.value),
          text: box.labels?.[0]?.textContent ?? '',
          clauses: clausesOf(box.value),
        })),
        words,
      );
    void copyText(text).then((isCopied) => say(isCopied ? words.copied : words.notCopied));
  });
}

/** The clauses of an item, as they are read, out of what its tick is kept by: `SP-02.1,SP-02.2#2`. */
export function clausesOf(id: string): string {
  return id.replace(/#\d+$/, '').replaceAll(',', ', ');
}

/** Marks as they are kept: the id of what is ticked, a pair of id and reason for what is not applicable, id and day for later. */
export function keptText(marks: readonly Mark[]): string {
  return JSON.stringify(
    marks.map(({id, notApplicable, from}) => {
      if (from !== undefined) return {id, from};
      return notApplicable === undefined ? id : [id, notApplicable];
    }),
  );
}

/** Marks out of what was kept; whatever is not a mark is left out. */
export function readMarks(text: string): Mark[] {
  let kept: unknown;
  try {
    kept = JSON.parse(text || '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((item: unknown): Mark[] => {
    if (typeof item === 'string') return [{id: item}];
    if (!Array.isArray(item)) {
      const {id, from} = (item ?? {}) as Readonly<Record<string, unknown>>;
      return typeof id === 'string' && typeof from === 'string' ? [{id, from}] : [];
    }
    const [id, notApplicable] = item as unknown[];
    return typeof id === 'string' && typeof notApplicable === 'string' ? [{id, notApplicable}] : [];
  });
}

/** What a copied list begins with: of what it is, and what is filled in by hand but for the day. */
export function headOf({heading, about, by, on}: ChecklistWords, now: Date): string {
  return `## ${heading}\n\n${about}: \n${by}: \n${on}: ${localDay(now)}\n\n`;
}

/**
 * A list of tasks as trackers read it: what is not applicable is struck out as done, with the reason; what comes later
 * is still to be done, with the day.
 */
export function markdownOf(
  items: readonly {
    readonly mark: Mark | undefined;
    readonly text: string;
    readonly clauses: string;
  }[],
  {
    notApplicable,
    because,
    fromDay,
    noDay,
  }: Readonly<Record<'notApplicable' | 'because' | 'fromDay' | 'noDay', string>>,
): string {
  return items
    .map(({mark, text, clauses}) => {
      const named = clauses === '' ? '' : ` (${clauses})`;
      const line = text.trim().replace(/\s+/g, ' ');
      if (mark?.from !== undefined) {
        const day = mark.from === '' ? noDay : fromDay.replace('{date}', mark.from);
        return `- [ ] ${line}${named} ${day}\n`;
      }
      if (mark?.notApplicable === undefined) return `- [${mark ? 'x' : ' '}] ${line}${named}\n`;
      const reason = mark.notApplicable.trim().replace(/\s+/g, ' ');
      return `- [x] ~~${line}~~${named} ${notApplicable}${reason && because + reason}\n`;
    })
    .join('');
}
