/** A page of a search, without a slow network. */
import type {Browser, Page} from 'playwright-core';
import type {StaticServer} from '../network/static-server';

/** Opens an address in a browser with an empty cache, gives the page to `act`, and closes it. */
export async function inPage<T>(
  browser: Browser,
  server: StaticServer,
  address: string,
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({baseURL: `http://127.0.0.1:${server.port}`});
  try {
    // The compiler names functions by a helper that the pages do not have.
    await context.addInitScript({content: 'globalThis.__name = (one) => one;'});
    const page = await context.newPage();
    await page.goto(address, {waitUntil: 'load'});
    return await act(page);
  } finally {
    await context.close();
  }
}
