import {expect, test} from 'vitest';
import {Site} from '../../tests/fixtures/site';
import {formatProblem} from '../model/problem';

const labels = 'i18n/en/docusaurus-plugin-content-docs/current.json';

test.each([
  ['i18n/en/code.json', /"\n/, '\n', 'JSON'],
  [labels, /\}\s*$/, '', 'JSON'],
  ['sidebars.ts', "'index',", "'index'", 'TypeScript'],
])('a slip in %s is said, and does not stop the other checks', (file, from, to, language) => {
  using site = new Site();
  site.replace(file, from, to).replace('docs/index.mdx', 'slug: /\n', '');
  const problems = site.problems();
  expect(problems.map(({rule}) => rule).sort()).toEqual(['explicit-address', 'file-syntax']);
  const problem = problems.find(({rule}) => rule === 'file-syntax');
  expect(problem).toMatchObject({file});
  expect(problem?.line).toBeGreaterThan(1);
  const message = formatProblem(problem!);
  expect(message).toContain(`能解析的 ${language}`);
  expect(message).toContain('one comma between two items');
});

test.each(['i18n/en/code.json', 'sidebars.ts'])('an empty %s is one problem', (file) => {
  using site = new Site();
  site.write(file, '');
  const problems = site.problems();
  expect(problems).toMatchObject([{rule: 'file-syntax', file}]);
  expect(problems[0]?.mend?.en).toContain('Bring back a file that is empty');
});
