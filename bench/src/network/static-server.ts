/** One server for every peer: files in memory, compressed beforehand. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

interface StoredFile {
  readonly type: string;
  readonly plain: Buffer;
  /** Absent where compression saves nothing. */
  readonly gzip?: Buffer;
  readonly etag: string;
  readonly cacheControl: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
/** Folders whose files have a hash of their content in their names. */
const hashed = /^\/(en\/)?(assets|_astro)\//;

/** Serves a folder on a free port of this machine, and counts what it is asked for. */
export class StaticServer {
  /** Paths asked for since `reset()`. */
  requests: string[] = [];
  /** Bytes of script bodies sent since `reset()`, as compressed. */
  scriptBytes = 0;
  readonly #files: ReadonlyMap<string, StoredFile>;
  readonly #server: Server;

  private constructor(dir: string) {
    this.#files = load(dir);
    this.#server = createServer((request, response) => this.#answer(request, response));
    this.#server.keepAliveTimeout = 60_000;
  }

  static async start(dir: string): Promise<StaticServer> {
    const staticServer = new StaticServer(dir);
    await new Promise<void>((resolve) => staticServer.#server.listen(0, '127.0.0.1', resolve));
    return staticServer;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  reset(): void {
    this.requests = [];
    this.scriptBytes = 0;
  }

  /** Bytes of a file's body as it is sent to browsers: compressed where that saves any; 0 for none. */
  sizeOf(name: string): number {
    const file = this.#files.get(name.endsWith('/') ? `${name}index.html` : name);
    return file ? (file.gzip ?? file.plain).length : 0;
  }

  /** Paths of all files that begin so. */
  filesIn(start: string): readonly string[] {
    return [...this.#files.keys()].filter((name) => name.startsWith(start));
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const name = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    this.requests.push(name);
    const file = this.#files.get(name.endsWith('/') ? `${name}index.html` : name);
    if (!file) {
      response.writeHead(404, {'content-type': 'text/plain', 'content-length': 0}).end();
      return;
    }
    const headers = {'cache-control': file.cacheControl, etag: file.etag};
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const compressed = request.headers['accept-encoding']?.includes('gzip') ? file.gzip : undefined;
    const body = compressed ?? file.plain;
    if (file.type.startsWith('text/javascript')) this.scriptBytes += body.length;
    response
      .writeHead(200, {
        ...headers,
        'content-type': file.type,
        'content-length': body.length,
        ...(compressed ? {'content-encoding': 'gzip'} : {}),
        vary: 'accept-encoding',
      })
      .end(request.method === 'HEAD' ? undefined : body);
  }
}

function load(dir: string): ReadonlyMap<string, StoredFile> {
  const names = readdirSync(dir, {recursive: true, encoding: 'utf8'});
  const files = names.filter((name) => statSync(path.join(dir, name)).isFile());
  return new Map(
    files.map((name) => {
      const plain = readFileSync(path.join(dir, name));
      const gzip = gzipSync(plain, {level: 9});
      const address = `/${name}`;
      return [
        address,
        {
          type: types[path.extname(name)] ?? 'application/octet-stream',
          plain,
          ...(gzip.length < plain.length ? {gzip} : {}),
          etag: `"${createHash('sha256').update(plain).digest('hex').slice(0, 16)}"`,
          cacheControl: hashed.test(address)
            ? 'public, max-age=31536000, immutable'
            : 'max-age=600',
        },
      ];
    }),
  );
}
