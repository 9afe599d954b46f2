/** The overview of the cases has what the industries are for. */
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {industryAnchor} from './anchors';
import {industries} from './industries';

test.each([
  'docs/cases/index.mdx',
  'i18n/en/docusaurus-plugin-content-docs/current/cases/index.mdx',
])('%s has a heading for each industry, in their order, with its cases below', (file) => {
  const sections = readFileSync(file, 'utf8').matchAll(
    /^### .+ \{\/\* #(.+) \*\/\}\n\n<CaseList by="industry" of="(.+)" \/>$/gm,
  );
  expect([...sections].map(([, anchor, of]) => [anchor, of])).toEqual(
    industries.map((industry) => [industryAnchor(industry), industry]),
  );
});
