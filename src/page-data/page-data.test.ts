import {describe, expect, test} from 'vitest';
import {files, mappingsFile, scoringFile, Site} from '../../tests/fixtures/site';
import {editionsOf} from '../model/editions';
import {loadEdition} from '../model/load';
import {frontMatterFromData} from './front-matter';
import {outlineOf} from './outline';
import {pageData} from './page-data';
import {createRetitler} from '../plugins/standard/retitle';

describe('the data of a page', () => {
  test('is in one language, with its formulas as MathML and without their LaTeX', () => {
    using site = new Site();
    const data = pageData(site.read(files.capability), files.capability, 'en');
    if (data.kind !== 'capability') throw new Error(data.kind);
    expect(data.title).toBe('Data-item management');
    expect(JSON.stringify(data)).not.toMatch(/\p{Script=Han}/u);
    expect(data.metrics[0]?.formulaMarkup).toMatch(
      /^<math[^>]*display="block".*<mfrac>.*<\/math>$/s,
    );
    expect(data.metrics[0]?.formulaMarkup).not.toContain('annotation');
  });

  test('is the same with line ends of Windows and a byte order mark, wrapped lines included', () => {
    using site = new Site();
    const text = '登记在\n        哪里，\n        查得到。';
    site.replace(files.capability, '登记在哪里。', `>-\n        ${text}`);
    const source = site.read(files.capability);
    const windows = `\uFEFF${source.replaceAll('\n', '\r\n')}`;
    expect(JSON.stringify(pageData(source, files.capability, 'zh'))).toContain(
      '登记在哪里，查得到。',
    );
    expect(pageData(windows, files.capability, 'zh')).toEqual(
      pageData(source, files.capability, 'zh'),
    );
  });

  test('is not made of a file with a problem', () => {
    using site = new Site();
    site.replace(files.capability, 'scope:', 'extra: 1\nscope:');
    expect(() => pageData(site.read(files.capability), files.capability, 'zh')).toThrow('extra');
  });
});

test('an outline lists capabilities in force, and has withdrawn ones apart', () => {
  using site = new Site();
  site.replace(files.capability, 'id: DS-1\n', 'id: DS-1\nstatus: withdrawn\n');
  const [draft] = editionsOf(site.dir);
  if (!draft) throw new Error('no draft');
  const [area] = outlineOf(loadEdition(site.dir, draft), 'en').areas;
  expect(area?.capabilities.map(({id}) => id)).toEqual(['DS-2']);
  const title = 'Data-item management';
  expect(area?.withdrawn).toEqual([{id: 'DS-1', title, path: '/draft/ds-1/'}]);
});

test('an outline says which version of the scoring rule holds, and the page’s data from when', () => {
  using site = new Site();
  const [draft] = editionsOf(site.dir);
  if (!draft) throw new Error('no draft');
  expect(outlineOf(loadEdition(site.dir, draft), 'en').scoringVersion).toBe(1);
  const file = 'docs/capability/scoring.yaml';
  site.write(file, scoringFile);
  expect(outlineOf(loadEdition(site.dir, draft), 'en').scoringVersion).toBe(1);
  expect(pageData(site.read(file), file, 'en')).toMatchObject({
    versions: [{version: 1, begins: '23 November 2026', change: 'The first.'}],
  });
});

test('the data of a mapping says in words when a source was read', () => {
  expect(pageData(mappingsFile, 'docs/capability/mappings.yaml', 'zh')).toMatchObject({
    models: [{id: 'dmm', title: '数据管理模型', read: '2026 年 11 月 29 日'}],
  });
});

describe('the data of a specification and of a case', () => {
  test('has formulas and worked examples as MathML; no formulas make an empty list', () => {
    using site = new Site().add('specification');
    const read = () => {
      const data = pageData(site.read(files.specification), files.specification, 'zh');
      if (data.kind !== 'specification') throw new Error(data.kind);
      return data.formulas;
    };
    const [formula] = read();
    expect(formula?.formulaMarkup).toContain('<mfrac>');
    expect(formula?.calculationMarkup).toContain('<mn>3</mn>');
    expect(formula?.symbols[0]).toMatchObject({meaning: '覆盖率', unit: '无量纲'});
    site.replace(files.specification, /formulas:[\s\S]*records:/, 'records:');
    expect(read()).toEqual([]);
  });

  test('has dates in the words of its language, and a bare year', () => {
    using site = new Site().add('case');
    const data = pageData(site.read(files.case), files.case, 'en');
    if (data.kind !== 'case') throw new Error(data.kind);
    expect(data.period).toBe('28 October 2021 to 31 October 2021');
    expect(data.sources).toMatchObject([
      {published: 'January 2022', readOn: '1 March 2026'},
      {published: '2022', readOn: '1 March 2026'},
    ]);
    expect(data.events.map(({when}) => when)).toEqual([
      '28 October 2021, 13:37',
      '29 October 2021',
    ]);
  });
});

describe('the outline', () => {
  test('names what is planned beside what is written, and gives addresses to what has a page', () => {
    using site = new Site();
    const [edition] = editionsOf(site.dir);
    if (!edition) throw new Error('no edition');
    const outline = outlineOf(loadEdition(site.dir, edition), 'en');
    expect(outline.areas[0]).toMatchObject({
      id: 'DS',
      path: '/draft/framework/data-services/',
      capabilities: [
        {id: 'DS-1', title: 'Data-item management', path: '/draft/ds-1/'},
        {id: 'DS-2', title: 'Data collection'},
      ],
    });
    expect(outline.areas[0]?.capabilities[1]).not.toHaveProperty('path');
  });

  test('leads to an area’s section while it has no page', () => {
    using site = new Site();
    site.remove(files.area);
    site.remove(files.area.replace('.yaml', '.mdx'));
    const [edition] = editionsOf(site.dir);
    if (!edition) throw new Error('no edition');
    expect(outlineOf(loadEdition(site.dir, edition), 'zh').areas[0]?.path).toBe(
      '/draft/framework/#ds',
    );
  });
});

describe('front matter', () => {
  const parse = async (site: Site, file: string): Promise<Record<string, unknown>> => {
    const hook = frontMatterFromData(site.dir, editionsOf(site.dir));
    const {frontMatter} = await hook({
      filePath: `${site.dir}/${file}`,
      fileContent: site.read(file),
      defaultParseFrontMatter: () =>
        Promise.resolve({frontMatter: {slug: '/of-no-edition'}, content: ''}),
    });
    return frontMatter;
  };

  test('what becomes of a page does not depend on the line ends of its file', async () => {
    using site = new Site();
    const hook = frontMatterFromData(site.dir, editionsOf(site.dir));
    const read = (fileContent: string) =>
      hook({
        filePath: `${site.dir}/${files.chinesePage}`,
        fileContent,
        defaultParseFrontMatter: () => Promise.reject(new Error('a page of an edition')),
      });
    const source = site.read(files.chinesePage);
    expect(await read(`\uFEFF${source.replaceAll('\n', '\r\n')}`)).toEqual(await read(source));
  });

  test('title and description come from the data, in the page’s language', async () => {
    using site = new Site();
    expect(await parse(site, files.englishPage)).toMatchObject({
      title: 'DS-1 Data-item management',
      description: 'Registration of data items.',
      data_file: files.capability,
      slug: '/ds-1',
      levels: [1, 2, 3, 4, 5].map((level) => ({
        anchor: `l${level}`,
        title: expect.stringContaining(String(level)) as string,
      })),
    });
    expect(await parse(site, files.chinesePage)).toMatchObject({title: 'DS-1 数据项管理'});
  });

  test('an area’s title comes from the framework', async () => {
    using site = new Site();
    expect(await parse(site, 'docs/framework/data-services.mdx')).toMatchObject({
      title: 'DS 数据服务',
    });
  });

  test('a page without data keeps its own', async () => {
    using site = new Site();
    site.replace('docs/index.mdx', /^title:.*$/m, "title: 'It''s so'");
    expect(await parse(site, 'docs/index.mdx')).toMatchObject({slug: '/', title: "It's so"});
  });

  test('what belongs to no edition is left to Docusaurus', async () => {
    using site = new Site();
    expect(await parse(site, 'sidebars.ts')).toEqual({slug: '/of-no-edition'});
  });
});

describe('retitling', () => {
  test('touches the pages whose title or description changed, and no other', () => {
    using site = new Site();
    const retitle = createRetitler(site.dir, editionsOf(site.dir));
    expect(retitle()).toEqual([]);
    site.replace(files.capability, 'en: Registration of data items.', 'en: What items mean.');
    expect(retitle()).toEqual([files.englishPage]);
    site.replace(files.framework, 'zh: 数据服务', 'zh: 数据');
    expect(retitle()).toEqual(['docs/framework/data-services.mdx']);
    expect(retitle()).toEqual([]);
  });
});
