/** How long builds take, how much memory they need, and how both grow with the pages. */
import {readdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import type {SitePages} from '../content/site-pages';
import {allSizes, type Options} from '../options';
import {outDir} from '../paths';
import {copySite} from '../peers/site';
import type {PeerName, Project} from '../peers/sources';
import {writeStarlight} from '../peers/starlight';
import {writeVitepress} from '../peers/vitepress';
import type {BuildSample, Section} from '../report/results';
import {run} from '../run';
import {residentBytes} from './process-tree';

const builders = ['site', 'vitepress', 'starlight'] as const;
type Builder = (typeof builders)[number];

/** How often each size is built, unless the command line says. */
const roundsOf = (size: number): number => (size >= 20 ? 1 : 3);
const sampleEveryMs = 100;

/** Builds each size of each peer cold, then warm, the peers in turn. */
export async function measureBuilds(
  site: SitePages,
  options: Options,
): Promise<Section<BuildSample>> {
  const started = performance.now();
  const peers = builders.filter((peer) => options.peers.includes(peer));
  const samples: BuildSample[] = [];
  for (const size of options.sizes) {
    const projects = await Promise.all(
      peers.map(async (peer) => ({peer, ...(await projectOf(peer, site, size))})),
    );
    try {
      const rounds = options.buildRounds ?? roundsOf(size);
      for (let round = 0; round < rounds; round++) {
        for (const {peer, project} of projects) {
          samples.push(...(await coldAndWarm(peer, project, size)));
        }
        const minutes = ((performance.now() - started) / 60_000).toFixed(1);
        console.log(`Builds at ${size}×, round ${round + 1} of ${rounds} after ${minutes} min`);
      }
    } finally {
      for (const {remove} of projects) remove();
    }
  }
  return {
    date: new Date().toISOString().slice(0, 10),
    rounds: options.buildRounds ?? roundsOf(1),
    isComplete: options.isFull && allSizes.every((size) => options.sizes.includes(size)),
    minutes: (performance.now() - started) / 60_000,
    samples,
    remarks: [],
  };
}

async function projectOf(
  peer: Builder,
  site: SitePages,
  size: number,
): Promise<{readonly project: Project; readonly remove: () => void}> {
  if (peer === 'site') return copySite(size);
  const dir = path.join(outDir, 'builds', peer);
  const write = {vitepress: writeVitepress, starlight: writeStarlight}[peer];
  const project = write(dir, site, size);
  return {project, remove: () => rmSync(dir, {recursive: true, force: true})};
}

async function coldAndWarm(
  peer: PeerName,
  project: Project,
  size: number,
): Promise<readonly BuildSample[]> {
  for (const folder of project.caches) {
    rmSync(path.join(project.dir, folder), {recursive: true, force: true});
  }
  const samples: BuildSample[] = [];
  for (const cold of [true, false]) {
    const measured = await oneBuild(project);
    samples.push({peer, size, pages: pagesIn(project.output), cold, ...measured});
  }
  return samples;
}

/** Wall time and peak memory of one build. */
async function oneBuild({build}: Project): Promise<{ms: number; peakBytes: number}> {
  let peakBytes = 0;
  let timer: NodeJS.Timeout | undefined;
  const start = performance.now();
  try {
    await run(build, ({pid}) => {
      if (pid === undefined) return;
      timer = setInterval(() => {
        peakBytes = Math.max(peakBytes, residentBytes(pid));
      }, sampleEveryMs);
    });
  } finally {
    clearInterval(timer);
  }
  return {ms: performance.now() - start, peakBytes};
}

function pagesIn(folder: string): number {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(
    (name) => path.basename(name) === 'index.html',
  ).length;
}
