/** What the searches found, weigh and take, as Markdown tables. */
import {languages, type Language} from '../content/site-pages';
import {knownKinds, queryKinds} from '../search/queries';
import {searcherNames, type SearcherName} from '../search/searcher';
import {median, type RecallSample, type SearchSection} from './results';
import {table} from './markdown-table';

const missing = '–';

/** Recall by kind of query; what comes first; bytes and times. */
export function searchTables(section: SearchSection): string {
  const measured = languages.filter((candidate) =>
    section.weights.some(({language}) => language === candidate),
  );
  return measured
    .flatMap((language) => [
      `**Found · ${language}**\n\n${foundTable(section, language)}`,
      `**First · ${language}**\n\n${firstTable(section, language)}`,
      `**Bytes and times · ${language}**\n\n${costTable(section, language)}`,
    ])
    .join('\n\n');
}

function foundTable({recall}: SearchSection, language: Language): string {
  const samplesOfLanguage = recall.filter((sample) => sample.language === language);
  const rows = [...queryKinds, 'all'].flatMap((kind) => {
    const ofKind = samplesOfLanguage.filter((sample) => kind === 'all' || sample.kind === kind);
    return searcherNames.flatMap((searcher) => {
      const samples = ofKind.filter((sample) => sample.searcher === searcher);
      if (samples.length === 0) return [];
      const sum = (name: Exclude<keyof RecallSample, 'searcher' | 'language' | 'kind'>): number =>
        samples.reduce((total, sample) => total + sample[name], 0);
      return [
        [
          kind,
          searcher,
          String(sum('queries')),
          String(sum('wanted')),
          percent(sum('found'), sum('wanted')),
          String(sum('missedAll')),
          percent(sum('topRight'), sum('top')),
        ],
      ];
    });
  });
  return table(['', '', 'queries', 'pages', 'found %', 'none found', 'precision at 5 %'], rows);
}

function firstTable({known}: SearchSection, language: Language): string {
  const samplesOfLanguage = known.filter((sample) => sample.language === language);
  const kinds = knownKinds.filter((kind) =>
    samplesOfLanguage.some((sample) => sample.kind === kind),
  );
  const rows = searcherNames
    .filter((searcher) => samplesOfLanguage.some((sample) => sample.searcher === searcher))
    .map((searcher) => {
      const samplesOfSearcher = samplesOfLanguage.filter((sample) => sample.searcher === searcher);
      const share = (samples: typeof samplesOfSearcher): string =>
        percent(
          samples.reduce((sum, {right}) => sum + right, 0),
          samples.reduce((sum, {queries}) => sum + queries, 0),
        );
      return [
        searcher,
        ...kinds.map((kind) => share(samplesOfSearcher.filter((sample) => sample.kind === kind))),
        share(samplesOfSearcher),
      ];
    });
  const number = (kind: string): number =>
    samplesOfLanguage.find((sample) => sample.kind === kind)?.queries ?? 0;
  return table(['', ...kinds.map((kind) => `${kind} % of ${number(kind)}`), 'all %'], rows);
}

function costTable({weights, samples}: SearchSection, language: Language): string {
  const rows = weights
    .filter((sample) => sample.language === language)
    .map(({searcher, code, core, index, perQuery}) => [
      searcher,
      kilobytes(code),
      kilobytes(core),
      kilobytes(index),
      perQuery === undefined ? missing : kilobytes(perQuery),
      ...['first', 'full', 'key'].map((name) => shown(searcher, name, 0)),
      shown(searcher, 'shift', 3),
    ]);
  function shown(searcher: SearcherName, name: string, digits: number): string {
    const value = median(
      samples
        .filter((sample) => sample.searcher === searcher && sample.language === language)
        .map(({values}) => values[name] ?? NaN),
    );
    return Number.isNaN(value) ? missing : value.toFixed(digits);
  }
  const sizes = ['code KB', 'core KB', 'index KB', 'per query KB'];
  return table(['', ...sizes, 'first ms', 'full ms', 'key ms', 'shift'], rows);
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** Never rounded up to all, or down to nothing. */
function percent(part: number, whole: number): string {
  if (whole === 0) return missing;
  const shown = ((100 * part) / whole).toFixed(1);
  return shown === '100.0' && part < whole ? '99.9' : shown;
}
