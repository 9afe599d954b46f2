import {
  axeTemplates,
  expect,
  languages,
  overflow,
  settled,
  templates,
  templateTag,
  test,
} from './test';

/** What WCAG 1.4.12 lets readers set, at once. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p {margin-block-end: 2em !important}`;

const names = Object.entries(templates);
for (const [title, taken] of Object.entries({
  'templates that axe leaves out': names.filter(([name]) => !axeTemplates.includes(name)),
  '@full templates that axe looks at': names.filter(([name]) => axeTemplates.includes(name)),
})) {
  test(`${title}: with the reader’s own spacing of text nothing sticks out and nothing runs into another`, async ({
    page,
  }) => {
    expect(taken.length).toBeGreaterThan(4);
    const each = taken.flatMap(([template, path]) =>
      Object.entries(languages).map(([language, root]) => ({template, path, language, root})),
    );
    for (const {template, path, language, root} of each) {
      // The language that every-template.test.ts does not look at outside the full run.
      if (!templateTag(template, language) && !process.env.TEST_FULL) continue;
      await page.goto(`${root}${path}#main`);
      await settled(page);
      await page.addStyleTag({content: spacing});
      for (const width of [320, 1280]) {
        await page.setViewportSize({width, height: 800});
        expect(await overflow(page), `${template}, ${language}, ${width}`).toBeLessThanOrEqual(0);
        const found = await page.evaluate(() => {
          // Or for those who hear it only, as the head of a table that is a list on a phone.
          const isClipped = (element: Element | null): boolean =>
            element !== null &&
            (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
          const isShown = (element: Element): boolean =>
            element.checkVisibility() &&
            !isClipped(element) &&
            !element.closest('svg, math, dialog:not([open]), details:not([open])');
          const cut = (element: Element): string => (element.textContent ?? '').slice(0, 40);
          // Text that is wider than the box that its neighbour begins behind.
          const out = Array.from(document.querySelectorAll('main *, header *'))
            .filter((element) => isShown(element) && element.scrollWidth > element.clientWidth + 1)
            .filter((element) => {
              const {overflowX, display} = getComputedStyle(element);
              return overflowX === 'visible' && display !== 'inline';
            })
            .map((element) => `sticks out of its box: ${cut(element)}`);
          const buttons = Array.from(document.querySelectorAll('button, header a'))
            .filter(isShown)
            .map((element) => ({element, box: element.getBoundingClientRect()}))
            .filter(({box}) => box.width > 1);
          const over = buttons.flatMap(({element, box}, index) =>
            buttons
              .slice(index + 1)
              .filter(
                (next) =>
                  !element.contains(next.element) &&
                  box.left < next.box.right - 1 &&
                  next.box.left < box.right - 1 &&
                  box.top < next.box.bottom - 1 &&
                  next.box.top < box.bottom - 1,
              )
              .map((next) => `“${cut(element)}” and “${cut(next.element)}” cover each other`),
          );
          return [...out, ...over];
        });
        expect(found, `${template}, ${language}, ${width}`).toEqual([]);
      }
    }
  });
}
