import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {Ajv2020, type SchemaObject} from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import {siteFiles} from '../../src/exports';
import {readStandardJson} from '../../src/exports/standard-json';
import {loadEditions} from '../../src/model/load';
import {readCsv} from '../rfc-4180';
import {builds, readPage} from './pages';

const names = ['standard.json', 'standard.schema.json', 'criteria.csv', 'mappings.csv'] as const;
const editions = loadEditions(path.resolve(import.meta.dirname, '../..')).map((standard) => ({
  edition: standard.edition.path,
  standard,
}));
const pages = builds.flatMap((build) =>
  editions.flatMap(({edition}) =>
    ['', 'en/'].map((language) => ({build, base: build.base, edition, language})),
  ),
);

describe.each(builds)('the data files under $base', (build) => {
  const read = (edition: string, name: string): Buffer =>
    readFileSync(path.join(build.folder, 'data', edition, name));

  test('are there once, not once for each language', () => {
    expect(existsSync(path.join(build.folder, 'en', 'data'))).toBe(false);
  });

  test('the JSON Schemas of an assessment are there, of no edition', () => {
    expect(siteFiles()).toHaveLength(2);
    for (const {path: at, text} of siteFiles()) {
      expect(readFileSync(path.join(build.folder, ...at.split('/')), 'utf8'), at).toBe(text);
    }
  });

  test.each(editions)('$edition: standard.json is what the model has', ({edition, standard}) => {
    const {path: at, status} = standard.edition;
    const back = readStandardJson(read(edition, 'standard.json').toString('utf8'));
    expect(back).toEqual({...standard, edition: {path: at, status}});
  });

  test.each(editions)('$edition: standard.json is valid by its schema', ({edition}) => {
    const schema = JSON.parse(
      read(edition, 'standard.schema.json').toString('utf8'),
    ) as SchemaObject;
    const validate = new Ajv2020({strict: true}).compile(schema);
    validate(JSON.parse(read(edition, 'standard.json').toString('utf8')));
    expect(validate.errors).toBeNull();
  });

  test.each(editions)('$edition: criteria.csv has every criterion', ({edition, standard}) => {
    const bytes = read(edition, 'criteria.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head = [], ...rows] = readCsv(bytes.subarray(3).toString('utf8'));
    const column = (name: string): (string | undefined)[] =>
      rows.map((row) => row[head.indexOf(name)]);
    const criteria = standard.capabilities.flatMap(({levels}) =>
      levels.flatMap((level) => level.criteria ?? []),
    );
    expect(criteria.length).toBeGreaterThan(300);
    expect(column('criterion_id')).toEqual(criteria.map(({id}) => id));
    expect(column('text_zh')).toEqual(criteria.map(({text}) => text.zh));
    expect(column('text_en')).toEqual(criteria.map(({text}) => text.en));
    for (const address of [...column('page_zh'), ...column('page_en')]) {
      const [page = '', anchor = ''] = (address ?? '').slice(1).split('#');
      expect(readPage(build, `${page}index.html`), address).toContain(`id="${anchor}"`);
    }
  });

  test.each(editions)('$edition: every file is the same under each path', ({edition}) => {
    for (const name of names) {
      const hashes = builds.map(({folder}) =>
        hashOf(readFileSync(path.join(folder, 'data', edition, name))),
      );
      expect(new Set(hashes).size, name).toBe(1);
    }
  });
});

describe.each(pages)('$base$language$edition/data-files/', ({build, edition, language}) => {
  const html = readPage(build, `${language}${edition}/data-files/index.html`);

  test('gives the address, size and hash of each file', () => {
    for (const name of names) {
      const content = readFileSync(path.join(build.folder, 'data', edition, name));
      const row = new RegExp(`<tr><th scope="row"><a href="([^"]*)">${name}</a>.*?</tr>`).exec(
        html,
      );
      expect(row?.[1]).toBe(`${build.base}data/${edition}/${name}`);
      const cells = row?.[0] ?? '';
      expect(/>([\d,]+) (?:字节|bytes)</.exec(cells)?.[1]?.replaceAll(',', '')).toBe(
        String(content.length),
      );
      expect(/>([0-9a-f]{64})</.exec(cells)?.[1]).toBe(hashOf(content));
    }
  });

  test('names every column of the table and every field of the data', () => {
    const file = (name: string): string =>
      readFileSync(path.join(build.folder, 'data', edition, name), 'utf8');
    const columns = ['criteria.csv', 'mappings.csv'].flatMap(
      (name) => readCsv(file(name).slice(1))[0] ?? [],
    );
    const fields = Object.keys(JSON.parse(file('standard.json')) as object);
    const named = new Set([...html.matchAll(/<code>([^<]*)<\/code>/g)].map(([, code]) => code));
    expect([...columns, ...fields].filter((name) => !named.has(name))).toEqual([]);
  });

  test('needs no script', () => {
    expect(html).not.toContain(' data-island="');
  });
});

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
