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
import {checkCommand} from './check-command';
import {root} from './run';

/** Questions go where nothing is read by programs. */
const isTerminal = process.stdin.isTTY && process.stderr.isTTY;

void checkCommand(process.argv.slice(2), {
  siteDir: root,
  workingDir: process.cwd(),
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
  ...(isTerminal && {terminal: {input: process.stdin, output: process.stderr}}),
}).then((status) => {
  process.exitCode = status;
});
