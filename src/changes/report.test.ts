import {describe, expect, it} from 'vitest';
import {criterionAnchor} from '../model/anchors';
import type {State, Thing} from '../model/compare';
import {compare} from '../model/compare';
import {changesJsonSchema, readChangesJson, writeChangesJson} from './changes-json';
import {writeHtml} from './html';
import {writeMarkdown} from './markdown';
import {reportOf, type Report} from './report';

const criterion = (id: string, zh: string, en: string): Thing => ({
  kind: 'criterion',
  id,
  group: 'DS',
  address: `/ds-1/#${criterionAnchor(id)}`,
  texts: {text: {zh, en}},
  lists: {},
  values: {},
  limits: [],
  parts: [],
});
const state = (name: string, ...things: Thing[]): State => ({name, things});

const hostile = '<img src=x onerror=alert(1)> **a** | b & `c` $d$';

function reported(before: State, after: State, uncompared: readonly string[] = []): Report {
  return reportOf(compare(before, after), [before, after], 'draft', uncompared);
}

const before = state('1.0', criterion('DS-1.L2.1', '由两人评审。', 'Two people review it.'));
const after = state('2.0', criterion('DS-1.L2.1', '由一人评审。', 'Two people review it.'));

describe('a report of changes', () => {
  it('has what went and came in the language that changed, and the addresses', () => {
    const markdown = writeMarkdown(reported(before, after));
    expect(markdown).toContain('由<del>两人</del><ins>一人</ins>评审');
    expect(markdown).toContain('reworded (Chinese only)');
    expect(markdown).toContain('`/draft/ds-1/#l2-1` · `/en/draft/ds-1/#l2-1`');
    expect(writeHtml(reported(before, after))).toContain('由<del>两人</del><ins>一人</ins>评审');
  });

  it('says that nothing changed for readers where only layout did', () => {
    const markdown = writeMarkdown(reported(before, before, ['src/css/tokens.css']));
    expect(markdown).toContain('Nothing changed in the texts');
    expect(markdown).toContain('`src/css/tokens.css`');
  });

  it('names addresses that no longer work', () => {
    const {lostAddresses} = reported(before, state('2.0'));
    expect(lostAddresses).toEqual(['/draft/ds-1/#l2-1']);
    expect(writeMarkdown(reported(before, state('2.0')))).toContain('no longer work');
  });

  it('shows hostile texts as they are', () => {
    const texts = state('2.0', criterion('DS-1.L2.1', hostile, hostile));
    const html = writeHtml(reported(before, texts));
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
    const markdown = writeMarkdown(reported(before, texts));
    expect(markdown).not.toContain('<img');
    expect(markdown).toContain('\\*\\*a\\*\\* \\| b &amp; \\`c\\` \\$d\\$');
  });

  it('is folded by area where much changed, and not where little did', () => {
    const texts = (word: string): Thing[] =>
      Array.from({length: 9}, (_, index) =>
        criterion(`DS-1.L2.${index + 1}`, `第 ${index} 条，${word}。`, `Number ${index}, ${word}.`),
      );
    const much = reported(state('1.0', ...texts('a')), state('2.0', ...texts('b')));
    for (const written of [writeMarkdown(much), writeHtml(much)]) {
      expect(written).toContain('<details><summary>');
    }
    expect(writeMarkdown(reported(before, after))).not.toContain('<details>');
  });
});

describe('changes as a file', () => {
  const changes = compare(before, after);

  it('are read back as they were written', () => {
    expect(readChangesJson(writeChangesJson(changes))).toEqual(changes);
  });

  it('have a schema that says what there is', () => {
    expect(changesJsonSchema()).toMatchObject({
      properties: {schema: {const: 1}, things: {type: 'array'}},
    });
  });

  it('of a later version are refused in words, in both languages', () => {
    const later = writeChangesJson(changes).replace('"schema": 1', '"schema": 2');
    expect(() => readChangesJson(later)).toThrow(/更新的版本[^]*later version/);
  });
});
