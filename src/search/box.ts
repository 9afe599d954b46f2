/**
 * The search as readers see it: results under a field, as one types. Loaded when search is first
 * touched; what it needs of the page stands on the panel (src/components/SearchPanel).
 */
import css from './box.css';
import type {Answer, Hit, Passage} from './engine';
import {kinds, type Kind} from './format';
import {readState, writeState, type SearchState} from './state';
import type {SearchWords} from './words';
import type {FromWorker, ToWorker} from './worker';

// Put in by src/plugins/search.
declare const WORDS: SearchWords;
declare const WORKER: string;

/** So many hits of a kind are shown before one asks for all of it. */
const perKind = 5;
const most = 60;
const recentKey = 'searches';

type Attributes = Readonly<Record<string, string>>;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A passage with what was found in `mark`. As text throughout: nothing of it is taken for markup. */
function marked({text, marks}: Passage): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    parts.push(text.slice(end, from), element('mark', {}, text.slice(from, to)));
    end = to;
  }
  parts.push(text.slice(end));
  return parts;
}

/** Queries whose result was followed, newest first; this browser's alone. */
function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(recentKey) ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((one): one is string => typeof one === 'string').slice(0, 5)
      : [];
  } catch {
    return [];
  }
}

function remember(query: string): void {
  const text = query.trim();
  if (!text) return;
  try {
    const all = [text, ...recentQueries().filter((one) => one !== text)].slice(0, 5);
    localStorage.setItem(recentKey, JSON.stringify(all));
  } catch {
    // Storage is forbidden: then nothing is remembered.
  }
}

/**
 * Brings a panel to life.
 *
 * @param panel has a `form` with the field, and says in its data: `folder` and `otherFolder` of the
 *   indexes, `root` and `otherRoot` of the pages in either language, `editions` as JSON, its own
 *   first; `page`, the address of the search page, or nothing when the panel stands on it
 */
export function attach(panel: HTMLElement): void {
  const data = panel.dataset as Readonly<Record<string, string>>;
  const field = panel.querySelector('input');
  const form = panel.querySelector('form');
  const space = panel.querySelector('[data-search-results]');
  if (!field || !form || !space) return;
  const editions = JSON.parse(data.editions ?? '[]') as {path: string; label: string}[];
  const isPage = data.page === undefined;

  if (!document.getElementById('search-style')) {
    document.head.append(element('style', {id: 'search-style'}, css));
  }

  let state: SearchState = isPage
    ? readState(
        location.search,
        editions.map(({path}) => path),
      )
    : {text: '', edition: editions[0]?.path ?? '', isOther: false};
  // What was typed while this was on its way.
  if (field.value) state = {...state, text: field.value};
  else field.value = state.text;

  const filters = element('div', {
    class: 'search-filters',
    role: 'group',
    'aria-label': WORDS.filters,
  });
  const status = element('p', {class: 'search-status', role: 'status'});
  const results = element('div', {class: 'search-results'});
  space.replaceChildren(filters, status, results);

  let worker: Worker | undefined;
  let stage: 'none' | 'core' | 'text' = 'none';
  let failed: keyof SearchWords['reasons'] | undefined;
  let asked = 0;
  let answered: Answer | undefined;
  let isComposing = false;

  const roots = (): string => (state.isOther ? data.otherRoot : data.root) ?? '/';
  const post = (message: ToWorker): void => worker?.postMessage(message);

  function open(): void {
    worker ??= startWorker();
    stage = 'none';
    failed = undefined;
    answered = undefined;
    const folder = (state.isOther ? data.otherFolder : data.folder) ?? '';
    post({type: 'open', folder: new URL(folder, location.href).href, edition: state.edition});
    show();
  }

  function startWorker(): Worker {
    const started = new Worker(new URL(WORKER, import.meta.url));
    started.onmessage = ({data: message}: MessageEvent<FromWorker>) => {
      if (message.type === 'ready') {
        stage = message.stage;
        ask();
      } else if (message.type === 'failed') {
        failed = message.reason;
        show();
      } else if (message.number === asked) {
        answered = message.answer;
        show();
      }
    };
    // Its script did not come, or is none.
    started.onerror = () => {
      worker = undefined;
      failed = 'network';
      show();
    };
    return started;
  }

  function ask(): void {
    asked += 1;
    answered = undefined;
    if (!state.text.trim() || stage === 'none') return show();
    const {text, kind, area, level} = state;
    post({
      type: 'ask',
      number: asked,
      limit: most,
      query: {text, ...(kind && {kind}), ...(area && {area}), ...(level && {level})},
    });
  }

  function change(to: Partial<SearchState>): void {
    const before = state;
    state = {...state, ...to};
    if (isPage) history.replaceState(history.state, '', writeState(state));
    if (before.edition !== state.edition || before.isOther !== state.isOther) open();
    else ask();
    if (before !== state) drawFilters();
  }

  function select(
    label: string,
    value: string | undefined,
    options: readonly (readonly [string, string])[],
    then: (value: string) => void,
  ): HTMLSelectElement {
    const made = element(
      'select',
      {'aria-label': label},
      ...options.map(([key, text]) => element('option', {value: key}, text)),
    );
    made.value = value ?? '';
    made.addEventListener('change', () => then(made.value));
    return made;
  }

  function drawFilters(): void {
    // A control in use is not exchanged under the reader's hand.
    if (filters.contains(document.activeElement)) return;
    const without = <Key extends keyof SearchState>(key: Key): SearchState => {
      const rest = {...state};
      delete rest[key];
      return rest;
    };
    const areas = (data.areas ?? '')
      .split('|')
      .filter(Boolean)
      .map((one) => one.split(':'));
    filters.replaceChildren(
      select(
        WORDS.anyKind,
        state.kind,
        [['', WORDS.anyKind], ...kinds.map((kind) => [kind, WORDS.kinds[kind]] as const)],
        (value) => {
          state = without('kind');
          change(value ? {kind: value as Kind} : {});
        },
      ),
      select(
        WORDS.anyArea,
        state.area,
        [
          ['', WORDS.anyArea],
          ...areas.map(([id = '', name = '']) => [id, `${id} ${name}`] as const),
        ],
        (value) => {
          state = without('area');
          change(value ? {area: value} : {});
        },
      ),
      select(
        WORDS.anyLevel,
        state.level === undefined ? '' : String(state.level),
        [
          ['', WORDS.anyLevel],
          ...[1, 2, 3, 4, 5].map(
            (level) => [String(level), WORDS.level.replace('{level}', String(level))] as const,
          ),
        ],
        (value) => {
          state = without('level');
          change(value ? {level: Number(value)} : {});
        },
      ),
    );
    if (editions.length > 1) {
      filters.append(
        select(
          WORDS.edition,
          state.edition,
          editions.map(({path, label}) => [path, label] as const),
          (value) => change({edition: value}),
        ),
      );
    }
    const language = element(
      'button',
      {type: 'button'},
      state.isOther ? WORDS.ownLanguage : WORDS.otherLanguage,
    );
    language.addEventListener('click', () => {
      field?.focus();
      change({isOther: !state.isOther});
    });
    filters.append(language);
  }

  /** Draws anew; whoever stands on a result keeps it, or gets back to the field. */
  function show(): void {
    const at = document.activeElement;
    const address = at && results.contains(at) ? (at.getAttribute('href') ?? '') : undefined;
    draw();
    if (address === undefined) return;
    const same = Array.from(results.querySelectorAll('a')).find(
      (link) => link.getAttribute('href') === address,
    );
    (same ?? field)?.focus();
  }

  function draw(): void {
    const text = state.text.trim();
    results.replaceChildren();
    if (failed) return showFailure();
    if (!text) {
      status.textContent = '';
      return showRecent();
    }
    if (!answered) {
      status.textContent = WORDS.loading;
      return;
    }
    if (answered.total === 0) return showNothing(answered);
    const corrected = answered.corrected
      ? `${WORDS.corrected.replace('{query}', answered.corrected)} `
      : '';
    const partly = answered.isFull ? '' : ` ${WORDS.titlesOnly}`;
    status.textContent = `${corrected}${WORDS.count.replace('{count}', String(answered.total))}${partly}`;
    showHits(answered);
  }

  function showHits({hits, byKind}: Answer): void {
    const byBest = [...new Set(hits.map(({place}) => place.kind))];
    for (const kind of byBest) {
      const own = hits.filter(({place}) => place.kind === kind);
      const shown = state.kind === kind ? own : own.slice(0, perKind);
      const id = `search-${isPage ? 'page' : 'box'}-${kind}`;
      const list = element('ul', {}, ...shown.map((hit) => element('li', {}, linkTo(hit))));
      const group = element(
        'section',
        {'aria-labelledby': id},
        element('h2', {id}, WORDS.kinds[kind]),
        list,
      );
      const all = byKind[kind] ?? 0;
      if (all > shown.length && state.kind !== kind) {
        const more = element('button', {type: 'button'}, WORDS.all.replace('{count}', String(all)));
        more.addEventListener('click', () => {
          field?.focus();
          change({kind});
        });
        group.append(more);
      }
      results.append(group);
    }
    if (!isPage) {
      const address = `${data.page ?? ''}${writeState(state)}`;
      results.append(
        element('p', {class: 'search-as-page'}, element('a', {href: address}, WORDS.asPage)),
      );
    }
  }

  function linkTo({place, page, title, passage}: Hit): HTMLAnchorElement {
    const address = roots() + page.path + (place.anchor ? `#${place.anchor}` : '');
    const where = place.anchor === undefined ? [] : [element('small', {}, page.title)];
    const link = element(
      'a',
      {href: address},
      element('span', {class: 'search-title'}, ...marked(title)),
      ...where,
      ...(passage ? [element('span', {class: 'search-passage'}, ...marked(passage))] : []),
    );
    link.addEventListener('click', () => remember(state.text));
    return link;
  }

  function showNothing({nearest, isFull}: Answer): void {
    status.textContent = isFull || failed ? WORDS.none : `${WORDS.none} ${WORDS.titlesOnly}`;
    if (nearest.length === 0) return;
    results.append(
      element('h2', {}, WORDS.nearest),
      element('ul', {class: 'search-words'}, ...nearest.map((word) => queryItem(word))),
    );
  }

  function showRecent(): void {
    const recent = recentQueries();
    if (recent.length === 0) {
      results.append(element('p', {class: 'search-hint'}, WORDS.hint));
      return;
    }
    const forget = element('button', {type: 'button'}, WORDS.forget);
    forget.addEventListener('click', () => {
      localStorage.removeItem(recentKey);
      field?.focus();
      show();
    });
    results.append(
      element('h2', {}, WORDS.recent),
      element('ul', {class: 'search-words'}, ...recent.map((word) => queryItem(word))),
      forget,
    );
  }

  function queryItem(text: string): HTMLLIElement {
    const button = element('button', {type: 'button'}, text);
    button.addEventListener('click', () => {
      if (!field) return;
      field.value = text;
      field.focus();
      change({text});
    });
    return element('li', {}, button);
  }

  function showFailure(): void {
    const reason = failed ? WORDS.reasons[failed] : '';
    status.textContent = WORDS.unavailable.replace('{reason}', reason);
    const retry = element('button', {type: 'button'}, WORDS.retry);
    retry.addEventListener('click', () => {
      field?.focus();
      open();
    });
    results.append(retry);
  }

  const typed = (): void => {
    if (!isComposing && field.value !== state.text) change({text: field.value});
  };
  field.addEventListener('compositionstart', () => (isComposing = true));
  field.addEventListener('compositionend', () => {
    isComposing = false;
    typed();
  });
  field.addEventListener('input', typed);
  form.addEventListener('submit', (event) => {
    // The browser's own way leads to the search page; here Enter follows the first result.
    event.preventDefault();
    if (!isComposing) results.querySelector('a')?.click();
  });

  panel.addEventListener('keydown', (event) => {
    if (event.isComposing || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
    const at = document.activeElement;
    if (at !== field && !(at && results.contains(at))) return;
    const stops = [field, ...Array.from(results.querySelectorAll<HTMLElement>('a, button'))];
    const next = stops[stops.indexOf(at as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  drawFilters();
  open();
}
