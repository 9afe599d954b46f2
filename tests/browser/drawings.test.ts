import type {Page} from '@playwright/test';
import {desktop, expect, languages, phone, sample, test} from './test';

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

test('every name in a drawing has its room, in a narrow phone, a phone and a wide window', async ({
  page,
}) => {
  const each = pages.flatMap((name, index) =>
    Object.values(languages).map((root) => ({address: `${root}draft/${name}/`, root, index})),
  );
  // Outside the full run a page has one language.
  const few = each.filter(({root, index}) => (root === '/') === (index % 2 === 0));
  for (const {address} of sample(each, few)) {
    await page.goto(address);
    for (const [width, viewport] of Object.entries(widths)) {
      await page.setViewportSize(viewport);
      const drawing = page.locator('main figure svg').filter({visible: true}).first();
      await expect(drawing, `${address}, ${width}`).toBeVisible();
      expect(await misplacedTexts(page), `${address}, ${width}`).toEqual([]);
    }
  }
});
