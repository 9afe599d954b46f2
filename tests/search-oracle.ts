/** What pages show, and what a reader might look for in it. Independent of what feeds the index. */

/** A block of text as the browser shows it, and the place it belongs to. */
export interface ShownBlock {
  readonly text: string;
  /** What stands after the `#`; empty for the page itself. */
  readonly anchor: string;
}

/** Runs in the page, and so stands alone: its blocks of text, read from what the browser laid out. */
export function shownBlocks(): ShownBlock[] {
  const text = document.querySelector<HTMLElement>('.markdown');
  if (!text) return [];
  // An element is asked about once for each that it stands in.
  const known = new Map<Element, boolean>();
  const isInline = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const inline =
      /^(inline|contents|ruby|none|math)/.test(getComputedStyle(element).display) ||
      element.closest('math, svg') !== null;
    known.set(element, inline);
    return inline;
  };
  const found: ShownBlock[] = [];
  let section = '';
  for (const element of Array.from(text.querySelectorAll<HTMLElement>('*'))) {
    if (/^H[2-6]$/.test(element.tagName) && element.id && !element.closest('section[data-level]')) {
      section = element.id;
    }
    // What an island shows is its reader's, not the page's; what refers to a page is found where it stands.
    if (element.closest('[data-island], [data-unsearched]')) continue;
    if (!(element instanceof HTMLElement) || isInline(element)) continue;
    if (Array.from(element.querySelectorAll('*')).some((inner) => !isInline(inner))) continue;
    const place = element.closest(
      'section[data-level][id], li[id^="l"], li[id^="c"], [data-term][id]',
    );
    const heading = element.closest('h1');
    const shown = element.innerText.replace(/\s+/g, ' ').trim();
    const isOwn = place !== null && text.contains(place);
    if (shown) found.push({text: shown, anchor: heading ? '' : isOwn ? place.id : section});
  }
  return found;
}

/** Numbers from 0 to 1, the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

export interface DrawnQuery {
  readonly text: string;
  /** Only the beginning of a word, as one has typed it so far. */
  readonly isBeginning: boolean;
}

/** A piece of a block that a reader might look for: a run of Han, a word or its beginning, a phrase, or a mix. */
export function queryFrom(text: string, random: () => number): DrawnQuery | undefined {
  // Letters of formulas, which browsers show in a form of their own, make words too.
  const units =
    text.match(
      /\p{Script=Han}|[A-Za-z0-9\u{1d400}-\u{1d7ff}][A-Za-z0-9\u{1d400}-\u{1d7ff}'’.-]*|\s+|./gu,
    ) ?? [];
  const starts = units.flatMap((unit, index) => (/^[\p{L}\p{N}]/u.test(unit) ? [index] : []));
  const start = starts[Math.floor(random() * starts.length)];
  if (start === undefined) return undefined;
  const length = 1 + Math.floor(random() * 6);
  const taken = units.slice(start, start + length);
  const query = taken.join('').trim();
  const isWord = /^[A-Za-z]+$/.test(query);
  const isCut = isWord && query.length > 3 && random() < 0.4;
  const cut = isCut ? query.slice(0, 2 + Math.floor(random() * 3)) : query;
  const han = cut.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han < 2 && !/^[A-Za-z]{2}/.test(cut)) return undefined;
  return {text: cut, isBeginning: cut.length < query.length};
}
