/** How soon a search answers, on the phone over its network, with nothing in the cache. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {inNewContext, pause, press, quiet, type Served, type Session} from '../browser/session';
import type {Language} from '../content/site-pages';
import {projectDir} from '../paths';
import {roots, type SearcherName} from './searcher';

/** In ms, to the frame that shows it. */
export interface AnswerTimes {
  /** From the release of the tap on the control to the first result of a query typed at once. */
  readonly first: number;
  /** The same, to the first result out of all text, where a part is searched before. */
  readonly full: number;
  /** From the typing of a second query, on the quiet page, to its first result. */
  readonly key: number;
  /** Layout shifts of a page of its own that is opened with the first query, where there is such a page. */
  readonly shift?: number;
}

/** How a search is worked. */
interface Box {
  readonly address: (language: Language) => string;
  /** What is tapped. */
  readonly control: string;
  readonly field: string;
  readonly result: string;
  /** What says, in words of the language, that only a part was searched. */
  readonly status?: string;
  /** The search as a page, for a query. */
  readonly page?: (language: Language, query: string) => string;
}

const capability = (language: Language): string => `${roots[language]}draft/ds-1/`;

const boxes: Readonly<Record<SearcherName, Box>> = {
  site: {
    address: capability,
    control: '[data-opens-search]',
    field: 'dialog [data-search] input',
    result: 'dialog .search-results li a',
    status: 'dialog .search-status',
    page: (language, query) => `${roots[language]}search/?q=${encodeURIComponent(query)}`,
  },
  pagefind: {
    address: (language) => `/${language}.html`,
    control: '.pagefind-ui__search-input',
    field: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result-link',
  },
  easyops: {
    address: capability,
    control: '.navbar__search-input',
    field: '.navbar__search-input',
    result: '[class*="hitTitle"]',
  },
};

const queries: Readonly<Record<Language, readonly [string, string]>> = {
  zh: ['质量', '证据'],
  en: ['quality', 'evidence'],
};

const patienceMs = 30_000;

/** What is waited for, and the kind of event from which. */
interface Watched {
  readonly result: string;
  readonly status: string | undefined;
  readonly partly: string;
  readonly from: 'touchend' | 'input';
}

/** Opens the page, waits until it is quiet, and searches twice; opens the search's own page. */
export async function answerTimes(
  browser: Browser,
  served: Served,
  searcher: SearcherName,
  language: Language,
): Promise<AnswerTimes> {
  const box = boxes[searcher];
  const watched = {result: box.result, status: box.status, partly: partlyWords(language)};
  const watch = (page: Page, from: Watched['from']): Promise<void> =>
    page.evaluate<void, Watched>(watchResults, {...watched, from});
  const [first, second] = queries[language];
  const times = await inNewContext(browser, served, 'phone', language, async (session) => {
    const {page} = session;
    await page.goto(box.address(language), {waitUntil: 'load'});
    await quiet(session);
    const control = await page.locator(box.control).filter({visible: true}).first().boundingBox();
    if (!control) throw new Error(`${searcher} shows no ${box.control}.`);
    await watch(page, 'touchend');
    const middle = {x: control.x + control.width / 2, y: control.y + control.height / 2};
    await press(session, middle, 'phone');
    await page.waitForFunction(isFocused, box.field, {polling: 20});
    await type(session, first);
    const cold = await noted(session);
    await quiet(session);
    await page.locator(box.field).fill('');
    await page.waitForFunction(isEmpty, box.result, {polling: 50});
    await pause(500);
    await quiet(session);
    await page.locator(box.field).focus();
    await watch(page, 'input');
    await type(session, second);
    const warm = await noted(session);
    return {first: cold.first, full: cold.full, key: warm.first};
  });
  const address = box.page?.(language, first);
  if (address === undefined) return times;
  const shift = await inNewContext(browser, served, 'phone', language, async (session) => {
    await session.page.goto(address, {waitUntil: 'load'});
    await session.page.waitForSelector('main .search-results li a');
    await quiet(session);
    return session.page.evaluate(() => window.benchProbe?.cls ?? NaN);
  });
  return {...times, shift};
}

/** All at once, as an input method does. */
async function type({cdp}: Session, text: string): Promise<void> {
  await cdp.send('Input.insertText', {text});
}

interface Noted {
  readonly first: number;
  readonly full: number;
}

async function noted({page}: Session): Promise<Noted> {
  const handle = await page.waitForFunction(
    () => (window as Window & {benchFound?: Partial<Noted>}).benchFound?.full !== undefined,
    undefined,
    {polling: 50, timeout: patienceMs},
  );
  await handle.dispose();
  return page.evaluate(() => (window as Window & {benchFound?: Noted}).benchFound as Noted);
}

function partlyWords(language: Language): string {
  const folder = {zh: 'zh-Hans', en: 'en'}[language];
  const strings = JSON.parse(
    readFileSync(path.join(projectDir, 'i18n', folder, 'code.json'), 'utf8'),
  ) as Readonly<Record<string, {readonly message: string} | undefined>>;
  const words = strings['search.titlesOnly']?.message;
  if (!words) throw new Error('The site no longer says that only a part was searched.');
  return words;
}

/** In the page. */
function isFocused(field: string): boolean {
  return document.activeElement?.matches(field) ?? false;
}

/** In the page. */
function isEmpty(result: string): boolean {
  return ![...document.querySelectorAll(result)].some((element) => element.checkVisibility());
}

/** In the page: notes in `benchFound` the ms from the next event of a kind to the frames with results. */
function watchResults({result, status, partly, from}: Watched): void {
  const notes: {first?: number; full?: number} = {};
  (window as Window & {benchFound?: typeof notes}).benchFound = notes;
  const isPartly = (): boolean =>
    status !== undefined && (document.querySelector(status)?.textContent ?? '').includes(partly);
  const begin = ({timeStamp}: Event): void => {
    const look = (): void => {
      const isThere = [...document.querySelectorAll(result)].some((element) =>
        element.checkVisibility(),
      );
      const after = performance.now() - timeStamp;
      if (isThere) notes.first ??= after;
      if (isThere && !isPartly()) notes.full ??= after;
      if (notes.full === undefined) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  addEventListener(from, begin, {capture: true, once: true, passive: true});
}
