/** `npm start` without npm, in a copy of the project. */
import {spawn, type ChildProcess} from 'node:child_process';
import {createServer, type AddressInfo} from 'node:net';
import path from 'node:path';
import {siteVariables} from './project-copy';

const tsx = path.resolve(import.meta.dirname, '../../node_modules/.bin/tsx');

export interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

export function start(dir: string, port: string): Run {
  const env = {...process.env, PORT: port};
  for (const name of siteVariables) delete (env as Record<string, unknown>)[name];
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

/** A port that something listens on, until it is closed. */
export async function listen(): Promise<{port: number; close: () => Promise<void>}> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A port that nothing listens on, as of a moment ago. */
export async function freePort(): Promise<number> {
  const {port, close} = await listen();
  await close();
  return port;
}
