import {expect, test} from 'vitest';
import {editionsOf} from '../model/editions';
import type {Problem} from '../model/problem';
import {files, Site} from '../../tests/fixtures/site';
import {readContent} from '../content/content';
import {applyFixes} from './fix';
import {keyOrder} from './key-order';

const run = async (site: Site): Promise<readonly Problem[]> => {
  const draft = editionsOf(site.dir)[0];
  return draft ? keyOrder.run(readContent(site.dir, draft)) : [];
};

/** The file after all rounds of corrections. */
const mended = async (site: Site, file: string): Promise<string> => {
  for (let round = 0; round < 5; round += 1) {
    const problems = await run(site);
    site.write(file, applyFixes(site.read(file), problems).text);
  }
  return site.read(file);
};

test('the smallest standard is in order', async () => {
  using site = new Site();
  expect(await run(site)).toEqual([]);
});

test('a language before the other, in a map', async () => {
  using site = new Site();
  const right = site.read(files.capability);
  site.replace(
    files.capability,
    '  zh: 数据项的登记。\n  en: Registration of data items.\n',
    '  en: Registration of data items.\n  zh: 数据项的登记。\n',
  );
  const [problem, ...otherProblems] = await run(site);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({
    rule: 'key-order',
    file: files.capability,
    line: 8,
    field: 'description.en',
  });
  expect(problem?.expected.en).toBe('the keys in the order zh, en');
  expect(problem?.mend?.zh).toContain('把“zh”');
  expect(await mended(site, files.capability)).toBe(right);
});

test('an item of a list, whose first key stands after the hyphen', async () => {
  using site = new Site();
  const right = site.read(files.capability);
  site.replace(
    files.capability,
    '  - id: registration\n    title:\n      zh: 登记\n      en: Registration\n',
    '  - title:\n      en: Registration\n      zh: 登记\n    id: registration\n',
  );
  const problems = await run(site);
  expect(problems.map(({field}) => field)).toEqual(['facets[0].title', 'facets[0].title.en']);
  expect(await mended(site, files.capability)).toBe(right);
});

test('whole parts of a file, with their comments and blocks of text', async () => {
  using site = new Site();
  const source = site.read(files.levels);
  const description = /description:\n(?: .*\n)+/.exec(source)?.[0] ?? '';
  const commented = `# What it says.\n${description}`;
  site
    .replace(files.levels, description, '')
    .write(files.levels, `${site.read(files.levels)}${commented}`);
  expect((await run(site)).map(({field}) => field)).toEqual(['levels']);
  expect(await mended(site, files.levels)).toBe(source.replace(description, commented));
});

test('a comment that would have to stand after a hyphen: said, not mended', async () => {
  using site = new Site();
  site.replace(
    files.capability,
    '  - id: registration\n    title:\n      zh: 登记\n      en: Registration\n',
    '  - title:\n      zh: 登记\n      en: Registration\n    # Never changes.\n    id: registration\n',
  );
  const [problem] = await run(site);
  expect(problem?.field).toBe('facets[0].title');
  expect(problem?.fix).toBeUndefined();
});
