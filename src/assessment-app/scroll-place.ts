/**
 * Keeps with each entry of the browser's history how far the page was scrolled, and comes to it again. The browser does
 * not find it by itself: when it looks, the view is not there yet, and what stands below it is in its place.
 */

/** Milliseconds without a change of size after which a page is held to be as it will be. */
const settledMs = 800;

const isNumber = (value: unknown): value is number => typeof value === 'number';

function kept(): number | undefined {
  const {scrolled} = (history.state ?? {}) as {readonly scrolled?: unknown};
  return isNumber(scrolled) ? scrolled : undefined;
}

/** Ends the search for a place, while there is one. */
let endSearch: (() => void) | undefined;

/** Notes how far the page is scrolled now. */
export function noteScroll(): void {
  if (endSearch) return;
  const state = {...(history.state as object | null), scrolled: Math.round(scrollY)};
  history.replaceState(state, '');
}

/** Comes to where the present entry was left, however late what is there is shown. The reader goes before it. */
export function comeBack(): void {
  endSearch?.();
  const wanted = kept();
  if (wanted === undefined) return;
  const island = document.querySelector<HTMLElement>('[data-island]');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = (): void => {
    scrollTo({top: wanted, behavior: 'instant'});
    clearTimeout(timer);
    if (island?.querySelector('h2')) timer = setTimeout(() => endSearch?.(), settledMs);
  };
  const sizes = new ResizeObserver(go);
  const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
  endSearch = () => {
    endSearch = undefined;
    clearTimeout(timer);
    sizes.disconnect();
    for (const act of acts) removeEventListener(act, stop);
  };
  const stop = endSearch;
  for (const act of acts) addEventListener(act, stop, {passive: true});
  sizes.observe(document.body);
  go();
}

/** A new entry of the history, for a query. */
export function addEntry(query: string): void {
  endSearch?.();
  noteScroll();
  history.pushState(null, '', query);
}

/** @param onTravel when the reader goes back or forward, or follows a link within the page */
export function keepScroll(onTravel: () => void): () => void {
  history.scrollRestoration = 'manual';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onScroll = (): void => {
    clearTimeout(timer);
    timer = setTimeout(noteScroll, 150);
  };
  const onPopState = (): void => {
    // What was scrolled before is not of this entry.
    clearTimeout(timer);
    onTravel();
    requestAnimationFrame(comeBack);
  };
  addEventListener('scroll', onScroll, {passive: true});
  addEventListener('popstate', onPopState);
  comeBack();
  return () => {
    clearTimeout(timer);
    removeEventListener('scroll', onScroll);
    removeEventListener('popstate', onPopState);
  };
}
