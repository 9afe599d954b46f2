/** Opening a page with nothing in the cache. */
import {get} from 'node:http';
import {quiet, traffic, type Session} from './session';

/** Times in ms, sizes in bytes as transferred. */
export interface FirstView {
  readonly fcp: number;
  readonly lcp: number;
  /** Sum of all layout shifts. */
  readonly cls: number;
  /** What long tasks took beyond 50 ms each, from first paint until the page is quiet. */
  readonly tbt: number;
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Counted with the favicon. */
  readonly requests: number;
}

/** Opens the page, waits until it is quiet, and reads what happened. */
export async function firstView(session: Session, address: string): Promise<FirstView> {
  const {page, served} = session;
  await page.goto(address, {waitUntil: 'load'});
  await quiet(session);
  const notes = await page.evaluate(() => window.benchProbe);
  if (!notes?.fcp || !notes.lcp) throw new Error(`${address} showed no first or largest paint.`);
  const {bytes, scriptBytes, requests} = traffic(served);
  const icon = await iconBytes(session, requests);
  return {
    fcp: notes.fcp,
    lcp: notes.lcp,
    cls: notes.cls,
    tbt: notes.longTasks
      .filter(({start, duration}) => start + duration > notes.fcp)
      .reduce((sum, {start, duration}) => {
        const inView = Math.min(duration, start + duration - notes.fcp);
        return sum + Math.max(0, inView - 50);
      }, 0),
    bytes: bytes + icon,
    scriptBytes,
    requests: requests.length + (icon > 0 ? 1 : 0),
  };
}

/** Bytes of the favicon where this Chromium did not ask for it by itself; 0 where it did, or it is inline. */
async function iconBytes({page, served}: Session, requests: readonly string[]): Promise<number> {
  const address = await page.evaluate(
    () => document.querySelector<HTMLLinkElement>('link[rel~=icon]')?.href ?? '/favicon.ico',
  );
  const url = new URL(address, page.url());
  if (url.protocol === 'data:' || requests.includes(url.pathname)) return 0;
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: served.server.port,
      path: url.pathname,
      headers: {'accept-encoding': 'gzip'},
    };
    get(options, (response) => {
      const {socket} = response;
      response.resume().on('end', () => resolve(socket.bytesRead));
    }).on('error', reject);
  });
}
