import {afterEach, expect, test, vi} from 'vitest';
import {pagesDependOn} from './bundler-cache';

afterEach(() => vi.unstubAllEnvs());

test('files are added to those that pages depend on', () => {
  const config = {experiments: {cache: {type: 'persistent', buildDependencies: ['config.ts']}}};
  expect(pagesDependOn(config, ['/a.ts'])).toEqual({
    experiments: {cache: {buildDependencies: ['/a.ts']}},
  });
});

test.each([
  {},
  {experiments: {}},
  {experiments: {cache: true}},
  {cache: {type: 'filesystem', buildDependencies: {config: []}}},
])('a cache of another kind stops the build: %j', (config) => {
  expect(() => pagesDependOn(config, ['/a.ts'])).toThrow(
    'Docusaurus gives the bundler no experiments.cache.buildDependencies',
  );
});

test('nothing depends on anything where nothing is kept', () => {
  vi.stubEnv('DOCUSAURUS_NO_PERSISTENT_CACHE', 'true');
  expect(pagesDependOn({}, ['/a.ts'])).toEqual({});
});
