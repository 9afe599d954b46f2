/** What is searched for, and how it stands in the address of the search page. */
import {kinds, type Kind} from './format';

export interface SearchState {
  readonly text: string;
  readonly edition: string;
  /** Whether the other language is searched. */
  readonly isOther: boolean;
  readonly kind?: Kind;
  readonly area?: string;
  readonly level?: number;
}

/** The longest query that an address keeps. */
const longest = 500;

/**
 * Reads a state from a query string. What is not one of the things there are is left out: an address
 * comes from anywhere.
 *
 * @param editions that there are, the one to take first
 */
export function readState(search: string, editions: readonly string[]): SearchState {
  const query = new URLSearchParams(search);
  const edition = query.get('edition') ?? '';
  const kind = kinds.find((one) => one === query.get('kind'));
  const area = query.get('area') ?? '';
  const level = query.get('level') ?? '';
  return {
    text: (query.get('q') ?? '').slice(0, longest),
    edition: editions.includes(edition) ? edition : (editions[0] ?? ''),
    isOther: query.get('language') === 'other',
    ...(kind && {kind}),
    ...(/^[A-Z]{2}$/.test(area) && {area}),
    ...(/^[1-5]$/.test(level) && {level: Number(level)}),
  };
}

/** The query string of a state; empty for none. */
export function writeState(state: SearchState): string {
  const query = new URLSearchParams();
  if (state.text) query.set('q', state.text.slice(0, longest));
  query.set('edition', state.edition);
  if (state.isOther) query.set('language', 'other');
  if (state.kind) query.set('kind', state.kind);
  if (state.area) query.set('area', state.area);
  if (state.level) query.set('level', String(state.level));
  return `?${query.toString()}`;
}
