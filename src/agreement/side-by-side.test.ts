import {execFileSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {files, Site} from '../../tests/fixtures/site';
import type {Bilingual} from '../model/bilingual';
import {editionsOf, type Edition} from '../model/editions';
import {agreedTexts} from './agreed-texts';
import {agree, judgedUnits, readLock, unitsOf, unitsToRead} from './agreement';
import {askOfEach, sideBySide} from './side-by-side';

const id = 'DS-1.L2.1/text';
const chinese = ['zh: 第 2 级的判据。', 'zh: 第 2 级的新判据。第二句。'] as const;
const english = ['en: The criterion of level 2.', 'en: The new criterion of level 2.'] as const;

/** The smallest standard, agreed, and with a history where git is asked. */
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
  agree(site.dir, site.draft, [id], {behind: true});
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
  expect(site.shown()).toContain('  第 2 级的判据。{+第二句。+}');
});

test('what was taken out has its place', () => {
  using site = new AgreedSite();
  site.replace(files.capability, ...chinese);
  agree(site.dir, site.draft, [id]);
  site.replace(files.capability, '第二句。', '');
  expect(site.shown()).toContain('  第 2 级的新判据。[-（原有的句子 / what was here）-]');
});

/** What is shown of a section of a page that has these texts, and then those. */
function shownOfSection(before: Bilingual, after: Bilingual, isKnown = true): string {
  using site = new AgreedSite();
  const write = ({zh, en}: Bilingual): void => {
    const section = /(## .*\{\/\* #levels \*\/\}\n)[^#]*/;
    site.replace(files.chinesePage, section, `$1\n${zh}\n\n`);
    site.replace(files.englishPage, section, `$1\n${en}\n\n`);
  };
  write(before);
  agree(site.dir, site.draft, ['changed']);
  const {lock} = readLock(site.dir, site.draft);
  const unitOf = () => unitsToRead(judgedUnits(site.dir, site.draft), ['changed'])[0];
  const sectionId = 'capability/ds/ds-1#levels';
  const old = unitsOf(site.dir, site.draft).find(({id: each}) => each === sectionId);
  write(after);
  const unit = unitOf();
  if (!unit) throw new Error('nothing changed');
  return sideBySide(unit, lock.get(unit.id), isKnown ? old?.texts : undefined, false);
}

const list = (...items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

test('of a section the paragraphs that changed are shown in pairs, with those next to them', () => {
  const shown = shownOfSection(
    {
      zh: `甲。\n\n乙。\n\n丙。\n\n${list('丁。', '戊。')}`,
      en: `A.\n\nB.\n\nC.\n\n${list('D.', 'E.')}`,
    },
    {
      zh: `甲。\n\n乙。\n\n新。\n\n${list('丁。', '戊。')}`,
      en: `A.\n\nB.\n\nN.\n\n${list('D.', 'E.')}`,
    },
  );
  expect(shown.slice(shown.indexOf('\n\n') + 2)).toBe(
    [
      '  …（略去未改的 2 段 / 2 unchanged left out）',
      '  乙。\n  B.',
      '  [-丙-]{+新+}。\n  [-C-]{+N+}.',
      '  - 丁。\n  - D.',
      '  …（略去未改的 1 段 / 1 unchanged left out）',
    ].join('\n\n'),
  );
});

test('where paragraphs are no pairs, or the text was replaced, all of it is shown', () => {
  const differing = shownOfSection(
    {zh: '甲。\n\n乙。\n\n丙。', en: 'A.\n\nB. C.'},
    {zh: '甲。\n\n乙。\n\n丁。', en: 'A.\n\nB. D.'},
  );
  expect(differing).toContain('  甲。\n\n  乙。\n\n  [-丙-]{+丁+}。\n英文 / English');
  const kinds = shownOfSection(
    {zh: '甲。\n\n乙。', en: 'A.\n\n- B.'},
    {zh: '甲。\n\n丙。', en: 'A.\n\n- C.'},
  );
  expect(kinds).toContain('  甲。\n\n  [-乙-]{+丙+}。\n英文 / English');
});

test('where the agreed text is not known, sentences are marked where they stand', () => {
  const shown = shownOfSection(
    {zh: '甲？乙。\n\n丙。', en: 'A? B.\n\nC.'},
    {zh: '甲？丁。\n\n丙。', en: 'A? D.\n\nC.'},
    false,
  );
  expect(shown).toMatch(/^ {2}## .* \{\/\* #levels \*\/\}\n {2}## .* \{\/\* #levels \*\/\}$/m);
  expect(shown).toContain(
    '  甲？[-（原有的句子 / what was here）-]{+丁。+}\n  A?[-（原有的句子 / what was here）-] {+D.+}',
  );
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
  const units = unitsToRead(judgedUnits(site.dir, site.draft), ['changed']).slice(0, 3);
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
