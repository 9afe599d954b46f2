import {expect, test} from 'vitest';
import {serveFolder} from './live-files';

/** The live view, which makes pages after it has taken the server's options, or has not. */
function makePages({plugins, devServer}: ReturnType<typeof serveFolder>, isTaken: boolean): void {
  if (isTaken) devServer.onListening();
  const tap = (_: string, then: () => void): void => then();
  for (const plugin of plugins) plugin.apply({hooks: {done: {tap}}});
}

test('a folder is served as it is, below its address', () => {
  const served = serveFolder({directory: '/data', publicPath: '/standard/'});
  expect(served.devServer.static).toEqual([
    {directory: '/data', publicPath: '/standard/', watch: false},
  ]);
  expect(() => makePages(served, true)).not.toThrow();
});

test('of two folders the server tells one that it listens', () => {
  const served = ['/data', '/changes'].map((directory) =>
    serveFolder({directory, publicPath: '/'}),
  );
  served[1]?.devServer.onListening();
  for (const each of served) expect(() => makePages(each, false)).not.toThrow();
});

test('a server that does not take the option stops the live view', () => {
  const served = serveFolder({directory: '/data', publicPath: '/'});
  expect(() => makePages(served, false)).toThrow(
    "Docusaurus's live view does not take the option devServer: nothing serves /data",
  );
});
