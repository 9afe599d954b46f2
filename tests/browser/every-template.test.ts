import type {Page} from '@playwright/test';
import {
  axeTemplates,
  belowFoot,
  desktop,
  expect,
  languages,
  overflow,
  pairTag,
  phone,
  settled,
  templates,
  templateTag,
  test,
  axeViolations,
} from './test';

/** That nothing sticks out or follows the foot; and what else is looked at, in a language and a width. */
async function lookAt(
  page: Page,
  template: keyof typeof templates,
  besides?: (language: string, width: string) => Promise<void>,
): Promise<void> {
  for (const [language, root] of Object.entries(languages)) {
    // Outside the full run each template has one language, in which axe looks at it.
    if (templateTag(template, language) && !process.env.TEST_FULL) continue;
    // At a place: the page is then laid out whole.
    await page.goto(`${root}${templates[template]}#main`);
    await settled(page);
    for (const [width, viewport] of Object.entries({phone, desktop})) {
      await page.setViewportSize(viewport);
      const name = `${template}, ${language}, ${width}`;
      expect(await overflow(page), name).toBeLessThanOrEqual(0);
      expect(await belowFoot(page), name).toBeLessThan(2);
      await besides?.(language, width);
    }
  }
}

const names = Object.keys(templates) as (keyof typeof templates)[];

for (const template of names) {
  test(`${template}: nothing sticks out or follows the foot in both languages and widths; no axe violation${axeTemplates.includes(template) ? '' : ' @full'}`, async ({
    page,
  }) => {
    let axeRuns = 0;
    await lookAt(page, template, async (language, width) => {
      // The full run has every page at both widths, and these among them.
      if (templateTag(template, language) || pairTag(language, width)) return;
      axeRuns += 1;
      expect(await axeViolations(page), `${language}, ${width}`).toEqual([]);
    });
    expect(axeRuns, 'axe looks at each template once').toBe(1);
  });
}

test('templates that axe leaves out: nothing sticks out or follows the foot in both widths', async ({
  page,
}) => {
  const left = names.filter((template) => !axeTemplates.includes(template));
  expect(left).toHaveLength(5);
  for (const template of left) await lookAt(page, template);
});

test('axe says what is wrong, in either colour', async ({page}) => {
  await page.route('**/wrong/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>x</title>
        <style>:root {color-scheme: light dark; background: white; color: black}
          @media (prefers-color-scheme: dark) {p {color: #eee}}</style>
        <main><h1>x</h1><p>text</p><img src="/favicon.svg"></main>`,
    }),
  );
  await page.goto('/wrong/');
  expect(await axeViolations(page, ['light', 'dark'])).toEqual([
    expect.stringMatching(/^light: image-alt: img/),
    expect.stringMatching(/^dark: color-contrast: p/),
  ]);
});
