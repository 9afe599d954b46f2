/**
 * `npm run check`: what is wrong with the content, all of it at once.
 *
 *     npm run check -- [path …] [--only rule …] [--fix] [--format text|github|rdjson]
 *     npm run check -- --agree changed | --agree id … [--read] | --behind id …
 *
 * `--agree` shows each text in both languages and asks; `--read` says that somebody has read them, for scripts. Both
 * record the same.
 *
 * Exit status 0 when nothing is wrong, 1 when something is, 2 when the command is not understood.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {createInterface} from 'node:readline/promises';
import {parseArgs} from 'node:util';
import {checkEverything} from '../src/checks/all';
import {agreedTexts} from '../src/agreement/agreed-texts';
import {
  agree,
  judgedUnits,
  readLock,
  unitsToRead,
  unknownIds,
  type Judged,
  type Unit,
} from '../src/agreement/agreement';
import {
  forgottenLine,
  passedOverLine,
  staleLine,
  takenLine,
  unrecordedLines,
} from '../src/agreement/report';
import {askOfEach, sideBySide, type Answers} from '../src/agreement/side-by-side';
import {applyFixes} from '../src/checks/fix';
import {formatGithub, formatRdjson} from '../src/checks/format';
import {nearestOf} from '../src/model/nearest';
import {knownRules} from '../src/checks/rules';
import {editionsOf, type Edition} from '../src/model/editions';
import {formatProblems, rulesPage, type Message, type Problem} from '../src/model/problem';
import {refuse, root} from './run';

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
        read: {type: 'boolean', default: false},
      },
    });
    const format = formats[values.format as keyof typeof formats];
    if (!Object.hasOwn(formats, values.format)) {
      throw new Error(`--format ${Object.keys(formats).join(' | ')}`);
    }
    if (values.read && values.agree.length === 0) throw new Error('--read: --agree …');
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
    return refuse(
      `命令有误 / not understood: ${(error as Error).message}\n用法 / usage: ${rulesPage}`,
    );
  }
}

const {agree: agreed, behind, fix, format, only, paths, read: isRead} = readArguments();

/** What could not be looked at. */
let notRun: readonly Message[] = [];

/** What is wrong, as far as it was asked for. */
async function find(): Promise<Problem[]> {
  const found = await checkEverything(root, editionsOf(root));
  notRun = found.notRun;
  return found.problems.filter(
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

/** Says which ids there are not; gives those there are. */
function knownOf(judged: readonly Judged[], ids: readonly string[]): readonly string[] {
  const unknown = unknownIds(judged, ids);
  for (const id of unknown) {
    console.error(
      `没有 ${id}；编号见检查的报告。/ There is no ${id}; the check’s report gives ids.`,
    );
    process.exitCode = 1;
  }
  return ids.filter((id) => !unknown.includes(id));
}

/**
 * Takes texts as agreed, or as known to be older in a language, and says which.
 *
 * @returns the exit status where the command ends with it: somebody who was asked broke it off, or nobody can be asked
 */
async function record(ids: readonly string[], behind: boolean): Promise<number | undefined> {
  const [draft] = editionsOf(root);
  if (!draft || ids.length === 0) return undefined;
  const judged = judgedUnits(root, draft);
  const choice = knownOf(judged, ids);
  if (choice.length === 0) return undefined;
  const isAsked = !behind && !isRead;
  if (isAsked && !isTerminal) {
    console.error(
      `没有终端，没法逐处列出两种语言再问，什么都没有记。在终端里运行；已经有人对照读过的，加上 --read。
There is no terminal on which to show both languages and ask; nothing was recorded. Run it on a terminal; where somebody has read both already, add --read.`,
    );
    return 2;
  }
  const isOfChanged = choice.includes('changed');
  const stale = isOfChanged ? staleLine(judged) : undefined;
  if (stale !== undefined) say(stale);
  const units = isAsked ? unitsToRead(judged, choice) : [];
  const answers = isAsked ? await ask(draft, units) : undefined;
  const {taken, passedOver, forgotten} = agree(root, draft, choice, {
    behind,
    judged,
    ...(answers && {isRead: ({id}: Unit) => answers.read.has(id)}),
  });
  for (const each of taken) say(takenLine(each, behind));
  for (const each of passedOver) say(passedOverLine(each));
  for (const leftover of forgotten) say(forgottenLine(leftover));
  if (answers) for (const line of unrecordedLines(answers)) say(line);
  if (taken.length === 0 && passedOver.length === 0) {
    say(
      units.length > 0
        ? '什么都没有记。/ Nothing was recorded.'
        : isOfChanged
          ? '没有要记的：没有新写的，也没有两种语言都改过的。/ Nothing to record: no text is new or changed in both languages.'
          : '没有要记的：本来就一致。/ Nothing to record: it was agreed already.',
    );
  }
  if (answers?.isBrokenOff !== true) return undefined;
  console.error(
    '已中断：答过的已经记下，没有再检查。/ Broken off: what was answered is recorded; nothing was checked.',
  );
  return 130;
}

/** Whether there is somebody to ask. Questions go where nothing is read by programs. */
const isTerminal = process.stdin.isTTY && process.stderr.isTTY;

/** Shows each text in both languages and asks whether they say the same. */
async function ask(
  draft: Edition,
  units: readonly Unit[],
): Promise<Answers & {readonly isBrokenOff: boolean}> {
  const {lock} = readLock(root, draft);
  const before = agreedTexts(root, draft);
  const lines = createInterface({input: process.stdin, output: process.stderr});
  let isBrokenOff = false;
  // What was answered is kept, as after the end of input.
  lines.once('SIGINT', () => {
    isBrokenOff = true;
    lines.close();
  });
  let isClosed = false;
  lines.once('close', () => {
    isClosed = true;
  });
  // Also keeps what is typed ahead of a question.
  const input = lines[Symbol.asyncIterator]();
  const isColoured = process.stderr.hasColors();
  const answers = await askOfEach(
    units,
    (unit, number) => {
      const text = sideBySide(unit, lock.get(unit.id), before(unit), isColoured);
      console.error(`\n${number}/${units.length}  ${text}\n`);
    },
    async (question) => {
      if (!isClosed) {
        lines.setPrompt(question);
        lines.prompt();
      }
      const answer = await input.next();
      return answer.done ? undefined : answer.value;
    },
    (text) => console.error(text),
  );
  lines.close();
  if (isClosed) console.error();
  return {...answers, isBrokenOff};
}

async function main(): Promise<void> {
  const ended = (await record(agreed, false)) ?? (await record(behind, true));
  if (ended !== undefined) {
    process.exitCode = ended;
    return;
  }
  const problems = fix ? await mend() : await find();
  // Beside what it is asked for, whatever the format.
  for (const {zh, en} of notRun) console.error(`${zh}/ ${en}`);
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
