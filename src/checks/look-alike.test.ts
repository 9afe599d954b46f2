import {expect, test} from 'vitest';
import {problemsAfter} from '../../tests/fixtures/content';
import {files} from '../../tests/fixtures/site';
import {lookAlike} from './look-alike';

test.each([
  ['⻓期', '部首字符', '长期'],
  ['⾼可用', '部首字符', '高可用'],
  ['\uf9dd率', '兼容汉字', '利率'],
  ['\u{2f81a}天', '兼容汉字', '冬天'],
  ['戶口', '繁体或异体字', '户口'],
  ['說明', '繁体或异体字', '说明'],
  ['眞实', '繁体或异体字', '真实'],
  ['ЅLО', '西里尔字母', 'SLO'],
  ['SLΟ', '希腊字母', 'SLO'],
  ['ɡit', '音标字符', 'git'],
  ['eﬃcient', '连字', 'efficient'],
  ['Ⅲ 级', '罗马数字', 'III 级'],
  ['人ロ', '假名', '人口'],
  ['10∶30', '比号', '10：30'],
  ['甲・乙', '假名', '甲·乙'],
  ['〝样本〞', '引号的变体', '“样本”'],
  ['甲｡', '半角标点', '甲。'],
  ['1O0 天', '数字', '100 天'],
])('%s', async (written, zh, right) => {
  const problems = await problemsAfter(lookAlike, (site) =>
    site
      .replace(files.chinesePage, '数据项。', `${written}。`)
      .replace(files.capability, '登记在哪里。', `${written}。`),
  );
  expect([...new Set(problems.map(({file}) => file))].sort()).toEqual(
    [files.chinesePage, files.capability].sort(),
  );
  for (const {rule, found, fix} of problems) {
    expect(rule).toBe('look-alike');
    expect(found.zh).toContain(zh);
    expect(fix?.lines[0]).toContain(`${right}。`);
  }
});

test('what has no form of its own is not mended by itself', async () => {
  const [problem] = await problemsAfter(lookAlike, (site) =>
    site.replace(files.chinesePage, '数据项。', 'ж。'),
  );
  expect(problem?.found.en).toContain('a Cyrillic letter');
  expect(problem?.fix).toBeUndefined();
});

test('names that are written so, and what says that it is in a third language', async () => {
  const text = '乾隆年间，“カンバン”即看板，<span lang="ja">かんばん</span>。';
  expect(
    await problemsAfter(lookAlike, (site) => site.replace(files.chinesePage, '数据项。', text)),
  ).toEqual([]);
});

test('a correction leaves such a name as it is, and the message says how to name another', async () => {
  const [problem] = await problemsAfter(lookAlike, (site) =>
    site.replace(files.chinesePage, '数据项。', '乾隆的戶口、乾燥。'),
  );
  expect(problem?.fix?.lines).toEqual(['乾隆的户口、干燥。']);
  expect(problem?.mend?.en).toContain('src/checks/look-alike-exceptions.yaml');
});

test('what is written in either language as it is', async () => {
  expect(
    await problemsAfter(lookAlike, (site) =>
      site.replace(
        files.chinesePage,
        '数据项。',
        '著名的二〇二五年：α 与 Σ 各 99.9%，① L3、DS-1.L3.1、10:30、3～5 天、甲·乙、文件名 `l10n`、café。',
      ),
    ),
  ).toEqual([]);
});
