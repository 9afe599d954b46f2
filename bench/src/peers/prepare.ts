/** Builds every peer once, all from the same build of the site. */
import {cpSync, existsSync, rmSync} from 'node:fs';
import path from 'node:path';
import {readSite, type SitePages} from '../content/site-pages';
import {outDir} from '../paths';
import {run} from '../run';
import {writeBare} from './bare';
import {copySite, hasDeliveryWork, stockOf} from './site';
import {peerNames, type PeerName, type Project} from './sources';
import {writeStarlight} from './starlight';
import {writeVitepress} from './vitepress';

export interface Prepared {
  readonly site: SitePages;
  /** Folder with the pages of each peer there is. */
  readonly folders: Readonly<Partial<Record<PeerName, string>>>;
}

const folderOf = (peer: PeerName): string => path.join(outDir, 'pages', peer);

/** @param reuse take the pages of the run before, if there are any */
export async function preparePeers(reuse: boolean): Promise<Prepared> {
  if (!reuse || !existsSync(folderOf('site'))) await buildAll();
  const folders = Object.fromEntries(
    peerNames.filter((peer) => existsSync(folderOf(peer))).map((peer) => [peer, folderOf(peer)]),
  );
  return {site: readSite(folderOf('site')), folders};
}

/** The site's pages alone, beside those of the last run with all peers: what builds are measured with. */
export async function prepareSite(reuse: boolean): Promise<SitePages> {
  const folder = path.join(outDir, 'site-pages');
  if (!reuse || !existsSync(folder)) {
    rmSync(folder, {recursive: true, force: true});
    const {project, remove} = await copySite();
    try {
      await buildInto(project, 'site', folder);
    } finally {
      remove();
    }
  }
  return readSite(folder);
}

async function buildAll(): Promise<void> {
  rmSync(path.join(outDir, 'pages'), {recursive: true, force: true});
  const {project, remove} = await copySite();
  try {
    await buildPeer(project, 'site');
    if (hasDeliveryWork) await buildPeer(stockOf(project), 'stock');
    else console.log('No stock: the project has no src/reader to leave out.');
  } finally {
    remove();
  }
  const site = readSite(folderOf('site'));
  writeBare(folderOf('bare'), site);
  await buildPeer(writeVitepress(path.join(outDir, 'sources/vitepress'), site), 'vitepress');
  await buildPeer(writeStarlight(path.join(outDir, 'sources/starlight'), site), 'starlight');
}

const buildPeer = (project: Project, peer: PeerName): Promise<void> =>
  buildInto(project, peer, folderOf(peer));

/** Builds a project and keeps its pages in a folder. */
export async function buildInto(
  {build, output}: Project,
  name: string,
  folder: string,
): Promise<void> {
  console.log(`Building ${name} …`);
  await run(build);
  cpSync(output, folder, {recursive: true});
}
