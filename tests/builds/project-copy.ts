import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {compileConfig} from '../../scripts/compile-config';
import {run} from '../../scripts/run';
import {buildProcess} from '../../src/docusaurus/build-process';
import type {Locale} from '../../src/model/locales';

const root = path.resolve(import.meta.dirname, '../..');
const parts = [
  'docs',
  'editions.yaml',
  'ledger',
  'i18n',
  'scripts',
  'src',
  'static',
  'docusaurus.config.ts',
  'moved-pages.yaml',
  'sidebars.ts',
  'package.json',
  'tsconfig.json',
];

/** What the machine, or the runner, says of a site; a build in a copy is without. */
export const siteVariables = ['NODE_ENV', 'BASE_URL', 'SITE_URL', 'REPOSITORY_URL', 'CONTACT'];

/** What a copy keeps of the one before: packages and caches. */
const kept = ['node_modules', '.docusaurus'];

/**
 * A copy of the project in a temporary folder, to be changed and built. It has the project's
 * packages, but its own `node_modules` folder, and so a build cache of its own.
 */
export class ProjectCopy {
  /**
   * @param dir a folder of an earlier copy, whose caches this one keeps: it is as the project is, and
   * warm from the builds before; else a new folder
   */
  constructor(readonly dir = mkdtempSync(path.join(tmpdir(), 'standard-project-'))) {
    for (const name of readdirSync(this.dir).filter((name) => !kept.includes(name)))
      rmSync(path.join(this.dir, name), {recursive: true});
    for (const part of parts) {
      // With their times, by which caches know what has not changed.
      cpSync(path.join(root, part), path.join(this.dir, part), {
        recursive: true,
        preserveTimestamps: true,
      });
    }
    if (existsSync(path.join(this.dir, 'node_modules'))) return;
    const packages = path.join(root, 'node_modules');
    mkdirSync(path.join(this.dir, 'node_modules'));
    for (const name of readdirSync(packages)) {
      if (name.startsWith('.') && name !== '.bin') continue;
      symlinkSync(path.join(packages, name), path.join(this.dir, 'node_modules', name));
    }
  }

  read(file: string): string {
    return readFileSync(path.join(this.dir, file), 'utf8');
  }

  write(file: string, text: string): void {
    writeFileSync(path.join(this.dir, file), text);
  }

  /** Replaces a text that is there; fails when it is not. */
  replace(file: string, from: string, to: string): void {
    const before = this.read(file);
    if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
    this.write(file, before.replaceAll(from, to));
  }

  /** Builds the site; the output comes with the error when that fails. @param locale the only language; else both */
  async build(locale?: Locale): Promise<void> {
    const {status, output} = await this.tryBuild(locale);
    if (status !== 0) throw new Error(`build ${locale ?? ''}: ${status}\n${output}`);
  }

  /** Builds as `npm run build` does, with its compiled configuration and its caches, which `npm start` has too. */
  async tryBuild(locale?: Locale): Promise<{readonly status: number; readonly output: string}> {
    const env: Record<string, string | undefined> = {};
    // The runner's own NODE_ENV would make a development build of it.
    for (const name of siteVariables) env[name] = undefined;
    const options = {cwd: this.dir, env, quiet: true};
    if (locale === undefined) return run('tsx', ['scripts/build.ts'], options);
    const config = await compileConfig(this.dir);
    return run('docusaurus', ['build', '--locale', locale, '--config', config], {
      ...options,
      env: {...env, ...buildProcess(locale)},
    });
  }

  /** What a reader sees of each page below a folder of the build: its `<main>`, by file. */
  pages(folder: string): ReadonlyMap<string, string> {
    const below = path.join(this.dir, 'build', folder);
    const names = readdirSync(below, {recursive: true, encoding: 'utf8'}).filter((name) =>
      name.endsWith('.html'),
    );
    return new Map(
      names.sort().flatMap((name) => {
        const html = readFileSync(path.join(below, name), 'utf8');
        // What only sends readers on has nothing for them.
        if (html.includes('http-equiv="refresh"')) return [];
        const main = /<main[\s\S]*<\/main>/.exec(html)?.[0];
        if (!main) throw new Error(`${name} has no <main>`);
        return [[name, main] as const];
      }),
    );
  }

  /** Forgets everything that earlier builds left. */
  clearCaches(): void {
    for (const folder of ['.docusaurus', 'build', 'node_modules/.cache']) {
      rmSync(path.join(this.dir, folder), {recursive: true, force: true});
    }
  }

  remove(): void {
    rmSync(this.dir, {recursive: true, force: true});
  }
}
