import {expect, test} from 'vitest';
import {mappingsFile, Site} from '../../tests/fixtures/site';
import {readCsv} from '../../tests/rfc-4180';
import {editionsOf} from '../model/editions';
import {loadEdition} from '../model/load';
import {publishedFiles} from '.';

const file = 'docs/capability/mappings.yaml';

/** What is published of the smallest standard with a mapping; nothing without. */
function published(mapping: string | undefined): Record<string, string>[] | undefined {
  using site = new Site();
  if (mapping !== undefined) site.write(file, mapping);
  const [draft] = editionsOf(site.dir);
  if (!draft) throw new Error('There is always a working draft.');
  const text = publishedFiles(loadEdition(site.dir, draft)).find(
    ({name}) => name === 'mappings.csv',
  )?.text;
  if (text === undefined) return undefined;
  const [head = [], ...rows] = readCsv(text.slice(1));
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

test('a row for each practice, with its model and where its name was read', () => {
  expect(published(mappingsFile)).toEqual([
    {
      edition: 'draft',
      edition_status: 'draft',
      licence: 'CC-BY-NC-ND-3.0',
      capability_id: 'DS-1',
      capability_title_zh: '数据项管理',
      capability_title_en: 'Data-item management',
      relation: 'broader',
      model_id: 'dmm',
      model_title_zh: '数据管理模型',
      model_title_en: 'Data management model',
      model_edition_zh: '2018 年版',
      model_edition_en: '2018 edition',
      practice_id: 'metric-data',
      practice_number: '12.4',
      practice_title: '指标数据',
      practice_language: 'zh-Hans',
      source_read: 'secondary',
      source_address: 'https://example.com/dmm',
      source_accessed: '2026-11-29',
      none_reason_zh: '',
      none_reason_en: '',
      page_zh: '/draft/mappings/#ds-1',
      page_en: '/en/draft/mappings/#ds-1',
    },
  ]);
});

test('a capability that none is near has a row that says why', () => {
  const without = mappingsFile.replace(
    /(?<=capability: DS-1\n)[^]*$/,
    '    none:\n      zh: 都不谈。\n      en: No model speaks of it.\n',
  );
  expect(published(without)).toMatchObject([
    {capability_id: 'DS-1', relation: 'none', model_id: '', none_reason_zh: '都不谈。'},
  ]);
});

test('an edition without a mapping has no such file', () => {
  expect(published(undefined)).toBeUndefined();
});
