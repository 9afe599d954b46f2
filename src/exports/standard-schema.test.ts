import {Ajv2020, type SchemaObject} from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import {addFates} from '../../tests/fixtures/fates';
import {Site} from '../../tests/fixtures/site';
import {smallestStandard} from '../../tests/fixtures/standard';
import {editionsOf} from '../model/editions';
import {loadEdition} from '../model/load';
import {standardJsonSchema, writeStandardJson} from './standard-json';
import {writeStandardSchema} from './standard-schema';

type Json = Record<string, unknown>;

const schemaOf = (path: string): Json => JSON.parse(writeStandardSchema({path})) as Json;
const validator = (schema: SchemaObject) => new Ajv2020({strict: true}).compile(schema);
const isValid = validator(schemaOf('draft'));
const written = writeStandardJson(smallestStandard());

/** The whole standard with one text of the file replaced. */
function changed(from: string | RegExp, to: string): unknown {
  const text = written.replace(from, to);
  if (text === written) throw new Error(`The file does not hold ${String(from)}.`);
  return JSON.parse(text);
}

/** Every object within a schema. */
function schemasIn(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(schemasIn);
  return Array.isArray(value) ? inner : [value as Json, ...inner];
}

describe('standard.schema.json', () => {
  test('is JSON Schema 2020-12 by its own metaschema, with an id for each edition', () => {
    const schema = schemaOf('draft');
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(new Ajv2020().validateSchema(schema)).toBe(true);
    const at = 'https://standard.example/standard/data/draft/standard.schema.json';
    expect(new URL(String(schema.$id), at).href).toBe(at);
    const both = new Ajv2020();
    both.compile(schema);
    expect(() => both.compile(schemaOf('1.0'))).not.toThrow();
  });

  test('takes what is published', () => {
    expect(isValid(JSON.parse(written))).toBe(true);
  });

  test('takes every fate, and no split into one', () => {
    using site = new Site();
    addFates(site, 'glossary');
    const [draft] = editionsOf(site.dir);
    if (!draft) throw new Error('no draft');
    const text = writeStandardJson(loadEdition(site.dir, draft));
    expect(isValid(JSON.parse(text))).toBe(true);
    const shorter = text.replace(/("splitInto": \[\s*"[^"]+"),\s*"[^"]+"/, '$1');
    expect(shorter).not.toBe(text);
    expect(isValid(JSON.parse(shorter))).toBe(false);
  });

  test('lets no object have keys that it does not name', () => {
    const objects = schemasIn(schemaOf('draft')).filter(({type}) => type === 'object');
    expect(objects.length).toBeGreaterThan(30);
    expect(objects.filter((schema) => schema.additionalProperties !== false)).toEqual([]);
  });

  test('says what the model says of its shapes, under their names', () => {
    const {$defs} = schemaOf('draft') as {$defs: Record<string, Json>};
    expect(Object.keys($defs).filter((name) => name.startsWith('__'))).toEqual([]);
    expect($defs.bilingual?.description).toContain('in Chinese and in English');
    expect(JSON.stringify($defs.criterion)).toContain('Absent: active.');
  });

  test.each([
    ['an unknown key at the top', '{', '{"more": 1,'],
    ['an unknown key of a criterion', '"facet":', '"more": 1, "facet":'],
    ['a missing language', /"zh": "[^"]*",\s*(?="en")/, ''],
    ['a blank text', /(?<="zh": ")[^"]*(?=")/, ' \u3000'],
    ['a level that there is not', '"level": 2', '"level": 6'],
    ['a number in words', '"level": 2', '"level": "2"'],
    ['an id of another form', '"DS-1"', '"ds-1"'],
    ['a date that there is not', /(?<="from": ")[^"]*(?=")/, '2021-13'],
    ['an unknown status', '"status": "draft"', '"status": "final"'],
    ['another licence', 'CC-BY-NC-ND-3.0', 'MIT'],
    ['no edition', '"edition": "draft",', ''],
    ['a list without its items', /"facets": \[[^\]]*\]/, '"facets": []'],
  ])('refuses %s, as the model does', (_, from, to) => {
    const data = changed(from, to);
    expect(isValid(data)).toBe(false);
    expect(standardJsonSchema.safeParse(data).success).toBe(false);
  });

  test('differs between editions in nothing but its id', () => {
    const {$id, ...draft} = schemaOf('draft');
    const {$id: releasedId, ...released} = schemaOf('1.0');
    expect(released).toEqual(draft);
    expect(releasedId).not.toBe($id);
  });
});
