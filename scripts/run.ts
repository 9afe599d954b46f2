import {spawn, type ChildProcess} from 'node:child_process';
import path from 'node:path';

/** The project's root. */
export const root = path.resolve(__dirname, '..');

/**
 * Ends a command that is not understood, with status 2: at once, since nothing has begun that would have to end
 * by itself, and whoever reads the arguments has none to give back.
 */
export function refuse(text: string): never {
  console.error(text);
  process.exit(2);
}

interface Options {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** Keep the output back instead of showing it. */
  readonly quiet?: boolean;
  /** Show the output as it comes, but not as a terminal: several programs share one. */
  readonly lines?: boolean;
}

/** Starts a program of `node_modules/.bin` (or any on the PATH) with the project's environment. */
export function start(
  command: string,
  args: readonly string[],
  options: Options = {},
): ChildProcess {
  const bin = path.join(root, 'node_modules', '.bin');
  return spawn(command, args, {
    cwd: options.cwd ?? root,
    stdio:
      options.quiet || options.lines
        ? ['ignore', 'pipe', 'pipe']
        : ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
      // No step of ours asks or tells anybody outside.
      DOCUSAURUS_NO_UPDATE_NOTIFIER: '1',
      ...options.env,
    },
  });
}

/** Runs a program to its end. Resolves with its exit status and, when `quiet`, its output. */
export function run(
  command: string,
  args: readonly string[],
  options: Options = {},
): Promise<{readonly status: number; readonly output: string}> {
  const child = start(command, args, options);
  let output = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  if (options.lines) {
    child.stdout?.pipe(process.stdout);
    child.stderr?.pipe(process.stderr);
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({status: status ?? 1, output}));
  });
}
