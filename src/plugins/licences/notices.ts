import {readdirSync} from 'node:fs';
import path from 'node:path';
import {readText} from '../../model/source-text';

/** What a `package.json` says, as far as notices need it; old ones say some of it in another way. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | {readonly type?: string};
  readonly licenses?: readonly {readonly type?: string}[];
  readonly author?: string | {readonly name?: string};
  readonly homepage?: string;
}

const head = `The software in this site's scripts and styles: each package with its version, its licence
by the SPDX identifier, and the notices that come with it.
`;
const rule = '-'.repeat(80);
const noticeFile = /^(?:licen[cs]e|copying|copyright|notice)/i;

/**
 * The notices of the packages that files come from, as one text: by name, the same for the same
 * packages in whatever order.
 *
 * @param files absolute paths; of those that are in no package nothing is said
 * @throws {Error} for a package that names no licence
 */
export function noticesOf(files: Iterable<string>): string {
  const folders = new Set<string>();
  for (const file of files) {
    const folder = packageOf(file);
    if (folder !== undefined) folders.add(folder);
  }
  const notices = new Map(
    [...folders].map((folder) => {
      const manifest = JSON.parse(readText(path.join(folder, 'package.json'))) as Manifest;
      return [`${manifest.name} ${manifest.version}`, noticeOf(manifest, folder)];
    }),
  );
  const titles = [...notices.keys()].sort();
  return [head, ...titles.map((title) => `${title}\n${notices.get(title) ?? ''}\n`)].join(
    `\n${rule}\n\n`,
  );
}

/** The folder of the innermost package that a file is in. */
function packageOf(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file)?.[0];
}

function noticeOf(manifest: Manifest, folder: string): string {
  const licence = licenceOf(manifest);
  if (!licence) {
    throw new Error(`${manifest.name} ${manifest.version} is in the scripts and names no licence.`);
  }
  const texts = readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isFile() && noticeFile.test(entry.name))
    .map(({name}) => name)
    .sort((left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1))
    .map((name) => readText(path.join(folder, name)).replaceAll('\r\n', '\n').trim());
  if (texts.length > 0) return [licence, ...texts].join('\n\n');
  const {name, author, homepage = `https://www.npmjs.com/package/${name}`} = manifest;
  const maker = typeof author === 'string' ? author : author?.name;
  return [licence, ...(maker ? [maker] : []), homepage].join('\n');
}

function licenceOf({license, licenses = []}: Manifest): string | undefined {
  if (typeof license === 'string') return license;
  const types = [...(license ? [license] : []), ...licenses].flatMap(({type}) => type ?? []);
  return types.length > 0 ? types.join(' OR ') : undefined;
}
