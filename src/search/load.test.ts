import {describe, expect, test} from 'vitest';
import {loadIndex, type Fetch} from './load';

const manifest = {
  format: 1,
  editions: [{path: 'draft', core: 'core.1.json', text: 'text.1.json'}],
};
const core = {format: 1, build: 'x', edition: 'draft', language: 'zh', pages: [], places: []};
const text = {format: 1, build: 'x', texts: []};
const good: Readonly<Record<string, string>> = {
  '/s/manifest.json': JSON.stringify(manifest),
  '/s/core.1.json': JSON.stringify(core),
  '/s/text.1.json': JSON.stringify(text),
};

const serving =
  (files: Readonly<Record<string, string | undefined>>): Fetch =>
  (address) => {
    const body = files[address];
    return Promise.resolve(
      new Response(body ?? 'Not found', {status: body === undefined ? 404 : 200}),
    );
  };

const open = async (files: Readonly<Record<string, string | undefined>>): Promise<unknown> => {
  const source = await loadIndex(serving(files), '/s/', 'draft');
  return (await source.text()).texts;
};

test('core, then text', async () => {
  await expect(open(good)).resolves.toEqual([]);
});

describe('what is no index is said', () => {
  test.each([
    ['a file that is missing', {...good, '/s/core.1.json': undefined}, 'missing'],
    ['a file cut short', {...good, '/s/text.1.json': '{"format":1,"te'}, 'broken'],
    ['a page of HTML', {...good, '/s/manifest.json': '<!doctype html>'}, 'broken'],
    ['something else', {...good, '/s/core.1.json': '[]'}, 'broken'],
    ['another form', {...good, '/s/core.1.json': JSON.stringify({...core, format: 2})}, 'version'],
    [
      'another build',
      {...good, '/s/text.1.json': JSON.stringify({...text, build: 'y'})},
      'version',
    ],
    [
      'no such edition',
      {...good, '/s/manifest.json': JSON.stringify({...manifest, editions: []})},
      'edition',
    ],
  ])('%s', async (_, files, reason) => {
    await expect(open(files)).rejects.toMatchObject({reason});
  });

  test('a page in place of a file that is missing', async () => {
    const page: Fetch = () =>
      Promise.resolve(new Response('<!doctype html>', {headers: {'content-type': 'text/html'}}));
    await expect(loadIndex(page, '/s/', 'draft')).rejects.toMatchObject({reason: 'missing'});
  });

  test('no network', async () => {
    const refusing: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(loadIndex(refusing, '/s/', 'draft')).rejects.toMatchObject({reason: 'network'});
  });
});
