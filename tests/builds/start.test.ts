import {spawn, type ChildProcess} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';
import path from 'node:path';
import {beforeAll, describe, expect, inject, test} from 'vitest';
import {ProjectCopy} from './project-copy';

const tsx = path.resolve(import.meta.dirname, '../../node_modules/.bin/tsx');

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

/** `npm start`, without npm. */
function start(dir: string, port: string): Run {
  const env = {...process.env, PORT: port};
  for (const name of ['NODE_ENV', 'BASE_URL', 'SITE_URL'])
    delete (env as Record<string, unknown>)[name];
  const child = spawn(tsx, ['scripts/start.ts'], {cwd: dir, env});
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  return {
    child,
    output: () => output,
    ended: new Promise((resolve) => child.on('close', resolve)),
  };
}

/** A port that something listens on, or did until a moment ago. */
async function listen(): Promise<{port: number; close: () => Promise<void>}> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

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

  test.each(['abc', '0', '70000', '3000.5'])('PORT=%s is no port', async (port) => {
    const run = start(project.dir, port);
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain('expected a whole number from 1 to 65535');
  });

  test('builds both languages, serves them, says when it is ready, and ends when told to', async () => {
    const {port, close} = await listen();
    await close();
    const run = start(project.dir, String(port));
    const address = `http://localhost:${port}/`;
    try {
      await expect
        .poll(run.output, {timeout: 300_000, interval: 200})
        .toContain(`Ready: ${address}`);
      expect(await (await fetch(`${address}draft/ds-1/`)).text()).toContain('lang="zh-Hans"');
      expect(await (await fetch(`${address}en/draft/ds-1/`)).text()).toContain('lang="en"');
    } finally {
      run.child.kill('SIGTERM');
      await run.ended;
    }
    await expect(fetch(address)).rejects.toThrow();
  });

  test('bad content is said instead of served', async () => {
    const {port, close} = await listen();
    await close();
    project.replace(
      'docs/capability/ds/ds-1.yaml',
      'kind: capability',
      'kind: capability\nnote: more',
    );
    const run = start(project.dir, String(port));
    expect(await run.ended).not.toBe(0);
    expect(run.output()).toContain('the unknown key “note”');
    expect(run.output()).not.toContain('Ready');
  });
});
