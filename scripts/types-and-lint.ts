/**
 * What `npm run types` and `npm run lint` say, of the folder that it is run in: types are worked out once for both, by the
 * same program, which takes a third less time than each by itself.
 *
 * Exit status 0 when nothing is wrong, 1 when something is.
 */
import path from 'node:path';
import {ESLint} from 'eslint';
import ts from 'typescript';

const folder = process.cwd();

const formatHost: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (file) => file,
  getCurrentDirectory: () => folder,
  getNewLine: () => '\n',
};

/** Says what the compiler finds, as `tsc` does. @returns how much it is */
function say(diagnostics: readonly ts.Diagnostic[]): number {
  if (diagnostics.length > 0) console.log(ts.formatDiagnostics(diagnostics, formatHost));
  return diagnostics.length;
}

/** The program of `tsconfig.json`, with what is wrong with that file. */
function programOf(config: string): {
  readonly program: ts.Program;
  readonly errors: readonly ts.Diagnostic[];
} {
  const {config: json, error} = ts.readConfigFile(config, (file) => ts.sys.readFile(file)) as {
    config: unknown;
    error?: ts.Diagnostic;
  };
  const {fileNames, options, errors} = ts.parseJsonConfigFileContent(
    json,
    ts.sys,
    path.dirname(config),
    {noEmit: true},
    config,
  );
  return {
    program: ts.createProgram(fileNames, options),
    errors: error ? [error, ...errors] : errors,
  };
}

/** Lints all there is with types that were worked out before. @returns how many errors there are */
async function lint(program: ts.Program): Promise<number> {
  const eslint = new ESLint({
    cwd: folder,
    overrideConfig: {
      files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
      languageOptions: {parserOptions: {projectService: false, programs: [program]}},
    },
  });
  const results = await eslint.lintFiles(['.']);
  const formatter = await eslint.loadFormatter('stylish');
  const text = await formatter.format(results);
  if (text !== '') console.log(text);
  return results.reduce((sum, {errorCount}) => sum + errorCount, 0);
}

async function main(): Promise<void> {
  const {program, errors} = programOf(path.join(folder, 'tsconfig.json'));
  const typeErrors = say([...errors, ...ts.getPreEmitDiagnostics(program)]);
  const lintErrors = await lint(program);
  process.exitCode = typeErrors + lintErrors === 0 ? 0 : 1;
}

void main();
