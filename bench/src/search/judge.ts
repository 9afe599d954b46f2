/** How good answers are. */
import type {Language} from '../content/site-pages';
import type {KnownSample, RecallSample} from '../report/results';
import {knownKinds, queryKinds, type KnownKind, type Query, type QueryKind} from './queries';
import type {Found, SearcherName} from './searcher';

/** Precision is of so many pages. */
const top = 5;

interface Judged<Kind> {
  readonly query: Query<Kind>;
  readonly found: Found;
}

/** One sample for each kind of query that there is. */
export function recall(
  searcher: SearcherName,
  language: Language,
  answers: readonly Judged<QueryKind>[],
): readonly RecallSample[] {
  return queryKinds.flatMap((kind) => {
    const answersOfKind = answers.filter(({query}) => query.kind === kind);
    if (answersOfKind.length === 0) return [];
    const hits = answersOfKind.map(({query, found}) =>
      query.pages.filter((page) => found.all.includes(page)),
    );
    const firsts = answersOfKind.map(({query, found}) => {
      const shown = found.shown.slice(0, top);
      return {shown, right: shown.filter((page) => query.pages.includes(page))};
    });
    const count = (lists: readonly (readonly string[])[]): number => lists.flat().length;
    return [
      {
        searcher,
        language,
        kind,
        queries: answersOfKind.length,
        wanted: count(answersOfKind.map(({query}) => query.pages)),
        found: count(hits),
        missedAll: hits.filter((pages) => pages.length === 0).length,
        top: count(firsts.map(({shown}) => shown)),
        topRight: count(firsts.map(({right}) => right)),
      },
    ];
  });
}

/** How often the right page comes first. */
export function rightFirst(
  searcher: SearcherName,
  language: Language,
  answers: readonly Judged<KnownKind>[],
): readonly KnownSample[] {
  return knownKinds.flatMap((kind) => {
    const answersOfKind = answers.filter(({query}) => query.kind === kind);
    if (answersOfKind.length === 0) return [];
    const right = answersOfKind.filter(({query, found}) =>
      query.pages.includes(found.shown[0] ?? ''),
    );
    return [{searcher, language, kind, queries: answersOfKind.length, right: right.length}];
  });
}
