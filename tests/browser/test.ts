import AxeBuilder from '@axe-core/playwright';
import {expect, test as base, type Page} from '@playwright/test';

/** Every test fails on a console error, an uncaught exception, or a request to another host. */
export const test = base.extend<{readonly quiet: undefined}>({
  quiet: [
    async ({page}, use) => {
      const found: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404 (Not Found)')) {
          found.push(`console: ${message.text()}`);
        }
      });
      page.on('pageerror', (error) => found.push(`exception: ${error.message}`));
      page.on('request', (request) => {
        const {hostname, protocol} = new URL(request.url());
        if (/^https?:$/.test(protocol) && hostname !== 'localhost')
          found.push(`request: ${request.url()}`);
      });
      await use(undefined);
      expect(found).toEqual([]);
    },
    {auto: true},
  ],
});

export {expect};

export const phone = {width: 390, height: 844};
export const desktop = {width: 1440, height: 900};

/** One page of each template; `wide` where it may be more than a column of text. */
export const templates = {
  landing: '',
  edition: 'draft/',
  prose: 'draft/introduction/structure/',
  framework: 'draft/framework/',
  area: 'draft/framework/data-services/',
  levels: 'draft/levels/',
  math: 'draft/scoring/',
  capability: 'draft/ds-1/',
  island: 'draft/matrix/',
  licence: 'draft/licence/',
  missing: 'no-such-page/',
} as const;

/**
 * The templates that axe looks at outside the full run, three in each language's colours. Of the others axe looks at a
 * page in some state elsewhere (terms, framework-map, matrix), or they are text as these are; they are looked at with
 * the reader's spacing.
 */
export const axeTemplates: readonly string[] = [
  'landing',
  'edition',
  'area',
  'levels',
  'math',
  'missing',
];

export const languages = {zh: '/', en: '/en/'} as const;

/** The tag of a test of every template in both languages: every run has each template once, the full run all. */
export const templateTag = (template: string, language: string): '' | ' @full' =>
  (Object.keys(templates).indexOf(template) % 2 === 0) === (language === 'zh') ? '' : ' @full';

/** The tag of a test that is there for both languages: every run has the one that is named, the full run both. */
export const languageTag = (language: string, taken: keyof typeof languages): '' | ' @full' =>
  language === taken ? '' : ' @full';

/**
 * The tag of a test that is there for both languages at both widths: every run has each language and each
 * width once, the full run all.
 */
export const pairTag = (language: string, width: string): '' | ' @full' =>
  (language === 'zh') === (width === 'phone') ? '' : ' @full';

/** What a loop goes through: all in the full run, in every other the few that are named. */
export const sample = <const T>(all: readonly T[], few: readonly T[]): readonly T[] =>
  process.env.TEST_FULL ? all : few;

/** The roots that a loop goes through: those of both languages in the full run, in every other of the one that is named. */
export const rootsOf = (taken: keyof typeof languages): readonly string[] =>
  sample(Object.values(languages), [languages[taken]]);

/** Waits until the page is as it will be: an island runs. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('body:not(:has([data-island]:not([data-running])))', {
    state: 'attached',
  });
}

/** A promise for answers to be held back by, and what lets them go: waits for events, not for time. */
export function heldBack(): {readonly held: Promise<void>; readonly release: () => void} {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  return {held, release: () => release()};
}

/** Whether anything sticks out of the page to the side. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** By how much the page goes on below its foot, in pixels. */
export async function belowFoot(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [foot] = Array.from(document.querySelectorAll('footer')).slice(-1);
    const end = (foot?.getBoundingClientRect().bottom ?? 0) + scrollY;
    return Math.abs(document.documentElement.scrollHeight - end);
  });
}

/** WCAG 2.2 A and AA, and what axe holds to be good besides. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

type Scheme = 'light' | 'dark';

/** The full run looks at a page in both colours, every other run at a wide page in light and at a narrow one in dark. */
const schemesOf = (page: Page): readonly Scheme[] =>
  process.env.TEST_FULL
    ? ['light', 'dark']
    : [(page.viewportSize()?.width ?? desktop.width) < 1000 ? 'dark' : 'light'];

/**
 * What axe finds wrong with the page. In the second of two modes only colours are looked at: the
 * other rules would find the same twice. Outside the full run axe passes over what `alike` selects: the further rows
 * of a long table, for one, of which the first stand for all.
 */
export async function axeViolations(
  page: Page,
  schemes: readonly Scheme[] = schemesOf(page),
  alike?: string,
): Promise<string[]> {
  const found: string[] = [];
  for (const [index, colorScheme] of schemes.entries()) {
    await page.emulateMedia({colorScheme});
    // The site has no frames, and what holds is not looked at: without both, axe takes a third of the time.
    const axe = new AxeBuilder({page}).setLegacyMode(true).options({resultTypes: ['violations']});
    if (alike !== undefined && !process.env.TEST_FULL) axe.exclude(alike);
    const {violations} = await (
      index === 0 ? axe.withTags(tags) : axe.withRules(['color-contrast', 'link-in-text-block'])
    ).analyze();
    for (const {id, nodes} of violations) {
      found.push(`${colorScheme}: ${id}: ${nodes.map(({target}) => target.join(' ')).join(' | ')}`);
    }
  }
  return found;
}

/** Of tables and lists of many rows alike, those after the first five. */
export const furtherRows = 'main tbody tr:nth-child(n+6), .markdown li:nth-child(n+6)';
