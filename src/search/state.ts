/** What is searched for, and how it stands in the address of the search page. */
import type {Query} from './engine';
import {longestQuery} from './fold';
import {kinds, type Kind} from './format';

export interface SearchState {
  readonly text: string;
  readonly edition: string;
  /** Whether the language is searched that the page is not in. */
  readonly isOtherLanguage: boolean;
  readonly kind?: Kind;
  readonly area?: string;
  readonly level?: number;
}

/** What becomes different; a filter that is `undefined` is taken away. */
export interface StateChange {
  readonly text?: string;
  readonly edition?: string;
  readonly isOtherLanguage?: boolean;
  readonly kind?: Kind | undefined;
  readonly area?: string | undefined;
  readonly level?: number | undefined;
}

/** A state after a change. */
export function changeState(state: SearchState, change: StateChange): SearchState {
  const {kind, area, level, ...rest} = {...state, ...change};
  return {...rest, ...(kind && {kind}), ...(area && {area}), ...(level && {level})};
}

/** What an index is asked in a state. */
export function queryOf({text, kind, area, level}: SearchState): Query {
  return {text, ...(kind && {kind}), ...(area && {area}), ...(level && {level})};
}

/**
 * Reads a state from a query string. What is not one of the things there are is left out: an address
 * comes from anywhere.
 *
 * @param editions that there are, the one to take first
 */
export function readState(search: string, editions: readonly string[]): SearchState {
  const query = new URLSearchParams(search);
  const edition = query.get('edition') ?? '';
  const kind = kinds.find((known) => known === query.get('kind'));
  const area = query.get('area') ?? '';
  const level = query.get('level') ?? '';
  return {
    text: (query.get('q') ?? '').slice(0, longestQuery),
    edition: editions.includes(edition) ? edition : (editions[0] ?? ''),
    isOtherLanguage: query.get('language') === 'other',
    ...(kind && {kind}),
    ...(/^[A-Z]{2}$/.test(area) && {area}),
    ...(/^[1-5]$/.test(level) && {level: Number(level)}),
  };
}

/** The query string of a state; empty for none. */
export function writeState(state: SearchState): string {
  const query = new URLSearchParams();
  if (state.text) query.set('q', state.text.slice(0, longestQuery));
  query.set('edition', state.edition);
  if (state.isOtherLanguage) query.set('language', 'other');
  if (state.kind) query.set('kind', state.kind);
  if (state.area) query.set('area', state.area);
  if (state.level) query.set('level', String(state.level));
  return `?${query.toString()}`;
}
