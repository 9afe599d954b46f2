import {execFileSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {files, Site} from '../../tests/fixtures/site';
import {commitOf} from './git';

describe('the commit of folders', () => {
  it('is the last that changed them, while they are as it has them', () => {
    using site = new Site();
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=e@example.org', ...args], {
        cwd: site.dir,
        encoding: 'utf8',
        stdio: 'pipe',
      }).trim();
    const commit = (): string => {
      git('add', '--all');
      git('commit', '--quiet', '--message', 'Change');
      return git('rev-parse', 'HEAD');
    };
    expect(commitOf(site.dir, ['docs'])).toBeUndefined();
    git('init', '--quiet');
    const first = commit();
    site.write('src/css/page.css', 'p {}\n');
    expect(commitOf(site.dir, ['docs'])).toBe(first);
    commit();
    expect(commitOf(site.dir, ['docs'])).toBe(first);
    site.replace(files.capability, '第 2 级的判据。', '第 2 级的新判据。');
    expect(commitOf(site.dir, ['docs'])).toBeUndefined();
    expect(commitOf(site.dir, ['docs'])).not.toBe(commit());
    expect(commitOf(site.dir, ['docs'])).toBe(git('rev-parse', 'HEAD'));
    expect(commitOf(site.dir, ['elsewhere'])).toBeUndefined();
  });
});
