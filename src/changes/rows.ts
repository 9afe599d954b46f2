/** The rows of a report: what went, came and stayed, both languages side by side. */
import type {Bilingual} from '../model/bilingual';
import type {TextChange, ThingChange} from '../model/compare';
import type {Language} from '../model/locales';
import type {Message} from '../model/problem';
import {replaced, textAfter, textBefore, type WordChange} from '../model/word-changes';
import {cutAlike, type Run} from './cut';
import {fieldLabel, isForReaders} from './labels';
import type {Names} from './names';
import {cellSeparator} from './cell-separator';

/** A text in a language: it changed, or stayed as it is; `none`: that language has nothing that is known to be it. */
export interface ReportSide {
  readonly state: 'changed' | 'unchanged' | 'none';
  readonly runs: readonly Run[];
}

/** A text, a value or a limit that changed. */
export interface ReportRow {
  readonly field: Message;
  readonly zh: ReportSide;
  readonly en: ReportSide;
}

/** What decides first, then what is said, what only introduces it last. */
export function rowsOf(thing: ThingChange, names: Names): ReportRow[] {
  const texts = [...thing.texts].sort((a, b) => rankOf(a) - rankOf(b));
  return [
    ...limitRows(thing),
    ...valueRows(thing, names),
    ...texts.map((text) => textRow(text, thing, names)),
  ];
}

const lastFields = ['description', 'links'];
const rankOf = ({field}: TextChange): number => lastFields.indexOf(field);

function textRow(text: TextChange, thing: ThingChange, names: Names): ReportRow {
  const {field, place} = text;
  const isName = /(?:^|\/)title$/.test(field);
  const runsIn = (language: Language): readonly WordChange[] => {
    const unchanged = text.unchanged?.[language];
    if (unchanged !== undefined) return [{change: 'same', text: unchanged}];
    const runs = text[language] ?? [];
    // Names are read as they were and as they are.
    return isName ? replaced(textBefore(runs), textAfter(runs)) : runs;
  };
  const state = (language: Language): ReportSide['state'] =>
    text[language] ? 'changed' : text.unchanged?.[language] === undefined ? 'none' : 'unchanged';
  const [chinese, english] = [runsIn('zh'), runsIn('en')];
  const cut =
    chinese.length > 0 && english.length > 0
      ? cutAlike(chinese, english)
      : {zh: chinese, en: english};
  const shown = [...chinese, ...english].map(({text: run}) => run);
  const form = shown.some((run) => run.includes(cellSeparator))
    ? 'row'
    : shown.every((run) => /^<[A-Z][^>]*\/>$/.test(run))
      ? 'component'
      : 'paragraph';
  // What a link leads to says which it is.
  const link =
    field === 'links' ? [...chinese, ...english].find(({text: run}) => run)?.text : undefined;
  return {
    field: fieldLabel(
      {kind: thing.kind, field: link === undefined ? field : `links/${link}`, place, form},
      (start) => names.ofField(thing, start),
    ),
    zh: {state: state('zh'), runs: cut.zh},
    en: {state: state('en'), runs: cut.en},
  };
}

const changed = (before = '', after = ''): ReportSide => ({
  state: 'changed',
  runs: replaced(before, after),
});

function limitRows({limits}: ThingChange): ReportRow[] {
  return limits.map(({quantity, sense, before, after}) => {
    const side = (language: keyof Bilingual): ReportSide => {
      const said = (value: number | undefined): string | undefined =>
        value === undefined ? undefined : `${senseWords[sense][language]} ${value}`;
      return changed(said(before), said(after));
    };
    return {field: quantity, zh: side('zh'), en: side('en')};
  });
}

const senseWords = {
  'at-least': {zh: '至少', en: 'at least'},
  'at-most': {zh: '至多', en: 'at most'},
} as const;

function valueRows(thing: ThingChange, names: Names): ReportRow[] {
  return thing.values
    .filter(({field}) => isForReaders(field))
    .map(({field, before, after}) => {
      const side = (language: Language): ReportSide => {
        const said = (value: string | undefined): string | undefined =>
          value === undefined ? undefined : names.ofValue(thing, field, value)[language];
        return changed(said(before), said(after));
      };
      return {
        field: fieldLabel({kind: thing.kind, field}, (start) => names.ofField(thing, start)),
        zh: side('zh'),
        en: side('en'),
      };
    });
}
