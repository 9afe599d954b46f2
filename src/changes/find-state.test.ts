import {execFileSync} from 'node:child_process';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {files, Site} from '../../tests/fixtures/site';
import {compare} from '../model/compare';
import {findState, uncomparedFiles} from './find-state';

describe('a state that is asked for', () => {
  const site = new Site();
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=e@example.org', ...args], {
      cwd: site.dir,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const commit = (): string => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Change');
    return git('rev-parse', 'HEAD').trim();
  };
  let [first, second] = ['', ''];

  beforeAll(() => {
    git('init', '--quiet');
    first = commit();
    site
      .replace(files.capability, '第 2 级的判据。', '第 2 级的新判据。')
      .write('src/css/page.css', 'p {}\n')
      .write('src/css/README.md', '# Styles\n');
    second = commit();
  });
  afterAll(() => site[Symbol.dispose]());

  it('is a commit', () => {
    const {things} = compare(findState(site.dir, first).state, findState(site.dir, second).state);
    expect(things.map(({id}) => id)).toEqual(['DS-1.L2.1']);
  });

  it('is the draft as it lies there', () => {
    site.replace(files.capability, '第 3 级的判据。', '第 3 级的新判据。');
    const {things} = compare(findState(site.dir, second).state, findState(site.dir, 'draft').state);
    expect(things.map(({id}) => id)).toEqual(['DS-1.L3.1']);
    git('checkout', '--', '.');
  });

  it('is a folder', () => {
    using folder = new Site();
    expect(findState(site.dir, folder.dir).state.things.length).toBeGreaterThan(10);
  });

  it('differs in files that are not compared', () => {
    const [from, to] = [findState(site.dir, first), findState(site.dir, second)];
    expect(uncomparedFiles(site.dir, from, to)).toEqual({
      forPages: ['src/css/page.css'],
      besidePages: ['src/css/README.md'],
    });
    using folder = new Site();
    expect(uncomparedFiles(site.dir, findState(site.dir, folder.dir), to)).toBeUndefined();
  });

  it('is known by the date and subject of its commit', () => {
    expect(findState(site.dir, second).label.en).toMatch(/^\d{4}-\d\d-\d\d · Change · [0-9a-f]+$/);
    expect(findState(site.dir, 'draft').label.zh).toBe('现在的工作草案');
  });

  it.each([
    ['is not there', (): string => 'no-such-thing', /没有叫“no-such-thing”[^]*No edition/],
    ['has no standard in it', (): string => `${site.dir}/src`, /没有标准[^]*There is no standard/],
    [
      'has YAML that cannot be read',
      (): string => {
        site.replace(files.levels, 'kind: levels', 'kind: [levels');
        return 'draft';
      },
      /levels\.yaml 第 \d+ 行不是 YAML[^]*is no YAML/,
    ],
    [
      'is written for a later program',
      (): string => {
        site.replace(files.levels, 'schema: 1', 'schema: 2');
        return 'draft';
      },
      /更新的版本[^]*later version/,
    ],
    [
      'has data of another shape',
      (): string => {
        site.replace(files.levels, /^levels:[^]*/m, 'levels: 3\n');
        return 'draft';
      },
      /无法对比[^]*cannot be compared/,
    ],
    [
      'has a page that cannot be read',
      (): string => {
        site.write(files.chinesePage, '{');
        return 'draft';
      },
      /读不懂[^]*cannot be read/,
    ],
  ])('says so when it %s', (_, name, message) => {
    const state = name();
    expect(() => findState(site.dir, state)).toThrow(message);
    git('checkout', '--', '.');
  });
});
