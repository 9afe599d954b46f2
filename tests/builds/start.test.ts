/** What `npm start` refuses. That it builds and serves: fates.test.ts, whose pages it makes. */
import {beforeAll, describe, expect, inject, test} from 'vitest';
import {freePort, listen, start} from './npm-start';
import {ProjectCopy} from './project-copy';

describe('npm start', () => {
  let project: ProjectCopy;
  beforeAll(() => {
    project = new ProjectCopy(inject('projectFolder'));
  });

  test('says plainly that a port is in use, and what to do, before it builds', async () => {
    const {port, close} = await listen();
    const run = start(project.dir, String(port));
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain(`端口 ${port} 已被占用`);
    expect(run.output()).toContain(
      `Port ${port} is in use. Choose another: PORT=${port + 1} npm start`,
    );
    expect(run.output()).not.toContain('build');
    await close();
  });

  // Each is a process of its own.
  const wrongPorts = ['3000.5', 'abc', '0', '70000'];
  const taken = process.env.TEST_FULL ? wrongPorts : wrongPorts.slice(0, 1);
  test.each(taken)('PORT=%s is no port', async (port) => {
    const run = start(project.dir, port);
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain('expected a whole number from 1 to 65535');
  });

  test('bad content stops the build and is said instead of served: all of it, in both languages', async () => {
    const port = await freePort();
    project.replace(
      'docs/capability/ds/ds-1.yaml',
      'kind: capability',
      'kind: capability\nnote: more',
    );
    project.replace('docs/index.mdx', 'slug: /', 'sluug: /');
    const run = start(project.dir, String(port));
    expect(await run.ended).not.toBe(0);
    for (const text of [
      '未知的键 “note”',
      'the unknown key “note”',
      'docs/capability/ds/ds-1.yaml:3',
      'no slug',
      '2 problems',
    ]) {
      expect(run.output()).toContain(text);
    }
    expect(run.output()).not.toContain('Ready');
  });
});
