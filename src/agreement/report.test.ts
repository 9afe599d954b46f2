import {expect, test} from 'vitest';
import {files, Site} from '../../tests/fixtures/site';
import {editionsOf, type Edition} from '../model/editions';
import {agree, judgedUnits, unknownIds, unitsToRead} from './agreement';
import {passedOverLine, staleLine, takenLine, unrecordedLines} from './report';

const id = 'DS-1/facets/registration/text';

/** The smallest standard, agreed, but for a text. */
class ChangedSite extends Site {
  constructor(languages: 'zh' | 'both') {
    super();
    agree(this.dir, this.draft, ['changed']);
    this.replace(files.capability, '登记在哪里', '登记在何处');
    if (languages === 'both') {
      this.replace(files.capability, 'Where items are registered', 'In what items stand');
    }
  }

  get draft(): Edition {
    const [draft] = editionsOf(this.dir);
    if (!draft) throw new Error('no draft');
    return draft;
  }

  behind(): string[] {
    const {taken, passedOver} = agree(this.dir, this.draft, [id], {behind: true});
    return [...taken.map((each) => takenLine(each, true)), ...passedOver.map(passedOverLine)];
  }
}

test('of a text published as older it is said which language is, the first time and again', () => {
  using site = new ChangedSite('zh');
  expect(site.behind()).toEqual([`已记为英文较旧 / recorded, the English is older  ${id}`]);
  expect(site.behind()).toEqual([
    `此前已记为英文较旧 / recorded already, the English is older  ${id}`,
  ]);
});

test('what changed in both languages is not older in any, but to be read', () => {
  using site = new ChangedSite('both');
  expect(site.behind()).toEqual([
    `没有记，两种语言都改过：对照读过，用 --agree ${id} / not recorded, changed in both languages: read both, then use --agree ${id}`,
  ]);
  site.write('docs/translations.lock', '');
  expect(site.behind()[0]).toContain('新写的');
});

test('nothing is said of what agrees', () => {
  using site = new ChangedSite('both');
  agree(site.dir, site.draft, ['changed']);
  expect(site.behind()).toEqual([]);
});

test('how many texts are passed over that changed in one language alone', () => {
  using site = new ChangedSite('zh');
  const judged = judgedUnits(site.dir, site.draft);
  expect(unitsToRead(judged, ['changed'])).toEqual([]);
  expect(staleLine(judged)).toContain('1 changed in one language only');
  agree(site.dir, site.draft, [id], {behind: true});
  expect(staleLine(judgedUnits(site.dir, site.draft))).toBeUndefined();
});

test('an id that means nothing is known as such', () => {
  using site = new ChangedSite('zh');
  const judged = judgedUnits(site.dir, site.draft);
  expect(unknownIds(judged, ['DS-1', 'DS-1.L9', id])).toEqual(['DS-1.L9']);
  expect(unknownIds(judged, ['changed'])).toEqual([]);
});

test('a no is told from what was not answered', () => {
  expect(unrecordedLines({refused: ['a'], unasked: ['b', 'c']})).toEqual([
    '您说不一样，没有记 / you said no, not recorded  a',
    '还没有答的 2 处：b、c / not answered yet, 2: b, c',
  ]);
  expect(unrecordedLines({refused: [], unasked: []})).toEqual([]);
});

test('ids and what changed are chosen together', () => {
  using site = new ChangedSite('zh');
  rewrite(site, '', 'A ');
  const choice = ['changed', id];
  expect(unknownIds(judgedUnits(site.dir, site.draft), [...choice, 'DS-9'])).toEqual(['DS-9']);
  const {taken} = agree(site.dir, site.draft, choice);
  expect(taken.map(({unit}) => unit.id).sort()).toEqual(['DS-1.L2.1/text', id]);
});

test('what is written while somebody reads is not taken for what was read', () => {
  using site = new ChangedSite('zh');
  rewrite(site, '', 'A ');
  const judged = judgedUnits(site.dir, site.draft);
  rewrite(site, 'A ', 'B ');
  agree(site.dir, site.draft, ['changed'], {judged});
  const after = judgedUnits(site.dir, site.draft).find(({unit}) => unit.id === 'DS-1.L2.1/text');
  expect(after?.state.state).toBe('changed');
});

/** Writes a criterion of the smallest standard anew, in both languages. */
function rewrite(site: Site, from: string, to: string): void {
  site.replace(files.capability, `zh: 第 2 级的${from}判据。`, `zh: 第 2 级的${to}判据。`);
  const english = (word: string): string => `en: The ${word}criterion of level 2.`;
  site.replace(files.capability, english(from), english(to));
}
