import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {writeFiles} from './files';
import {termFinder} from './mark-terms';
import {readPage, readPages, type EditionToRead} from './read-pages';

const page = (content: string): string =>
  '<html lang="en"><head><meta name="generator" content="Docusaurus v3"><title>T</title><script>1</script>' +
  `<link rel="stylesheet" href="/a.css"></head><body><div id="__docusaurus"><main>${content}</main></div></body></html>`;
const text = page('<div class="markdown"><h1>DS-1</h1><p id="c2">An incident.</p></div>');
const edition: EditionToRead = {
  path: 'draft',
  subjectOf: (address) =>
    address === 'draft/ds-1/'
      ? {
          id: 'DS-1',
          kind: 'page',
          places: new Map([['c2', {kind: 'clause', id: 'DS-1.2', title: 'DS-1.2'}]]),
        }
      : {kind: 'page', places: new Map()},
  findTerms: () =>
    termFinder([
      {
        id: 'incident',
        title: 'Incident',
        meaning: 'What it is.',
        entry: '/glossary/#incident',
        translation: {name: '故障', language: 'zh-Hans'},
        names: ['incident'],
      },
    ]),
};

test('a page of an edition is read with its places and the terms it uses', () => {
  const read = readPage('draft/ds-1/index.html', text, [edition]);
  expect(read).toMatchObject({address: 'draft/ds-1/', edition: 'draft', html: text});
  expect(read.text?.places.map(({kind, id}) => [kind, id])).toEqual([
    ['page', 'DS-1'],
    ['clause', 'DS-1.2'],
  ]);
  expect(read.text?.termUses.map(({name}) => text.slice(name.start, name.end))).toEqual([
    'incident',
  ]);
  expect(text.slice(read.text?.end)).toMatch(/^<\/main>/);
  expect(read.names).toContain('.markdown');
});

test.each(['index.html', '404.html', 'search/index.html', 'draft/step-up/ds-1/index.html'])(
  '%s has no text that is of an edition alone',
  (file) => {
    expect(readPage(file, page('<h1>x</h1>'), [edition]).text).toBeUndefined();
  },
);

test('a page of an edition without a text, or without a main element, stops the build', () => {
  expect(() => readPage('draft/a/index.html', page('<h1>x</h1>'), [edition])).toThrow(
    'draft/a/: expected one element of the class “markdown”',
  );
  const bare = text.replace('<main>', '<div>').replace('</main>', '</div>');
  expect(() => readPage('draft/a/index.html', bare, [edition])).toThrow(
    'draft/a/: no main element.',
  );
});

test('the pages of a language are read, and those of another that stand among them are not', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'standard-pages-'));
  writeFiles(folder, [
    {path: 'index.html', text: page('')},
    {path: 'draft/ds-1/index.html', text},
    {path: 'draft/note.txt', text: 'x'},
    {path: 'en/index.html', text: page('')},
  ]);
  expect(readPages(folder, ['en'], [edition]).map(({file}) => file)).toEqual([
    'draft/ds-1/index.html',
    'index.html',
  ]);
  expect(readFileSync(path.join(folder, 'draft/note.txt'), 'utf8')).toBe('x');
  rmSync(folder, {recursive: true, force: true});
});
