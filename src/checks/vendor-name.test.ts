import {expect, test} from 'vitest';
import {problemsAfter, writePage} from '../../tests/fixtures/content';
import {files, mappingsFile} from '../../tests/fixtures/site';
import {vendorName} from './vendor-name';

const {capability} = files;

test('a product in a criterion, in either language and with any capitals', async () => {
  const problems = await problemsAfter(vendorName, (site) => {
    site.replace(capability, '第 3 级的判据。', '每个指标都写入阿里云。');
    site.replace(capability, 'The criterion of level 3.', 'Every metric is in PROMETHEUS.');
  });
  expect(problems.map(({found}) => found.zh)).toEqual(['“阿里云”', '“PROMETHEUS”']);
  expect(problems[0]).toMatchObject({
    rule: 'vendor-name',
    file: capability,
    field: 'levels[2].criteria[0].text.zh',
  });
  expect(problems[0]?.mend?.zh).toContain('把“阿里云”换成同类东西的通称');
});

test('a product in the prose of a capability, with line and section', async () => {
  const problems = await problemsAfter(vendorName, (site) =>
    writePage(site, 'docs/capability/extra.mdx', '\n## 例 {/* #example */}\n\n日志进入 Kafka。'),
  );
  expect(problems[0]).toMatchObject({
    file: 'docs/capability/extra.mdx',
    line: 8,
    field: '#example',
    found: {en: '“Kafka”'},
  });
});

test('ordinary words, and names where others’ deeds are told', async () => {
  const problems = await problemsAfter(vendorName, (site) => {
    site.replace(capability, '第 3 级的判据。', '名单上云效果，尽快手工处置，北京东部除外。');
    site.replace(
      capability,
      'The criterion of level 3.',
      'Go on with the windows; the oracle sparks a notion, and Slack is linear.',
    );
    writePage(site, 'docs/introduction/extra.mdx', '\n腾讯的运维负责人。', '\nOf Tencent.');
  });
  expect(problems).toEqual([]);
});

test('the names of models and their publishers, in the data of the mapping but not on its page', async () => {
  const problems = await problemsAfter(vendorName, (site) => {
    site.write(
      'docs/capability/mappings.yaml',
      mappingsFile.replace('en: A body', 'en: Amazon Web Services'),
    );
    writePage(site, 'docs/capability/mappings.mdx', '\n与 AWS 的框架对照。', '\nBeside models.');
  });
  expect(problems.map(({file, found}) => [file, found.en])).toEqual([
    ['docs/capability/mappings.mdx', '“AWS”'],
  ]);
});
