import {describe, expect, test} from 'vitest';
import {Rehearsal} from '../../tests/fixtures/rehearsal';
import {files} from '../../tests/fixtures/site';
import {editionsOf} from '../model/editions';
import {placesInNewest} from './in-newest';

const of = (site: Rehearsal, language: 'zh' | 'en') =>
  placesInNewest(site.dir, editionsOf(site.dir), language);

describe('what the newest release has at the places of those before it', () => {
  test('nothing is said without a release, nor of the newest', async () => {
    using site = new Rehearsal();
    expect(of(site, 'zh')).toEqual({editions: {}, before: {}});
    await site.cut('0.9');
    expect(of(site, 'zh')).toEqual({editions: {}, before: {}});
  });

  test('what reads the same is not named; what does not is, by language; so is what is withdrawn or gone', async () => {
    using site = new Rehearsal();
    await site.cut('0.9');
    site
      .replace(files.capability, 'The criterion of level 3.', 'The changed criterion of level 3.')
      .replace(
        files.capability,
        '      - id: DS-1.L4.1\n',
        `      - id: DS-1.L4.2
        facet: registration
        text:
          zh: 第 4 级的另一条判据。
          en: Another criterion of level 4.
      - id: DS-1.L4.1
        status: withdrawn
        replacedBy:
          - DS-1.L4.2
        reason:
          zh: 改写。
          en: Rewritten.
`,
      )
      .bringUpToDate();
    await site.cut('1.0');
    // A level asks what its criteria ask.
    const levels = {'/ds-1/#l3': 'reworded', '/ds-1/#l4': 'reworded'};
    expect(of(site, 'en')).toEqual({
      editions: {'0.9': {...levels, '/ds-1/#l3-1': 'reworded', '/ds-1/#l4-1': 'withdrawn'}},
      before: {'/ds-1/#l3': '0.9', '/ds-1/#l3-1': '0.9', '/ds-1/#l4': '0.9'},
    });
    expect(of(site, 'zh').editions['0.9']).toEqual({
      '/ds-1/#l4': 'reworded',
      '/ds-1/#l4-1': 'withdrawn',
    });
    await site.cut('1.1');
    // Two editions later it is still said which was the last with other words.
    expect(of(site, 'en').before).toEqual({
      '/ds-1/#l3': '0.9',
      '/ds-1/#l3-1': '0.9',
      '/ds-1/#l4': '0.9',
    });
    expect(of(site, 'en').editions['1.0']).toEqual({});
    const ledger = site.read('ledger/1.1.txt').replaceAll('/ds-1/#l2-1', '/ds-9/#l2-1');
    site.write('ledger/1.1.txt', ledger);
    expect(of(site, 'zh').editions['1.0']).toEqual({'/ds-1/#l2-1': 'gone'});
  });
});
