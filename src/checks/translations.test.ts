import {existsSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {files, Site} from '../../tests/fixtures/site';
import {editionsOf, type Edition} from '../model/editions';
import {formatProblems, type Problem} from '../model/problem';
import {agree, judge, lockFile, readLock, unitsOf} from '../agreement/agreement';
import {readContent} from '../content/content';
import {translations} from './translations';

const lock = 'docs/translations.lock';
const {capability, chinesePage, englishPage} = files;

/** The smallest standard, all of it agreed. */
class AgreedSite extends Site {
  constructor() {
    super();
    agree(this.dir, this.draft, ['changed']);
  }

  get draft(): Edition {
    const [draft] = editionsOf(this.dir);
    if (!draft) throw new Error('no draft');
    return draft;
  }

  said(): Problem[] {
    return translations.run(readContent(this.dir, this.draft)) as Problem[];
  }

  older(id: string): unknown {
    const unit = unitsOf(this.dir, this.draft).find((candidate) => candidate.id === id);
    return unit && judge(readLock(this.dir, this.draft).lock)(unit);
  }
}

test.each([
  ['without a lock', (site: AgreedSite) => site.remove(lock)],
  ['with an empty one', (site: AgreedSite) => site.write(lock, '')],
])('%s that is said, not of each text that it waits to be read', (_, change) => {
  using site = new AgreedSite();
  change(site);
  const problems = site.said();
  expect(problems).toMatchObject([{rule: 'translation-lock', file: lock}]);
  expect(formatProblems(problems)).toContain('npm run check -- --agree changed');
});

test('what was never agreed waits to be read, said once a file', () => {
  using site = new AgreedSite();
  site.write(lock, site.read(lock).replace(/^DS-1.*\n/gm, ''));
  const problems = site.said();
  expect(problems).toMatchObject([{rule: 'translation-unconfirmed', file: capability}]);
});

test('what was agreed has no problem, nor has another spacing of it', () => {
  using site = new AgreedSite();
  expect(existsSync(path.join(site.dir, lockFile(site.draft)))).toBe(true);
  expect(site.said()).toEqual([]);
  site.replace(capability, 'zh: 登记在哪里。', 'zh: >-\n        登记在哪里。');
  expect(site.said()).toEqual([]);
});

test.each([
  [
    'zh',
    '登记在哪里',
    '登记在何处',
    '只改了中文，新写或改过的：“登记在何处。”',
    'only the Chinese changed, with what is new or changed: “登记在何处。”',
  ],
  [
    'en',
    'Where items are registered',
    'In what items stand',
    '只改了英文，新写或改过的：“In what items stand.”',
    'only the English changed, with what is new or changed: “In what items stand.”',
  ],
])('data changed in %s alone is stale', (language, from, to, chinese, english) => {
  using site = new AgreedSite();
  site.replace(capability, from, to);
  const [problem, ...more] = site.said();
  expect(more).toEqual([]);
  expect(problem).toMatchObject({
    rule: 'translation-stale',
    file: capability,
    field: 'DS-1/facets/registration/text',
    found: {zh: chinese, en: english},
  });
  expect(site.read(capability).split('\n')[(problem?.line ?? 0) - 1]).toContain(`${language}:`);
  expect(problem?.mend?.en).toContain('--agree DS-1/facets/registration/text');
});

test('a section of a page changed in one language is stale, and says where the other is', () => {
  using site = new AgreedSite();
  site.replace(englishPage, /(## .*\{\/\* #levels \*\/\}\n)/, '$1\nOne more sentence.\n');
  const [problem] = site.said();
  expect(problem).toMatchObject({
    rule: 'translation-stale',
    file: englishPage,
    field: 'capability/ds/ds-1#levels',
  });
  expect(problem?.expected.en).toContain(`${chinesePage}:`);
});

test('of a section the sentences are quoted that are new or changed, shortened, and it is said where some went', () => {
  using site = new AgreedSite();
  const section = (text: string): void => {
    site.replace(englishPage, /(## .*\{\/\* #levels \*\/\}\n)[^#]*/, `$1\n${text}\n\n`);
  };
  section('First. Second. Third.');
  agree(site.dir, site.draft, ['capability/ds/ds-1#levels']);
  expect(site.read(lock)).toMatch(
    /^capability\/ds\/ds-1#levels \w{10} \w{10} zh=\S+ en=(?:\w{4}\.){3}\w{4}$/m,
  );
  const found = (): string | undefined => site.said()[0]?.found.en;

  section(`First. ${'Word '.repeat(20)}end. Third.`);
  expect(found()).toBe(
    `only the English changed, with what is new or changed: “${'Word '.repeat(11)}Word…”`,
  );
  section('First. Third.');
  expect(found()).toBe('only the English changed; a sentence after “First.” was taken out');
  section('A. B. C. D. E. F. G. First. Second. Third.');
  expect(found()).toContain('“A.”, “B.”, “C.” and 4 more');

  agree(site.dir, site.draft, ['capability/ds/ds-1#levels'], {behind: true});
  section('A. First. Second. Third.');
  expect(found()).toBe('only the English changed, with what is new or changed: “A.”');
});

test('a lock of before there were sentences is read, and given them', () => {
  using site = new AgreedSite();
  const full = site.read(lock);
  site.write(lock, full.replace(/ (?:zh|en)=[\w.]+/g, ''));
  expect(site.read(lock)).not.toBe(full);
  expect(site.said()).toEqual([]);
  agree(site.dir, site.draft, []);
  expect(site.read(lock)).toBe(full);
});

test('changed in both languages waits to be read, and is agreed by one command', () => {
  using site = new AgreedSite();
  site.replace(capability, '登记在哪里', '登记在何处');
  site.replace(capability, 'Where items are registered', 'In what items stand');
  expect(site.said().map(({rule}) => rule)).toEqual(['translation-unconfirmed']);
  const {taken} = agree(site.dir, site.draft, ['changed']);
  expect(taken.map(({unit}) => unit.id)).toEqual(['DS-1/facets/registration/text']);
  expect(site.said()).toEqual([]);
});

test('of what changed in both languages a sentence of each is quoted, and how many more there are', () => {
  using site = new AgreedSite();
  const section = (zh: string, en: string): void => {
    for (const [file, text] of [
      [chinesePage, zh],
      [englishPage, en],
    ] as const) {
      site.replace(file, /(## .*\{\/\* #levels \*\/\}\n)[^#]*/, `$1\n${text}\n\n`);
    }
  };
  section('甲。乙。丙。', 'A. B. C.');
  expect(site.said()[0]?.found.en).toContain('English “A.” and 2 more)');
  agree(site.dir, site.draft, ['changed']);
  section('甲。丁。', 'A. C.');
  const found = site.said()[0]?.found;
  expect(found?.zh).toContain('capability/ds/ds-1#levels（中文“丁。”；英文删去了句子）');
  expect(found?.en).toContain(
    'capability/ds/ds-1#levels (Chinese “丁。”; English with a sentence taken out)',
  );
});

test('a stale text is not agreed with the rest, but by its id or that of what it belongs to', () => {
  using site = new AgreedSite();
  site.replace(capability, '登记在哪里', '登记在何处');
  agree(site.dir, site.draft, ['changed']);
  expect(site.said().map(({rule}) => rule)).toEqual(['translation-stale']);
  agree(site.dir, site.draft, ['DS-1.L9']);
  expect(site.said()).toHaveLength(1);
  agree(site.dir, site.draft, ['DS-1']);
  expect(site.said()).toEqual([]);
});

test('a text published as behind passes, until either side changes again', () => {
  using site = new AgreedSite();
  const id = 'DS-1/facets/registration/text';
  site.replace(capability, '登记在哪里', '登记在何处');
  agree(site.dir, site.draft, [id], {behind: true});
  expect(site.said()).toEqual([]);
  expect(site.older(id)).toEqual({state: 'behind', older: 'en'});
  expect(site.read(lock)).toContain('behind=en');

  site.replace(capability, '登记在何处', '登记于何处');
  expect(site.said().map(({rule}) => rule)).toEqual(['translation-stale']);
  agree(site.dir, site.draft, [id], {behind: true});
  site.replace(capability, 'Where items are registered', 'In what items stand');
  expect(site.said().map(({rule}) => rule)).toEqual(['translation-unconfirmed']);
  agree(site.dir, site.draft, ['changed']);
  expect(site.older(id)).toEqual({state: 'agreed'});
});

test('a pair that moved is still agreed; one that went is forgotten', () => {
  using site = new AgreedSite();
  site.replace(capability, '- id: registration\n', '- id: register\n');
  expect(site.said()).toEqual([]);
  agree(site.dir, site.draft, ['changed']);
  expect(site.read(lock)).not.toContain('facets/registration');
});

test('an entry of no text is named with the texts that wait, and by whatever forgets it', () => {
  using site = new AgreedSite();
  const before = site.read(lock);
  const gone = [1, 2, 3, 4, 5, 6].map((number) => `DS-1.L9.${number}/text`);
  site.write(lock, before + gone.map((id) => `${id} 0123456789 0123456789\n`).join(''));
  // Removing a text asks for nothing.
  expect(site.said()).toEqual([]);
  site.replace(capability, '登记在哪里', '登记在何处');
  site.replace(capability, 'Where items are registered', 'In what items stand');
  expect(site.said()[0]?.found.en).toBe(
    `1 not yet: DS-1/facets/registration/text (Chinese “登记在何处。”; English “In what items stand.”); the lock has 6 that are no longer there and go with them: ${gone.slice(0, 5).join(', ')} and others`,
  );
  expect(agree(site.dir, site.draft, ['changed']).forgotten).toEqual(gone.map((id) => ({id})));
  expect(site.said()).toEqual([]);
});

test('a line that is no entry is said', () => {
  using site = new AgreedSite();
  site.write(lock, `${site.read(lock)}<<<<<<< HEAD\n`);
  const [problem] = site.said();
  expect(problem).toMatchObject({rule: 'translation-lock', file: lock});
  expect(site.read(lock).split('\n')[(problem?.line ?? 0) - 1]).toBe('<<<<<<< HEAD');
});

test('a second line of an id is said, not taken', () => {
  using site = new AgreedSite();
  const [entry = ''] = /^\S+ \w{10} \w{10}$/m.exec(site.read(lock)) ?? [];
  site.write(lock, `${site.read(lock)}${entry}\n`);
  const [problem, ...more] = site.said();
  expect(more).toEqual([]);
  expect(problem).toMatchObject({
    rule: 'translation-lock',
    found: {zh: expect.stringContaining('已有一行') as string},
  });
});

test('an invisible character is for another rule', () => {
  using site = new AgreedSite();
  site.replace(capability, '登记在哪里', '登\u200b记在哪里');
  expect(site.said()).toEqual([]);
});

test('of two things with one id the first counts', () => {
  using site = new AgreedSite();
  site.replace(capability, '- id: DS-1.L3.1', '- id: DS-1.L2.1');
  expect(site.said()).toEqual([]);
});
