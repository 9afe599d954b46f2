import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import budgets from '../../bench/budgets.json';
import {fold} from '../../src/search/fold';
import {openIndex} from '../search-index';
import {builds} from './pages';

const root = builds[0]?.folder ?? '';
const languages = {zh: root, en: path.join(root, 'en')};
const weight = (text: string): number => gzipSync(text, {level: 9}).length;

describe.each(Object.entries(languages))('search, %s', (language, folder) => {
  const {core, text, engine, files} = openIndex(folder);
  const first = (query: string) => engine.search({text: query}, 1).hits[0];

  test('both files keep their budgets', () => {
    expect(weight(files.core)).toBeLessThanOrEqual(budgets.search.core);
    expect(weight(files.core) + weight(files.text)).toBeLessThanOrEqual(budgets.search.index);
  });

  test('the index is of this language and edition alone', () => {
    expect(core.language).toBe(language);
    expect(core.pages.filter(({path: address}) => !address.startsWith('draft/'))).toEqual([]);
    expect(core.places.length).toBe(text.texts.length);
    expect(core.pages.length).toBeGreaterThan(20);
    // The Chinese text has Latin words; the English one has Chinese ones in names and terms only.
    const han = text.texts.join('').match(/\p{Script=Han}/gu)?.length ?? 0;
    const all = text.texts.join('').length;
    if (language === 'en') expect(han / all).toBeLessThan(0.01);
    else expect(han / all).toBeGreaterThan(0.5);
  });

  test('every id leads to its thing first, however it is typed', () => {
    const missed: string[] = [];
    let idCount = 0;
    let typedCount = 0;
    for (const {id, anchor, page, kind} of core.places) {
      if (id === undefined || kind === 'term') continue;
      const ways = [id, id.toLowerCase(), id.replace('-', ''), id.replaceAll('.', ' ')];
      // Outside the full run each id is typed in one way, and the next in the next.
      const way = idCount % ways.length;
      idCount += 1;
      for (const typed of process.env.TEST_FULL ? ways : ways.slice(way, way + 1)) {
        typedCount += 1;
        const hit = first(typed);
        if (hit?.place.anchor !== anchor || hit?.place.page !== page) missed.push(typed);
      }
    }
    expect(missed).toEqual([]);
    expect(typedCount).toBeGreaterThan(process.env.TEST_FULL ? 1000 : 250);
  });

  test('every page’s title leads to it first', () => {
    const missed = core.pages.filter(({title}, page) => first(title)?.place.page !== page);
    expect(missed.map(({title}) => title)).toEqual([]);
  });

  test('every term leads to its entry first, by its name in either language', () => {
    const terms = core.places.filter(({kind}) => kind === 'term');
    expect(terms.length).toBeGreaterThan(50);
    const counterpart = openIndex(language === 'zh' ? languages.en : languages.zh).core;
    const addressOf = (
      {pages}: typeof core,
      {page, anchor}: (typeof core.places)[number],
    ): string => `${pages[page]?.path}#${anchor}`;
    const translations = new Map(
      counterpart.places.map((place) => [addressOf(counterpart, place), place.title]),
    );
    const namesOf = (place: (typeof core.places)[number]): string[] => [
      place.title,
      translations.get(addressOf(core, place)) ?? '',
    ];
    // A word of a capability's criteria may be a term of the glossary too: either says what it means.
    const isEntry = (name: string): boolean => {
      const place = first(name)?.place;
      return (
        place?.kind === 'term' && namesOf(place).some((title) => fold(title).includes(fold(name)))
      );
    };
    const missed = terms.flatMap((place) =>
      namesOf(place)
        .filter((name) => !isEntry(name) && !isPage(name, place.title))
        .map((name) => `${name}: ${first(name)?.place.title}`),
    );
    expect(missed.length / terms.length, missed.join('; ')).toBeLessThanOrEqual(0.01);
  });

  /** A term that is also a page's title leads to the page: `CD-2 Deployment pipeline`. */
  function isPage(name: string, title: string): boolean {
    const place = first(name)?.place;
    return place?.kind === 'page' && place.title.replace(/^[A-Z]{2}-\d+ /, '') === title;
  }
});

test('the code keeps its budget', () => {
  const folder = path.join(root, 'assets', 'search');
  const names = readdirSync(folder);
  expect(names.map((name) => name.replace(/\..*/, '')).sort()).toEqual(['box', 'worker']);
  const bytes = names.map((name) => weight(readFileSync(path.join(folder, name), 'utf8')));
  expect(bytes.reduce((sum, part) => sum + part)).toBeLessThanOrEqual(budgets.search.code);
});

test('traditional characters find simplified ones', () => {
  const {engine} = openIndex(languages.zh);
  expect(engine.search({text: '數據質量'}, 1).hits[0]?.page.path).toBe('draft/ds-3/');
  expect(engine.search({text: '錯誤預算'}).total).toBeGreaterThan(0);
});
