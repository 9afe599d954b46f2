import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {addFates} from '../../tests/fixtures/fates';
import {Site} from '../../tests/fixtures/site';
import {smallestStandard} from '../../tests/fixtures/standard';
import {asksQuestions, overviewOf} from '../assessment/overview';
import {resultsOf} from '../assessment/results';
import {editionsOf} from '../model/editions';
import {loadEdition} from '../model/load';
import {rateOrganisation} from '../model/organisation-ratings';
import {digestOf, subjectOf} from './assessment';

const root = path.resolve(__dirname, '../..');
const [draft] = editionsOf(root);
if (!draft) throw new Error('There is always a working draft.');
const standard = loadEdition(root, draft);
const english = subjectOf(standard, 'en');
const chinese = subjectOf(standard, 'zh');

describe('the subject of an assessment', () => {
  test('takes as long to read in either language', () => {
    const times = english.capabilities.map(({secondsToRead}) => secondsToRead);
    expect(chinese.capabilities.map(({secondsToRead}) => secondsToRead)).toEqual(times);
    for (const {quick, full} of times) expect(full).toBeGreaterThan(quick);
  });

  test('has what is in force, in the framework’s order, in its language', () => {
    const subject = subjectOf(smallestStandard(), 'en');
    expect(subject).toMatchObject({edition: 'draft', status: 'draft', language: 'en', scoring: 1});
    expect(subject.isWhole).toBe(true);
    expect(subject).not.toHaveProperty('commit');
    const {commit} = overviewOf(subjectOf(smallestStandard(), 'en', '0123456789'));
    expect(commit).toBe('0123456789');
    const ids = subject.capabilities.map(({id}) => id);
    expect(subject.areas.flatMap(({capabilities}) => capabilities)).toEqual(ids);
    const [capability] = subject.capabilities;
    expect(capability?.levels.map(({level}) => level)).toEqual([1, 2, 3, 4, 5]);
    expect(capability?.levels[0]).not.toHaveProperty('question');
  });

  test('says what a level of a capability looks at where the scale does not', () => {
    const smallest = smallestStandard();
    const [capability] = smallest.capabilities;
    if (!capability) throw new Error('There is one.');
    const levels = capability.levels.map((level) =>
      level.level === 3 ? {...level, looksAt: {zh: '对外数据集。', en: 'Served datasets.'}} : level,
    );
    const changed = {...smallest, capabilities: [{...capability, levels}]};
    const looksAt = (language: 'zh' | 'en'): unknown =>
      subjectOf(changed, language).capabilities[0]?.levels.map((level) => level.looksAt);
    expect(looksAt('en')).toEqual([undefined, undefined, 'Served datasets.', undefined, undefined]);
    expect(looksAt('zh')).toEqual([undefined, undefined, '对外数据集。', undefined, undefined]);
  });

  test('of the standard has a question for each level above the first, and an id once', () => {
    const upper = english.capabilities.flatMap(({levels}) => levels.filter(({level}) => level > 1));
    expect(upper.length).toBe(english.capabilities.length * 4);
    expect(upper.filter(({question, digest}) => !question || !digest)).toEqual([]);
    const criteria = upper.flatMap((level) => level.criteria.map(({id}) => id));
    expect(new Set(criteria).size).toBe(criteria.length);
    const metBy = upper.flatMap((level) => level.criteria.flatMap((each) => each.metBy));
    expect(metBy.filter((id) => !criteria.includes(id))).toEqual([]);
  });

  test('has the same digests in both languages, which change with either text', () => {
    const digests = (subject: typeof english): unknown =>
      subject.capabilities.flatMap(({levels}) =>
        levels.flatMap(({digest, criteria}) => [digest, ...criteria.map((each) => each.digest)]),
      );
    expect(digests(english)).toEqual(digests(chinese));
    const text = {zh: '一个服务', en: 'a service'};
    expect(digestOf(text)).toMatch(/^[0-9a-f]{12}$/);
    expect(digestOf({...text, zh: '两个服务'})).not.toBe(digestOf(text));
    expect(digestOf({...text, en: 'two services'})).not.toBe(digestOf(text));
  });

  test('says what became of what is withdrawn, and does not ask it', () => {
    using site = new Site();
    addFates(site, 'glossary');
    const [edition] = editionsOf(site.dir);
    if (!edition) throw new Error('There is always a working draft.');
    const subject = subjectOf(loadEdition(site.dir, edition), 'en');
    expect(subject.fates.length).toBeGreaterThan(0);
    const asked = new Set(
      subject.capabilities.flatMap(({id, levels}) => [
        id,
        ...levels.flatMap((level) => level.criteria.map((criterion) => criterion.id)),
      ]),
    );
    for (const {id, fate, by} of subject.fates) {
      expect(asked.has(id), id).toBe(false);
      expect(by.length > 0).toBe(fate !== 'withdrawn');
    }
  });

  test('as an overview keeps ids and what they depend on, of the first area what is asked, and no text of a criterion', () => {
    const overview = overviewOf(english);
    expect(overview.isWhole).toBe(false);
    expect(overview.organisations).toEqual([]);
    const of = (subject: typeof english): unknown =>
      subject.capabilities.map(({id, title, levels}) => [
        id,
        title,
        levels.map(({level, requires, criteria}) => [
          level,
          requires,
          criteria.map((criterion) => [criterion.id, criterion.metBy]),
        ]),
      ]);
    expect(of(overview)).toEqual(of(english));
    const asked = (subject: typeof english): unknown[] =>
      subject.capabilities.map(({levels}) =>
        levels.map(({question, digest, short}) => [question, digest, short]),
      );
    const inFirst = english.areas[0]?.capabilities.length ?? 0;
    expect(asked(overview).slice(0, inFirst)).toEqual(asked(english).slice(0, inFirst));
    expect(overview.capabilities.map(asksQuestions)).toEqual(
      english.capabilities.map((_, index) => index < inFirst),
    );
    expect(english.capabilities.every(asksQuestions)).toBe(true);
    expect(JSON.stringify(overview).length).toBeLessThan(JSON.stringify(english).length / 3);
  });
});

describe('a reference organisation, read as a team', () => {
  const assessment = {targets: {}, outOfScope: {}, scoring: english.scoring};

  test('there are six', () => {
    expect(english.organisations.length).toBe(6);
  });

  test.each([
    ...standard.referenceOrganisations.map((organisation) => ['en', organisation] as const),
    ...standard.referenceOrganisations.map((organisation) => ['zh', organisation] as const),
  ])('in %s has the levels that its ratings give: $id', (language, organisation) => {
    const subject = language === 'en' ? english : chinese;
    const ratings = subject.organisations.find(({id}) => id === organisation.id)?.ratings ?? {};
    const answers = Object.fromEntries(
      Object.entries(ratings).filter(([, {rating}]) => rating !== 'unanswered'),
    ) as Parameters<typeof resultsOf>[0]['answers'];
    const {capabilities} = resultsOf({quick: {}, answers}, assessment, subject);
    const scores = rateOrganisation(organisation, standard);
    expect(scores.size).toBeGreaterThan(0);
    for (const [id, score] of scores) {
      const found = capabilities.find((result) => result.id === id);
      expect([id, found?.level, found?.progress]).toEqual([id, score.level, score.progress]);
      expect(found?.mode).toBe('full');
    }
    const rated = capabilities.filter(({mode}) => mode !== 'none').map(({id}) => id);
    expect(rated.sort()).toEqual([...scores.keys()].sort());
  });
});
