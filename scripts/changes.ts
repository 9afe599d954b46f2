/**
 * `npm run changes`: what changed for readers between two states of the standard, as Markdown.
 *
 *     npm run changes -- <from> [<to>] [--html file] [--json file]
 *
 * A state is an edition (`draft`, `1.0`), a folder with the project, or a commit; `<to>` is the working draft if not
 * given. Exit status 0 when compared, 1 when a state cannot be read, 2 when the command is not understood.
 */
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {writeChangesJson} from '../src/changes/changes-json';
import {findState, uncomparedFiles} from '../src/changes/find-state';
import {writeHtml} from '../src/changes/html';
import {writeMarkdown} from '../src/changes/markdown';
import {reportOf} from '../src/changes/report';
import {UnreadableState} from '../src/changes/unreadable-state';
import {compare} from '../src/model/compare';
import {refuse, root} from './run';

const usage = `用法 / usage: npm run changes -- <from> [<to>] [--html file] [--json file]
  <from>、<to>：版本（draft、1.0）、文件夹或提交；不写 <to> 就是当前草案。
  <from>, <to>: an edition (draft, 1.0), a folder or a commit; without <to> the working draft.`;

function readArguments() {
  try {
    const {values, positionals} = parseArgs({
      allowPositionals: true,
      options: {html: {type: 'string'}, json: {type: 'string'}},
    });
    const [from, to = 'draft', ...surplus] = positionals;
    if (from === undefined || surplus.length > 0) throw new Error(positionals.join(' '));
    return {...values, from, to};
  } catch (error) {
    return refuse(`命令有误 / not understood: ${(error as Error).message}\n${usage}`);
  }
}

function main(): void {
  const {from, to, html, json} = readArguments();
  const [before, after] = [findState(root, from), findState(root, to)];
  const changes = compare(before.state, after.state);
  const report = reportOf(changes, [before.state, after.state], {
    labels: [before.label, after.label],
    editionPath: after.editionPath,
    uncompared: uncomparedFiles(root, before, after),
  });
  if (html !== undefined) writeFileSync(html, writeHtml(report));
  if (json !== undefined) writeFileSync(json, writeChangesJson(changes));
  console.log(writeMarkdown(report));
}

try {
  main();
} catch (error) {
  if (!(error instanceof UnreadableState)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
