import type {RouteConfig} from '@docusaurus/types';
import {simpleHash} from '@docusaurus/utils';
import {describe, expect, test} from 'vitest';
import {Folder} from '../../tests/fixtures/folder';
import {chunkFinder} from './chunks';

const page: RouteConfig = {path: '/draft/ds-1/', component: '@theme/DocItem', exact: true};
const routes: RouteConfig[] = [
  {path: '/', component: '@theme/DocsRoot', routes: [page]},
  {path: '/search/', component: '@site/src/pages/search.tsx', exact: true},
];
const key = `/draft/ds-1/-${simpleHash(JSON.stringify(page), 3)}`;

const names: Readonly<Record<string, unknown>> = {
  '/-1a2': {__comp: 'root'},
  [key]: {__comp: 'item', content: 'ds1', __context: {plugin: 'inMain'}},
};
const asset = (id: string) => ({js: [{file: `${id}.js`, publicPath: `/assets/js/${id}.js`}]});
const manifest = {
  origins: {root: ['1'], item: ['2', '3'], ds1: ['2', '4']},
  assets: {1: asset('1'), 2: asset('2'), 3: asset('3'), 4: asset('4')},
};

/** The scripts of the page by Docusaurus's two files. */
function scripts(given: {readonly names?: unknown; readonly manifest?: unknown}): string[] {
  using folder = new Folder();
  folder.write('routesChunkNames.json', JSON.stringify(given.names ?? names));
  folder.write('client-manifest.json', JSON.stringify(given.manifest ?? manifest));
  return chunkFinder(folder.dir, routes)('/draft/ds-1/');
}

test('a page needs the scripts of all routes that lead to it, each once', () => {
  expect(scripts({})).toEqual(['1', '2', '3', '4'].map((id) => `/assets/js/${id}.js`));
});

describe('what Docusaurus makes otherwise stops the build', () => {
  test.each([
    ['another form of the manifest', {manifest: {entrypoints: []}}, 'has another form'],
    [
      'another hash in the key of a route',
      {names: {'/-1a2': {__comp: 'root'}, '/draft/ds-1/-zzz': {__comp: 'item'}}},
      'Docusaurus names no chunks for /draft/ds-1/ on the way to /draft/ds-1/.',
    ],
    [
      'another key of a route with others inside',
      {names: {[key]: names[key]}},
      'Docusaurus names no chunks for / on the way to /draft/ds-1/.',
    ],
    [
      'other names of chunks',
      {manifest: {...manifest, origins: {}}},
      'Docusaurus names no scripts for the chunks of /draft/ds-1/.',
    ],
    [
      'other names of scripts',
      {manifest: {...manifest, assets: {1: {js: [{file: '1.js'}]}}}},
      'Docusaurus names no scripts for the chunks of /draft/ds-1/.',
    ],
  ])('%s', (_, given, message) => {
    expect(() => scripts(given)).toThrow(message);
  });

  test('an address without a route', () => {
    using folder = new Folder();
    folder.write('routesChunkNames.json', '{}');
    folder.write('client-manifest.json', JSON.stringify(manifest));
    expect(() => chunkFinder(folder.dir, routes)('/x/')).toThrow('No route leads to /x/.');
  });
});
