import {expect, test} from 'vitest';
import {problemsAfter, writePage} from '../../tests/fixtures/content';
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
