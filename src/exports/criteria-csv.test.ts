import {describe, expect, test} from 'vitest';
import {addFates, reasonOf, withdrawnThings} from '../../tests/fixtures/fates';
import {hostileTexts} from '../../tests/fixtures/hostile-texts';
import {Site} from '../../tests/fixtures/site';
import {smallestStandard, withText} from '../../tests/fixtures/standard';
import {readCsv} from '../../tests/rfc-4180';
import {editionsOf} from '../model/editions';
import {loadEdition} from '../model/load';
import type {Standard} from '../model/standard';
import {writeCriteriaCsv} from './criteria-csv';

const standard = smallestStandard();

/** The rows below the head, each by the names of its columns. */
function rowsOf(from: Standard): Record<string, string>[] {
  const [head = [], ...rows] = readCsv(writeCriteriaCsv(from).slice(1));
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

describe('criteria.csv', () => {
  test('has a row for each criterion, in the order of their pages', () => {
    const ids = standard.capabilities.flatMap(({levels}) =>
      levels.flatMap(({criteria = []}) => criteria.map(({id}) => id)),
    );
    expect(ids).toHaveLength(4);
    expect(rowsOf(standard).map((row) => row.criterion_id)).toEqual(ids);
  });

  test('says in each row what it is of, in both languages, and where it stands', () => {
    const [row] = rowsOf(standard);
    const [capability] = standard.capabilities;
    const [criterion] = capability?.levels[1]?.criteria ?? [];
    const facet = capability?.facets.find(({id}) => id === criterion?.facet);
    expect(row).toEqual({
      edition: 'draft',
      edition_status: 'draft',
      licence: 'CC-BY-NC-ND-3.0',
      area_id: 'DS',
      area_title_zh: '数据服务',
      area_title_en: 'Data services',
      capability_id: 'DS-1',
      capability_status: 'active',
      capability_title_zh: capability?.title.zh,
      capability_title_en: capability?.title.en,
      level: '2',
      level_title_zh: standard.levels.levels[1]?.title.zh,
      level_title_en: standard.levels.levels[1]?.title.en,
      criterion_id: 'DS-1.L2.1',
      criterion_status: 'active',
      since: '',
      replaced_by: '',
      facet_id: facet?.id,
      facet_title_zh: facet?.title.zh,
      facet_title_en: facet?.title.en,
      text_zh: criterion?.text.zh,
      text_en: criterion?.text.en,
      page_zh: '/draft/ds-1/#l2-1',
      page_en: '/en/draft/ds-1/#l2-1',
      level_status: 'active',
      split_into: '',
      merged_into: '',
      withdrawal_reason_zh: '',
      withdrawal_reason_en: '',
    });
  });

  test('has every fate of a criterion, and that of a level by its status', () => {
    using site = new Site();
    addFates(site, 'glossary');
    const [draft] = editionsOf(site.dir);
    if (!draft) throw new Error('no draft');
    const rows = rowsOf(loadEdition(site.dir, draft));
    const column = {
      replacedBy: 'replaced_by',
      splitInto: 'split_into',
      mergedInto: 'merged_into',
    } as const;
    const criteria = withdrawnThings.filter(({kind}) => kind === 'criterion');
    expect(criteria).toHaveLength(4);
    for (const {id, fate} of criteria) {
      const [field, ...ids] = fate;
      const {zh, en} = reasonOf(id);
      expect(rows.find(({criterion_id}) => criterion_id === id)).toMatchObject({
        criterion_status: 'withdrawn',
        level_status: 'active',
        replaced_by: '',
        split_into: '',
        merged_into: '',
        withdrawal_reason_zh: zh,
        withdrawal_reason_en: en,
        [column[field]]: ids.join(' '),
      });
    }
    const withLevel = rows.find(({criterion_id}) => criterion_id === 'DS-8.L5.1');
    expect(withLevel).toMatchObject({criterion_status: 'active', level_status: 'withdrawn'});
  });

  test('keeps what is withdrawn, and says so', () => {
    const changed = structuredClone(standard);
    const [capability] = changed.capabilities;
    const [criterion] = capability?.levels[1]?.criteria ?? [];
    if (!capability || !criterion) throw new Error('no criterion');
    Object.assign(capability, {status: 'withdrawn'});
    Object.assign(criterion, {
      status: 'withdrawn',
      since: '1.0',
      replacedBy: ['DS-1.L3.1', 'DS-1.L4.1'],
    });
    expect(rowsOf(changed)[0]).toMatchObject({
      capability_status: 'withdrawn',
      criterion_status: 'withdrawn',
      since: '1.0',
      replaced_by: 'DS-1.L3.1 DS-1.L4.1',
    });
    expect(rowsOf(changed)).toHaveLength(rowsOf(standard).length);
  });

  test('leads into a release for what stands there', () => {
    const release = {...standard, edition: {...standard.edition, path: '1.0', status: 'released'}};
    expect(rowsOf(release as Standard)[0]).toMatchObject({
      edition: '1.0',
      edition_status: 'released',
      page_zh: '/1.0/ds-1/#l2-1',
      page_en: '/en/1.0/ds-1/#l2-1',
    });
  });

  test.each(hostileTexts)('%j changes no other cell', (text) => {
    const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
    const rows = rowsOf(withText(standard, text));
    expect(rows).toHaveLength(rowsOf(standard).length);
    expect(rows[0]).toMatchObject({
      area_title_zh: safe,
      facet_title_en: safe,
      text_zh: safe,
      text_en: safe,
      page_en: '/en/draft/ds-1/#l2-1',
    });
  });
});
