import {expect, test} from 'vitest';
import {EmitFiles} from './emit-files';

class RawSource {
  constructor(readonly text: string) {}
}

const hook = <Given extends unknown[]>(...given: Given) => ({
  tap: (_: unknown, then: (...given: Given) => void) => then(...given),
});

/** A bundler of webpack's kind that has run: what it has been given. */
function runOn(parts: {readonly compiler?: object; readonly compilation?: object}) {
  const assets = new Map<string, unknown>();
  const compilation = {
    hooks: {processAssets: hook()},
    emitAsset: (name: string, source: unknown) => assets.set(name, source),
    ...parts.compilation,
  };
  const compiler = {
    webpack: {sources: {RawSource}},
    hooks: {thisCompilation: hook(compilation)},
    ...parts.compiler,
  };
  new EmitFiles([['assets/search/box.js', 'code']]).apply(compiler);
  return assets;
}

test('files stand beside those of the bundler', () => {
  expect([...runOn({})]).toEqual([['assets/search/box.js', new RawSource('code')]]);
});

test('files can be made of what the bundler has made', () => {
  const assets = new Map<string, unknown>();
  const compilation = {
    name: 'client',
    hooks: {processAssets: hook()},
    emitAsset: (name: string, source: unknown) => assets.set(name, source),
  };
  new EmitFiles((given) => [['name.txt', (given as typeof compilation).name]]).apply({
    webpack: {sources: {RawSource}},
    hooks: {thisCompilation: hook(compilation)},
  });
  expect([...assets]).toEqual([['name.txt', new RawSource('client')]]);
});

test.each([
  ['compiler', {compiler: {webpack: undefined}}],
  ['compiler', {compiler: {hooks: {}}}],
  ['compilation', {compilation: {hooks: {}}}],
  ['compilation', {compilation: {emitAsset: undefined}}],
])('a %s of another kind stops the build', (part, parts) => {
  expect(() => runOn(parts)).toThrow(`The bundler's ${part} is not like webpack's`);
});
