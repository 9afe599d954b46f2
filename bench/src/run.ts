/** Runs the peers' build programs. */
import {spawn, type ChildProcess} from 'node:child_process';
import {node} from './paths';

/** A JavaScript program with its arguments, and the folder it runs in. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    // The site takes these from the machine; npm's own say nothing to a build.
    ([name]) => !/^(NODE_ENV|BASE_URL|SITE_URL|REPOSITORY_URL|CONTACT|npm_.*)$/.test(name),
  ),
);

/**
 * Runs a program to its end.
 *
 * @param watch is given the process while it runs
 * @throws {Error} with the last of its output when it fails
 */
export async function run(
  {program, args, cwd}: Command,
  watch?: (child: ChildProcess) => void,
): Promise<void> {
  const child = spawn(node, [program, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...environment,
      // No build asks or tells anybody outside.
      ASTRO_TELEMETRY_DISABLED: '1',
      DOCUSAURUS_NO_UPDATE_NOTIFIER: '1',
      NODE_ENV: 'production',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (output = (output + data.toString()).slice(-20_000)));
  }
  watch?.(child);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (status !== 0) {
    throw new Error(`${program} ${args.join(' ')} in ${cwd} ended with ${status}:\n${output}`);
  }
}
