import {expect, test} from 'vitest';
import {problemsAfter, writePage} from '../../tests/fixtures/content';
import {files, type Site} from '../../tests/fixtures/site';
import {formatProblem} from '../model/problem';
import {sidebarPages} from './sidebar-pages';

test('every page of the smallest standard is in the sidebar', async () => {
  expect(await problemsAfter(sidebarPages, () => undefined)).toEqual([]);
});

test('a page that is not in the sidebar', async () => {
  const [problem, ...otherProblems] = await problemsAfter(sidebarPages, (site) =>
    writePage(site, 'docs/framework/extra.mdx', '文字。', 'Text.'),
  );
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule: 'page-in-sidebar', file: 'docs/framework/extra.mdx'});
  const message = formatProblem(problem!);
  expect(message).toContain("加上 'framework/extra',");
  expect(message).toContain("Add 'framework/extra', to the items");
});

test('an entry of the sidebar without a page', async () => {
  const problems = await problemsAfter(sidebarPages, (site) =>
    site
      .replace('sidebars.ts', "'capability/levels'", "'capability/level'")
      .replace('sidebars.ts', "'index',", "{type: 'category', link: {type: 'doc', id: 'start'}},"),
  );
  expect(problems.map(({rule, field}) => `${rule} ${field}`)).toEqual([
    'sidebar-page start',
    'sidebar-page capability/level',
    'page-in-sidebar undefined',
    'page-in-sidebar undefined',
  ]);
  expect(problems[1]).toMatchObject({rule: 'sidebar-page', file: 'sidebars.ts', line: 8});
  expect(problems[1]?.mend?.zh).toContain("最接近的是 'capability/levels'");
});

test('what is withdrawn leaves the sidebar, a page by its head and one with its data', async () => {
  const withdraw = (site: Site): Site => {
    site.replace(files.capability, 'id: DS-1\n', 'id: DS-1\nstatus: withdrawn\n');
    writePage(site, 'docs/framework/extra.mdx', '文字。', 'Text.');
    return site.replace('docs/framework/extra.mdx', 'slug:', 'status: withdrawn\nslug:');
  };
  const [problem, ...otherProblems] = await problemsAfter(sidebarPages, withdraw);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule: 'sidebar-page', field: 'capability/ds/ds-1', line: 8});
  expect(problem?.found.en).toBe('capability/ds/ds-1, which is withdrawn');
  expect(
    await problemsAfter(sidebarPages, (site) =>
      withdraw(site).replace('sidebars.ts', ", 'capability/ds/ds-1'", ''),
    ),
  ).toEqual([]);
});
