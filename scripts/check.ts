/**
 * `npm run check`: what is wrong with the content, all of it at once.
 *
 *     npm run check -- [path …] [--only rule …] [--fix] [--format text|github|rdjson]
 *     npm run check -- --agree changed | --agree id … | --behind id …
 *
 * Exit status 0 when nothing is wrong, 1 when something is, 2 when the command is not understood.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {checkAll} from '../src/checks/all';
import {agree} from '../src/agreement/agreement';
import {applyFixes} from '../src/checks/fix';
import {formatGithub, formatRdjson} from '../src/checks/format';
import {nearestOf} from '../src/model/nearest';
import {knownRules} from '../src/checks/rules';
import {editionsOf} from '../src/model/editions';
import {formatProblems, rulesPage, type Problem} from '../src/model/problem';
import {root} from './run';

/** What no message says by itself, since it is for all of them. */
const afterwards = `原来是怎样的：git diff，合并请求里看“文件改动”。/ What was there before: git diff, or the changed files of the pull request.
改完后：两种语言都改过的文字，对照读过，运行 npm run check -- --agree changed，它也再查一遍；没有这样的文字，运行 npm run check。/ When mended: read side by side what changed in both languages and run npm run check -- --agree changed, which checks again; with nothing of the kind, npm run check.`;

const formats = {text: formatProblems, github: formatGithub, rdjson: formatRdjson} as const;

function readArguments() {
  try {
    const {values, positionals} = parseArgs({
      allowPositionals: true,
      options: {
        agree: {type: 'string', multiple: true, default: []},
        behind: {type: 'string', multiple: true, default: []},
        fix: {type: 'boolean', default: false},
        format: {type: 'string', default: 'text'},
        only: {type: 'string', multiple: true, default: []},
      },
    });
    const format = formats[values.format as keyof typeof formats];
    if (!Object.hasOwn(formats, values.format)) {
      throw new Error(`--format ${Object.keys(formats).join(' | ')}`);
    }
    const rules = knownRules();
    for (const rule of values.only.filter((name) => !rules.includes(name))) {
      const nearest = nearestOf(rule, rules);
      throw new Error(
        `没有规则 ${rule}，最接近的是 ${nearest} / no rule ${rule}, nearest ${nearest}`,
      );
    }
    for (const given of positionals.filter((given) => !existsSync(given))) {
      throw new Error(`没有文件或文件夹 ${given} / no file or folder ${given}`);
    }
    const paths = positionals.map((given) =>
      path.relative(root, path.resolve(given)).split(path.sep).join('/'),
    );
    return {...values, format, paths};
  } catch (error) {
    console.error(
      `命令有误 / not understood: ${(error as Error).message}\n用法 / usage: ${rulesPage}`,
    );
    process.exit(2);
  }
}

const {agree: agreed, behind, fix, format, only, paths} = readArguments();

/** What is wrong, as far as it was asked for. */
async function find(): Promise<Problem[]> {
  const problems = await checkAll(root, editionsOf(root));
  return problems.filter(
    ({rule, file}) =>
      (only.length === 0 || only.includes(rule)) &&
      (paths.length === 0 || paths.some((folder) => isIn(file, folder))),
  );
}

/** Whether a file is a path, or below it; an empty one is the project's root. */
function isIn(file: string, folder: string): boolean {
  return folder === '' || file === folder || file.startsWith(`${folder}/`);
}

/** Says what was done; apart from a report that programs read. */
function say(text: string): void {
  if (format === formatProblems) console.log(text);
  else console.error(text);
}

/** Makes the corrections there are, until a round makes none; says each on a line. */
async function mend(): Promise<Problem[]> {
  // A correction can bring out another problem, but not without end.
  for (let round = 0; round < 5; round += 1) {
    const problems = await find();
    const fixable = problems.filter((problem) => problem.fix);
    if (fixable.length === 0) return problems;
    for (const file of new Set(fixable.map((problem) => problem.file))) {
      const absolute = path.join(root, file);
      const problemsOfFile = fixable.filter((problem) => problem.file === file);
      const {text, fixed} = applyFixes(readFileSync(absolute, 'utf8'), problemsOfFile);
      writeFileSync(absolute, text);
      for (const {line, rule} of fixed) {
        say(`已修改 / mended  ${file}${line === undefined ? '' : `:${line}`}  [${rule}]`);
      }
    }
  }
  return find();
}

/** Takes texts as agreed, or as known to be behind, and says which. */
function record(ids: readonly string[], isBehind: boolean): void {
  const [draft] = editionsOf(root);
  if (!draft || ids.length === 0) return;
  const isAll = !isBehind && ids.includes('changed');
  const {taken, unknown} = agree(root, draft, isAll ? 'changed' : ids, isBehind);
  const what = isBehind ? '记为落后 / behind' : '已议定 / agreed';
  for (const {id} of taken) say(`${what}  ${id}`);
  if (taken.length === 0 && unknown.length === 0) {
    say('没有要记的：本来就一致。/ Nothing to record: it was agreed already.');
  }
  for (const id of unknown) {
    console.error(
      `没有 ${id}；编号见检查的报告。/ There is no ${id}; the check’s report gives ids.`,
    );
    process.exitCode = 1;
  }
}

async function main(): Promise<void> {
  record(agreed, false);
  record(behind, true);
  const problems = fix ? await mend() : await find();
  if (problems.length > 0) {
    // Asked for a rule, it is all there is of it.
    const text = format(problems, only.length > 0 ? Infinity : undefined);
    if (format === formatProblems) console.error(`${text}\n\n${afterwards}`);
    else console.log(text);
    process.exitCode = 1;
  } else if (format === formatRdjson) {
    console.log(format([]));
  } else {
    console.log('内容检查通过 / The content is in order.');
  }
}

void main();
