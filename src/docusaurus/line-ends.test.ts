import preprocess from '@docusaurus/mdx-loader/lib/preprocessor';
import {expect, test} from 'vitest';
import config from '../../docusaurus.config';

test('the text of a page reaches MDX with line feeds alone, and no byte order mark', () => {
  const {markdown} = config;
  const source = '\uFEFF---\r\nslug: /a\r\n---\r\n\r\n```\r\none\r\ntwo\r\n```\r\n';
  const text = preprocess({
    fileContent: source,
    filePath: 'docs/a.mdx',
    admonitions: false,
    markdownConfig: {mdx1Compat: {}, ...markdown} as Parameters<
      typeof preprocess
    >[0]['markdownConfig'],
  });
  expect(text).toBe('---\nslug: /a\n---\n\n```\none\ntwo\n```\n');
});
