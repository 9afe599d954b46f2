import {execFileSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {files, Site} from '../../tests/fixtures/site';
import {editionsOf, type Edition} from '../model/editions';
import {agreedTexts} from './agreed-texts';
import {agree, judgedUnits, readLock, unitsToRead} from './agreement';
import {askOfEach, sideBySide} from './side-by-side';

const id = 'DS-1.L2.1/text';
const chinese = ['zh: 第 2 级的判据。', 'zh: 第 2 级的新判据。第二句。'] as const;
const english = ['en: The criterion of level 2.', 'en: The new criterion of level 2.'] as const;

/** The smallest standard, agreed, and with a history where git is asked. */
class AgreedSite extends Site {
  constructor() {
    super();
    agree(this.dir, this.draft, 'changed');
  }

  get draft(): Edition {
    const [draft] = editionsOf(this.dir);
    if (!draft) throw new Error('no draft');
    return draft;
  }

  git(...args: readonly string[]): void {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
    execFileSync('git', [...who, ...args], {cwd: this.dir, stdio: 'pipe'});
  }

  commit(): void {
    this.git('init', '--quiet');
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', 'A state');
  }

  shown(isColoured = false): string {
    const [unit] = unitsToRead(judgedUnits(this.dir, this.draft), [id]);
    if (!unit) return '';
    const entry = readLock(this.dir, this.draft).lock.get(unit.id);
    return sideBySide(unit, entry, agreedTexts(this.dir, this.draft)(unit), isColoured);
  }
}

test('the text is shown with the words that changed since the commit that recorded it', () => {
  using site = new AgreedSite();
  site.commit();
  site.replace(files.capability, ...chinese).replace(files.capability, ...english);
  const shown = site.shown();
  expect(shown).toContain(id);
  expect(shown).toMatch(
    /^中文 \/ Chinese {2}docs\/capability\/ds\/ds-1\.yaml:\d+ {2}改过 \/ changed$/m,
  );
  expect(shown).toContain('  第 2 级的{+新+}判据。{+第二句。+}');
  expect(shown).toContain('  The {+new +}criterion of level 2.');
  expect(site.shown(true)).toContain('第 2 级的\u001b[32m新\u001b[39m判据。');
});

test('of a text that was published as older the one that was agreed before is compared', () => {
  using site = new AgreedSite();
  site.commit();
  site.replace(files.capability, ...chinese);
  agree(site.dir, site.draft, [id], true);
  // Whether that was committed yet or not.
  expect(site.shown()).toContain('第 2 级的{+新+}判据。{+第二句。+}');
  site.commit();
  expect(site.shown()).toContain('第 2 级的{+新+}判据。{+第二句。+}');
  expect(site.shown()).toContain('未改 / unchanged\n  The criterion of level 2.');
});

/** What is agreed next. */
const agreedChange = (site: AgreedSite): void => {
  site.replace(files.capability, ...chinese).replace(files.capability, ...english);
};
const record = (site: AgreedSite): void => {
  agree(site.dir, site.draft, [id]);
};
const commit = (site: AgreedSite): void => site.commit();
const laterChange = (site: AgreedSite): void => {
  site.replace(files.capability, '第二句。', '第三句。').replace(files.capability, 'new', 'newest');
};

test.each([
  ['before it was recorded', [agreedChange, commit, record, laterChange]],
  ['before its record', [agreedChange, commit, record, commit, laterChange]],
  [
    'before its record, which a later text went with',
    [agreedChange, commit, record, laterChange, commit],
  ],
  ['with its record, and a later text since', [agreedChange, record, commit, laterChange, commit]],
])('the agreed text is found that was committed %s', (_, steps) => {
  using site = new AgreedSite();
  site.commit();
  for (const step of steps) step(site);
  expect(site.shown()).toContain('[-第二-]{+第三+}句');
});

test('the agreed text is found that was committed after its record, and changed since', () => {
  using site = new AgreedSite();
  site.commit();
  const before = site.read(files.capability);
  agreedChange(site);
  record(site);
  const agreed = site.read(files.capability);
  site.write(files.capability, before).commit();
  site.write(files.capability, agreed).commit();
  laterChange(site);
  site.commit();
  expect(site.shown()).toContain('[-第二-]{+第三+}句');
});

test('without a history the sentences that changed are marked', () => {
  using site = new AgreedSite();
  site.replace(files.capability, 'zh: 第 2 级的判据。', 'zh: 第 2 级的判据。第二句。');
  expect(site.shown()).toContain('git has not got the agreed text');
  expect(site.shown()).toContain('  第 2 级的判据。\n  {+第二句。+}');
});

test('what was taken out has its place', () => {
  using site = new AgreedSite();
  site.replace(files.capability, ...chinese);
  agree(site.dir, site.draft, [id]);
  site.replace(files.capability, '第二句。', '');
  expect(site.shown()).toContain('  第 2 级的新判据。\n  [-（原有的句子 / what was here)-]');
});

test.each([
  [['y', 'n', 'y'], [0, 2], [1], []],
  [['what', 'Y ', 'a'], [0, 1, 2], [], []],
  [['n', 'a'], [1, 2], [0], []],
  [['y', 'q'], [0], [], [1, 2]],
  [['y'], [0], [], [1, 2]],
])('answers %j take %j, refuse %j and leave %j', async (answers, taken, refused, unasked) => {
  using site = new AgreedSite();
  site.write('docs/translations.lock', '');
  const units = unitsToRead(judgedUnits(site.dir, site.draft), 'changed').slice(0, 3);
  const shown: number[] = [];
  const said: string[] = [];
  const left = [...answers];
  const given = await askOfEach(
    units,
    (_, number) => shown.push(number),
    () => Promise.resolve(left.shift()),
    (text) => said.push(text),
  );
  const idsOf = (indices: readonly number[]) => indices.map((index) => units[index]?.id);
  expect([...given.read]).toEqual(idsOf(taken));
  expect(given.refused).toEqual(idsOf(refused));
  expect(given.unasked).toEqual(idsOf(unasked));
  expect(shown[0]).toBe(1);
  expect(said.filter((text) => text.includes('edit the text'))).toHaveLength(refused.length);
});
