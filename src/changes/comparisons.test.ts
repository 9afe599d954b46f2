import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {comparisonsIn, freeze} from '../../tests/fixtures/editions';
import {files, Site} from '../../tests/fixtures/site';
import {digestOf} from '../model/declared-changes';
import {readChangesJson, writeChangesJson} from './changes-json';
import type {Comparison} from './comparisons';

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

  it('are of each edition with each later one', () => {
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

  it('are none where there is one edition', () => {
    using alone = new Site();
    expect(comparisonsIn(alone)).toEqual([]);
  });
});
