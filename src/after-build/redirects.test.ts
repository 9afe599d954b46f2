import {expect, test} from 'vitest';
import {redirectFiles} from './redirects';

const pages = [{address: 'draft/scoring/', html: '<h2 id="try">Try</h2>'}];

test('a page that has moved leads on, without script, in its language', () => {
  const [file] = redirectFiles(
    [{from: 'draft/old/name/', to: 'draft/scoring/#try'}],
    pages,
    '/standard/',
    'zh-Hans',
  );
  expect(file?.path).toBe('draft/old/name/index.html');
  expect(file?.text).toContain('content="0; url=/standard/draft/scoring/#try"');
  expect(file?.text).toContain('<html lang="zh-Hans">');
});

test('not to a place that is not there', () => {
  const moves = [{from: 'draft/old/', to: 'draft/scoring/#gone'}];
  expect(() => redirectFiles(moves, pages, '/en/', 'en')).toThrow(
    'there is no draft/scoring/#gone',
  );
});
