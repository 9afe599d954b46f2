import {expect, test, vi} from 'vitest';

test('it can be loaded again by a module that was, and either goes on working', async () => {
  const first = await (await import('./autocorrect')).loadAutocorrect();
  expect(first('学习Docker与K8s')).toBe('学习 Docker 与 K8s');
  vi.resetModules();
  const second = await (await import('./autocorrect')).loadAutocorrect();
  expect(second('每月1次')).toBe('每月 1 次');
  expect(first('共12次')).toBe('共 12 次');
});
