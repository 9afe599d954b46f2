import {expect, test} from 'vitest';
import {editionsOf} from '../model/editions';
import type {Problem} from '../model/problem';
import {files, Site} from '../../tests/fixtures/site';
import {readContent} from '../content/content';
import {applyFixes} from './fix';
import {formatting, replacement} from './formatting';

/** The smallest standard with the project's way to format: pages are left alone. */
const newSite = (): Site =>
  new Site()
    .write('.prettierignore', '*.mdx\n')
    .write('.prettierrc.json', '{"printWidth": 100, "singleQuote": true, "bracketSpacing": false}');

const run = async (site: Site): Promise<readonly Problem[]> => {
  const draft = editionsOf(site.dir)[0];
  return draft ? formatting.run(readContent(site.dir, draft)) : [];
};

test('what Prettier would write otherwise', async () => {
  using site = newSite();
  const right = site.read(files.capability);
  site.replace(files.capability, 'zh: 登记在哪里。', 'zh:   登记在哪里。   ');
  const [problem, ...otherProblems] = await run(site);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule: 'formatting', file: files.capability, line: 19});
  expect(problem?.found.en).toBe('“      zh:   登记在哪里。   ”');
  expect(problem?.expected.zh).toBe('Prettier 的排法：“      zh: 登记在哪里。”');
  expect(problem?.mend?.en).toContain('npm run check -- --fix');
  expect(applyFixes(site.read(files.capability), problem ? [problem] : []).text).toBe(right);
});

test('missing and superfluous lines', async () => {
  using site = newSite();
  const file = 'i18n/en/code.json';
  site.write(file, '{\n  "a": {\n\n\n    "message": "A"\n  }\n}');
  const problems = await run(site);
  expect(problems.map((problem) => problem.file)).toEqual([file]);
  const formatted = applyFixes(site.read(file), problems).text;
  expect(formatted.endsWith('}\n')).toBe(true);
});

test('pages, what is formatted and what cannot be read are left alone', async () => {
  using site = newSite();
  site
    .replace(files.chinesePage, '数据项。', '数据项。\n*  甲\n*  乙')
    .write('i18n/en/code.json', '{"a": ');
  expect(await run(site)).toEqual([]);
});

test('the lines that differ', () => {
  expect(replacement(['a', 'b', 'c'], ['a', 'x', 'y', 'c'])).toEqual({
    line: 2,
    count: 1,
    lines: ['x', 'y'],
  });
  expect(replacement(['a', 'b'], ['a', 'b', ''])).toEqual({line: 3, count: 0, lines: ['']});
});
