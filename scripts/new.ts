/**
 * `npm run new`: begins a new page of the standard in both languages, with marks where something is to be written.
 *
 *     npm run new -- capability | specification | case | term [--flag answer …]
 *
 * Asks on a terminal for what no flag gives. Exit status 0 when the files are written, 1 when an answer is
 * refused, 2 when the command is not understood.
 */
import {createInterface} from 'node:readline/promises';
import {parseArgs} from 'node:util';
import {scaffolds} from '../src/scaffolds';
import {collectAnswers, type Ask} from '../src/scaffolds/collect-answers';
import {readDraft, type Answers, type Scaffold} from '../src/scaffolds/scaffold';
import {writeChanges} from '../src/scaffolds/write';
import {refuse, root} from './run';

function usage(): string {
  const lines = Object.entries(scaffolds).map(
    ([name, {title, flags}]) =>
      `  npm run new -- ${name}    ${title.zh} / ${title.en}\n      ${flags.map((flag) => `--${flag}`).join(' ')}`,
  );
  return ['用法 / usage:', ...lines].join('\n');
}

function readArguments(): {
  readonly scaffold: Scaffold;
  readonly given: Answers;
} {
  const flags = new Set(Object.values(scaffolds).flatMap((scaffold) => scaffold.flags));
  try {
    const {values, positionals} = parseArgs({
      allowPositionals: true,
      options: Object.fromEntries([...flags].map((flag) => [flag, {type: 'string' as const}])),
    });
    const [name = '', ...extraArguments] = positionals;
    const scaffold = Object.hasOwn(scaffolds, name) ? scaffolds[name] : undefined;
    if (scaffold && extraArguments.length === 0) return {scaffold, given: values as Answers};
  } catch (error) {
    return refuse(`${(error as Error).message}\n\n${usage()}`);
  }
  return refuse(usage());
}

/** Asks on the terminal; says first what was wrong with the answer before. */
function askOn(terminal: ReturnType<typeof createInterface>): Ask {
  return ({ask, example, isOptional}, refused) => {
    if (refused) console.log(`  ${refused.zh}\n  ${refused.en}`);
    const note = isOptional ? '可空 / may be empty' : `例 / e.g. ${example}`;
    return terminal.question(`${ask.zh} / ${ask.en} [${note}]: `);
  };
}

async function main(): Promise<void> {
  const {scaffold, given} = readArguments();
  const draft = readDraft(root);
  const terminal = process.stdin.isTTY
    ? createInterface({input: process.stdin, output: process.stdout})
    : undefined;
  const result = await collectAnswers(scaffold, draft, given, terminal && askOn(terminal));
  terminal?.close();
  if ('refusals' in result) {
    for (const {flag, reason} of result.refusals) {
      console.error(`--${flag}\n  ${reason.zh}\n  ${reason.en}\n`);
    }
    console.error('没有写任何文件 / No file was written.');
    process.exitCode = 1;
    return;
  }
  const changes = scaffold.changes(draft, result.answers);
  const lines = changes.map(
    ({file}) =>
      `${draft.read(file) === undefined ? '新写 / new      ' : '已修改 / changed'}  ${file}`,
  );
  await writeChanges(root, changes);
  console.log(lines.join('\n'));
  console.log(
    [
      '',
      `待写之处 / what is to be written: npm run check -- --only unwritten`,
      scaffold.remains.zh,
      scaffold.remains.en,
    ].join('\n'),
  );
}

void main();
