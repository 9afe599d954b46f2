import {expect, test} from 'vitest';
import {problemsAfter} from '../../tests/fixtures/content';
import {files} from '../../tests/fixtures/site';
import {sameQuantifier} from './same-quantifier';

const {capability} = files;

const problemsOf = async (zh: string, en: string) =>
  problemsAfter(sameQuantifier, (site) => {
    site.replace(capability, '第 3 级的判据。', zh);
    site.replace(capability, 'The criterion of level 3.', en);
  });

test.each([
  ['每个服务都有负责人。', 'All services have an owner.', 'zh', '“all”', '“全部”'],
  ['全部服务有负责人。', 'Each service has an owner.', 'en', '“全部”', '“all”'],
  ['服务有负责人。', 'Each service has an owner.', 'zh', '“Each”', '“每、都”'],
  ['服务有负责人。', 'Every service has an owner.', 'zh', '“Every”', '“每、都”'],
])('%s against %s', async (zh, en, lacking, found, expected) => {
  const [problem, ...otherProblems] = await problemsOf(zh, en);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({
    rule: 'same-quantifier',
    file: capability,
    field: `levels[2].criteria[0].text.${lacking}`,
  });
  expect(problem?.expected.zh.toLowerCase()).toContain(found.toLowerCase());
  expect(problem?.expected.en).toContain(expected);
});

test.each([
  ['全部服务有负责人。', 'All services have an owner.'],
  ['每个服务都有负责人。', 'Each service has an owner.'],
  ['服务都有负责人。', 'Services have owners.'],
  ['逐批确认发布。', 'Each batch is confirmed.'],
  ['每周检查服务。', 'Services are checked every week.'],
  ['服务没有单点。', 'Services have no single point at all.'],
  ['三类服务都有负责人。', 'All three kinds of services have owners.'],
  ['新版本扩大到全部用户。', 'The release is fully rolled out.'],
])('%s agrees with %s', async (zh, en) => {
  expect(await problemsOf(zh, en)).toEqual([]);
});

test('prose, which nobody rates by, is left alone', async () => {
  const problems = await problemsAfter(sameQuantifier, (site) => {
    site.replace(capability, '数据项的登记。', '每个数据项的登记。');
    site.replace(capability, 'Registration of data items.', 'All data items, registered.');
  });
  expect(problems).toEqual([]);
});
