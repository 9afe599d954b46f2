/**
 * The script of every page, inline in its head: two kilobytes in place of an application. Everything
 * here adds to what HTML already does; without it no control is dead and none is missing that could
 * work. It listens on the document, so it works for whatever is on the page, React's or not.
 */
export {};

const root = document.documentElement;
const theme = 'theme';
const each = <E extends Element>(selector: string, act: (element: E) => void): void =>
  document.querySelectorAll<E>(selector).forEach(act);

// Controls that only script can work show themselves by this mark.
root.dataset.script = '';

/** Reads or writes the reader's storage; nothing where that is forbidden: a choice then holds for this page. */
function stored<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function showColours(choice?: string | null): void {
  if (choice === 'light' || choice === 'dark') root.dataset.theme = choice;
  else delete root.dataset.theme;
}

function switchColours(): void {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark';
  // Back at what the system wants is no choice any more: colours follow it again.
  const choice = next === system ? '' : next;
  showColours(choice);
  stored(() => (choice ? localStorage.setItem(theme, choice) : localStorage.removeItem(theme)));
}

/** The reader's choice of colours, `light` or `dark`; none where they follow the system. */
const again = (): void => showColours(stored(() => localStorage.getItem(theme)));
again();
// Chosen in another tab; or while this page lay in the back/forward cache, or was only prerendered.
addEventListener('storage', again);
addEventListener('pageshow', again);
document.addEventListener('prerenderingchange', again);

/** The same page in another language or edition is asked for at the same place, with the same state. */
function keepPlace(): void {
  each<HTMLAnchorElement>('a[data-keep-place]', (link) => {
    link.search = location.search;
    link.hash = location.hash;
  });
}

/**
 * What folds the place that the address leads to is opened, where the browser does not do so itself: a heading
 * that folds shows without. By its id: no place is `:target` yet when a page is read for the first time.
 */
function arrive(): void {
  keepPlace();
  const place = document.getElementById(location.hash.slice(1));
  each<HTMLDetailsElement>('details:not([open])', (fold) => {
    if (!place || !fold.contains(place)) return;
    fold.open = true;
    place.scrollIntoView();
  });
}
addEventListener('hashchange', arrive);

/**
 * Scrolls the navigation, never the page, to the entry of the page one is on where that is out of sight: as
 * soon as there is the whole navigation, and so before it is painted.
 */
function showCurrentEntry(): void {
  const entry = document.querySelector<HTMLElement>('#site-nav [aria-current]');
  const navigation = entry?.closest('nav');
  if (entry && navigation?.nextSibling) {
    const middle = navigation.clientHeight / 2;
    const distance = entry.offsetTop - navigation.scrollTop - middle;
    if (Math.abs(distance) > middle - 50) navigation.scrollTop += distance;
  } else if (document.readyState === 'loading') requestAnimationFrame(showCurrentEntry);
}
requestAnimationFrame(showCurrentEntry);

/** Marks in the page's contents the section one reads: the last that has come to the upper third of the screen. */
function showSection(): void {
  let current: Element | undefined;
  const isAtEnd = scrollY + innerHeight > root.scrollHeight - 9;
  each<HTMLAnchorElement>('#page-contents a', (link) => {
    const place = document.getElementById(link.hash.slice(1));
    link.removeAttribute('aria-current');
    if (isAtEnd || (place?.getBoundingClientRect().top ?? 1e6) < innerHeight / 3) current = link;
  });
  current?.setAttribute('aria-current', 'location');
}
addEventListener('scroll', showSection, {passive: true});

let saying: number | undefined;
/** Says something at the foot of the window, for some seconds. */
function say(text: string, seconds: number): void {
  const notice = document.getElementById('notice') ?? document.createElement('div');
  notice.id = 'notice';
  notice.role = 'status';
  document.body.append(notice);
  // A live region is read out when its text changes, not when it appears with one.
  setTimeout(() => (notice.textContent = text), 50);
  clearTimeout(saying);
  saying = window.setTimeout(() => notice.remove(), seconds * 1000);
}

let copied: HTMLAnchorElement | undefined;
/**
 * Copies the address of a page or of a place on it, and says so. Of what has a short link, the next press copies that:
 * the mark has the id.
 */
function copy(link: HTMLAnchorElement): void {
  const {
    copied: done = '',
    again: offer = '',
    short = '',
  } = document.querySelector<HTMLElement>('[data-copied]')?.dataset ?? {};
  const id = link.dataset.permalink;
  const isShort = id && link === copied;
  const address = isShort ? `${location.origin}${short}${id.toLowerCase()}/` : link.href;
  copied = isShort ? undefined : link;
  // Following it takes the focus away once this event is over.
  setTimeout(() => link.focus({preventScroll: true}), 50);
  void navigator.clipboard?.writeText(address).then(
    () => say(isShort ? `${done} ${address}` : id ? offer : done, 6),
    () => undefined, // Not allowed: the link has still put the address into the address bar.
  );
}

/** Its code is fetched when search is first touched; what is typed meanwhile stays in the field. */
let search: Promise<unknown> | undefined;
function startSearch(panel: HTMLElement): void {
  const script = document.querySelector<HTMLElement>('[data-opens-search]')?.dataset.opensSearch;
  const fail = (): void => {
    const notice = document.createElement('p');
    notice.role = 'status';
    panel.querySelector('[data-search-results]')?.replaceChildren(notice);
    setTimeout(() => (notice.textContent = panel.dataset.failed ?? ''), 50);
  };
  if (search) return;
  // Code that comes after readers were told is still taken.
  const limit = setTimeout(fail, 10_000);
  search = (import(script ?? '') as Promise<{attach: (panel: HTMLElement) => void}>)
    .then(
      ({attach}) => attach(panel),
      () => {
        search = undefined;
        fail();
      },
    )
    .finally(() => clearTimeout(limit));
}

/** @returns whether there is a search to open over the page */
function openSearch(): boolean {
  // The search page has one in its text.
  const panel =
    document.querySelector<HTMLElement>('main [data-search]') ??
    document.querySelector<HTMLElement>('[data-search]');
  if (!panel) return false;
  const dialog = panel.closest('dialog');
  if (dialog?.open === false) dialog.showModal();
  panel.querySelector('input')?.focus();
  startSearch(panel);
  return true;
}

// The search page's panel is at work at once: a form also leads there that is sent before there is code.
document.addEventListener('DOMContentLoaded', () => {
  arrive();
  // A short link has led here, and elsewhere than to the newest edition.
  const note = stored(() => sessionStorage.getItem('note'));
  if (note) say(note, 20);
  stored(() => sessionStorage.removeItem('note'));
  const panel = document.querySelector<HTMLElement>('main [data-search]');
  if (panel) startSearch(panel);
});

addEventListener('click', (event) => {
  const target = event.target as Element;
  each<HTMLDetailsElement>('details[data-menu]', (menu) => {
    menu.open &&= menu.contains(target);
  });
  if (target.closest('[data-colours]')) switchColours();
  // On a phone it is laid out when it has opened, once this event is over.
  if (target.closest('[popovertarget=site-nav]')) requestAnimationFrame(showCurrentEntry);
  // Beside the box is its backdrop.
  if (target.matches('dialog') || target.closest('[data-closes-search]'))
    target.closest('dialog')?.close();
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey);
  if (target.closest('[data-opens-search]') && isPlain && openSearch()) event.preventDefault();
  const link = target.closest('a');
  // An island changes the address without an event.
  keepPlace();
  // Within the page, and for the page one comes back to.
  link?.closest<HTMLElement>('[popover]')?.hidePopover();
  if (isPlain) link?.closest('dialog')?.close();
  // Short links open it from then on.
  if (link?.matches('[data-keep-place][hreflang]'))
    stored(() => localStorage.setItem('language', link.hreflang));
  if (link?.matches('[data-permalink]') && isPlain) {
    // The page's short link is copied, not followed.
    if (!link.hash) event.preventDefault();
    copy(link);
  }
});

addEventListener('keydown', (event) => {
  const {key: pressed, code, target} = event;
  // The target may be the document, which has neither tag nor ancestors.
  const isTyping = (target as Partial<Element>).matches?.('input, select, textarea');
  // The key of the letter K, whatever it types: a capital, or a letter of another script.
  const isK = code === 'KeyK' || pressed.toLowerCase() === 'k';
  const isSearch = (pressed === '/' && !isTyping) || (isK && (event.ctrlKey || event.metaKey));
  if (isSearch && openSearch()) event.preventDefault();
  if (pressed === 'Escape')
    each<HTMLDetailsElement>('details[data-menu][open]', (menu) => {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
});

// Pages one is about to open are fetched on intent. Chromium does so by the speculation rules of
// the page, and leaves it when the reader saves data; others by this.
const {connection} = navigator as {connection?: {saveData?: boolean}};
if (!HTMLScriptElement.supports?.('speculationrules') && !connection?.saveData) {
  const asked = new Set([location.pathname]);
  const prefetch = ({target}: Event): void => {
    const link = (target as Partial<Element>).closest?.('a');
    if (link?.origin !== location.origin || !link.pathname.endsWith('/')) return;
    if (asked.has(link.pathname)) return;
    asked.add(link.pathname);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = link.pathname;
    document.head.append(hint);
  };
  // A finger that comes down is over the link too.
  for (const type of ['pointerover', 'focusin']) addEventListener(type, prefetch, {passive: true});
}
