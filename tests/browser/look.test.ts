/** What a machine can see of how pages look, in both languages. */
import type {Locator, Page} from '@playwright/test';
import {
  belowFoot,
  desktop,
  expect,
  languages,
  phone,
  rootsOf,
  sample,
  settled,
  templates,
  test,
} from './test';

/** Sizes and weights of the text that shows, formulas and drawings aside. */
function letters(page: Page): Promise<{readonly sizes: string[]; readonly weights: string[]}> {
  return page.evaluate(() => {
    const sizes = new Set<string>();
    const weights = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!element || (texts.currentNode.textContent ?? '').trim() === '') continue;
      if (!element.checkVisibility() || element.closest('svg, math, sup, noscript')) continue;
      const {fontSize, fontWeight} = getComputedStyle(element);
      sizes.add(fontSize);
      weights.add(fontWeight);
    }
    return {sizes: [...sizes], weights: [...weights]};
  });
}

// Of each template, every-template.test.ts says so.
test('the page of dependencies is not longer than its foot, and its matrix has the room of the page', async ({
  page,
}) => {
  for (const root of rootsOf('en')) {
    await page.goto(`${root}draft/dependencies/`);
    for (const viewport of [phone, desktop]) {
      await page.setViewportSize(viewport);
      expect(await belowFoot(page), `${root}, ${viewport.width}`).toBeLessThan(2);
    }
    const region = page.getByRole('region').nth(1);
    const hidden = await region.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth);
    expect(hidden, root).toBeLessThanOrEqual(0);
  }
});

test('text has six sizes at the most, two weights, and lines that are read', async ({page}) => {
  const {landing, prose, math} = templates;
  for (const [language, root] of Object.entries(languages)) {
    for (const path of sample(
      [landing, prose, math],
      [language === 'zh' ? landing : prose, math],
    )) {
      await page.goto(root + path);
      for (const viewport of [desktop, phone]) {
        await page.setViewportSize(viewport);
        const name = `${root}${path}, ${viewport.width}`;
        const {sizes, weights} = await letters(page);
        expect(sizes.length, `${name}: ${sizes.join(' ')}`).toBeLessThanOrEqual(6);
        expect(weights.sort(), name).toEqual(['400', '700']);
        if (path !== math) continue;
        const widest = await page
          .locator('.markdown > p')
          .evaluateAll((all) => Math.max(...all.map(({clientWidth}) => clientWidth)));
        expect(widest, name).toBeGreaterThan(300);
        // Some 70 letters, or 40 Han of 17 px.
        expect(widest, name).toBeLessThanOrEqual(language === 'zh' ? 680 : 622);
      }
    }
  }
});

test('the front page says at once where to begin, and what the standard consists of', async ({
  page,
}) => {
  for (const root of rootsOf('zh')) {
    await page.goto(root);
    for (const viewport of [phone, desktop]) {
      await page.setViewportSize(viewport);
      for (const path of ['introduction', 'assessment']) {
        const link = page.locator(`main a[href$="/draft/${path}/"]`).first();
        await expect(link, `${root} ${viewport.width}`).toBeInViewport({ratio: 1});
      }
      // One mark of the edition.
      const marks = page.locator('a[href$="/draft/"]').filter({visible: true});
      await expect(marks, `${root} ${viewport.width}`).toHaveCount(1);
      await expect(page.locator('main ol a[href*="/ds-1/#l"]')).toHaveCount(5);
    }
    await page.setViewportSize({width: 1920, height: 1080});
    const edges = await page.evaluate(() =>
      ['header a', 'main h1', 'footer p'].map((selector) =>
        Math.round(document.querySelector(selector)?.getBoundingClientRect().x ?? 0),
      ),
    );
    expect(new Set(edges).size, `${root}: ${edges.join(' ')}`).toBe(1);
  }
});

test('the front page: where areas act is on the first screen, and pointing at them moves nothing; the head has its name on a line, the edition beside it, and ends where the page does', async ({
  page,
}) => {
  await page.setViewportSize(desktop);
  for (const root of rootsOf('en')) {
    await page.goto(root);
    await expect(page.locator('main [data-drawing] a').nth(4), root).toBeInViewport({ratio: 1});
    const head = await page.evaluate(() => {
      const box = (selector: string): DOMRect =>
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const name = document.querySelector('header a span:nth-of-type(2)');
      const lines = document.createRange();
      if (name) lines.selectNodeContents(name);
      return {
        lines: lines.getClientRects().length,
        afterName: box('header a + a').left - box('header a').right,
        afterEdition: box('header nav').left - box('header a + a').right,
        ends: Math.abs(box('header [data-colours] circle').right - box('main section').right),
      };
    });
    expect(head.lines, root).toBe(1);
    expect(head.afterName, root).toBeGreaterThan(8);
    expect(head.afterName, root).toBeLessThanOrEqual(head.afterEdition + 1);
    expect(head.ends, root).toBeLessThan(3);
    const height = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    for (const area of ['HA', 'DS', 'CS']) {
      await page.locator(`figure a[data-area="${area}"]`).hover();
      expect(await height(), `${root} ${area}`).toBe(before);
    }
  }
});

test('phone, a capability: two rows of bars of 100 px, targets of 44 px, a lower edge of what stays in sight; ids that stand side by side are whole and apart', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  for (const root of rootsOf('zh')) {
    await page.goto(`${root}draft/cd-3/`);
    const bars = await page.evaluate(() => {
      const bar = document.querySelector('[popovertarget=site-nav]')?.parentElement;
      return bar?.getBoundingClientRect().bottom;
    });
    expect(bars, root).toBeGreaterThan(60);
    expect(bars, root).toBeLessThanOrEqual(100);
    const {broken, gaps} = await page.evaluate(() => {
      const links = Array.from(document.querySelectorAll('#l3 > p > span > a[href*="/sp-"]'));
      const boxes = links.map((link) => link.getBoundingClientRect());
      return {
        broken: links
          .filter((link) => link.getClientRects().length > 1)
          .map((it) => it.textContent),
        gaps: boxes.flatMap(({right, top}, index) => {
          const next = boxes[index + 1];
          return next?.top === top ? [next.left - right] : [];
        }),
      };
    });
    expect(broken, root).toEqual([]);
    expect(gaps.length, root).toBeGreaterThan(3);
    expect(Math.min(...gaps), root).toBeGreaterThan(6);
    await page.goto(`${root}draft/cd-3/#l3`);
    const name = page.locator('h3:has(> #l3-name)');
    expect(await name.evaluate((head) => getComputedStyle(head).borderBottomWidth), root).toBe(
      '1px',
    );
    for (const id of ['site-nav', 'page-contents']) {
      const button = page.locator(`[popovertarget=${id}]`).filter({visible: true});
      const box = await button.first().boundingBox();
      expect(Math.round(box?.height ?? 0), `${root} ${id}`).toBeGreaterThanOrEqual(44);
    }
  }
});

test('wide, a capability: five levels on the first screen; in the navigation bold is the top level, always; a folded section is quieter than an open one, in ink, with its mark inside the column', async ({
  page,
}) => {
  await page.setViewportSize(desktop);
  for (const root of rootsOf('en')) {
    await page.goto(`${root}draft/cd-3/`);
    const five = page.locator('main nav:has(a[href="#l5"]) ol').filter({visible: true});
    await expect(five.first(), root).toBeInViewport({ratio: 1});
    const weights = await page.locator('#site-nav').evaluate((nav) => {
      const of = (selector: string): string[] =>
        Array.from(nav.querySelectorAll(selector), (it) => getComputedStyle(it).fontWeight);
      return {
        top: of(':scope > ul > li > a, :scope > ul > li > details > summary'),
        deeper: of('ul ul :is(a:not([aria-current]), summary)'),
      };
    });
    expect(weights.top.length, root).toBeGreaterThan(5);
    expect(weights.deeper.length, root).toBeGreaterThan(10);
    expect(new Set(weights.top), root).toEqual(new Set(['700']));
    expect(new Set(weights.deeper), root).toEqual(new Set(['400']));
    const fold = page.locator('details[data-fold]').first();
    const lookOf = (head: Locator): Promise<{size: string; colour: string}> =>
      head.evaluate((it) => {
        const {fontSize, color} = getComputedStyle(it);
        return {size: fontSize, colour: color};
      });
    const head = fold.locator('h2');
    const open = await lookOf(page.locator('.markdown > h2').first());
    const folded = await lookOf(head);
    // Grey, it would seem to be switched off.
    expect(parseFloat(folded.size), root).toBeLessThan(parseFloat(open.size));
    expect(folded.colour, root).toBe(open.colour);
    const height = (): Promise<number> =>
      fold.locator('summary').evaluate((summary) => summary.getBoundingClientRect().height);
    const before = await height();
    const indent = await fold.evaluate((it) => {
      const left = it.querySelector('h2')?.getBoundingClientRect().left ?? 0;
      return left - it.getBoundingClientRect().left;
    });
    expect(indent, root).toBeGreaterThan(8);
    await fold.locator('summary').click();
    expect(await lookOf(head), root).toEqual(open);
    // What is below moves no further than what is unfolded.
    expect(await height(), root).toBe(before);
  }
});

test('print, a capability: no marks of what opens, no way through the site; evidence begins where criteria do, and what stands beside its term may part from the next', async ({
  page,
}) => {
  await page.emulateMedia({media: 'print'});
  for (const root of rootsOf('zh')) {
    await page.goto(`${root}draft/cd-3/`);
    const fold = page.locator('#l3 summary');
    const mark = await fold.evaluate((summary) => getComputedStyle(summary, '::before').content);
    expect(mark, root).toBe('none');
    await expect(page.locator('article > nav').first(), root).toBeHidden();
    const line = await page.evaluate(() =>
      document.documentElement.style.getPropertyValue('--running'),
    );
    expect(line, root).toContain('CD-3 · ');
    const lefts = await page
      .locator('#l3-1 p, #l3 details li')
      .evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().left)));
    expect(lefts.length, root).toBeGreaterThan(2);
    expect(new Set(lefts).size, `${root}: ${lefts.join(' ')}`).toBe(1);
    const kept = await page
      .locator('dl dt')
      .evaluateAll((all) =>
        all.filter(
          (term) =>
            term.checkVisibility() &&
            term.nextElementSibling?.getBoundingClientRect().top ===
              term.getBoundingClientRect().top &&
            getComputedStyle(term).breakAfter !== 'auto',
        ),
      );
    expect(kept.length, root).toBe(0);
    // What opens a template is not said where nothing opens.
    await page.goto(`${root}draft/sp-02/`);
    await expect(page.locator('summary:not(:has(h2))').filter({visible: true})).toHaveCount(0);
  }
});

test('the contents mark the section one reads, the levels among them', async ({page}) => {
  await page.setViewportSize(desktop);
  await page.goto('/en/draft/ds-1/');
  const current = page.locator('#page-contents [aria-current]');
  await expect(current).toHaveCount(0);
  for (const place of ['good', 'l3', 'pitfalls']) {
    await page.locator(`#page-contents a[href="#${place}"]`).click();
    await expect(current).toHaveAttribute('href', `#${place}`);
    await expect(current).toHaveCount(1);
  }
  await page.keyboard.press('End');
  await expect(current).toHaveAttribute(
    'href',
    (await page.locator('#page-contents a').last().getAttribute('href')) ?? '',
  );
  // And the head its part.
  await expect(page.locator('header nav [aria-current]')).toHaveText('Model');
});

test('texts that stand below each other begin at one place, and lines end where text does', async ({
  page,
}) => {
  await page.setViewportSize(desktop);
  for (const root of rootsOf('zh')) {
    await page.goto(`${root}draft/ce-4/`);
    const edges = await page.evaluate(() => {
      const boxes = (selector: string): DOMRect[] =>
        Array.from(document.querySelectorAll(selector), (element) =>
          element.getBoundingClientRect(),
        );
      return {
        begins: boxes('#pitfalls + ul dd').map(({left}) => Math.round(left)),
        ends: boxes('.markdown > p, .markdown > h2, article > footer').map(({right}) =>
          Math.round(right),
        ),
      };
    });
    expect(edges.begins.length, root).toBeGreaterThan(3);
    expect(new Set(edges.begins).size, `${root}: ${edges.begins.join(' ')}`).toBe(1);
    expect(new Set(edges.ends).size, `${root}: ${edges.ends.join(' ')}`).toBe(1);
  }
});

test('phone: the levels of the matrix are chosen in one row, and the area stays in sight', async ({
  page,
}) => {
  for (const root of rootsOf('zh')) {
    await page.goto(`${root}draft/matrix/`);
    await settled(page);
    for (const width of [360, 390]) {
      await page.setViewportSize({...phone, width});
      const tops = await page
        .locator('label:has([name=matrix-level])')
        .evaluateAll((all) => all.map((label) => Math.round(label.getBoundingClientRect().top)));
      expect(tops, root).toHaveLength(5);
      expect(new Set(tops).size, `${root}, ${width}`).toBe(1);
      await page
        .locator('tbody th[scope=row]')
        .nth(7)
        .evaluate((cell) => cell.scrollIntoView());
      await page.mouse.wheel(0, -150);
      const area = page.locator('tr[data-band][data-area="CD"]');
      await expect(area, `${root}, ${width}`).toBeInViewport({ratio: 1});
      const isOnTop = await area.evaluate((row) => {
        const {x, y, width: across, height} = row.getBoundingClientRect();
        return row.contains(document.elementFromPoint(x + across / 2, y + height / 2));
      });
      expect(isOnTop, `${root}, ${width}`).toBe(true);
    }
  }
});

test('print: nothing is below nine points, and nothing is to be pressed', async ({page}) => {
  await page.emulateMedia({media: 'print'});
  for (const root of rootsOf('en')) {
    await page.goto(`${root}draft/ce-4/`);
    const {sizes} = await letters(page);
    // Nine points are twelve pixels.
    expect(Math.min(...sizes.map(parseFloat)), root).toBeGreaterThanOrEqual(11.9);
    for (const path of ['step-up/ce-4/', 'assessment/', 'about/']) {
      const links = page.locator(`main a[href*="${path}"], main ~ * a[href*="${path}"]`);
      await expect(links.filter({visible: true}), root + path).toHaveCount(0);
    }
    await expect(page.locator('a[href$="/licence/"]').last(), root).toBeVisible();
  }
});

test('the filters of the matrix stand in one row, with what they leave', async ({page}) => {
  await page.setViewportSize(desktop);
  for (const root of rootsOf('en')) {
    await page.goto(`${root}draft/matrix/`);
    await settled(page);
    const middles = await page.locator('[role=status]').evaluate((status) =>
      Array.from(status.parentElement?.children ?? [], (child) => {
        const {top, bottom} = child.getBoundingClientRect();
        return Math.round((top + bottom) / 2);
      }),
    );
    expect(middles.length, root).toBeGreaterThan(6);
    expect(
      Math.max(...middles) - Math.min(...middles),
      `${root}: ${middles.join(' ')}`,
    ).toBeLessThan(3);
  }
});

test('the matrix grows deeper from level to level, by even steps, in both colours', async ({
  page,
}) => {
  await page.setViewportSize(desktop);
  await page.goto('/draft/matrix/');
  await settled(page);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme: scheme});
    const tones = await page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
      return Array.from(
        document.querySelectorAll('tbody:first-of-type tr:nth-child(2) td'),
        (cell) => {
          if (!canvas) return 0;
          canvas.fillStyle = getComputedStyle(cell).backgroundColor;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
          return red + green + blue;
        },
      );
    });
    expect(tones, scheme).toHaveLength(5);
    const steps = tones.slice(1).map((tone, index) => Math.abs(tone - (tones[index] ?? 0)));
    expect(Math.min(...steps), `${scheme}: ${tones.join(' ')}`).toBeGreaterThan(3);
    expect(Math.max(...steps), `${scheme}: ${tones.join(' ')}`).toBeLessThan(
      2 * Math.min(...steps),
    );
  }
});
