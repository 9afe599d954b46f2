import {execFileSync} from 'node:child_process';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {comparisonsIn, freeze} from '../../tests/fixtures/editions';
import {files, Site} from '../../tests/fixtures/site';
import type {Comparison} from '../changes/comparisons';
import {editionsOf} from '../model/editions';
import type {Language} from '../model/locales';
import {feedFiles} from '.';
import {timeOf, writeAtom} from './atom';

const entity = /&(?:amp|lt|gt|quot);/g;
const meant: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** The elements of an XML text with their texts; fails where it is not well-formed. */
function elementsOf(xml: string): {readonly name: string; readonly text: string}[] {
  const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
  expect(xml.startsWith(declaration)).toBe(true);
  const open: {name: string; text: string}[] = [];
  const all: {name: string; text: string}[] = [];
  const rest = xml.slice(declaration.length).replace(/[^<]+|<[^>]*>/g, (token) => {
    const [, closed] = /^<\/([a-z]+)>$/.exec(token) ?? [];
    const [, begun, end] = /^<([a-z]+)(?: [a-z:]+="[^"<]*")*(\/?)>$/.exec(token) ?? [];
    if (closed !== undefined) expect(open.pop()?.name).toBe(closed);
    else if (begun !== undefined) {
      const element = {name: begun, text: ''};
      all.push(element);
      if (!end) open.push(element);
    } else expect(token).not.toMatch(/^</);
    expect(token.replace(entity, '')).not.toContain('&');
    const last = open.at(-1);
    if (last && !token.startsWith('<')) {
      last.text += token.replace(entity, (name) => meant[name] ?? name);
    }
    return '';
  });
  expect(rest).toBe('');
  expect(open).toEqual([]);
  return all;
}

const textsOf = (xml: string, name: string): string[] =>
  elementsOf(xml)
    .filter((element) => element.name === name)
    .map(({text}) => text);

const editions = (name: string): string => `schema: 1
editions:
  - edition: draft
    history:
      - status: working-draft
        date: 2026-11-23
  - edition: '0.9'
    history:
      - status: published
        date: 2027-01-10
    changes:
      - zh: 首个版本${name}
        en: The first edition${name}
`;

describe('the feeds', () => {
  const site = new Site();
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
      cwd: site.dir,
      stdio: 'pipe',
      env: {...process.env, GIT_COMMITTER_DATE: '2027-02-01T10:00:00+08:00'},
    });
  };
  let comparisons: readonly Comparison[] = [];
  const feeds = (language: Language, host = 'https://example.org'): string[] =>
    feedFiles({
      siteDir: site.dir,
      editions: editionsOf(site.dir),
      language,
      root: `${host}/${language === 'en' ? 'en/' : ''}`,
      comparisons,
    }).map(({text}) => text);

  beforeAll(() => {
    freeze(site, '0.9')
      .write('editions.yaml', editions(' <&"'))
      .replace(files.capability, '第 2 级的判据。', '第 2 级的新判据。');
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'State');
    comparisons = comparisonsIn(site);
  });
  afterAll(() => site[Symbol.dispose]());

  it('are well-formed, with what Atom asks for, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const xml of feeds(language)) {
        const entries = textsOf(xml, 'entry').length;
        expect(entries).toBeGreaterThan(1);
        for (const name of ['id', 'title', 'updated']) {
          expect(textsOf(xml, name), name).toHaveLength(entries + 1);
        }
        expect(textsOf(xml, 'author')).toHaveLength(1);
        const ids = textsOf(xml, 'id');
        expect(new Set(ids).size).toBe(ids.length);
        const uuid =
          /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
        for (const id of ids) expect(id).toMatch(uuid);
        for (const updated of textsOf(xml, 'updated')) {
          expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        }
      }
    }
  });

  it('say what editions became and what of the draft changed, by the dates of the data', () => {
    const [ofEditions = '', ofDraft = ''] = feeds('en');
    expect(textsOf(ofEditions, 'title').slice(1)).toEqual([
      'edition 0.9: published',
      'the working draft',
    ]);
    expect(textsOf(ofEditions, 'summary')[0]).toBe('The first edition <&"');
    expect(textsOf(ofEditions, 'updated')[0]).toBe('2027-01-10T00:00:00Z');
    expect(textsOf(ofDraft, 'updated')[0]).toBe('2027-02-01T02:00:00Z');
    expect(textsOf(ofDraft, 'summary')).toContain(
      'Against edition 0.9: DS-1.L2.1: text changed (Chinese only)',
    );
    expect(textsOf(ofDraft, 'summary')).toContain('The same as in edition 0.9.');
  });

  it('keep their ids on another host, and whenever they are made', () => {
    const ids = (host: string): string[] => feeds('zh', host).flatMap((xml) => textsOf(xml, 'id'));
    expect(ids('https://example.com')).toEqual(ids('https://example.org'));
    expect(feeds('zh')).toEqual(feeds('zh'));
  });

  it('hold nothing that XML cannot say', () => {
    const xml = writeAtom({
      ...{name: 'x', title: 'a\u{0}b\u{FFFE}c', author: '', language: 'en', rights: ''},
      ...{self: '', page: '', updated: '2026', entries: []},
    });
    expect(textsOf(xml, 'title')).toEqual(['abc']);
    expect(timeOf('2026-11')).toBe('2026-11-01T00:00:00Z');
  });
});
