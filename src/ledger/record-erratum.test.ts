import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {Rehearsal} from '../../tests/fixtures/rehearsal';
import {compareAll} from '../changes/comparisons';
import {correctedWords, errataByPage, errataOf} from '../changes/errata';
import {feedFiles} from '../feeds';
import {editionsOf, type Edition} from '../model/editions';
import {recordErratum} from './record-erratum';

const file = 'versioned_docs/version-0.9/capability/ds/ds-1.yaml';
const record = 'ledger/0.9-erratum-1.json';

/** Declares an erratum of the criterion DS-1.L3.1 and makes it. */
function correct(site: Rehearsal): Rehearsal {
  site.write(
    'editions.yaml',
    `${site.read('editions.yaml').trimEnd()}
    errata:
      - number: 1
        date: 2027-02-01
        files:
          - ${file}
        rewords:
          - DS-1.L3.1
        change:
          zh: 多写了一个字。
          en: A word too many in Chinese.
        reason:
          zh: 读者指出。
          en: A reader saw it.
`,
  );
  site.replace(file, '第 3 级的判据。', '三级的判据。');
  return site;
}

function released(site: Rehearsal): Edition {
  const [, edition] = editionsOf(site.dir);
  if (!edition) throw new Error('There is a release.');
  return edition;
}

describe('an erratum that is recorded', () => {
  let template: Rehearsal;
  let site: Rehearsal;
  beforeAll(async () => {
    template = await new Rehearsal().cut('0.9');
    template.commit();
    site = correct(new Rehearsal(template, {withPast: true}));
    // Also where the edit is committed already.
    site.commit();
    expect(recordErratum(site.dir, released(site))).toMatchObject({
      files: ['ledger/0.9.txt', record],
    });
  });
  afterAll(() => {
    template[Symbol.dispose]();
    site[Symbol.dispose]();
  });

  test('leaves the edition in order, and holds to what it kept', () => {
    expect(site.permanence()).toEqual([]);
    const kept = site.read(record);
    site.write(record, kept.replace('2027-02-01', '2027-03-01'));
    expect(site.permanence().map(({rule}) => rule)).toEqual(['frozen-file']);
    site.write(record, kept);
    expect(site.permanence()).toEqual([]);
  });

  test('keeps the old words, and shows them at their page in the language that they were of', () => {
    const [chinese] = errataOf(site.dir, released(site), 'zh');
    const [english] = errataOf(site.dir, released(site), 'en');
    if (!chinese || !english) throw new Error('There is an erratum.');
    expect(chinese).toMatchObject({number: 1, date: '2027-02-01', change: '多写了一个字。'});
    expect(correctedWords(chinese, 'zh')).toBe(
      'DS-1.L3.1：原为“第 3 级的判据。”，改为“三级的判据。”。',
    );
    expect(correctedWords(english, 'en')).toBe('');
    expect(Object.keys(errataByPage([english]))).toEqual(['capability/ds/ds-1']);
    expect(english.pages[0]?.things).toMatchObject([{address: '/ds-1/#l3-1', rows: []}]);
  });

  test('is in the feed of editions, with its words and where it stands', () => {
    const editions = editionsOf(site.dir);
    const feed = (language: 'zh' | 'en'): string => {
      const root = 'https://example.org/';
      const {comparisons} = compareAll(site.dir, editions);
      return feedFiles({siteDir: site.dir, editions, language, root, comparisons})[0]?.text ?? '';
    };
    expect(feed('zh')).toContain(
      '读者指出。DS-1.L3.1：原为“第 3 级的判据。”，改为“三级的判据。”。',
    );
    expect(feed('zh')).toContain('href="https://example.org/0.9/changes/#erratum-1"');
    expect(feed('en')).toContain('<summary>A word too many in Chinese. A reader saw it.</summary>');
  });

  test('is taken back whole', () => {
    using again = correct(new Rehearsal(template, {withPast: true}));
    const before = again.tree();
    const result = recordErratum(again.dir, released(again));
    expect(again.tree()).not.toEqual(before);
    if ('undo' in result) result.undo();
    expect(again.tree()).toEqual(before);
  });

  test('is refused where the old words are not to be had', () => {
    using again = correct(new Rehearsal(template));
    const before = again.tree();
    expect(recordErratum(again.dir, released(again))).toHaveProperty(
      'refused.en',
      expect.stringContaining(file),
    );
    expect(again.tree()).toEqual(before);
  });

  test('is refused where none is written', () => {
    using again = new Rehearsal(template);
    expect(recordErratum(again.dir, released(again))).toHaveProperty('refused');
  });
});
