import {expect, test} from 'vitest';
import {meantAddresses} from './missing-address';

test.each([
  ['draft/DS-1/', 'draft/ds-1/'],
  ['draft/DS-1', 'draft/ds-1/'],
  ['EN/Draft/DS-1/', 'en/draft/ds-1/'],
  ['draft/DS-1.L3.2', 'draft/ds-1/#l3-2'],
  ['draft/ds-1_l3_2/', 'draft/ds-1/#l3-2'],
  ['draft/ds-1.l3', 'draft/ds-1/#l3'],
  ['draft/ds_1', 'draft/ds-1/'],
  ['draft/sp-04.3/', 'draft/sp-04/#c3'],
  ['1_0/ds-1/', '1.0/ds-1/'],
  ['draft//Framework/Data-Services', 'draft/framework/data-services/'],
  ['draft/ds-1.html', 'draft/ds-1/'],
  ['draft/ds-1/index.html', 'draft/ds-1/'],
  ['draft/ds-1/。', 'draft/ds-1/'],
  ['draft/CASE_02', 'draft/case-02/'],
  ['R/DS-1.L3', 'r/ds-1.l3/'],
  ['r/ds-1_l3_2', 'r/ds-1.l3.2/'],
  ['r/ds-1.l3.2).', 'r/ds-1.l3.2/'],
  ['r/ds-1.l3.2)./', 'r/ds-1.l3.2/'],
  ['r/sp_03_4/', 'r/sp-03.4/'],
  ['r/CASE-02', 'r/case-02/'],
  ['r/Error-Budget', 'r/error-budget/'],
  ['r/Words/Owner', 'r/words/owner/'],
  ['r/DS-1/Data-Item', 'r/ds-1/data-item/'],
  ['r/1_0/DS-1.L3', 'r/1.0/ds-1.l3/'],
  ['en/r/DS-1.L3', 'r/ds-1.l3/?lang=en'],
])('%s is %s', (asked, meant) => {
  expect(meantAddresses(asked, 'draft')[0]).toBe(meant);
});

test.each([
  ['ds-1', 'draft/ds-1/'],
  ['en/DS-1', 'en/draft/ds-1/'],
  ['DS-1.L3.2/', 'draft/ds-1/#l3-2'],
  ['framework/data-services', 'draft/framework/data-services/'],
])('%s without an edition is %s too', (asked, meant) => {
  expect(meantAddresses(asked, 'draft')).toContain(meant);
});

test('the language is kept, whatever comes after it', () => {
  for (const meant of meantAddresses('en/anything/at/all', 'draft')) expect(meant).toMatch(/^en\//);
});
