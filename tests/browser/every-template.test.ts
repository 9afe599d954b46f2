import {
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

for (const [template, path] of Object.entries(templates)) {
  test(`${template}: nothing sticks out or follows the foot in both languages and widths; no axe violation`, async ({
    page,
  }) => {
    let axeRuns = 0;
    for (const [language, root] of Object.entries(languages)) {
      // Outside the full run each template has one language, in which axe looks at it.
      if (templateTag(template, language) && !process.env.TEST_FULL) continue;
      // At a place: the page is then laid out whole.
      await page.goto(`${root}${path}#main`);
      await settled(page);
      for (const [width, viewport] of Object.entries({phone, desktop})) {
        await page.setViewportSize(viewport);
        expect(await overflow(page), `${language}, ${width}`).toBeLessThanOrEqual(0);
        expect(await belowFoot(page), `${language}, ${width}`).toBeLessThan(2);
        // The full run has every page at both widths, and these among them.
        if (templateTag(template, language) || pairTag(language, width)) continue;
        axeRuns += 1;
        expect(await axeViolations(page), `${language}, ${width}`).toEqual([]);
      }
    }
    expect(axeRuns, 'axe looks at each template once').toBe(1);
  });
}

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
