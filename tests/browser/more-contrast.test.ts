import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {expect, settled, test} from './test';

const paths = ['', 'draft/ds-1/', 'draft/framework/', 'draft/matrix/', 'draft/dependencies/'];
/** Outside the full run: what is drawn differs by page, and its colours by mode. */
const sample = {light: ['draft/matrix/'], dark: ['draft/ds-1/']};

/** Text of less than 7:1, or 4.5:1 where it is large, as axe measures it. */
async function faintText(page: Page): Promise<string[]> {
  // The site has no frames.
  const {violations, passes} = await new AxeBuilder({page})
    .setLegacyMode(true)
    .withRules(['color-contrast-enhanced'])
    .analyze();
  expect(passes.flatMap(({nodes}) => nodes).length).toBeGreaterThan(5);
  return violations
    .flatMap(({nodes}) => nodes)
    .map(({html, any}) => `${html.slice(0, 100)}: ${any[0]?.message ?? ''}`);
}

/** Lines of less than 3:1 with the ground that they are on, and how many were looked at. */
async function faintLines(page: Page): Promise<{readonly seen: number; readonly faint: string[]}> {
  return page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;
    // Colours over each other as the screen shows them, the page's own ground below.
    const paint = (colours: readonly string[]): Uint8ClampedArray => {
      context.clearRect(0, 0, 1, 1);
      for (const colour of colours) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      return context.getImageData(0, 0, 1, 1).data;
    };
    const luminance = (pixel: Uint8ClampedArray): number =>
      [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
        const value = (pixel[index] ?? 0) / 255;
        return sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
      }, 0);
    const groundsOf = (element: Element | null): string[] =>
      element === null
        ? []
        : [...groundsOf(element.parentElement), getComputedStyle(element).backgroundColor];
    const ratio = (line: string, grounds: readonly string[]): number => {
      const pair = [luminance(paint(grounds)), luminance(paint([...grounds, line]))];
      return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    };
    let seen = 0;
    const faint = new Set<string>();
    for (const element of Array.from(document.querySelectorAll('body *'))) {
      if (!element.checkVisibility() || element.closest('svg, math')) continue;
      const style = getComputedStyle(element);
      for (const side of ['top', 'right', 'bottom', 'left']) {
        const colour = style.getPropertyValue(`border-${side}-color`);
        const width = parseFloat(style.getPropertyValue(`border-${side}-width`));
        // A line of no colour at all only keeps its place.
        if (width === 0 || paint([colour])[3] === 0) continue;
        seen += 1;
        const found = ratio(colour, groundsOf(element.parentElement));
        if (found < 3)
          faint.add(
            `<${element.tagName} class="${element.className}">: ${colour}, ${found.toFixed(2)}:1`,
          );
      }
    }
    return {seen, faint: [...faint]};
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with more contrast, ${colorScheme}, text has 7:1, lines have 3:1 and the focus shows`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({contrast: 'more', colorScheme});
    for (const path of process.env.TEST_FULL ? paths : sample[colorScheme]) {
      await page.goto(`/en/${path}`);
      await settled(page);
      expect.soft(await faintText(page), path).toEqual([]);
      const lines = await faintLines(page);
      expect.soft(lines.faint, path).toEqual([]);
      expect.soft(lines.seen, path).toBeGreaterThan(5);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      // The accent is the colour of links too, whose contrast was looked at as text.
      const ring = await page.evaluate(() => {
        const {outlineWidth, outlineStyle, outlineColor} = getComputedStyle(
          document.activeElement!,
        );
        const probe = document.createElement('span');
        probe.style.color = 'var(--accent)';
        document.body.append(probe);
        const accent = getComputedStyle(probe).color;
        probe.remove();
        return {width: parseFloat(outlineWidth), outlineStyle, isAccent: outlineColor === accent};
      });
      expect.soft(ring, path).toEqual({width: 3, outlineStyle: 'solid', isAccent: true});
    }
  });
}
