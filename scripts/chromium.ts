import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';

// The first draws nothing but pages: the same engine, at a fraction of the whole browser's work.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const macPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** With these it runs without a screen and as root, and does nothing by itself. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The path of a Chromium: `CHROMIUM_PATH`, an installed one, Playwright's own download, or Debian's
 * package, which is installed when this process may.
 *
 * @throws {Error} that says what to install, when there is none
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH=${named}: 没有这个程序 / there is no such program`);
  }
  const found = installed() ?? playwrightChromium();
  if (found) return found;
  installFromDebian();
  const now = installed();
  if (now) return now;
  throw new Error(
    [
      '没有找到 Chromium，浏览器测试无法运行。任选其一：',
      'No Chromium was found for the browser tests. Do one of these:',
      '  apt-get install chromium-headless-shell        (Debian; elsewhere: chromium)',
      '  npx playwright install chromium',
      '  CHROMIUM_PATH=/path/to/chromium npm test',
    ].join('\n'),
  );
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...macPaths].find(isExecutable);
}

function playwrightChromium(): string | undefined {
  try {
    const file = chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Debian made the shell a package of its own in 2024; before, there is the whole browser. */
function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const apt = (...args: readonly string[]): boolean => {
    const {status} = spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
    return status === 0;
  };
  const install = (name: string) => apt('install', '-y', '-qq', '--no-install-recommends', name);
  console.log('安装 Debian 的 chromium … / Installing Debian’s chromium …');
  // What is missing then is said by the caller.
  if (apt('update', '-qq') && !install('chromium-headless-shell')) install('chromium');
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
