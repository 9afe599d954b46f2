/**
 * What `npm run check` does (check.ts), as a function, so that tests run it without a process for each run.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {createInterface} from 'node:readline/promises';
import type {Readable} from 'node:stream';
import {parseArgs} from 'node:util';
import type {WriteStream} from 'node:tty';
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

/** What no message says by itself, since it is for all of them. */
const afterwards = `原来是怎样的：git diff，合并请求里看“文件改动”。/ What was there before: git diff, or the changed files of the pull request.
改完后：两种语言都改过的文字，对照读过，运行 npm run check -- --agree changed，它也再查一遍；没有这样的文字，运行 npm run check。/ When mended: read side by side what changed in both languages and run npm run check -- --agree changed, which checks again; with nothing of the kind, npm run check.`;

const formats = {text: formatProblems, github: formatGithub, rdjson: formatRdjson} as const;

/** Where the command is run, and what it says goes. */
export interface Surroundings {
  /** The project's root. */
  readonly siteDir: string;
  /** The folder that paths are given from. */
  readonly workingDir: string;
  /** Takes what the command is asked for: the report, or what was mended and recorded. */
  readonly print: (text: string) => void;
  /** Takes what is said beside that. */
  readonly printError: (text: string) => void;
  /** The terminal of somebody who can be asked; none where there is nobody. */
  readonly terminal?: Terminal;
}

interface Terminal {
  readonly input: Readable;
  readonly output: WriteStream;
}

/** What the command is asked to do. */
type Request = ReturnType<typeof readArguments>;

/**
 * Reads the arguments.
 *
 * @throws {Error} when they are not understood; its message says what, in both languages where it is ours
 */
function readArguments(args: readonly string[], {siteDir, workingDir}: Surroundings) {
  const {values, positionals} = parseArgs({
    args: [...args],
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
  for (const given of positionals.filter((given) => !existsSync(path.resolve(workingDir, given)))) {
    throw new Error(`没有文件或文件夹 ${given} / no file or folder ${given}`);
  }
  const paths = positionals.map((given) =>
    path.relative(siteDir, path.resolve(workingDir, given)).split(path.sep).join('/'),
  );
  return {...values, format, paths};
}

/**
 * Runs the command.
 *
 * @param args as after `npm run check --`
 * @returns the exit status: 0 when nothing is wrong, 1 when something is, 2 when the command is not understood or nobody
 * can be asked, 130 when somebody who was asked broke it off
 */
export async function checkCommand(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  let request: Request;
  try {
    request = readArguments(args, surroundings);
  } catch (error) {
    surroundings.printError(
      `命令有误 / not understood: ${(error as Error).message}\n用法 / usage: ${rulesPage}`,
    );
    return 2;
  }
  return new Run(request, surroundings).status();
}

/** Whether a file is a path, or below it; an empty one is the project's root. */
function isIn(file: string, folder: string): boolean {
  return folder === '' || file === folder || file.startsWith(`${folder}/`);
}

/** The command, once. */
class Run {
  /** What could not be looked at. */
  #notRun: readonly Message[] = [];

  constructor(
    private readonly request: Request,
    private readonly surroundings: Surroundings,
  ) {}

  /** Does it. @returns the exit status */
  async status(): Promise<number> {
    const {agree: agreed, behind, fix, format, only} = this.request;
    const {print, printError} = this.surroundings;
    const recorded = await this.#record(agreed, false);
    if (recorded.ends !== undefined) return recorded.ends;
    const older = await this.#record(behind, true);
    if (older.ends !== undefined) return older.ends;
    const problems = fix ? await this.#mend() : await this.#find();
    // Beside what it is asked for, whatever the format.
    for (const {zh, en} of this.#notRun) printError(`${zh}/ ${en}`);
    if (problems.length > 0) {
      // Asked for a rule, it is all there is of it.
      const text = format(problems, only.length > 0 ? Infinity : undefined);
      if (format === formatProblems) printError(`${text}\n\n${afterwards}`);
      else print(text);
      return 1;
    }
    print(format === formatRdjson ? format([]) : '内容检查通过 / The content is in order.');
    return recorded.hasUnknown || older.hasUnknown ? 1 : 0;
  }

  /** What is wrong, as far as it was asked for. */
  async #find(): Promise<Problem[]> {
    const {only, paths} = this.request;
    const {siteDir} = this.surroundings;
    const found = await checkEverything(siteDir, editionsOf(siteDir));
    this.#notRun = found.notRun;
    return found.problems.filter(
      ({rule, file}) =>
        (only.length === 0 || only.includes(rule)) &&
        (paths.length === 0 || paths.some((folder) => isIn(file, folder))),
    );
  }

  /** Says what was done; apart from a report that programs read. */
  #say(text: string): void {
    const {print, printError} = this.surroundings;
    if (this.request.format === formatProblems) print(text);
    else printError(text);
  }

  /** Makes the corrections there are, until a round makes none; says each on a line. */
  async #mend(): Promise<Problem[]> {
    // A correction can bring out another problem, but not without end.
    for (let round = 0; round < 5; round += 1) {
      const problems = await this.#find();
      const fixable = problems.filter((problem) => problem.fix);
      if (fixable.length === 0) return problems;
      for (const file of new Set(fixable.map((problem) => problem.file))) {
        const absolute = path.join(this.surroundings.siteDir, file);
        const problemsOfFile = fixable.filter((problem) => problem.file === file);
        const {text, fixed} = applyFixes(readFileSync(absolute, 'utf8'), problemsOfFile);
        writeFileSync(absolute, text);
        for (const {line, rule} of fixed) {
          this.#say(`已修改 / mended  ${file}${line === undefined ? '' : `:${line}`}  [${rule}]`);
        }
      }
    }
    return this.#find();
  }

  /** Says which ids there are not; gives those there are. */
  #knownOf(judged: readonly Judged[], ids: readonly string[]): readonly string[] {
    const unknown = unknownIds(judged, ids);
    for (const id of unknown) {
      this.surroundings.printError(
        `没有 ${id}；编号见检查的报告。/ There is no ${id}; the check’s report gives ids.`,
      );
    }
    return ids.filter((id) => !unknown.includes(id));
  }

  /**
   * Takes texts as agreed, or as known to be older in a language, and says which.
   *
   * @returns whether ids were given that there are not; and the exit status where the command ends with it: somebody
   * who was asked broke it off, or nobody can be asked
   */
  async #record(
    ids: readonly string[],
    behind: boolean,
  ): Promise<{readonly hasUnknown: boolean; readonly ends?: number}> {
    const {siteDir, terminal, printError} = this.surroundings;
    const [draft] = editionsOf(siteDir);
    if (!draft || ids.length === 0) return {hasUnknown: false};
    const judged = judgedUnits(siteDir, draft);
    const choice = this.#knownOf(judged, ids);
    const hasUnknown = choice.length < ids.length;
    if (choice.length === 0) return {hasUnknown};
    const isAsked = !behind && !this.request.read;
    if (isAsked && !terminal) {
      printError(
        `没有终端，没法逐处列出两种语言再问，什么都没有记。在终端里运行；已经有人对照读过的，加上 --read。
There is no terminal on which to show both languages and ask; nothing was recorded. Run it on a terminal; where somebody has read both already, add --read.`,
      );
      return {hasUnknown, ends: 2};
    }
    const isOfChanged = choice.includes('changed');
    const stale = isOfChanged ? staleLine(judged) : undefined;
    if (stale !== undefined) this.#say(stale);
    const units = isAsked ? unitsToRead(judged, choice) : [];
    const answers = isAsked && terminal ? await this.#ask(draft, units, terminal) : undefined;
    const {taken, passedOver, forgotten} = agree(siteDir, draft, choice, {
      behind,
      judged,
      ...(answers && {isRead: ({id}: Unit) => answers.read.has(id)}),
    });
    for (const each of taken) this.#say(takenLine(each, behind));
    for (const each of passedOver) this.#say(passedOverLine(each));
    for (const leftover of forgotten) this.#say(forgottenLine(leftover));
    if (answers) for (const line of unrecordedLines(answers)) this.#say(line);
    if (taken.length === 0 && passedOver.length === 0) {
      this.#say(
        units.length > 0
          ? '什么都没有记。/ Nothing was recorded.'
          : isOfChanged
            ? '没有要记的：没有新写的，也没有两种语言都改过的。/ Nothing to record: no text is new or changed in both languages.'
            : '没有要记的：本来就一致。/ Nothing to record: it was agreed already.',
      );
    }
    if (answers?.isBrokenOff !== true) return {hasUnknown};
    printError(
      '已中断：答过的已经记下，没有再检查。/ Broken off: what was answered is recorded; nothing was checked.',
    );
    return {hasUnknown, ends: 130};
  }

  /** Shows each text in both languages and asks whether they say the same. */
  async #ask(
    draft: Edition,
    units: readonly Unit[],
    {input: source, output}: Terminal,
  ): Promise<Answers & {readonly isBrokenOff: boolean}> {
    const {siteDir, printError} = this.surroundings;
    const {lock} = readLock(siteDir, draft);
    const before = agreedTexts(siteDir, draft);
    const lines = createInterface({input: source, output});
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
    const isColoured = output.hasColors();
    const answers = await askOfEach(
      units,
      (unit, number) => {
        const text = sideBySide(unit, lock.get(unit.id), before(unit), isColoured);
        printError(`\n${number}/${units.length}  ${text}\n`);
      },
      async (question) => {
        if (!isClosed) {
          lines.setPrompt(question);
          lines.prompt();
        }
        const answer = await input.next();
        return answer.done ? undefined : answer.value;
      },
      printError,
    );
    lines.close();
    if (isClosed) printError('');
    return {...answers, isBrokenOff};
  }
}
