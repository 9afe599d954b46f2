import type {Page} from '@playwright/test';

/**
 * Where the focus is, and what hides it: nothing of it is seen, or something else stands before each of its
 * corners and its middle.
 */
export async function stop(
  page: Page,
): Promise<{readonly name: string; readonly hiddenBy?: string}> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return {name: ''};
    const name = `${element.tagName} ${element.getAttribute('href') ?? element.id} “${(element.textContent || element.getAttribute('aria-label') || '').slice(0, 40)}”`;
    // The part of each that is on the screen: a region that scrolls may be larger.
    const boxes = Array.from(element.getClientRects())
      .map(({left, right, top, bottom}) => ({
        left: Math.max(left, 0),
        right: Math.min(right, innerWidth),
        top: Math.max(top, 0),
        bottom: Math.min(bottom, innerHeight),
      }))
      .filter(({left, right, top, bottom}) => left < right && top < bottom);
    let before = 'nothing of it is on the screen';
    for (const {left, right, top, bottom} of boxes) {
      for (const x of [left + 2, (left + right) / 2, right - 2]) {
        for (const y of [top + 2, (top + bottom) / 2, bottom - 2]) {
          if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
          const front = document.elementFromPoint(x, y);
          if (!front) continue;
          // Around it or in it; the label of a field stands for the field.
          if (element.contains(front) || front.contains(element)) {
            const style = getComputedStyle(front);
            if (style.position !== 'sticky' && style.position !== 'fixed') return {name};
            if (element.closest('header, nav, [popover], dialog') || element.contains(front))
              return {name};
          }
          before = `${front.tagName}.${front.className} “${(front.textContent ?? '').slice(0, 30)}”`;
        }
      }
    }
    return {name, hiddenBy: before};
  });
}

/** Goes through all stops of a page, forward or back. */
export async function hiddenStops(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
): Promise<{readonly hidden: string[]; readonly count: number}> {
  const hidden: string[] = [];
  let count = 0;
  for (;;) {
    await page.keyboard.press(key);
    const {name, hiddenBy} = await stop(page);
    if (name === '') break;
    count += 1;
    if (hiddenBy !== undefined) hidden.push(`${name}: ${hiddenBy}`);
    if (count > 2000) throw new Error('The focus goes round and round.');
  }
  return {hidden, count};
}
