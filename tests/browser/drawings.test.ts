import type {Page} from '@playwright/test';
import {desktop, expect, languages, pairTag, phone, test} from './test';

/** Pages with a drawing that has text. */
const pages = [
  'framework',
  'introduction/alliance',
  'introduction/scope',
  'introduction/structure',
];
const widths = {'narrow phone': {width: 320, height: 640}, phone, desktop};

/** Texts of drawings that stand over an edge of their drawing or their box, or touch another text. */
function misplacedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const drawings = Array.from(document.querySelectorAll<SVGSVGElement>('main figure svg'));
    for (const drawing of drawings) {
      const edge = drawing.getBoundingClientRect();
      if (edge.width === 0) continue;
      const lines = Array.from(drawing.querySelectorAll('text')).flatMap((text) => {
        const parts = Array.from(text.querySelectorAll('tspan'));
        return parts.length > 0 ? parts : [text];
      });
      const places = lines.map((line) => ({
        text: line.textContent,
        place: line.getBoundingClientRect(),
      }));
      const boxes = Array.from(drawing.querySelectorAll('rect'), (box) =>
        box.getBoundingClientRect(),
      );
      const least = (4 * edge.width) / drawing.viewBox.baseVal.width;
      places.forEach(({text, place}, index) => {
        if (place.left < edge.left || place.right > edge.right || place.bottom > edge.bottom)
          found.push(`over the edge: ${text}`);
        const middle = (place.top + place.bottom) / 2;
        for (const box of boxes) {
          const isBeside = middle > box.top && middle < box.bottom;
          const isOverLeft = place.left < box.left && place.right > box.left;
          const isOverRight = place.left < box.right && place.right > box.right;
          if (isBeside && (isOverLeft || isOverRight)) found.push(`over its box: ${text}`);
        }
        for (const next of places.slice(index + 1)) {
          const isBeside =
            Math.abs(middle - (next.place.top + next.place.bottom) / 2) < place.height / 2;
          const gap =
            Math.max(place.left, next.place.left) - Math.min(place.right, next.place.right);
          if (isBeside && gap < least) found.push(`touching: ${text} | ${next.text}`);
        }
      });
      // The marks between stages, which a name may not reach either.
      for (const mark of Array.from(drawing.querySelectorAll('path'))) {
        const {left, right, top, bottom} = mark.getBoundingClientRect();
        for (const {text, place} of places) {
          if (place.left < right && place.right > left && place.top < bottom && place.bottom > top)
            found.push(`over a mark: ${text}`);
        }
      }
    }
    return found;
  });
}

for (const [language, root] of Object.entries(languages)) {
  for (const [width, viewport] of Object.entries(widths)) {
    // Outside the full run the narrowest has both languages, and the rest one each.
    const tag = width === 'narrow phone' ? '' : pairTag(language, width);
    test(`${language}, ${width}: every name in a drawing has its room${tag}`, async ({page}) => {
      await page.setViewportSize(viewport);
      for (const name of pages) {
        await page.goto(`${root}draft/${name}/`);
        await expect(page.locator('main figure svg').filter({visible: true}).first()).toBeVisible();
        expect(await misplacedTexts(page), name).toEqual([]);
      }
    });
  }
}
