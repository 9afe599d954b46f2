/**
 * The search as readers see it: results under a field, as one types. Loaded when search is first
 * touched; what it needs of the page stands on the panel (src/components/SearchPanel). Wires the
 * field, the filters, the results and the client of the worker.
 */
import css from './box.css';
import {SearchClient, type StartWorker} from './client';
import {element, render} from './element';
import {filterControls, readAreas, type EditionChoice} from './filters';
import {forgetQueries, recentQueries, rememberQuery} from './recent-queries';
import {searchResults, type ResultActions} from './results';
import {changeState, queryOf, readState, writeState, type StateChange} from './state';
import type {SearchWords} from './words';
import type {FromWorker} from './worker';

// Put in by src/plugins/search.
declare const WORDS: SearchWords;
declare const WORKER: string;

const storage = (): Storage => localStorage;

const startWorker: StartWorker = (onMessage, onError) => {
  const worker = new Worker(new URL(WORKER, import.meta.url));
  worker.onmessage = ({data}: MessageEvent<FromWorker>) => onMessage(data);
  worker.onerror = onError;
  return {
    send: (message) => worker.postMessage(message),
    stop: () => worker.terminate(),
  };
};

/**
 * Brings a panel to life.
 *
 * @param panel has a `form` with the field, and says in its data: `folder` and `otherFolder` of the
 *   indexes, `root` and `otherRoot` of the pages in either language, `editions` as JSON, the page's
 *   first; `areas`; `otherLanguage`, its tag; `page`, the address of the search page, or nothing when the panel stands on it
 */
export function attach(panel: HTMLElement): void {
  const data = panel.dataset as Readonly<Record<string, string>>;
  const field = panel.querySelector('input');
  const form = panel.querySelector('form');
  const space = panel.querySelector('[data-search-results]');
  if (!field || !form || !space) return;
  const editions = JSON.parse(data.editions ?? '[]') as EditionChoice[];
  const areas = readAreas(data.areas ?? '');
  const {page: searchPage} = data;

  if (!document.getElementById('search-style')) {
    document.head.append(render(element('style', {id: 'search-style'}, css)));
  }

  // On the search page the address says what is searched for.
  let state = readState(
    searchPage === undefined ? location.search : '',
    editions.map(({path}) => path),
  );
  // What was typed while this was on its way.
  if (field.value) state = {...state, text: field.value};
  else field.value = state.text;

  const filters = render(
    element('div', {class: 'search-filters', role: 'group', 'aria-label': WORDS.filters}),
  );
  const status = render(element('p', {class: 'search-status', role: 'status'}));
  const results = render(element('div', {class: 'search-results'}));
  space.replaceChildren(filters, status, results);

  const client = new SearchClient(startWorker, () => showResults());

  const open = (): void => {
    const folder = (state.isOtherLanguage ? data.otherFolder : data.folder) ?? '';
    client.open(new URL(folder, location.href).href, state.edition, queryOf(state));
  };

  const change = (difference: StateChange): void => {
    const {edition, isOtherLanguage} = state;
    state = changeState(state, difference);
    if (searchPage === undefined) history.replaceState(history.state, '', writeState(state));
    if (state.edition !== edition || state.isOtherLanguage !== isOtherLanguage) open();
    else client.ask(queryOf(state));
    showFilters();
  };

  /** After a button, readers go on in the field: the button may go. */
  const fromField = (act: () => void): void => {
    field.focus();
    act();
  };

  const showFilters = (): void => {
    // A control in use is not exchanged under the reader's hand.
    if (filters.contains(document.activeElement)) return;
    const controls = filterControls(
      state,
      {areas, editions, otherLanguage: data.otherLanguage ?? ''},
      WORDS,
      {
        change,
        switchLanguage: () => fromField(() => change({isOtherLanguage: !state.isOtherLanguage})),
      },
    );
    filters.replaceChildren(...controls.map(render));
  };

  const resultActions: ResultActions = {
    search: (text) =>
      fromField(() => {
        field.value = text;
        change({text});
      }),
    showKind: (kind) => fromField(() => change({kind})),
    remember: () => rememberQuery(storage, state.text),
    forget: () =>
      fromField(() => {
        forgetQueries(storage);
        showResults();
      }),
    retry: () => fromField(open),
  };

  /** Shows what there is; readers who stand on a result keep it, or get back to the field. */
  const showResults = (): void => {
    const focused = document.activeElement;
    const address =
      focused && results.contains(focused) ? (focused.getAttribute('href') ?? '') : undefined;
    const {status: message, content} = searchResults(
      {
        state,
        answer: client.answer,
        failure: client.failure,
        textFailure: client.textFailure,
        recent: recentQueries(storage),
        language: state.isOtherLanguage ? data.otherLanguage : undefined,
        root: (state.isOtherLanguage ? data.otherRoot : data.root) ?? '/',
        pageAddress: searchPage === undefined ? undefined : searchPage + writeState(state),
      },
      WORDS,
      resultActions,
    );
    status.textContent = message;
    results.replaceChildren(...content.map(render));
    if (address === undefined) return;
    const link = Array.from(results.querySelectorAll('a')).find(
      (candidate) => candidate.getAttribute('href') === address,
    );
    (link ?? field).focus();
  };

  let isComposing = false;
  const takeText = (): void => {
    if (!isComposing && field.value !== state.text) change({text: field.value});
  };
  field.addEventListener('compositionstart', () => (isComposing = true));
  field.addEventListener('compositionend', () => {
    isComposing = false;
    takeText();
  });
  field.addEventListener('input', takeText);
  form.addEventListener('submit', (event) => {
    // By itself the browser leads to the search page; here Enter follows the first result.
    event.preventDefault();
    if (!isComposing) results.querySelector('a')?.click();
  });

  panel.addEventListener('keydown', (event) => {
    if (event.isComposing || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
    const focused = document.activeElement;
    if (focused !== field && !(focused && results.contains(focused))) return;
    const stops = [field, ...Array.from(results.querySelectorAll<HTMLElement>('a, button'))];
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const next = stops[stops.indexOf(focused as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  showFilters();
  open();
}
