/** What stands under the search's field: what was found, or what to do when nothing was. */
import {button, element, type Description, type ElementDescription} from './element';
import type {Answer, Hit} from './engine';
import type {Kind} from './format';
import type {Reason} from './load';
import type {Passage} from './passage';
import type {SearchState} from './state';
import type {SearchWords} from './words';

/** So many hits of a kind are shown before readers ask for all of it. */
const hitsShownOfAKind = 5;

/** A search at one moment. */
export interface SearchSituation {
  readonly state: SearchState;
  /** None while it is awaited. */
  readonly answer: Answer | undefined;
  /** Why nothing can be searched. */
  readonly failure: Reason | undefined;
  /** Why the text cannot be searched, though ids, titles and terms can. */
  readonly textFailure: Reason | undefined;
  /** What the reader searched for before, newest first. */
  readonly recent: readonly string[];
  /** Where the addresses of pages begin, in the language that is searched. */
  readonly root: string;
  /** The tag of the language that is searched, where it is not the page's. */
  readonly language: string | undefined;
  /** The same search on a page of its own; nothing there. */
  readonly pageAddress: string | undefined;
}

/** What readers can do with results. */
export interface ResultActions {
  readonly search: (text: string) => void;
  readonly showKind: (kind: Kind) => void;
  /** A result was followed. */
  readonly remember: () => void;
  readonly forget: () => void;
  readonly retry: () => void;
}

export interface Results {
  /** Read out when it changes. */
  readonly status: string;
  readonly content: readonly ElementDescription[];
}

/** What is shown of a search. */
export function searchResults(
  situation: SearchSituation,
  words: SearchWords,
  actions: ResultActions,
): Results {
  const {state, answer, failure, textFailure, recent} = situation;
  if (failure) {
    return {
      status: words.unavailable.replace('{reason}', words.reasons[failure]),
      content: [button(words.retry, actions.retry)],
    };
  }
  if (!state.text.trim()) return {status: '', content: recentContent(recent, words, actions)};
  if (!answer) return {status: words.loading, content: []};
  const {hits, total, isFull, nearest, corrected} = answer;
  const isTextMissing = !isFull && textFailure !== undefined;
  const partly = isTextMissing
    ? ` ${words.titlesAlone.replace('{reason}', words.reasons[textFailure])}`
    : isFull
      ? ''
      : ` ${words.titlesOnly}`;
  const correction = corrected ? `${words.corrected.replace('{query}', corrected)} ` : '';
  const count = words.count.replace('{count}', String(total));
  const status = (total === 0 ? words.none : correction + count) + partly;
  if (!isFull && !isTextMissing) {
    // The best hit alone: whatever the text adds stands below it. The rest would move when that comes, under
    // a finger about to touch it; another spelling, or what is nearest, may even go.
    const settled = {hits: corrected ? [] : hits.slice(0, 1), byKind: {}};
    return {status, content: hitGroups(settled, situation, words, actions)};
  }
  const again = isTextMissing ? [button(words.retry, actions.retry)] : [];
  if (total > 0) {
    const {pageAddress} = situation;
    const onPage = pageAddress === undefined ? [] : [linkToPage(pageAddress, words)];
    const groups = hitGroups(answer, situation, words, actions);
    return {status, content: [...again, ...groups, ...onPage]};
  }
  if (nearest.length === 0) return {status, content: again};
  const list = queryList(nearest, actions.search, situation.language);
  return {status, content: [...again, element('h2', {}, words.nearest), list]};
}

function recentContent(
  recent: readonly string[],
  words: SearchWords,
  {search, forget}: ResultActions,
): ElementDescription[] {
  if (recent.length === 0) return [element('p', {class: 'search-hint'}, words.hint)];
  return [element('h2', {}, words.recent), queryList(recent, search), button(words.forget, forget)];
}

/** Queries to choose from. */
function queryList(
  queries: readonly string[],
  search: (text: string) => void,
  language?: string,
): ElementDescription {
  const items = queries.map((query) =>
    element(
      'li',
      {},
      button(query, () => search(query), language === undefined ? {} : {lang: language}),
    ),
  );
  return element('ul', {class: 'search-words'}, ...items);
}

/** The hits in groups by kind, the kind of the best hit first. */
function hitGroups(
  {hits, byKind}: Pick<Answer, 'hits' | 'byKind'>,
  {state, root, language, pageAddress}: SearchSituation,
  words: SearchWords,
  {showKind, remember}: ResultActions,
): ElementDescription[] {
  const kindsByRank = [...new Set(hits.map(({place}) => place.kind))];
  return kindsByRank.map((kind) => {
    const hitsOfKind = hits.filter(({place}) => place.kind === kind);
    const shown = state.kind === kind ? hitsOfKind : hitsOfKind.slice(0, hitsShownOfAKind);
    const count = byKind[kind] ?? 0;
    const isCut = count > shown.length && state.kind !== kind;
    const id = `search-${pageAddress === undefined ? 'page' : 'box'}-${kind}`;
    const items = shown.map((hit) =>
      element(
        'li',
        {},
        hitLink(hit, {root, language}, remember),
        ...fateOf(hit, {root, language}, words, remember),
      ),
    );
    return element(
      'section',
      {'aria-labelledby': id},
      element('h2', {id}, words.kinds[kind]),
      element('ul', {}, ...items),
      ...(isCut ? [button(words.all.replace('{count}', String(count)), () => showKind(kind))] : []),
    );
  });
}

/** The same search on a page of its own. */
function linkToPage(address: string, words: SearchWords): ElementDescription {
  const link = element('a', {href: address}, words.asPage);
  return element('p', {class: 'search-as-page'}, link);
}

function hitLink(
  {place, page, title, passage}: Hit,
  {root, language}: Pick<SearchSituation, 'root' | 'language'>,
  remember: () => void,
): ElementDescription {
  const address = root + page.path + (place.anchor ? `#${place.anchor}` : '');
  return {
    ...element(
      'a',
      {href: address, ...(language === undefined ? {} : {lang: language})},
      element('span', {class: 'search-title'}, ...markedText(title)),
      ...(place.anchor === undefined ? [] : [element('small', {}, page.title)]),
      ...(passage ? [element('span', {class: 'search-passage'}, ...markedText(passage))] : []),
    ),
    onClick: remember,
  };
}

/** Says of what is withdrawn that it is, and leads on to what is in force in its place. */
function fateOf(
  {place: {withdrawn}}: Hit,
  {root, language}: Pick<SearchSituation, 'root' | 'language'>,
  words: SearchWords,
  remember: () => void,
): ElementDescription[] {
  if (!withdrawn) return [];
  const {successors} = withdrawn;
  const said = successors.length > 0 ? words.withdrawn : words.withdrawnForNothing;
  const links = successors.flatMap(({title, path}): Description[] => [
    ' ',
    {
      ...element(
        'a',
        {href: root + path, ...(language === undefined ? {} : {lang: language})},
        title,
      ),
      onClick: remember,
    },
  ]);
  return [element('p', {class: 'search-fate'}, said, ...links)];
}

/** A passage with what was found in `mark`. */
export function markedText({text, marks}: Passage): Description[] {
  const parts: Description[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    parts.push(text.slice(end, from), element('mark', {}, text.slice(from, to)));
    end = to;
  }
  parts.push(text.slice(end));
  return parts;
}
