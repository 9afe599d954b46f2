/**
 * Which scripts a page of the application needs.
 *
 * Relies on: `client-manifest.json` and `routesChunkNames.json` among the generated files, and the key of a
 * page's route in the latter: path and a hash of the route.
 *
 * Why: these scripts come with the page and not after it, and are asked for again when one fails
 * (`../reader/tool-script.ts`).
 *
 * Under version 4: compare with `codegenRoutes.ts` and `ChunkAssetPlugin` there; or leave the scripts to
 * Docusaurus's start, which loads them one step later.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {RouteConfig} from '@docusaurus/types';
import {simpleHash} from '@docusaurus/utils';

interface Manifest {
  /** Ids of the groups of files that a chunk consists of. */
  readonly origins: Readonly<Record<string, readonly string[] | undefined>>;
  readonly assets: Readonly<
    Record<string, {readonly js?: readonly {readonly publicPath: string}[]} | undefined>
  >;
}

/**
 * Tells which chunks the application loads for an address: what Docusaurus itself loads when it starts,
 * by its own two files.
 *
 * @param generatedFilesDir where Docusaurus keeps them
 * @param routes of the site
 * @throws {Error} when one of the files has another form; from the function returned, for an address
 *   without a route, or without chunks or scripts
 */
export function chunkFinder(
  generatedFilesDir: string,
  routes: readonly RouteConfig[],
): (address: string) => string[] {
  const read = <T>(name: string): T =>
    JSON.parse(readFileSync(path.join(generatedFilesDir, name), 'utf8')) as T;
  const manifest = read<Manifest>('client-manifest.json');
  const chunkNames = read<Record<string, unknown>>('routesChunkNames.json');
  if (typeof manifest.origins !== 'object' || typeof manifest.assets !== 'object') {
    throw new Error(
      'client-manifest.json has another form than expected (src/docusaurus/chunks.ts).',
    );
  }
  const pages = new Set(leaves(routes).map(keyOf));

  return (address) => {
    const trail = trailTo(routes, address);
    if (!trail) throw new Error(`No route leads to ${address}.`);
    const names = trail.flatMap((route) => {
      const keys = route.routes
        ? Object.keys(chunkNames).filter((key) => isKeyOf(key, route.path) && !pages.has(key))
        : [keyOf(route)];
      if (!keys.some((key) => key in chunkNames)) {
        throw new Error(`Docusaurus names no chunks for ${route.path} on the way to ${address}.`);
      }
      return keys.flatMap((key) => strings(chunkNames[key]));
    });
    const files = names.flatMap((name) =>
      (manifest.origins[name] ?? []).flatMap((id) => manifest.assets[id]?.js ?? []),
    );
    const scripts = [...new Set(files.map(({publicPath}) => publicPath))];
    if (scripts.length === 0 || !scripts.every((script) => /^\/.*\.js$/.test(script ?? ''))) {
      throw new Error(`Docusaurus names no scripts for the chunks of ${address}.`);
    }
    return scripts;
  };
}

/**
 * The key that Docusaurus's codegenRoutes gives to a page's route: path and a hash of the whole. Of a
 * route with others inside, which it has sorted meanwhile, only the path can be told again.
 */
function keyOf(route: RouteConfig): string {
  return `${route.path}-${simpleHash(JSON.stringify(route), 3)}`;
}

function isKeyOf(key: string, routePath: string): boolean {
  return key.startsWith(`${routePath}-`) && /^[0-9a-f]{3,4}$/.test(key.slice(routePath.length + 1));
}

function leaves(routes: readonly RouteConfig[]): RouteConfig[] {
  return routes.flatMap((route) => (route.routes ? leaves(route.routes) : [route]));
}

/** The routes from the outermost to the page's own. */
function trailTo(routes: readonly RouteConfig[], address: string): RouteConfig[] | undefined {
  for (const route of routes) {
    if (route.routes) {
      const inner = trailTo(route.routes, address);
      if (inner) return [route, ...inner];
    } else if (route.path === address) return [route];
  }
  return undefined;
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}
