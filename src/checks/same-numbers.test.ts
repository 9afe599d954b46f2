import {expect, test} from 'vitest';
import {englishOf, problemsAfter, writePage} from '../../tests/fixtures/content';
import {files} from '../../tests/fixtures/site';
import {formatProblem} from '../model/problem';
import {sameNumbers} from './same-numbers';

const {capability} = files;
const inCriterion = (zh: string, en: string) =>
  problemsAfter(sameNumbers, (site) => {
    site.replace(capability, '第 3 级的判据。', zh);
    site.replace(capability, 'The criterion of level 3.', en);
  });

test.each([
  ['最近三个月的记录。', 'Records of the last three months.'],
  ['6 月做过一次。', 'It was done in June.'],
  ['至少 24 小时，最多二十四项。', 'At least 24 hours, twenty-four items at most.'],
  ['比例不低于 90%，即九成。', 'No less than 90 %, nine in ten.'],
  ['其中 9 成在期内。', 'Nine in ten of them in time.'],
  ['五个工作日内答复。', 'Answered within five working days.'],
  ['一个目录，每个月核对一次。', 'The catalogue is checked monthly.'],
  ['用户超过一万。', 'More than 10,000 users.'],
  ['用户有 3 万名，占三分之一。', 'There are 30,000 users, a third of all.'],
  ['每半年修订，有 2–4 名评审人。', 'Revised each half-year by 2–4 reviewers.'],
  [
    '2015 年 10 月 31 日成立，八百人到场。',
    'Founded on 31 October 2015 before eight hundred people.',
  ],
  ['20 世纪 80 年代。', 'The 1980s.'],
  ['DS-1.L3 为 L4.2 的前提，看 P95。', 'DS-1.L3 is presupposed by L4.2; see the P95.'],
  ['完整、及时、唯一三个方面。', 'Completeness, timeliness and uniqueness.'],
  ['新旧两版在周五一次对照。', 'Old and new versions are compared on Friday.'],
  ['只有两三条，十分少。', 'There are only two or three.'],
  ['每半年复核，最近一年的都看。', 'Reviewed every six months, for the last twelve months.'],
  ['超过半年的，都看。', 'Those of more than half of the year are looked at.'],
  ['每季度一次，双周一会。', 'Every three months, with a meeting every two weeks.'],
  ['观察 24 小时，再观察 7 天。', 'Watched for a day and then for a week.'],
  ['低于千分之三。', 'Below 0.3 %.'],
  [
    '第一看范围，第二看样本，第三看证据。',
    'First the scope, secondly the sample, thirdly the evidence.',
  ],
])('the same: %s', async (zh, en) => {
  expect(await inCriterion(zh, en)).toEqual([]);
});

test.each([
  ['最近三个月的记录。', 'Records of the last six months.', '“三个月”', '“six months”'],
  ['不低于 90%。', 'No less than 95 %.', '“90%”', '“95 %”'],
  ['30 天内下线。', 'Retired within 30 months.', '“30 天”', '“30 months”'],
  ['五个工作日内。', 'Within five days.', '“五个工作日”', '“five days”'],
  ['观察 24 小时。', 'Watched for a week.', '“24 小时”', 'no such number in English'],
  ['至少十个。', 'At least some.', '“十”', 'no such number in English'],
  ['见 L4.2。', 'See L4.3.', '“L4.2”', '“L4.3”'],
])('not the same: %s', async (zh, en, chinese, english) => {
  const [problem, ...otherProblems] = await inCriterion(zh, en);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule: 'same-numbers', file: capability});
  const message = formatProblem(problem!);
  expect(message).toContain(chinese);
  expect(message).toContain(english);
  expect(message).toContain('levels[2].criteria[0].text.en');
});

test('a cell of a page, at the line of that cell', async () => {
  const page = 'docs/extra.mdx';
  const table = (first: string, second: string): string =>
    `\n## 表 {/* #t */}\n\n| a | b |\n| --- | --- |\n| ${first} | ${second} |`;
  const problems = await problemsAfter(sameNumbers, (site) =>
    writePage(site, page, table('30 天', '三项'), table('60 days', 'three')),
  );
  expect(problems).toMatchObject([{file: englishOf(page), line: 10, field: '#t'}]);
  expect(problems[0]?.expected.en).toContain(`${page}:10`);
});
