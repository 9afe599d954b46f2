/** A checklist on its page. Loaded by the page's script when it is touched, or when marks of it are kept. */
import {copyText} from './copy-text';
import type {ChecklistWords} from './words';

/** What a reader has said of an item: ticked, or not applicable with the reason, which may still be blank. */
export interface Mark {
  readonly id: string;
  readonly notApplicable?: string;
}

interface Item {
  readonly box: HTMLInputElement;
  readonly none: HTMLInputElement | null;
  readonly reason: HTMLInputElement | null;
}

/**
 * Keeps marks in the reader's browser, and copies the list as Markdown.
 *
 * @param place what the page has of it: `data-keeps` under what marks are kept, `data-words` as JSON
 */
export function attach(place: HTMLElement): void {
  const words = JSON.parse(place.dataset.words ?? '{}') as ChecklistWords;
  const key = place.dataset.keeps ?? '';
  const items = Array.from(place.querySelectorAll('li'), (item): Item[] => {
    const box = item.querySelector<HTMLInputElement>('input[data-clauses]');
    const [none, reason] = ['[data-none]', '[data-reason]'].map((field) =>
      item.querySelector<HTMLInputElement>(field),
    ) as [Item['none'], Item['reason']];
    return box ? [{box, none, reason}] : [];
  }).flat();
  const notice = place.querySelector('[role=status]');
  const say = (text: string): void => {
    if (notice) notice.textContent = text;
  };

  const marks = (): Mark[] =>
    items.flatMap(({box, none, reason}) => {
      const id = box.value;
      if (none?.checked) return [{id, notApplicable: reason?.value.trim() ?? ''}];
      return box.checked ? [{id}] : [];
    });
  /** @param isAll whether what is not among the marks is taken back too */
  const show = (shown: readonly Mark[], isAll: boolean): void => {
    const byId = new Map(shown.map((mark) => [mark.id, mark]));
    for (const {box, none, reason} of items) {
      const mark = byId.get(box.value);
      if (!mark && !isAll) continue;
      box.checked = mark !== undefined && mark.notApplicable === undefined;
      if (none) none.checked = mark?.notApplicable !== undefined;
      if (reason) reason.value = mark?.notApplicable ?? '';
    }
  };
  const keep = (): void => {
    for (const {none, reason} of items)
      reason?.setAttribute('aria-invalid', String(none?.checked === true && !reason.value.trim()));
    const kept = marks();
    try {
      if (kept.length > 0) localStorage.setItem(key, keptText(kept));
      else localStorage.removeItem(key);
      say('');
    } catch {
      say(words.notKept);
    }
  };

  show(readMarks(storedText(key)), false);
  place.addEventListener('change', ({target}) => {
    // Either, not both.
    for (const {box, none, reason} of items) {
      if (target === box && box.checked && none) none.checked = false;
      if (target === none && none?.checked) {
        box.checked = false;
        reason?.focus();
      }
    }
    keep();
  });
  // Ticked before this code was there.
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
      headOf(words, new Date()) +
      markdownOf(
        items.map(({box}) => ({
          mark: marked.get(box.value),
          text: box.labels?.[0]?.textContent ?? '',
          clauses: box.dataset.clauses ?? '',
        })),
        words,
      );
    void copyText(text).then((isCopied) => say(isCopied ? words.copied : words.notCopied));
  });
}

/** What is kept under a key; nothing where the browser forbids reading it. */
function storedText(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Marks as they are kept: the id of what is ticked, a pair of id and reason for what is not applicable. */
export function keptText(marks: readonly Mark[]): string {
  return JSON.stringify(
    marks.map(({id, notApplicable}) => (notApplicable === undefined ? id : [id, notApplicable])),
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
    const [id, notApplicable] = Array.isArray(item) ? (item as unknown[]) : [];
    return typeof id === 'string' && typeof notApplicable === 'string' ? [{id, notApplicable}] : [];
  });
}

/** What a copied list begins with: of what it is, and what is filled in by hand but for the day. */
export function headOf(
  {heading, about, by, on}: Pick<ChecklistWords, 'heading' | 'about' | 'by' | 'on'>,
  now: Date,
): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `## ${heading}\n\n${about}: \n${by}: \n${on}: ${day}\n\n`;
}

/** A list of tasks as trackers read it; what is not applicable is struck out as done, with the reason. */
export function markdownOf(
  items: readonly {
    readonly mark: Mark | undefined;
    readonly text: string;
    readonly clauses: string;
  }[],
  {notApplicable, noReason}: Pick<ChecklistWords, 'notApplicable' | 'noReason'>,
): string {
  return items
    .map(({mark, text, clauses}) => {
      const named = clauses === '' ? '' : ` (${clauses})`;
      const line = text.trim().replace(/\s+/g, ' ');
      if (mark?.notApplicable === undefined) return `- [${mark ? 'x' : ' '}] ${line}${named}\n`;
      const reason = mark.notApplicable.replace(/\s+/g, ' ') || noReason;
      return `- [x] ~~${line}~~${named} ${notApplicable}${reason}\n`;
    })
    .join('');
}
