import {expect, test} from 'vitest';
import type {Message, Problem} from '../../src/model/problem';
import {knownRules} from '../../src/checks/rules';
import {badData} from './bad-data';
import {isOfClause, type BadEdit} from './bad-edit';
import {badPages} from './bad-pages';
import {badSpecifications} from './bad-specifications';
import {badTexts} from './bad-texts';
import {RealSite} from './real-site';

const edits: readonly BadEdit[] = [...badData, ...badSpecifications, ...badTexts, ...badPages];

/**
 * Each is a whole check of the site, and each rule is also broken beside its code. Outside the full run every fifth rule is
 * broken here, which shows that rules and edits still meet in the real content.
 */
const taken = process.env.TEST_FULL
  ? edits
  : edits.filter(({sampleOf}) => sampleOf !== undefined).filter((_, place) => place % 5 === 0);

test.each(taken.map((edit) => [edit.name, edit] as const))('%s', async (_, edit) => {
  using site = new RealSite();
  edit.change(site);
  if (!edit.isNotAgreed) site.agreeAll();
  const problems = await site.problems();

  const place = (rule: string, file: string, line?: number): string =>
    `${rule} ${file}${line === undefined ? '' : `:${line}`}`;
  const expected = edit.expected.map(({rule, file, on}) =>
    place(rule, file, on.length === 0 ? undefined : site.lineOf(file, ...on)),
  );
  const told = problems.filter(
    ({rule, file}) =>
      edit.expected.some((named) => named.rule === rule && named.file === file) ||
      !isOfClause({rule, file}),
  );
  expect(told.map(({rule, file, line}) => place(rule, file, line)).sort()).toEqual(expected.sort());
  for (const {rule, file, zh, en} of edit.expected) {
    const said = problems
      .filter((problem) => problem.rule === rule && problem.file === file)
      .map(wordsOf);
    expect(said.map((words) => words.zh).join('\n')).toContain(zh);
    expect(said.map((words) => words.en).join('\n')).toContain(en);
  }
});

/** Rules that no edit of the content breaks. */
const notOfContent = [
  // For what the schema may come to ask.
  'wrong-shape',
  // About the code.
  'literal-string-id',
  // About editions and the ledger: src/checks/permanence.test.ts breaks them.
  'edition-status',
  'frozen-file',
  'erratum',
  'ledger-file',
  'ledger-draft',
  'id-gone',
  'id-reused',
  'address-lost',
  'meaning-changed',
  'address-gone',
  // About texts that a release worded anew: src/checks/declared-change.test.ts breaks it.
  'declared-change',
];

test('exactly one edit stands for each rule, and breaks it', () => {
  const samples = edits.flatMap(({name, sampleOf, expected}) =>
    sampleOf === undefined ? [] : [{name, sampleOf, broken: expected.map(({rule}) => rule)}],
  );
  expect(samples.map(({sampleOf}) => sampleOf).sort()).toEqual(
    knownRules()
      .filter((rule) => !notOfContent.includes(rule))
      .sort(),
  );
  expect(samples.filter(({sampleOf, broken}) => !broken.includes(sampleOf))).toEqual([]);
});

test('every edit has a name of its own and something to expect', () => {
  expect(new Set(edits.map(({name}) => name)).size).toBe(edits.length);
  expect(edits.filter(({expected}) => expected.length === 0)).toEqual([]);
});

/** All that a problem says, in each language. */
function wordsOf({expected, found, mend}: Problem): Message {
  return {
    zh: [expected.zh, found.zh, mend?.zh].join('\n'),
    en: [expected.en, found.en, mend?.en].join('\n'),
  };
}
