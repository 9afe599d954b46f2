/** What the site is to reach, and whether it does. */
import {languages} from '../content/site-pages';
import type {PeerName} from '../peers/sources';
import {median, type BuildSample, type Results, type ViewSample} from './results';
import {searchVerdicts} from './search-goals';
import {verdict, type Verdict} from './verdict';

/** Every goal, in the order in which it is stated. */
export function verdicts({views, builds, search}: Results): readonly Verdict[] {
  return [
    ...(views ? viewVerdicts(views.samples) : []),
    ...(builds ? buildVerdicts(builds.samples) : []),
    ...(search ? searchVerdicts(search) : []),
  ];
}

function viewVerdicts(samples: readonly ViewSample[]): readonly Verdict[] {
  const of = (
    peer: PeerName,
    measure: string,
    name: string,
    match: Partial<ViewSample> = {},
  ): number =>
    median(
      samples
        .filter(
          (sample) =>
            sample.peer === peer && sample.measure === measure && sample.page === 'capability',
        )
        .filter((sample) => !match.language || sample.language === match.language)
        .filter((sample) => sample.profile === (match.profile ?? 'phone'))
        .map(({values}) => values[name] ?? NaN),
    );
  const measured = languages.filter((language) =>
    samples.some((sample) => sample.language === language),
  );
  const firstView = (
    goal: string,
    name: string,
    limit: number,
    against?: PeerName,
    unit = 1,
  ): Verdict =>
    verdict(
      goal,
      measured.map((language) => {
        const found = (peer: PeerName): number => of(peer, 'first view', name, {language}) / unit;
        return {
          label: language,
          value: found('site'),
          limit: against ? limit * found(against) : limit,
          digits: name === 'cls' ? 3 : unit > 1 ? 1 : 0,
        };
      }),
    );
  const next = (['phone, at once', 'desktop, at once', 'desktop, hovered'] as const).map(
    (label) => {
      const [profile, way] = label.split(', ') as ['phone' | 'desktop', string];
      const found = (peer: PeerName): number => of(peer, `next view, ${way}`, 'arrival', {profile});
      return {label, value: found('site'), limit: found('starlight'), digits: 0};
    },
  );
  const touches = ['menu', 'colours'].flatMap((control) => [
    {
      label: `${control}, ms`,
      value: of('site', `${control}, when quiet`, 'response'),
      limit: 100,
      digits: 0,
    },
    {
      label: `${control}, bytes`,
      value: of('site', `${control}, when quiet`, 'bytes'),
      limit: 0,
      digits: 0,
    },
  ]);
  return [
    firstView('LCP ≤ 0.75 × Starlight’s', 'lcp', 0.75, 'starlight'),
    firstView('LCP ≤ 1.4 × bare HTML’s', 'lcp', 1.4, 'bare'),
    firstView('KB ≤ 0.45 × Starlight’s', 'bytes', 0.45, 'starlight', 1000),
    firstView('KB ≤ 35', 'bytes', 35, undefined, 1000),
    firstView('TBT 0', 'tbt', 0),
    firstView('CLS 0', 'cls', 0),
    firstView('At most 4 requests, favicon included', 'requests', 4),
    verdict('Next view no slower than Starlight’s, ms', next),
    verdict('First touch within 100 ms and for no byte', touches),
  ];
}

function buildVerdicts(samples: readonly BuildSample[]): readonly Verdict[] {
  const of = (peer: PeerName, size: number, name: 'ms' | 'peakBytes', cold?: boolean): number =>
    median(
      samples
        .filter((sample) => sample.peer === peer && sample.size === size)
        .filter((sample) => cold === undefined || sample.cold === cold)
        .map((sample) => sample[name]),
    );
  const sizes = [...new Set(samples.map(({size}) => size))];
  const against = (
    goal: string,
    peer: PeerName,
    found: (peer: PeerName, size: number) => number,
    strict: boolean,
  ): Verdict =>
    verdict(
      goal,
      sizes.map((size) => ({
        label: `${size}×`,
        value: found('site', size),
        limit: found(peer, size),
        strict,
        digits: strict ? 0 : 1,
      })),
    );
  const peak = (peer: PeerName, size: number, cold: boolean): number =>
    of(peer, size, 'peakBytes', cold) / 1e6;
  return [
    against(
      'Cold build no slower than VitePress’s, s',
      'vitepress',
      (peer, size) => of(peer, size, 'ms', true) / 1000,
      false,
    ),
    against(
      'Warm build no slower than Starlight’s, s',
      'starlight',
      (peer, size) => of(peer, size, 'ms', false) / 1000,
      false,
    ),
    against(
      'Peak memory of a cold build below VitePress’s, MB',
      'vitepress',
      (peer, size) => peak(peer, size, true),
      true,
    ),
    against(
      'Peak memory of a warm build below VitePress’s, MB',
      'vitepress',
      (peer, size) => peak(peer, size, false),
      true,
    ),
  ];
}
