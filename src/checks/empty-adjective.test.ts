import {expect, test} from 'vitest';
import {problemsAfter} from '../../tests/fixtures/content';
import {files} from '../../tests/fixtures/site';
import {emptyAdjective} from './empty-adjective';

const {capability} = files;
const found = (zh: string, en: string) =>
  problemsAfter(emptyAdjective, (site) => {
    site.replace(capability, '第 3 级的判据。', zh);
    site.replace(capability, 'The criterion of level 3.', en);
  });

test('words that stand in for facts, with what to write instead', async () => {
  const problems = await found('变更及时通知下游。', 'Reviews are More automated, as  needed.');
  expect(problems.map((problem) => problem.found.en)).toEqual([
    '“及时”',
    '“More automated”',
    '“as  needed”',
  ]);
  expect(problems[0]).toMatchObject({
    rule: 'empty-adjective',
    file: capability,
    field: 'levels[2].criteria[0].text.zh',
  });
  expect(problems[0]?.mend?.zh).toContain('写明时限或间隔');
  expect(problems[1]?.mend?.en).toContain('in what state by when');
});

test.each([
  [
    '每条有效授权在约定期限内复核，规则覆盖完整、及时两个方面。',
    'Every right in force is reviewed within 30 days for timeliness.',
  ],
  ['及时性得分按日算出，任务先进先出。', 'Scores have an effective date; jobs are best-effort.'],
  [
    '每张有效证书都在清单中，成熟度写明依据。',
    'The last good version is found by a Regular  Expression.',
  ],
])('the same words where they state a fact: %s', async (zh, en) => {
  expect(await found(zh, en)).toEqual([]);
});

test('a level’s statement is held to it, its evidence is not', async () => {
  const problems = await problemsAfter(emptyAdjective, (site) => {
    site.replace(capability, '第 3 级的描述。', '管理良好。');
    site.replace(capability, '第 3 级的文件。', '良好的记录。');
  });
  expect(problems.map(({field}) => field)).toEqual(['levels[2].statement.zh']);
});

test('what is still to be written is not judged', async () => {
  expect(await found('〔待写：及时〕', '[to be written: timely]')).toEqual([]);
});
