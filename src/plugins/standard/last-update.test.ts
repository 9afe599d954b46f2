import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {files, Site} from '../../../tests/fixtures/site';
import {editionsOf} from '../../model/editions';
import {hasWholeHistory, lastUpdateOfPageAndData} from './last-update';

const git = (dir: string, date: string, ...args: string[]): void => {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@standard.example', ...args], {
    cwd: dir,
    stdio: 'ignore',
    env: {...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date},
  });
};

/** A repository whose page is of 2020 and whose data of 2021. */
function repository(): Site {
  const site = new Site();
  git(site.dir, '2020-01-01T00:00:00Z', 'init', '-b', 'main');
  git(site.dir, '2020-01-01T00:00:00Z', 'add', '.');
  git(site.dir, '2020-01-01T00:00:00Z', 'commit', '-m', 'Page');
  site.replace(files.capability, '数据项的登记。', '数据项的登记与下线。');
  git(site.dir, '2021-01-01T00:00:00Z', 'commit', '-am', 'Data');
  return site;
}

async function yearOf(dir: string, file: string): Promise<number | undefined> {
  vi.stubEnv('NODE_ENV', 'production');
  const vcs = lastUpdateOfPageAndData(dir, editionsOf(dir));
  vcs.initialize({siteDir: dir});
  const update = await vcs.getFileLastUpdateInfo(path.join(dir, file));
  return update ? new Date(update.timestamp).getUTCFullYear() : undefined;
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('the date of a page', () => {
  test('is the newest of the page and the data beside it; a page without data has its own', async () => {
    using site = repository();
    vi.stubEnv('NODE_ENV', 'production');
    const vcs = lastUpdateOfPageAndData(site.dir, editionsOf(site.dir));
    vcs.initialize({siteDir: site.dir});
    const year = async (file: string): Promise<number | undefined> => {
      const update = await vcs.getFileLastUpdateInfo(path.join(site.dir, file));
      return update ? new Date(update.timestamp).getUTCFullYear() : undefined;
    };
    expect(await year(files.chinesePage)).toBe(2021);
    expect(await year(files.englishPage)).toBe(2021);
    expect(await year('docs/index.mdx')).toBe(2020);
  });

  test('is not given in a shallow clone', async () => {
    using site = repository();
    const clone = mkdtempSync(path.join(tmpdir(), 'standard-shallow-'));
    git(clone, '2021-01-01T00:00:00Z', 'clone', '--depth', '1', `file://${site.dir}`, '.');
    expect(await hasWholeHistory(clone)).toBe(false);
    expect(await yearOf(clone, files.chinesePage)).toBeUndefined();
    rmSync(clone, {recursive: true, force: true});
  });

  test('is not given outside a clone', async () => {
    using site = new Site();
    expect(await hasWholeHistory(site.dir)).toBe(false);
    expect(await yearOf(site.dir, files.chinesePage)).toBeUndefined();
  });
});
