import {expect, test} from 'vitest';
import {frontMatterField, readFrontMatter} from './front-matter';

const page = (yaml: string): string => `---\n${yaml}\n---\n\n# Text\n`;
const titleOf = (yaml: string): string | undefined =>
  frontMatterField({source: page(yaml)}, 'title')?.value;

test.each([
  ['title: Scoring', 'Scoring'],
  ["title: 'It''s so'", "It's so"],
  ['title: "a: b \\u00e9"', 'a: b é'],
  ['title: >-\n  first\n  second', 'first second'],
  ['title: |\n  first', 'first'],
  ['title: Scoring # a remark', 'Scoring'],
  ['title: 2024', '2024'],
])('%s is read as YAML has it', (yaml, title) => {
  expect(titleOf(yaml)).toBe(title);
});

test('a field has its line in the page', () => {
  expect(frontMatterField({source: page('slug: /a\ntitle: >-\n  b')}, 'title')).toEqual({
    value: 'b',
    line: 3,
  });
});

test('what is no text is no field', () => {
  expect(titleOf('title: [a, b]')).toBeUndefined();
  expect(titleOf('slug: /a')).toBeUndefined();
  expect(titleOf('- title: a')).toBeUndefined();
});

test('line ends of Windows are read alike', () => {
  const source = page('title: a\nslug: /b').replaceAll('\n', '\r\n');
  expect(frontMatterField({source}, 'slug')).toEqual({value: '/b', line: 3});
  expect(readFrontMatter(source)?.content).toBe('\r\n# Text\r\n');
});

test('an empty head has no fields; a page without one, or with an open one, has no head', () => {
  expect(readFrontMatter('---\n---\ntext')).toMatchObject({
    fields: {},
    errors: [],
    content: 'text',
  });
  expect(readFrontMatter('text')).toBeUndefined();
  expect(readFrontMatter('---\ntitle: a\n')).toBeUndefined();
});

test('errors have their line in the YAML', () => {
  expect(readFrontMatter(page('slug: /a\ntitle: a: b'))?.errors[0]?.line).toBe(2);
  expect(titleOf('slug: /a\ntitle: a: b')).toBeUndefined();
});
