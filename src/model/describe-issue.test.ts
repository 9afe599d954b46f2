import {expect, test} from 'vitest';
import * as z from 'zod';
import {describeIssue} from './describe-issue';
import {kinds} from './kinds';

test('what has no words of its own is said in the schema’s', () => {
  const issue = {code: 'not_multiple_of', divisor: 2, message: 'an even number', path: ['level']};
  expect(
    describeIssue(issue as Parameters<typeof describeIssue>[0], {level: 3}, z.unknown()),
  ).toMatchObject([
    {rule: 'wrong-shape', place: ['level'], expected: {en: 'an even number'}, found: {en: '3'}},
  ]);
});

test('a criterion’s id is given as it must be where it stands', () => {
  const root = {id: 'DS-2', levels: [{level: 2}, {level: 3, criteria: [{}, {id: 'DS2.L3.2'}]}]};
  const path = ['levels', 1, 'criteria', 1, 'id'];
  const issue = {code: 'invalid_format', format: 'regex', message: 'criterion-id', path};
  const [described] = describeIssue(
    issue as Parameters<typeof describeIssue>[0],
    root,
    kinds.capability.schema,
  );
  expect(described?.mend?.en).toContain('Here it is DS-2.L3.2');
});

test('an id that another criterion of the level has is not proposed', () => {
  const criteria = [{id: 'DS-2.L3.2'}, {id: 'DS2.L3.2'}];
  const root = {id: 'DS-2', levels: [{level: 3, criteria}]};
  const path = ['levels', 0, 'criteria', 1, 'id'];
  const issue = {code: 'invalid_format', format: 'regex', message: 'criterion-id', path};
  const [described] = describeIssue(
    issue as Parameters<typeof describeIssue>[0],
    root,
    kinds.capability.schema,
  );
  expect(described?.mend?.en).toBe('Here it is DS-2.L3.1.');
});

const schema = z.strictObject({
  levels: z.array(z.strictObject({slug: z.string(), note: z.string().optional()})),
});
const described = (root: unknown) =>
  (schema.safeParse(root).error?.issues ?? []).flatMap((issue) =>
    describeIssue(issue, root, schema),
  );

test('a misspelt key is said once, with the key it was to be', () => {
  expect(described({levels: [{slag: 'one'}]})).toMatchObject([
    {rule: 'unknown-key', place: ['levels', 0, 'slag'], mend: {en: 'Write slug: in its place.'}},
  ]);
  expect(described({levels: [{slug: 'one', notes: 'x'}]})).toMatchObject([
    {rule: 'unknown-key', mend: {zh: '改成 note:。'}},
  ]);
});

test('a key that is none is said with those there could be', () => {
  expect(described({levels: [{slug: 'one', remark: 'x'}]})).toMatchObject([
    {rule: 'unknown-key', mend: {en: expect.stringContaining('can also have note') as string}},
  ]);
  expect(described({levels: [{slug: 'one', note: 'x', remark: 'x'}]})).toMatchObject([
    {rule: 'unknown-key', mend: {en: expect.stringContaining('has all the keys') as string}},
  ]);
});

test('a missing key is named', () => {
  expect(described({levels: [{note: 'one'}]})).toMatchObject([
    {rule: 'wrong-type', found: {en: 'no slug'}, mend: {en: 'Add slug: here.'}},
  ]);
});

test.each([
  ['-slug', 'Put a space after the - of a list: “- slug: …”.'],
  ['\u3000slug', 'Full-width or no-break spaces stand before the key'],
])('%j is told its cure', (key, cure) => {
  const [unknown] = described({levels: [{[key]: 'one'}]}).filter(
    ({rule}) => rule === 'unknown-key',
  );
  expect(unknown?.mend?.en).toContain(cure);
});

test.each([
  [12, "single quotation marks, as it was written: '12'"],
  [true, "single quotation marks, as it was written: 'true'"],
  [null, 'Write the text after the colon.'],
])('what YAML takes for no text is told how to be one: %j', (value, cure) => {
  expect(described({levels: [{slug: value}]})[0]?.mend?.en).toContain(cure);
});

test('a number in quotation marks, a word of which a letter is wrong', () => {
  const values = z.strictObject({level: z.literal([1, 2]), kind: z.enum(['document', 'record'])});
  const root = {level: '2', kind: 'Record'};
  const mends = (values.safeParse(root).error?.issues ?? []).flatMap((issue) =>
    describeIssue(issue, root, values).map(({mend}) => mend?.en),
  );
  expect(mends).toEqual([
    'Write a number without quotation marks: 2.',
    'Write record in its place.',
  ]);
});

test('a language that is missing because its key is misspelt is said once', () => {
  const text = z.strictObject({text: z.strictObject({zh: z.string(), en: z.string()})});
  const root = {text: {Zh: '甲', en: 'A'}};
  expect(
    (text.safeParse(root).error?.issues ?? []).flatMap((issue) => describeIssue(issue, root, text)),
  ).toMatchObject([{rule: 'unknown-key', mend: {en: 'Write zh: in its place.'}}]);
});
