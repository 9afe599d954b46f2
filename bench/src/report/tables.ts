/** Results as Markdown tables, for the terminal and for RESULTS.md. */
import {peerNames} from '../peers/sources';
import {table} from './markdown-table';
import {median, slope, type BuildSample, type ViewSample} from './results';

interface Column {
  readonly name: string;
  readonly title: string;
  readonly format: (value: number) => string;
  /** Whether the site's ratio to the peer is of interest. */
  readonly ratio?: boolean;
}

const ms = (value: number): string => value.toFixed(0);
const kilobytes = (value: number): string => (value / 1000).toFixed(1);

const columns: readonly Column[] = [
  {name: 'fcp', title: 'FCP ms', format: ms},
  {name: 'lcp', title: 'LCP ms', format: ms, ratio: true},
  {name: 'cls', title: 'CLS', format: (value) => value.toFixed(3)},
  {name: 'tbt', title: 'TBT ms', format: ms},
  {name: 'arrival', title: 'arrival ms', format: ms, ratio: true},
  {name: 'response', title: 'response ms', format: ms, ratio: true},
  {name: 'bytes', title: 'KB', format: kilobytes, ratio: true},
  {name: 'scriptBytes', title: 'script KB', format: kilobytes},
  {name: 'requests', title: 'requests', format: (value) => value.toFixed(0)},
];

/** One table for each measure, page, language and profile; peers are rows, values medians. */
export function viewTables(samples: readonly ViewSample[]): string {
  const groups = Map.groupBy(samples, ({measure, page, language, profile}) =>
    [capitalized(measure), page, language, profile].join(' · '),
  );
  return [...groups]
    .sort(([titleA], [titleB]) => order(titleA) - order(titleB))
    .map(([title, group]) => `**${title}**\n\n${viewTable(group)}`)
    .join('\n\n');
}

function viewTable(group: readonly ViewSample[]): string {
  const shown = columns.filter(({name}) => group.some(({values}) => name in values));
  const of = (peer: string, name: string): number =>
    median(group.filter((sample) => sample.peer === peer).map(({values}) => values[name] ?? NaN));
  const ratios = shown.filter(({ratio}) => ratio);
  const head = [
    '',
    ...shown.map(({title}) => title),
    ...ratios.map(({title}) => `site ÷, ${title.replace(' ms', '')}`),
  ];
  const rows = peerNames
    .filter((peer) => group.some((sample) => sample.peer === peer))
    .map((peer) => [
      peer,
      ...shown.map(({name, format}) => format(of(peer, name))),
      ...ratios.map(({name}) =>
        peer === 'site' ? '' : ratioText(of('site', name) / of(peer, name)),
      ),
    ]);
  return table(head, rows);
}

/** Medians of each size, then growth per page. */
export function buildTables(samples: readonly BuildSample[]): string {
  const peers = peerNames.filter((peer) => samples.some((sample) => sample.peer === peer));
  const of = (peer: string, size: number, cold: boolean, name: 'ms' | 'peakBytes'): number =>
    median(
      samples
        .filter((sample) => sample.peer === peer && sample.size === size && sample.cold === cold)
        .map((sample) => sample[name]),
    );
  const sizes = [...new Set(samples.map(({size}) => size))];
  const rows = sizes.flatMap((size) =>
    peers.map((peer) => [
      `${size}×`,
      peer,
      String(samples.find((sample) => sample.peer === peer && sample.size === size)?.pages ?? ''),
      ...[true, false].flatMap((cold) => [
        (of(peer, size, cold, 'ms') / 1000).toFixed(1),
        (of(peer, size, cold, 'peakBytes') / 1e6).toFixed(0),
      ]),
    ]),
  );
  const head = ['size', '', 'pages', 'cold s', 'cold peak MB', 'warm s', 'warm peak MB'];
  const growth = peers.map((peer) => [
    peer,
    ...[true, false].flatMap((cold) =>
      (['ms', 'peakBytes'] as const).map((name) => {
        const points = sizes.map((size) => {
          const pages =
            samples.find((sample) => sample.peer === peer && sample.size === size)?.pages ?? 0;
          return [pages, of(peer, size, cold, name)] as const;
        });
        const perPage = slope(points);
        if (Number.isNaN(perPage)) return '–';
        return name === 'ms' ? perPage.toFixed(1) : (perPage / 1e6).toFixed(2);
      }),
    ),
  ]);
  const growthHead = ['per page', 'cold ms', 'cold peak MB', 'warm ms', 'warm peak MB'];
  return `${table(head, rows)}\n\n${table(growthHead, growth)}`;
}

function ratioText(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : '–';
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** First views before next views before touches; otherwise as measured. */
function order(title: string): number {
  const at = ['First', 'Next'].findIndex((start) => title.startsWith(start));
  return at < 0 ? 2 : at;
}
