/**
 * Keeps assessments in the reader's browser, of every edition and in every language of the site together. A tab writes
 * an assessment only over the revision that it read or wrote last, within one transaction, so that it never
 * overwrites what another tab saved.
 */
import {createStore, entries, get, promisifyRequest, set, update} from 'idb-keyval';
import {hasScoringRule} from '../model/scoring';
import type {Assessment} from './document';
import {asNewest} from './format';

/** An assessment as it is stored; each writing of it adds one to the revision. */
export interface Kept {
  readonly revision: number;
  readonly assessment: Assessment;
}

/** Why the browser does not keep what it was given, or does not give what it keeps. */
export type StorageProblem =
  /** In a private window of some browsers, or because the reader blocks it. */
  | 'refused'
  | 'full'
  /** Anything else; trying again may help. */
  | 'failed';

/** What is stored as an assessment and is none: it stays as it is until the reader removes it. */
export interface Unreadable {
  readonly id: string;
  readonly stored: unknown;
}

export interface Shelf {
  /** The last changed first. */
  readonly kept: readonly Kept[];
  readonly unreadable: readonly Unreadable[];
  /** The one that was open last. */
  readonly current?: string;
}

export type Loaded =
  ({readonly ok: true} & Shelf) | {readonly ok: false; readonly problem: StorageProblem};

export type Saved =
  | {readonly kind: 'saved'; readonly revision: number}
  /** Another tab saved or removed it since: nothing was written. Without `theirs` it was removed, or does not parse. */
  | {readonly kind: 'conflict'; readonly theirs?: Kept}
  | {readonly kind: 'problem'; readonly problem: StorageProblem};

/** What another tab did. */
export interface StorageNews {
  readonly id: string;
  /** None when it was removed. */
  readonly revision?: number;
}

export interface AssessmentStorage {
  readonly load: () => Promise<Loaded>;
  /** An assessment as it is stored now. */
  readonly read: (id: string) => Promise<Kept | undefined>;
  /** From now on this tab writes over that state: it shows it, or a reader chose to do without it. */
  readonly accept: (kept: Kept) => void;
  /** Of several calls while a writing is under way, only the last is written; all get its outcome. */
  readonly save: (assessment: Assessment) => Promise<Saved>;
  /** Which is open. */
  readonly choose: (id: string) => Promise<StorageProblem | undefined>;
  /** Gives back what was stored, for putting it back. */
  readonly remove: (id: string) => Promise<unknown>;
  /** What `remove` gave, or an assessment under an id that nothing has. */
  readonly putBack: (id: string, stored: unknown) => Promise<StorageProblem | undefined>;
  /** Whether another tab saved it since this one read or wrote it. */
  readonly isBehind: (id: string) => Promise<boolean>;
  /** @returns what ends it */
  readonly subscribe: (listener: (news: StorageNews) => void) => () => void;
}

/** A store of values by keys; each function is one transaction. */
export interface KeyValues {
  readonly entries: () => Promise<readonly (readonly [string, unknown])[]>;
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: unknown) => Promise<void>;
  readonly update: (key: string, change: (stored: unknown) => unknown) => Promise<void>;
  /** Removes it, and gives what it was. */
  readonly extract: (key: string) => Promise<unknown>;
}

/** Of a BroadcastChannel, what is used. */
export interface Channel {
  postMessage: (message: unknown) => void;
  onmessage: ((event: MessageEvent) => void) | null;
}

const databaseName = 'application-operations-assessment';
const recordPrefix = 'assessment:';
const currentKey = 'current';

function browserKeyValues(): KeyValues {
  // What keeps a page from storing throws as soon as the database is named: within each function, as a rejection.
  let opened: ReturnType<typeof createStore> | undefined;
  const store = (): ReturnType<typeof createStore> =>
    (opened ??= createStore(databaseName, 'assessments'));
  return {
    entries: async () => entries<string, unknown>(store()),
    get: async (key) => get<unknown>(key, store()),
    set: async (key, value) => set(key, value, store()),
    update: async (key, change) => update<unknown>(key, change, store()),
    extract: async (key) =>
      store()('readwrite', (records) => {
        const stored = promisifyRequest<unknown>(records.get(key));
        records.delete(key);
        return stored;
      }),
  };
}

function browserChannel(): Channel | undefined {
  try {
    return new BroadcastChannel(databaseName);
  } catch {
    // Without it a tab learns what another saved as it is looked at again, or saves itself.
    return undefined;
  }
}

/** Reading takes milliseconds; a browser that never answers must not keep the page from showing. */
const patience = 4000;

/** Nothing is read or written before `load`. */
export function openStorage(
  records: KeyValues = browserKeyValues(),
  channel: Channel | undefined = browserChannel(),
): AssessmentStorage {
  /** The revisions that this tab read or wrote last. */
  const known = new Map<string, number>();
  const listeners = new Set<(news: StorageNews) => void>();
  let writing: Promise<Saved> | undefined;
  let next: {assessment: Assessment; saved: Promise<Saved>} | undefined;

  if (channel)
    channel.onmessage = ({data}) => {
      if (isNews(data)) listeners.forEach((listener) => listener(data));
    };

  const tell = (news: StorageNews): void => channel?.postMessage(news);

  async function write(assessment: Assessment): Promise<Saved> {
    const {id} = assessment;
    const expected = known.get(id) ?? 0;
    // What `update` sees is what is stored in the transaction that writes.
    const seen: {stored?: unknown; isOurs?: boolean} = {};
    try {
      await records.update(recordPrefix + id, (stored) => {
        seen.isOurs = stored === undefined ? expected === 0 : revisionOf(stored) === expected;
        seen.stored = stored;
        return seen.isOurs ? ({revision: expected + 1, assessment} satisfies Kept) : stored;
      });
      if (!seen.isOurs) {
        const theirs = seen.stored === undefined ? undefined : await keptIn(seen.stored, id);
        return {kind: 'conflict', ...(theirs && {theirs})};
      }
    } catch (error) {
      return {kind: 'problem', problem: problemIn(error)};
    }
    known.set(id, expected + 1);
    tell({id, revision: expected + 1});
    return {kind: 'saved', revision: expected + 1};
  }

  /** Begins at once; while a writing is under way, the newest state waits for its end. */
  function save(assessment: Assessment): Promise<Saved> {
    if (next && next.assessment.id === assessment.id) {
      next.assessment = assessment;
      return next.saved;
    }
    const before = next?.saved ?? writing;
    if (!before) {
      const begun = write(assessment).finally(() => {
        if (writing === begun) writing = undefined;
      });
      writing = begun;
      return begun;
    }
    const waiting = {assessment, saved: Promise.resolve<Saved>({kind: 'saved', revision: 0})};
    waiting.saved = before.then(() => {
      if (next === waiting) next = undefined;
      const begun = write(waiting.assessment).finally(() => {
        if (writing === begun) writing = undefined;
      });
      writing = begun;
      return begun;
    });
    next = waiting;
    return waiting.saved;
  }

  async function loadAll(): Promise<Loaded> {
    try {
      const all = await records.entries();
      const kept: Kept[] = [];
      const unreadable: Unreadable[] = [];
      for (const [key, stored] of all) {
        if (!key.startsWith(recordPrefix)) continue;
        const id = key.slice(recordPrefix.length);
        const found = await keptIn(stored, id);
        if (found) {
          kept.push(found);
          // What this tab wrote meanwhile stays known.
          if (!known.has(id)) known.set(id, found.revision);
        } else unreadable.push({id, stored});
      }
      kept.sort((a, b) => b.assessment.modified.localeCompare(a.assessment.modified));
      const current = all.find(([key]) => key === currentKey)?.[1];
      return {ok: true, kept, unreadable, ...(typeof current === 'string' && {current})};
    } catch (error) {
      return {ok: false, problem: problemIn(error)};
    }
  }

  return {
    load: () =>
      Promise.race([
        loadAll(),
        new Promise<Loaded>((resolve) => {
          setTimeout(() => resolve({ok: false, problem: 'failed'}), patience);
        }),
      ]),
    async read(id) {
      try {
        const stored = await records.get(recordPrefix + id);
        return stored === undefined ? undefined : await keptIn(stored, id);
      } catch {
        return undefined;
      }
    },
    accept: ({assessment: {id}, revision}) => known.set(id, revision),
    save,
    choose: (id) => outcome(records.set(currentKey, id)),
    async remove(id) {
      await (next?.saved ?? writing);
      const stored = await records.extract(recordPrefix + id);
      known.delete(id);
      tell({id});
      return stored;
    },
    async putBack(id, stored) {
      const revision = revisionOf(stored) + 1;
      const again =
        typeof stored === 'object' && stored !== null && revision > 0
          ? {...stored, revision}
          : stored;
      const problem = await outcome(
        // What took its place meanwhile stays.
        records.update(recordPrefix + id, (present) => present ?? again),
      );
      if (problem === undefined) {
        known.set(id, revision);
        tell({id, revision});
      }
      return problem;
    },
    async isBehind(id) {
      await (next?.saved ?? writing);
      const expected = known.get(id) ?? 0;
      try {
        const stored = await records.get(recordPrefix + id);
        return stored === undefined ? expected > 0 : revisionOf(stored) !== expected;
      } catch {
        // That nothing can be read is said when it is saved.
        return false;
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isNews(data: unknown): data is StorageNews {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string';
}

/** -1 for what has none. */
function revisionOf(stored: unknown): number {
  return typeof stored === 'object' &&
    stored !== null &&
    'revision' in stored &&
    Number.isSafeInteger(stored.revision)
    ? (stored.revision as number)
    : -1;
}

/** What reads the format comes only when something is stored: a first visit does without. */
async function keptIn(stored: unknown, id: string): Promise<Kept | undefined> {
  const revision = revisionOf(stored);
  if (revision < 0) return undefined;
  const {assessment: form} = await import('./document');
  const {data, success} = form.safeParse(asNewest((stored as {assessment?: unknown}).assessment));
  return success && data.id === id && hasScoringRule(data.scoring)
    ? {revision, assessment: data}
    : undefined;
}

async function outcome(done: Promise<void>): Promise<StorageProblem | undefined> {
  try {
    await done;
    return undefined;
  } catch (error) {
    return problemIn(error);
  }
}

/** Browsers say by the name of the error why they do not store. */
function problemIn(error: unknown): StorageProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  // No database at all, one that a private window does not open, or one that the reader blocks.
  return ['SecurityError', 'InvalidStateError', 'ReferenceError', 'NotAllowedError'].includes(name)
    ? 'refused'
    : 'failed';
}
