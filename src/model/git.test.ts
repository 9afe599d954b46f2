import {execFileSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {Site} from '../../tests/fixtures/site';
import {editionsOf} from './editions';
import {commitOf} from './git';

test('an edition is of the commit that changed it last, while nothing of it is uncommitted', () => {
  using site = new Site();
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
      cwd: site.dir,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  const [draft] = editionsOf(site.dir);
  if (!draft) throw new Error('No draft.');
  git('init', '-q');
  expect(commitOf(site.dir, draft)).toBeUndefined();
  git('add', '-A');
  git('commit', '-qm', 'Text');
  const commit = git('rev-parse', 'HEAD');
  site.write('package.txt', 'code');
  git('add', '-A');
  git('commit', '-qm', 'Code');
  expect(commitOf(site.dir, draft)).toBe(commit);
  site.write('docs/new.txt', 'text');
  expect(commitOf(site.dir, draft)).toBeUndefined();
});
