/** The site with `@easyops-cn/docusaurus-search-local` in place of its own search. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {benchDir} from '../paths';
import {buildOf} from './site';
import type {Project} from './sources';

const name = '@easyops-cn/docusaurus-search-local';
const config = 'bench/search-local.config.ts';

/** Turns a copy of the site, built already, into one that this package searches. */
export function searchLocalOf({dir}: Project): Project {
  addPackage(dir);
  cpSync(path.join(benchDir, path.basename(config)), path.join(dir, config));
  // It has a page at the same address. The site's own stays, since the check asks that its words are used.
  renameSync(path.join(dir, 'src/pages/search.tsx'), path.join(dir, 'src/pages/own-search.tsx'));
  const head = path.join(dir, 'src/theme/Navbar/index.tsx');
  const text = readFileSync(head, 'utf8');
  const siteSearchLink = '<SearchLink />';
  if (!text.includes(siteSearchLink))
    throw new Error(`The head of the pages has no ${siteSearchLink}.`);
  writeFileSync(
    head,
    `import SearchBar from '@theme/SearchBar';\n${text.replace(siteSearchLink, '<SearchBar />')}`,
  );
  return buildOf(dir, ['--config', config, '--out-dir', 'build-search-local']);
}

/** Puts the package among the copy's, so that it finds the copy's Docusaurus and React, and brings what else it needs. */
function addPackage(dir: string): void {
  const from = path.join(benchDir, 'node_modules');
  const to = path.join(dir, 'node_modules', name);
  cpSync(path.join(from, name), to, {recursive: true});
  const {dependencies} = JSON.parse(readFileSync(path.join(to, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  for (const needed of Object.keys(dependencies)) {
    const link = path.join(to, 'node_modules', needed);
    if (needed.startsWith('@docusaurus/') || existsSync(link)) continue;
    mkdirSync(path.dirname(link), {recursive: true});
    symlinkSync(path.join(from, needed), link);
  }
}
