import {expect, test} from 'vitest';
import {problemsAfter} from '../../tests/fixtures/content';
import {files, type Site} from '../../tests/fixtures/site';
import {nearDuplicateCriterion} from './near-duplicate-criterion';

const {capability} = files;
const lineOf = (site: Site, text: string): number =>
  site
    .read(capability)
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;

/** Criteria that have nothing in common but what a test gives two of them. */
function write(site: Site, chinese: Readonly<Record<number, string>>): void {
  const defaultTexts = ['', '', '清单写明负责人', '目录拒绝发布', '系统每月计算', '规范每季修订'];
  for (const level of [2, 3, 4, 5]) {
    site.replace(capability, `第 ${level} 级的判据。`, chinese[level] ?? defaultTexts[level] ?? '');
    site.replace(
      capability,
      `The criterion of level ${level}.`,
      [
        '',
        '',
        'Owners are named.',
        'Outlets refuse.',
        'Systems compute monthly.',
        'It is revised.',
      ][level] ?? '',
    );
  }
}

test('a criterion that differs in a number only names both places', async () => {
  let first = 0;
  let second = 0;
  const [problem, ...otherProblems] = await problemsAfter(nearDuplicateCriterion, (site) => {
    write(site, {2: '最近 3 个月每项变更都有评审记录。', 4: '最近 6 个月，每项变更都有评审记录。'});
    first = lineOf(site, '最近 3 个月');
    second = lineOf(site, '最近 6 个月');
  });
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({
    rule: 'near-duplicate-criterion',
    file: capability,
    line: second,
    field: 'levels[3].criteria[0].text.zh',
  });
  expect(problem?.found.zh).toBe(
    `DS-1.L4.1 的中文与 DS-1.L2.1（${capability}:${first}）有 100% 相同，数字不计`,
  );
});

test('English alone is enough', async () => {
  const [problem] = await problemsAfter(nearDuplicateCriterion, (site) => {
    write(site, {});
    site.replace(capability, 'Outlets refuse.', 'Owners are named!');
  });
  expect(problem?.found.en).toContain('DS-1.L3.1 in English, which is 100 % the same as DS-1.L2.1');
});

test('the same sentence about another thing is another criterion', async () => {
  const problems = await problemsAfter(nearDuplicateCriterion, (site) =>
    write(site, {
      2: '每条在用流最近每一天的端到端延迟，都由系统与写定的限值对照。',
      4: '每条在用流最近每一天的端到端到达率，都由系统与写定的限值对照。',
    }),
  );
  expect(problems).toEqual([]);
});

test('what a withdrawn level asked may be asked again', async () => {
  const same = (site: Site): void =>
    write(site, {4: '每项变更都有评审记录。', 5: '每项变更都有评审记录。'});
  expect(await problemsAfter(nearDuplicateCriterion, same)).not.toEqual([]);
  expect(
    await problemsAfter(nearDuplicateCriterion, (site) => {
      same(site);
      site.replace(capability, '  - level: 5\n', '  - level: 5\n    status: withdrawn\n');
    }),
  ).toEqual([]);
});
