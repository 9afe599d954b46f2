/** A checklist on its page. Loaded by the page's script when it is touched, or when ticks of it are kept. */
import {copyText} from './copy-text';
import type {ChecklistWords} from './words';

/**
 * Keeps ticks in the reader's browser, and copies the list as Markdown.
 *
 * @param place what the page has of it: `data-keeps` under what ticks are kept, `data-words` as JSON
 */
export function attach(place: HTMLElement): void {
  const words = JSON.parse(place.dataset.words ?? '{}') as ChecklistWords;
  const key = place.dataset.keeps ?? '';
  const boxes = Array.from(place.querySelectorAll<HTMLInputElement>('input[type=checkbox]'));
  const notice = place.querySelector('[role=status]');
  const say = (text: string): void => {
    if (notice) notice.textContent = text;
  };

  for (const id of readTicks(key)) {
    const box = boxes.find(({value}) => value === id);
    if (box) box.checked = true;
  }
  const keep = (): void => {
    const ticked = boxes.filter(({checked}) => checked).map(({value}) => value);
    try {
      if (ticked.length > 0) localStorage.setItem(key, JSON.stringify(ticked));
      else localStorage.removeItem(key);
      say('');
    } catch {
      say(words.notKept);
    }
  };
  place.addEventListener('change', keep);
  // Ticked before this code was there.
  keep();
  // In another tab.
  addEventListener('storage', (event) => {
    if (event.key !== key) return;
    const ticked = new Set(readTicks(key));
    for (const box of boxes) box.checked = ticked.has(box.value);
  });

  let before: readonly string[] = [];
  place.querySelector('[data-clears]')?.addEventListener('click', () => {
    const ticked = boxes.filter(({checked}) => checked).map(({value}) => value);
    const isBack = ticked.length === 0;
    for (const box of boxes) box.checked = isBack && before.includes(box.value);
    before = ticked;
    keep();
    say(isBack ? '' : words.cleared);
  });
  place.querySelector('[data-copies]')?.addEventListener('click', () => {
    const text = markdownOf(
      boxes.map((box) => ({
        isTicked: box.checked,
        text: box.labels?.[0]?.textContent ?? '',
        clauses: box.dataset.clauses ?? '',
      })),
    );
    void copyText(text).then((isCopied) => say(isCopied ? words.copied : words.notCopied));
  });
}

/** What is kept under a key; nothing of what is no list of texts. */
export function readTicks(key: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** A list of tasks as trackers read it. */
export function markdownOf(
  items: readonly {readonly isTicked: boolean; readonly text: string; readonly clauses: string}[],
): string {
  return items
    .map(({isTicked, text, clauses}) => {
      const named = clauses === '' ? '' : ` (${clauses})`;
      return `- [${isTicked ? 'x' : ' '}] ${text.trim().replace(/\s+/g, ' ')}${named}\n`;
    })
    .join('');
}
