/** A browser that reads one peer's pages through the shaped network. */
import type {Browser, BrowserContext, CDPSession, Page} from 'playwright-core';
import type {Language} from '../content/site-pages';
import type {Shaper} from '../network/shaper';
import type {StaticServer} from '../network/static-server';
import {probe} from './probe';
import {profiles, type ProfileName} from './profiles';

/** A peer that is being served. */
export interface Served {
  readonly server: StaticServer;
  readonly shaper: Shaper;
}

/** What was transferred since the last reset. */
export interface Traffic {
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly requests: readonly string[];
}

export interface Session {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly served: Served;
}

const quietMs = 500;
const patienceMs = 20_000;

/** Opens a context with nothing in its cache, gives it to `act`, and closes it. */
export async function inNewContext<T>(
  browser: Browser,
  served: Served,
  profileName: ProfileName,
  language: Language,
  act: (session: Session) => Promise<T>,
): Promise<T> {
  const {link, cpuSlowdown, context: options} = profiles[profileName];
  served.shaper.link = link;
  const context = await browser.newContext({
    ...options,
    baseURL: `http://127.0.0.1:${served.shaper.port}`,
    locale: {zh: 'zh-CN', en: 'en-GB'}[language],
    colorScheme: 'light',
  });
  try {
    // The compiler names functions by a helper that the pages do not have.
    await context.addInitScript({content: 'globalThis.__name = (one) => one;'});
    await context.addInitScript(probe);
    const page = await context.newPage();
    page.setDefaultTimeout(patienceMs);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', {rate: cpuSlowdown});
    reset(served);
    return await act({context, page, cdp, served});
  } finally {
    await context.close();
  }
}

export function reset({server, shaper}: Served): void {
  server.reset();
  shaper.reset();
}

export function traffic({server, shaper}: Served): Traffic {
  return {
    bytes: shaper.bytes,
    scriptBytes: server.scriptBytes,
    requests: [...server.requests],
  };
}

/** Waits until the page is painted and for half a second nothing came over the network, was painted larger, moved or ran long. */
export async function quiet({page, served}: Session): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    const silence = performance.now() - served.shaper.lastActivity;
    if (silence < quietMs) {
      await pause(quietMs - silence + 5);
      continue;
    }
    // A page that has painted nothing yet is not quiet, only slow.
    const stillness = await page.evaluate(() => {
      const {fcp, last} = window.benchProbe ?? {fcp: 0, last: 0};
      return fcp > 0 ? performance.now() - last : 0;
    });
    if (stillness >= quietMs) return;
    await pause(quietMs - stillness + 5);
  }
  throw new Error(`${page.url()} is not quiet after ${patienceMs} ms.`);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Presses and, 80 ms later, releases at a place; resolves with the wall clock at the release, in ms. */
export async function press({cdp}: Session, at: Point, profile: ProfileName): Promise<number> {
  const touch = profile === 'phone';
  if (touch) await cdp.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: [at]});
  else await cdp.send('Input.dispatchMouseEvent', mouse('mousePressed', at));
  await pause(80);
  const released = performance.timeOrigin + performance.now();
  // Not waited for: the page that would answer may be leaving.
  const release = touch
    ? cdp.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []})
    : cdp.send('Input.dispatchMouseEvent', mouse('mouseReleased', at));
  release.catch(() => undefined);
  return released;
}

/** In CSS pixels from the window's corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

function mouse(type: 'mousePressed' | 'mouseReleased', {x, y}: Point) {
  return {type, x, y, button: 'left', clickCount: 1} as const;
}
