import {expect, test} from 'vitest';
import {bundledSources} from './bundled-sources';

const named = (name: string, modules?: object[]) => ({nameForCondition: () => name, modules});

test('what is in a chunk counts, by itself or joined to another, once', () => {
  const shipped = [named('/a.js'), named('/b.js', [named('/b.js'), named('/c.js')]), {}];
  const compilation = {
    modules: new Set([...shipped, named('/unused.js')]),
    chunkGraph: {
      getModuleChunks: (module: object) => (shipped.includes(module) ? [1] : []),
    },
  };
  expect(bundledSources(compilation)).toEqual(['/a.js', '/b.js', '/c.js']);
});

test.each([
  ['without modules', {chunkGraph: {getModuleChunks: () => [1]}}],
  ['without a graph of chunks', {modules: [named('/a.js')]}],
  ['with modules of another kind', {modules: [{}], chunkGraph: {getModuleChunks: () => [1]}}],
])('a compilation %s stops the build', (_kind, compilation) => {
  expect(() => bundledSources(compilation)).toThrow("compilation is not like webpack's");
});
