/** What a search is to the bench: something that answers queries with pages. */
import type {Browser} from 'playwright-core';
import type {Language} from '../content/site-pages';
import type {StaticServer} from '../network/static-server';

export const searcherNames = ['site', 'pagefind', 'easyops'] as const;
export type SearcherName = (typeof searcherNames)[number];

/** Pages as paths from the language's root (`draft/ds-1/`), each once, best first. */
export interface Found {
  /** Of all results there are. */
  readonly all: readonly string[];
  /** Of as many results as its own box asks for. */
  readonly shown: readonly string[];
}

/** Bytes of bodies as sent to a browser with an empty cache. */
export interface Weight {
  /** Scripts, styles and WebAssembly that come when search is used, and what its box needs before. */
  readonly code: number;
  /** Data without which nothing is answered. */
  readonly core: number;
  /** All data that some query needs, the core with it. */
  readonly index: number;
  /** Data and scripts of one query, after the core, on average: where they come query by query. */
  readonly perQuery?: number;
}

export interface Answers {
  /** In the order of the queries. */
  readonly found: readonly Found[];
  readonly weight: Weight;
}

/** Where a search is: the folder it is built into, that folder served without a slow network, a browser. */
export interface Place {
  readonly folder: string;
  readonly server: StaticServer;
  readonly browser: Browser;
  readonly language: Language;
}

/** Asks a search all queries. */
export type Searcher = (place: Place, queries: readonly string[]) => Promise<Answers>;

export const roots: Readonly<Record<Language, string>> = {zh: '/', en: '/en/'};

/** The path of a page from its address, which may have a place after it; undefined for other pages. */
export function pathOf(address: string): string | undefined {
  return /draft\/[^?#]*/.exec(address)?.[0].replace(/index\.html$/, '');
}

/** Paths of addresses, each once, in their order. */
export function pathsOf(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses.flatMap((address) => pathOf(address) ?? []))];
}

/** Bytes of several files as served. */
export function sizeOf(server: StaticServer, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + server.sizeOf(name), 0);
}
