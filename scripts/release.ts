/**
 * `npm run release`: makes an edition of the working draft.
 *
 *     npm run release -- 0.9 [--status draft-for-comment|published] [--dry-run]
 *     npm run release -- --undo        takes back what a killed run left; so does any other run
 *
 * Exit status 0 when the edition is made (or could be), 1 when something stands in the way, 2 when the command is not
 * understood.
 */
import {parseArgs} from 'node:util';
import {checkEverything} from '../src/checks/all';
import {siteEnvironment} from '../src/environment';
import type {Message} from '../src/model/problem';
import {release, undo, workFolder} from '../src/release';
import {refuse, root} from './run';

const usage = `用法 / usage: npm run release -- <number> [--status draft-for-comment|published] [--dry-run]
  npm run release -- 0.9 --dry-run：说明会做什么，什么也不写。/ says what it would do and writes nothing.`;

const statuses = ['draft-for-comment', 'published'] as const;

function readArguments() {
  try {
    const {values, positionals} = parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': {type: 'boolean', default: false},
        status: {type: 'string'},
        undo: {type: 'boolean', default: false},
      },
    });
    const [number, ...surplus] = positionals;
    if ((number === undefined) !== values.undo || surplus.length > 0) {
      throw new Error(positionals.join(' '));
    }
    const status = statuses.find((name) => name === values.status);
    if (values.status !== undefined && !status) throw new Error(`--status ${values.status}`);
    return {number, status, isDryRun: values['dry-run']};
  } catch (error) {
    return refuse(`命令有误 / not understood: ${(error as Error).message}\n${usage}`);
  }
}

const inLines = (messages: readonly Message[]): string =>
  messages.map(({zh, en}) => `  - ${zh}\n    ${en}`).join('\n');

async function main(): Promise<void> {
  const {number, status, isDryRun} = readArguments();
  // What a dry run is to write nothing of, nobody began for it.
  if (!isDryRun && undo(root)) {
    console.log(
      `上次没有做完的发布已撤回（${workFolder}/）。/ What an unfinished release had begun (${workFolder}/) is taken back.`,
    );
  }
  if (number === undefined) return;
  const {siteUrl, isPublic} = siteEnvironment(process.env);
  const result = await release({
    siteDir: root,
    number,
    status,
    isDryRun,
    siteUrl: isPublic ? siteUrl : undefined,
    check: checkEverything,
    date: new Date().toISOString().slice(0, 10),
  });
  if ('refused' in result) {
    console.error(
      `不能发布 ${number} / ${number} cannot be released:\n${inLines(result.refused)}\n什么都没有写。/ Nothing was written.`,
    );
    process.exitCode = 1;
    return;
  }
  console.log(
    isDryRun
      ? `会发布 ${number}，现在什么也没有写 / ${number} would be released; nothing was written:`
      : `${number} 版已写好 / edition ${number} is written:`,
  );
  console.log(inLines(result.done));
  console.log(`接下来 / next:\n${inLines(result.next)}`);
}

void main();
