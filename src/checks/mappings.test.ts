import {expect, test} from 'vitest';
import {files, mappingsFile, Site} from '../../tests/fixtures/site';
import {readContent} from '../content/content';
import {editionsOf} from '../model/editions';
import type {Problem} from '../model/problem';
import {mappings} from './mappings';

const file = 'docs/capability/mappings.yaml';

async function problemsOf(site: Site): Promise<Problem[]> {
  const [edition] = editionsOf(site.dir);
  if (!edition) throw new Error('no edition');
  return mappings.run(readContent(site.dir, edition));
}

const mapped = (): Site => new Site().write(file, mappingsFile);
const nearest = `    practices:
      - model: dmm
        practice: metric-data
        relation: broader
`;

test('each capability with a practice, each practice with a capability', async () => {
  using site = mapped();
  expect(await problemsOf(site)).toEqual([]);
});

test('an edition without a mapping has nothing to check', async () => {
  using site = new Site();
  expect(await problemsOf(site)).toEqual([]);
});

test('a capability that the mapping leaves out', async () => {
  using site = mapped();
  const second = files.capability.replace('ds-1', 'ds-2');
  site.write(second, site.read(files.capability).replaceAll('DS-1', 'DS-2'));
  expect(await problemsOf(site)).toMatchObject([
    {rule: 'mapping', file, field: 'capabilities', found: {en: 'nothing of DS-2'}},
  ]);
});

test('what is withdrawn is not asked for', async () => {
  using site = mapped();
  const second = files.capability.replace('ds-1', 'ds-2');
  const withdrawn =
    'id: DS-2\nstatus: withdrawn\nreplacedBy: []\nreason:\n  zh: 无。\n  en: None.\n';
  site.write(
    second,
    site.read(files.capability).replaceAll('DS-1', 'DS-2').replace('id: DS-2\n', withdrawn),
  );
  expect(await problemsOf(site)).toEqual([]);
});

test('a capability that says neither what is near nor why nothing is', async () => {
  using site = mapped();
  site.replace(file, nearest, '');
  const [problem] = await problemsOf(site);
  expect(problem).toMatchObject({rule: 'mapping', field: 'capabilities[0]'});
  expect(problem?.found.en).toBe('neither with DS-1');
  expect(problem?.mend?.en).toContain('none:');
});

test('a capability that says both', async () => {
  using site = mapped();
  site.replace(file, nearest, `${nearest}    none:\n      zh: 没有。\n      en: There is none.\n`);
  expect(await problemsOf(site)).toMatchObject([
    {field: 'capabilities[0]', found: {en: 'both with DS-1'}},
  ]);
});

test('a capability twice', async () => {
  using site = mapped();
  site.write(file, `${mappingsFile}  - capability: DS-1\n${nearest}`);
  expect(await problemsOf(site)).toMatchObject([
    {field: 'capabilities[1].capability', found: {en: 'DS-1 once more'}},
  ]);
});

test('a practice that no capability names', async () => {
  using site = mapped();
  site.replace(
    file,
    'capabilities:',
    '      - id: data-element\n        title: 数据元\ncapabilities:',
  );
  expect(await problemsOf(site)).toMatchObject([
    {field: 'models[0].practices[1]', found: {en: 'data-element, which none names'}},
  ]);
});

test('a model without practices that does not say why', async () => {
  using site = mapped();
  site.replace(
    file,
    / {4}practices:\n {6}- id: metric-data\n[^]*?(?=capabilities:)/,
    '    practices: []\n',
  );
  site.replace(file, nearest, '    none:\n      zh: 没有。\n      en: There is none.\n');
  expect(await problemsOf(site)).toMatchObject([
    {field: 'models[0]', found: {en: 'dmm without practices, and without leftOut'}},
  ]);
});
