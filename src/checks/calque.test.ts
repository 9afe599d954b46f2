import {expect, test} from 'vitest';
import {problemsAfter, writePage, englishOf} from '../../tests/fixtures/content';
import {files} from '../../tests/fixtures/site';
import {calque} from './calque';

const page = 'docs/extra.mdx';
const onPage = (zh: string, en: string) =>
  problemsAfter(calque, (site) => writePage(site, page, zh, en));
const foundIn = async (zh: string, en: string) =>
  (await onPage(zh, en)).map(({found}) => found.en.slice(1, -1));

test.each([
  ['Differences are repaired by system.', 'by system'],
  ['A screenshot of a board is none.', 'is none'],
  ['Without it L3.1 holds nowhere.', 'holds nowhere'],
  ['L3.2 holds for no dataset.', 'holds for no'],
  ['Then it is seen whether a reload changes it.', 'it is seen whether'],
  ['It outlives a reload.', 'outlives a reload'],
  ['Releases rest on something.', 'rest on something'],
  ['Change orders state the window.', 'Change orders'],
  ['The decision lines are in configuration.', 'decision lines'],
  ['Each has a back-out plan.', 'back-out'],
  ['Each crossing of a limit is handled.', 'Each crossing'],
  ['All crossings were handled.', 'crossings'],
  ['First stop the bleeding.', 'stop the bleeding'],
  ['Scenarios are deletion and ransom.', 'ransom'],
  ['Services - all of them - count.', '-', '-'],
  ['Approved by somebody else than its author.', 'somebody else than'],
])('%s', async (english, ...found) => {
  expect(await foundIn('一段。', english)).toEqual(found);
});

test.each([
  ['2 级与 3 级，分在范围。', '分在'],
  ['没有签名：L2.1 做不到。', 'L2.1 做不到'],
  ['演练会造成双主。', '双主'],
  ['预设了 DS-1 的 3 级。', '预设了 DS-1'],
  ['没有做过的切换不能算有。', '不能算有'],
  ['对数据项进行登记。', '对数据项进行'],
])('%s', async (chinese, ...found) => {
  expect(await foundIn(chinese, 'A paragraph.')).toEqual(found);
});

test.each([
  ['实例分在两个可用区。', 'Costs are grouped by system and month; medium when there is none.'],
  ['人做不到的由平台做。', 'None of these is none of the readers’ business.'],
  ['界面上有几种预设。', 'The log outlives the incident; results hold for no longer than a day.'],
  ['双主架构。', 'A pedestrian crossing; crossing zones costs time; a well-known, on-call trade.'],
  ['演练照预案进行。', 'Data encrypted for ransom; a ransom note.'],
])('right uses: %s %s', async (zh, en) => {
  expect(await foundIn(zh, en)).toEqual([]);
});

test('on pages, in data and in the interface, with what to write instead', async () => {
  const problems = await problemsAfter(calque, (site) => {
    writePage(site, page, '一段。', 'Repaired by system.');
    site.replace(files.capability, '第 3 级的判据。', '防双主。');
    site.write('i18n/en/code.json', '{\n  "a.b": {\n    "message": "{x} is none"\n  }\n}\n');
  });
  expect(problems).toMatchObject([
    {rule: 'calque', file: englishOf(page), line: 5, field: '–'},
    {file: files.capability, field: 'levels[2].criteria[0].text.zh'},
    {file: 'i18n/en/code.json', line: 3, field: 'a.b'},
  ]);
  expect(problems[0]?.mend?.en).toContain('Write “automatically”');
  expect(problems[1]?.mend?.zh).toContain('写“脑裂”');
});
