import {cpSync, existsSync, renameSync, rmSync} from 'node:fs';
import path from 'node:path';
import {buildProcess} from '../src/docusaurus/build-process';
import {locales, type Locale} from '../src/model/locales';
import {compileConfig} from './compile-config';
import {run} from './run';

interface Options {
  /** The project's root. */
  readonly siteDir: string;
  /** Where the site goes, from the root. */
  readonly outDir: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Builds both languages at once, each in a process of its own: Docusaurus builds one after the
 * other, and leaves a core idle. The second one's pages are moved into the first one's folder at the
 * end, since each build empties its folder when it begins.
 *
 * @returns the exit status: that of the first build that failed, else 0
 */
export async function buildSite({siteDir, outDir, env = {}}: Options): Promise<number> {
  const config = await compileConfig(siteDir);
  const [rootLocale, ...nestedLocales] = locales;
  const place = path.resolve(siteDir, outDir);
  const apart = (locale: Locale): string =>
    path.join(path.dirname(place), `.${path.basename(place)}-${locale}`);
  const build = async (locale: Locale, folder: string): Promise<number> => {
    const {status} = await run(
      'docusaurus',
      ['build', siteDir, '--locale', locale, '--config', config, '--out-dir', folder],
      {cwd: siteDir, env: {...env, ...buildProcess(locale)}, lines: true},
    );
    return status;
  };
  const statuses = await Promise.all([
    build(rootLocale, place),
    ...nestedLocales.map((locale) => build(locale, apart(locale))),
  ]);
  const failed = statuses.find((status) => status !== 0);
  for (const locale of nestedLocales) {
    const built = path.join(apart(locale), locale);
    if (failed === undefined) moveFolder(built, path.join(place, locale));
    rmSync(apart(locale), {recursive: true, force: true});
  }
  return failed ?? 0;
}

function moveFolder(from: string, to: string): void {
  if (!existsSync(from)) throw new Error(`${from} was not built.`);
  rmSync(to, {recursive: true, force: true});
  try {
    renameSync(from, to);
  } catch {
    // Another file system.
    cpSync(from, to, {recursive: true});
  }
}
