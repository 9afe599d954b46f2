import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {comparisonsIn, freeze} from '../../tests/fixtures/editions';
import {files, Site} from '../../tests/fixtures/site';
import {digestOf} from '../model/declared-changes';
import {editionsOf} from '../model/editions';
import {readChangesJson, writeChangesJson} from './changes-json';
import {answerTo} from './compare-in-browser';
import {compareAll, type Comparison} from './comparisons';

describe('the comparisons of a site', () => {
  const site = new Site();
  let comparisons: readonly Comparison[] = [];
  beforeAll(() => {
    freeze(site, '0.9')
      .replace(files.capability, '第 2 级的判据。', '第 2 级的新判据。')
      .replace(files.capability, 'The criterion of level 2.', 'The new criterion of level 2.')
      .write(
        'declared-changes/since-0.9.yaml',
        `schema: 1
changes:
  - text: DS-1.L2.1/text
    effect: stricter
    digest: ${digestOf({zh: '第 2 级的新判据。', en: 'The new criterion of level 2.'})}
    note:
      zh: 多了一样。
      en: One thing more.
`,
      );
    freeze(site, '1.0').replace(files.capability, '第 3 级的判据。', '第 3 级另一判据。');
    comparisons = comparisonsIn(site);
  });
  afterAll(() => site[Symbol.dispose]());

  const between = (from: string, to: string): Comparison => {
    const found = comparisons.find((each) => each.from === from && each.to === to);
    if (!found) throw new Error(`${from} and ${to} are not compared.`);
    return found;
  };
  const idsOf = ({changes}: Comparison): string[] => changes.things.map(({id}) => id);

  it('are of each edition with the one before, and of the draft with each', () => {
    expect(comparisons.map(({from, to}) => `${from} ${to}`)).toEqual([
      '1.0 draft',
      '0.9 draft',
      '0.9 1.0',
    ]);
    expect(idsOf(between('0.9', '1.0'))).toEqual(['DS-1.L2.1']);
    expect(idsOf(between('1.0', 'draft'))).toEqual(['DS-1.L3.1']);
    expect(idsOf(between('0.9', 'draft'))).toEqual(['DS-1.L2.1', 'DS-1.L3.1']);
  });

  it('say what authors declare, as data and to a reader', () => {
    for (const [from, to] of [
      ['0.9', '1.0'],
      ['0.9', 'draft'],
    ] as const) {
      const {changes, report} = between(from, to);
      expect(changes.things[0]?.declared?.effect).toBe('stricter');
      const [item] = report.groups[0]?.pages[0]?.items ?? [];
      expect(item?.notes.map(({en}) => en)).toEqual([
        'declared stricter by its authors',
        'One thing more.',
      ]);
      expect(item?.addresses).toEqual([`/${to}/ds-1/#l2-1`, `/en/${to}/ds-1/#l2-1`]);
      expect(readChangesJson(writeChangesJson(changes))).toEqual(changes);
    }
    expect(between('1.0', 'draft').changes.things[0]?.declared).toBeUndefined();
  });

  it('lead to what is gone in the edition that has it', () => {
    using gone = new Site();
    const section = '## 旧节 {/* #old */}\n\n不再要的文字。\n\n';
    gone.replace(files.chinesePage, '## 等级', `${section}## 等级`);
    freeze(gone, '0.9').replace(files.chinesePage, section, '');
    const [comparison] = comparisonsIn(gone);
    const [item] = comparison?.report.groups[0]?.pages[0]?.items ?? [];
    expect(item?.of).toEqual({kind: 'section', id: '/ds-1/#old', changes: ['removed']});
    expect(item?.addresses[0]).toBe('/0.9/ds-1/#old');
    expect(comparison?.report.lostAddresses).toEqual(['/draft/ds-1/#old']);
  });

  it('grow as editions do, and the rest comes out the same in a browser', async () => {
    for (const number of ['1.1', '1.2', '1.3']) {
      site.replace(files.capability, '第 3 级另一判据。', `第 3 级 ${number} 判据。`);
      freeze(site, number).replace(
        files.capability,
        `第 3 级 ${number} 判据。`,
        '第 3 级另一判据。',
      );
    }
    const editions = editionsOf(site.dir);
    const {comparisons: made, states, declarations} = compareAll(site.dir, editions);
    expect(made).toHaveLength(2 * editions.length - 3);
    // As the files of the site have them, under the names that the page asks for.
    const published: Readonly<Record<string, unknown>> = {
      '/0.9': states.get('0.9'),
      '/1.1': states.get('1.1'),
      '/1.0': states.get('1.0'),
      '/declarations': declarations,
    };
    vi.stubGlobal('fetch', (address: string) =>
      Promise.resolve(
        new Response(JSON.stringify(published[address]), {status: published[address] ? 200 : 404}),
      ),
    );
    try {
      const asked = (from: string, to: string, steps: readonly string[]): Promise<Comparison> =>
        answerTo({states: [`/${from}`, `/${to}`], declarations: '/declarations', steps});
      expect(made.some(({from, to}) => from === '0.9' && to === '1.1')).toBe(false);
      const {changes, report} = await asked('0.9', '1.1', ['1.0', '1.1']);
      expect(changes.things.map(({id, declared}) => [id, declared?.effect])).toEqual([
        ['DS-1.L2.1', 'stricter'],
        ['DS-1.L3.1', undefined],
      ]);
      expect(report.groups[0]?.pages[0]?.items[0]?.addresses[0]).toBe('/1.1/ds-1/#l2-1');
      expect(readChangesJson(JSON.stringify(changes))).toEqual(changes);
      // Of a pair that a build compares too, both say the same.
      const ofBuild = between('0.9', '1.0');
      expect(await asked('0.9', '1.0', ['1.0'])).toEqual(JSON.parse(JSON.stringify(ofBuild)));
      await expect(asked('0.9', '2.0', [])).rejects.toThrow('404');
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('are none where there is one edition', () => {
    using alone = new Site();
    expect(comparisonsIn(alone)).toEqual([]);
  });
});
