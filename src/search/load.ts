import {format, type Core, type FullText, type Manifest} from './format';

/** Why an index could not be had, in words for the reader's language to choose. */
export type Reason = 'missing' | 'broken' | 'version' | 'network' | 'edition' | 'slow';

export class IndexError extends Error {
  constructor(
    readonly reason: Reason,
    detail: string,
  ) {
    super(detail);
  }
}

/** How a file is fetched; the browser's own, or a test's. */
export type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

/**
 * Fetches a file of the index and makes sure that it is one: a server may answer with a page, with
 * half a file, or with one of another release.
 *
 * @throws {IndexError}
 */
async function fetchFile<T extends {readonly format: number}>(
  fetching: Fetch,
  address: string,
  init?: RequestInit,
): Promise<T> {
  let response: Response;
  try {
    response = await fetching(address, init);
  } catch (error) {
    throw new IndexError('network', String(error));
  }
  // Some servers answer what they do not have with a page and 200: the live view's does.
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!response.ok || isPage) throw new IndexError('missing', `${address}: ${response.status}`);
  let value: unknown;
  try {
    value = await response.json();
  } catch (error) {
    throw new IndexError('broken', `${address}: ${String(error)}`);
  }
  if (typeof value !== 'object' || value === null || !('format' in value)) {
    throw new IndexError('broken', `${address}: no index`);
  }
  if (value.format !== format)
    throw new IndexError('version', `${address}: ${String(value.format)}`);
  return value as T;
}

/** What an edition's index consists of, in the order in which it comes. */
export interface IndexSource {
  readonly core: Core;
  /** @throws {IndexError} */
  readonly text: () => Promise<FullText>;
}

/**
 * Loads the core of an edition's index.
 *
 * @param folder address of the language's index files, ending in a slash
 * @throws {IndexError}
 */
export async function loadIndex(
  fetching: Fetch,
  folder: string,
  edition: string,
): Promise<IndexSource> {
  // The one file without a hash in its name: asked for anew each time.
  const manifest = await fetchFile<Manifest>(fetching, `${folder}manifest.json`, {
    cache: 'no-cache',
  });
  const files = manifest.editions.find(({path}) => path === edition);
  if (!files) throw new IndexError('edition', edition);
  const core = await fetchFile<Core>(fetching, folder + files.core);
  return {
    core,
    text: async () => {
      const text = await fetchFile<FullText>(fetching, folder + files.text);
      if (text.build !== core.build) throw new IndexError('version', files.text);
      return text;
    },
  };
}
