import {describe, expect, it} from 'vitest';
import type {Assessment} from './document';
import {edited, newAssessment} from './edit';
import {
  openStorage,
  type AssessmentStorage,
  type Channel,
  type KeyValues,
  type StorageNews,
} from './storage';

let ids = 0;
const surroundings = {
  now: () => '2026-11-29T10:00:00.000Z',
  newId: () => `test${(ids += 1)}`,
};
const fresh = (name = 'Spring'): Assessment =>
  newAssessment({assessment: name, team: 'Payments'}, {edition: 'draft', scoring: 2}, surroundings);
const renamed = (assessment: Assessment, name: string): Assessment =>
  edited(assessment, {do: 'rename', name}, surroundings);

/** What version 1 of the format had in its place. */
const ofVersion1 = (assessment: Assessment): object => ({...assessment, version: 1});

/** What is done once the page has gone on, as a database does it. */
const after = <Value>(work: () => Value): Promise<Value> => Promise.resolve().then(work);

/** A browser: tabs that share records and hear each other. */
function browser(): {
  readonly records: Map<string, unknown>;
  readonly tab: (change?: Partial<KeyValues>, isDeaf?: boolean) => AssessmentStorage;
} {
  const records = new Map<string, unknown>();
  const channels = new Set<Channel>();
  const shared: KeyValues = {
    entries: () => after(() => [...records].map(([key, value]) => [key, structuredClone(value)])),
    get: (key) => after(() => structuredClone(records.get(key))),
    set: (key, value) => after(() => void records.set(key, structuredClone(value))),
    update: (key, change) =>
      after(() => void records.set(key, change(structuredClone(records.get(key))))),
    extract: (key) =>
      after(() => {
        const stored = records.get(key);
        records.delete(key);
        return stored;
      }),
  };
  return {
    records,
    tab: (change = {}, isDeaf = false) => {
      const channel: Channel = {
        onmessage: null,
        postMessage: (data) => {
          for (const heard of channels)
            if (heard !== channel) heard.onmessage?.({data} as MessageEvent);
        },
      };
      if (!isDeaf) channels.add(channel);
      return openStorage({...shared, ...change}, channel);
    },
  };
}

const failing = (name: string) => (): Promise<never> =>
  Promise.reject(new DOMException('No.', name));

it('reads what was kept in version 1 of the format, and writes the newest over it', async () => {
  const {records, tab} = browser();
  const kept = fresh();
  records.set(`assessment:${kept.id}`, {revision: 4, assessment: ofVersion1(kept)});
  const storage = tab();
  const loaded = await storage.load();
  expect(loaded).toMatchObject({ok: true, unreadable: [], kept: [{revision: 4, assessment: kept}]});
  expect(await storage.save(renamed(kept, 'Autumn'))).toEqual({kind: 'saved', revision: 5});
  expect(records.get(`assessment:${kept.id}`)).toMatchObject({assessment: {version: 2}});
});

describe('keeping an assessment', () => {
  it('has nothing at first', async () => {
    expect(await browser().tab().load()).toEqual({ok: true, kept: [], unreadable: []});
  });

  it('gives back what was saved, and which was open', async () => {
    const {tab} = browser();
    const assessment = fresh();
    const first = tab();
    expect(await first.save(assessment)).toEqual({kind: 'saved', revision: 1});
    expect(await first.choose(assessment.id)).toBeUndefined();
    expect(await tab().load()).toEqual({
      ok: true,
      kept: [{revision: 1, assessment}],
      unreadable: [],
      current: assessment.id,
    });
  });

  it('saves each change over the last, the newest of several that wait', async () => {
    const {tab, records} = browser();
    const assessment = fresh();
    const storage = tab();
    const saved = ['S', 'Su', 'Sum', 'Summer'].map((name) =>
      storage.save(renamed(assessment, name)),
    );
    expect(await Promise.all(saved)).toEqual([
      {kind: 'saved', revision: 1},
      {kind: 'saved', revision: 2},
      {kind: 'saved', revision: 2},
      {kind: 'saved', revision: 2},
    ]);
    expect(records.get(`assessment:${assessment.id}`)).toMatchObject({
      revision: 2,
      assessment: {name: 'Summer'},
    });
  });

  it('saves two assessments one after the other', async () => {
    const {tab, records} = browser();
    const storage = tab();
    const [spring, autumn] = [fresh(), fresh('Autumn')];
    await Promise.all([
      storage.save(spring),
      storage.save(renamed(spring, 'May')),
      storage.save(autumn),
      storage.save(renamed(autumn, 'October')),
    ]);
    expect([...records.values()]).toMatchObject([
      {assessment: {name: 'May'}},
      {assessment: {name: 'October'}},
    ]);
  });

  it('lists the last changed first', async () => {
    const {tab} = browser();
    const storage = tab();
    const old = fresh('Old');
    const recent = {...fresh('Recent'), modified: '2026-11-30T10:00:00.000Z'};
    await storage.save(old);
    await storage.save(recent);
    const loaded = await tab().load();
    expect(loaded.ok && loaded.kept.map(({assessment: {name}}) => name)).toEqual(['Recent', 'Old']);
  });

  it('removes, and puts back what it removed', async () => {
    const {tab} = browser();
    const storage = tab();
    const assessment = fresh();
    await storage.save(assessment);
    const removed = await storage.remove(assessment.id);
    expect(await tab().load()).toMatchObject({kept: []});
    await storage.putBack(assessment.id, removed);
    expect(await tab().load()).toMatchObject({kept: [{revision: 2, assessment}]});
    expect(await storage.save(renamed(assessment, 'On'))).toEqual({kind: 'saved', revision: 3});
  });
});

describe('two tabs', () => {
  it('hear of each other, not of themselves', async () => {
    const {tab} = browser();
    const heard: StorageNews[] = [];
    const assessment = fresh();
    const [first, second] = [tab(), tab()];
    const end = first.subscribe((news) => heard.push(news));
    await first.save(assessment);
    await second.load();
    await second.save(renamed(assessment, 'Second'));
    await second.remove(assessment.id);
    end();
    await second.save(fresh());
    expect(heard).toEqual([{id: assessment.id, revision: 2}, {id: assessment.id}]);
  });

  it('never overwrite what the tab beside saved', async () => {
    const {tab, records} = browser();
    const assessment = fresh();
    const [first, second] = [tab({}, true), tab({}, true)];
    await first.save(assessment);
    await second.load();
    const theirs = renamed(assessment, 'First');
    await first.save(theirs);
    expect(await second.isBehind(assessment.id)).toBe(true);
    expect(await second.save(renamed(assessment, 'Second'))).toEqual({
      kind: 'conflict',
      theirs: {revision: 2, assessment: theirs},
    });
    expect(records.get(`assessment:${assessment.id}`)).toMatchObject({
      assessment: {name: 'First'},
    });
    // Taken, it can be written over.
    const taken = await second.read(assessment.id);
    expect(await second.isBehind(assessment.id)).toBe(true);
    if (taken) second.accept(taken);
    expect(await second.isBehind(assessment.id)).toBe(false);
    expect(await second.save(renamed(theirs, 'Both'))).toEqual({kind: 'saved', revision: 3});
  });

  it('do not bring back what was removed', async () => {
    const {tab, records} = browser();
    const assessment = fresh();
    const [first, second] = [tab(), tab()];
    await first.save(assessment);
    await second.load();
    await first.remove(assessment.id);
    expect(await second.save(renamed(assessment, 'Second'))).toEqual({kind: 'conflict'});
    expect(records.get(`assessment:${assessment.id}`)).toBeUndefined();
  });

  it('do not take a load for having seen what was written before it', async () => {
    const {tab} = browser();
    const assessment = fresh();
    const [first, second] = [tab({}, true), tab({}, true)];
    await first.save(assessment);
    await second.load();
    await first.save(renamed(assessment, 'First'));
    await second.load();
    expect(await second.save(renamed(assessment, 'Second'))).toMatchObject({kind: 'conflict'});
  });

  it('pass over messages that are none', () => {
    const channel: Channel = {onmessage: null, postMessage: () => undefined};
    const heard: StorageNews[] = [];
    openStorage(undefined, channel).subscribe((news) => heard.push(news));
    for (const data of [undefined, null, 'a', {}, {id: 1}]) {
      channel.onmessage?.({data} as MessageEvent);
    }
    expect(heard).toEqual([]);
  });
});

describe('a browser that does not keep', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'refused'],
    ['InvalidStateError', 'refused'],
    ['UnknownError', 'failed'],
  ])('says why: %s', async (name, problem) => {
    const storage = browser().tab({
      update: failing(name),
      entries: failing(name),
      set: failing(name),
    });
    expect(await storage.load()).toEqual({ok: false, problem});
    expect(await storage.save(fresh())).toEqual({kind: 'problem', problem});
    expect(await storage.choose('test1')).toBe(problem);
  });

  it('says so where there is no database at all', async () => {
    // As here, outside of a browser.
    expect(await openStorage(undefined, undefined).load()).toEqual({ok: false, problem: 'refused'});
  });

  it('saves again once there is room', async () => {
    let isFull = true;
    const {tab, records} = browser();
    const whole: KeyValues['update'] = (key, change) =>
      after(() => {
        if (isFull) throw new DOMException('No.', 'QuotaExceededError');
        records.set(key, change(records.get(key)));
      });
    const storage = tab({update: whole});
    const assessment = fresh();
    expect(await storage.save(assessment)).toEqual({kind: 'problem', problem: 'full'});
    isFull = false;
    expect(await storage.save(assessment)).toEqual({kind: 'saved', revision: 1});
  });
});

describe('what is stored and does not parse', () => {
  it.each([
    ['nothing of an assessment', {revision: 1, assessment: {teams: 3}}],
    ['of a later format', {revision: 1, assessment: {...fresh(), version: 99}}],
    ['by a rule not known here', {revision: 1, assessment: {...fresh(), id: 'test9', scoring: 99}}],
    ['without a revision', {assessment: fresh()}],
    ['text', 'half a rec'],
    ['null', null],
  ])('is named and left alone: %s', async (_, stored) => {
    const {tab, records} = browser();
    records.set('assessment:test9', stored);
    const good = fresh();
    await tab().save(good);
    const storage = tab();
    expect(await storage.load()).toMatchObject({
      ok: true,
      kept: [{assessment: {id: good.id}}],
      unreadable: [{id: 'test9', stored}],
    });
    expect(records.get('assessment:test9')).toEqual(stored);
    // Removed only when asked, and put back as it was, but for its revision.
    const removed = await storage.remove('test9');
    expect(records.has('assessment:test9')).toBe(false);
    await storage.putBack('test9', removed);
    expect(await tab().load()).toMatchObject({unreadable: [{id: 'test9'}]});
  });

  it('is not written over by an assessment of the same id', async () => {
    const {tab, records} = browser();
    const assessment = fresh();
    records.set(`assessment:${assessment.id}`, 'broken');
    expect(await tab().save(assessment)).toEqual({kind: 'conflict'});
    expect(records.get(`assessment:${assessment.id}`)).toBe('broken');
  });
});
