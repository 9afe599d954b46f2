/**
 * A case states only what a named public source states: each fact says which, each source can be looked up. So
 * can what capabilities are compared with.
 */
import path from 'node:path';
import {factsOf} from '../model/kinds/case';
import {ofKind, problemIn, type Located} from '../model/located';
import type {Problem} from '../model/problem';
import type {Case, DataFile, Mappings} from '../model/schema';
import type {Place} from '../model/place';
import type {Check} from './check';
import {readText} from '../model/source-text';

export const sources: Check = {
  rules: ['source'],
  run: ({files}) => {
    const cases = ofKind(files, 'case');
    const comparisons = ofKind(files, 'mappings');
    if (cases.length + comparisons.length === 0) return [];
    const isTracking = readTracking();
    return [
      ...comparisons.flatMap((located) => checkModels(located, isTracking)),
      ...cases.flatMap((locatedCase) => [
        ...checkFacts(locatedCase),
        ...locatedCase.data.sources.flatMap((source, i) => [
          ...checkDate(locatedCase, source, i),
          ...checkAddress(locatedCase, source, ['sources', i, 'address'], isTracking),
          ...checkReprint(locatedCase, source, i, isTracking),
        ]),
      ]),
      ...checkNames(cases),
    ];
  },
};

type Source = Case['sources'][number];

function problemAt(
  located: Pick<Located, 'file' | 'lineOf'>,
  place: Place,
  said: Required<Pick<Problem, 'expected' | 'found' | 'mend'>>,
): Problem {
  return problemIn(located, place, {rule: 'source', ...said});
}

function checkFacts(locatedCase: Located<Case>): Problem[] {
  const listed = locatedCase.data.sources;
  const ids = listed.map(({id}) => id).join(', ');
  return factsOf(locatedCase.data)
    .filter(({place}) => place[0] !== 'figures')
    .filter(({sources: named, said}) => named === undefined && said === undefined)
    .map(({place}) =>
      problemAt(locatedCase, place, {
        expected: {zh: '每项事实写明出自哪个来源', en: 'each fact says which source states it'},
        found: {zh: '没有写来源', en: 'no source'},
        mend: {
          zh: `在这一项下加 sources:，另起一行写“- ”和来源的 id；本例现有 ${ids}。没有来源说过的，删去这一项。`,
          en: `Add sources: to the item, and on the next line “- ” with the id of a source; there are ${ids}. What no source states is left out.`,
        },
      }),
    );
}

function checkDate(locatedCase: Located<Case>, {id, date}: Source, i: number): Problem[] {
  if (date !== undefined) return [];
  return [
    problemAt(locatedCase, ['sources', i], {
      expected: {zh: '来源写明发布日期', en: 'a source with the date on which it was published'},
      found: {zh: `${id} 没有 date`, en: `${id} without date`},
      mend: {
        zh: '加一行 date:，写到来源所写的精度，如 2018-10-30、2018-10 或 2018。',
        en: 'Add date:, as exact as the source has it: 2018-10-30, 2018-10 or 2018.',
      },
    }),
  ];
}

/** A copy that was read in place of the publisher's text has an address; nothing else has. */
function checkReprint(
  locatedCase: Located<Case>,
  {id, read, reprint}: Source,
  i: number,
  isTracking: (name: string) => boolean,
): Problem[] {
  if ((read === 'reprint') !== (reprint !== undefined)) {
    return [
      problemAt(locatedCase, ['sources', i], {
        expected: {
          zh: 'read: reprint 的来源写明转载的地址，别的不写',
          en: 'the address of the copy at a source with read: reprint, and at no other',
        },
        found: {
          zh: `${id}：read: ${read}，${reprint === undefined ? '没有 reprint' : `reprint: ${reprint}`}`,
          en: `${id}: read: ${read}, ${reprint === undefined ? 'no reprint' : `reprint: ${reprint}`}`,
        },
        mend: {
          zh: '读的是逐字转载的，写 read: reprint 和转载的地址；读的是原文的，写 read: publisher，删去 reprint。',
          en: 'Where a copy was read that says it is word for word, write read: reprint and its address; where the original was read, write read: publisher without reprint.',
        },
      }),
    ];
  }
  return reprint === undefined
    ? []
    : checkAddress(locatedCase, {address: reprint}, ['sources', i, 'reprint'], isTracking);
}

/** What a model is called by is its publisher's or somebody else's word, read on a day, at an address. */
function checkModels(located: Located<Mappings>, isTracking: (name: string) => boolean): Problem[] {
  return located.data.models.flatMap((model, i) => [
    ...checkAddress(located, model, ['models', i, 'address'], isTracking),
    ...checkAddress(located, model.source, ['models', i, 'source', 'address'], isTracking),
    ...(model.source.accessed === undefined
      ? [
          problemAt(located, ['models', i, 'source'], {
            expected: {zh: '来源写明读到的日期', en: 'a source with the day on which it was read'},
            found: {
              zh: `${model.id} 的来源没有 accessed`,
              en: `that of ${model.id} without accessed`,
            },
            mend: {
              zh: '加一行 accessed:，写读到的日期，如 2026-11-29。',
              en: 'Add accessed: with the day on which it was read, such as 2026-11-29.',
            },
          }),
        ]
      : []),
  ]);
}

function checkAddress(
  located: Located<DataFile>,
  {address}: {readonly address: string},
  place: Place,
  isTracking: (name: string) => boolean,
): Problem[] {
  const url = !/\s/.test(address) && URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || !url.hostname.includes('.') || url.username !== '') {
    return [
      problemAt(located, place, {
        expected: {
          zh: '完整的地址，以 https:// 开头，没有空格',
          en: 'a whole address that begins with https:// and has no space',
        },
        found: {zh: address, en: address},
        mend: {
          zh: '从浏览器的地址栏整个复制。网站只有 http:// 的，用 https://web.archive.org/ 上的存档地址。',
          en: 'Copy it whole from the browser’s address bar. For a site that has http:// only, use the address of a copy at https://web.archive.org/.',
        },
      }),
    ];
  }
  const tracking = [...new Set(url.searchParams.keys())].filter(isTracking);
  if (tracking.length === 0) return [];
  tracking.forEach((name) => url.searchParams.delete(name));
  const names = tracking.join(', ');
  return [
    problemAt(located, place, {
      expected: {
        zh: '没有跟踪参数的地址',
        en: 'an address without parameters that track who follows it',
      },
      found: {zh: `${address}，带有 ${names}`, en: `${address}, with ${names}`},
      mend: {zh: `改为 ${url.href}`, en: `Write ${url.href}`},
    }),
  ];
}

/** One address is one source: once in a case, and under the same name in every case that has it. */
function checkNames(cases: readonly Located<Case>[]): Problem[] {
  const first = new Map<string, {locatedCase: Located<Case>; source: Source; i: number}>();
  return cases.flatMap((locatedCase) =>
    locatedCase.data.sources.flatMap((source, i) => {
      const key = addressKey(source.address);
      const before = first.get(key);
      if (!before) {
        first.set(key, {locatedCase, source, i});
        return [];
      }
      const where = `${before.locatedCase.file}:${before.locatedCase.lineOf(['sources', before.i])}`;
      const place = ['sources', i];
      if (before.locatedCase === locatedCase) {
        return [
          problemAt(locatedCase, place, {
            expected: {zh: '一个来源在一个案例中只列一次', en: 'a source listed once in a case'},
            found: {
              zh: `${source.id} 与 ${before.source.id}（${where}）是同一地址`,
              en: `${source.id}, which has the address of ${before.source.id} (${where})`,
            },
            mend: {
              zh: `删去 ${source.id}，引用它的事实改写 ${before.source.id}。`,
              en: `Remove ${source.id} and write ${before.source.id} at the facts that name it.`,
            },
          }),
        ];
      }
      const names = {here: citationOf(source), there: citationOf(before.source)};
      if (names.here === names.there) return [];
      return [
        problemAt(locatedCase, place, {
          expected: {
            zh: `与 ${where} 相同：${names.there}`,
            en: `the same as at ${where}: ${names.there}`,
          },
          found: {
            zh: `同一地址，却写作 ${names.here}`,
            en: `the same address under another name: ${names.here}`,
          },
          mend: {
            zh: '打开这个地址，照原文写标题、发布者和日期，两处写成一样。',
            en: 'Open the address and write title, publisher and date as they stand there, in both places alike.',
          },
        }),
      ];
    }),
  );
}

/** What makes no other page of an address: its protocol, `www.`, the place on the page, a last slash. */
function addressKey(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}

function citationOf({publisher, title, date}: Source): string {
  return [`“${title}”`, publisher.zh, publisher.en, date ?? '–'].join(', ');
}

function readTracking(): (name: string) => boolean {
  const patterns = readText(path.join(__dirname, 'tracking-parameters.txt'))
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return (name) =>
    patterns.some((pattern) =>
      pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
    );
}
