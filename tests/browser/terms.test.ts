import type {Locator, Page} from '@playwright/test';
import {expect, languageTag, phone, test, axeViolations} from './test';

/** The first use of a term on a page leads to its meaning: whatever the page says, some term is used on it. */
const pages = {zh: '/draft/ds-1/', en: '/en/draft/ds-1/'};

const first = (page: Page): Locator => page.locator('label.term').first();
const button = (page: Page): Locator => page.locator('button.term-button').first();
const shown = (page: Page): Locator => page.locator('.meaning:popover-open');

/** Of the text that a word is in, in CSS pixels. */
const heightAround = (word: Locator): Promise<number | undefined> =>
  word.evaluate((label) => label.parentElement?.getBoundingClientRect().height);

for (const [language, address] of Object.entries(pages)) {
  test.describe(`terms on ${address}`, () => {
    test(`a click shows the meaning, with the other language’s name and the way to its entry${languageTag(language, 'zh')}`, async ({
      page,
    }) => {
      await page.goto(address);
      await first(page).click();
      await expect(shown(page)).toHaveCount(1);
      await expect(shown(page)).toBeInViewport({ratio: 1});
      const id = (await shown(page).getAttribute('id'))?.replace('meaning-', '') ?? '';
      await expect(shown(page).locator('small[lang]')).not.toBeEmpty();
      await shown(page).getByRole('link').click();
      await expect(page).toHaveURL(new RegExp(`/draft/glossary/#${id}$`));
      await expect(page.locator(`#${id}`)).toBeInViewport();
    });

    test(`Escape and a click elsewhere put it away; open it breaks no rule of accessibility${languageTag(language, 'en')}`, async ({
      page,
    }) => {
      await page.goto(address);
      await first(page).click();
      await expect(shown(page)).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(shown(page)).toHaveCount(0);
      await first(page).click();
      await expect(shown(page)).toHaveCount(1);
      expect(await axeViolations(page)).toEqual([]);
      await page.locator('h1').click();
      await expect(shown(page)).toHaveCount(0);
    });

    test(`by keyboard its button shows, opens it, and leads into it${languageTag(language, 'zh')}`, async ({
      page,
    }) => {
      await page.goto(address);
      const name = (await button(page).getAttribute('aria-label')) ?? '';
      const hidden = (await button(page).boundingBox())?.width;
      expect(hidden).toBe(0);
      // The stop before it, so that it is reached as a reader reaches it.
      await button(page).focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      // A word of criteria is marked in each level, its buttons called the same.
      const focused = page.getByRole('button', {name, exact: true}).first();
      await expect(focused).toBeFocused();
      expect((await focused.boundingBox())?.width).toBeGreaterThan(24);
      await page.keyboard.press('Enter');
      await expect(shown(page)).toHaveCount(1);
      await page.keyboard.press('Tab');
      await expect(shown(page).getByRole('link')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(shown(page)).toHaveCount(0);
      await expect(focused).toBeFocused();
    });

    test(`the text around it is one text, to be found and copied${languageTag(language, 'zh')}`, async ({
      page,
    }) => {
      await page.goto(address);
      const {around, copied} = await first(page).evaluate((label) => {
        const before = label.previousSibling?.textContent?.trim().slice(-4) ?? '';
        const after = label.nextSibling?.textContent?.slice(0, 4) ?? '';
        const space = /\s$/.test(label.previousSibling?.textContent ?? '') ? ' ' : '';
        const text = before + space + (label.textContent ?? '') + after;
        const range = document.createRange();
        range.selectNodeContents(label.closest('p, li, td, dd, div') ?? label);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        return {around: text.trim(), copied: String(getSelection())};
      });
      expect(copied.replace(/\s+/g, ' ')).toContain(around.replace(/\s+/g, ' '));
      // `find` is what the browser's own search uses; it is not in every type library.
      const isFound = await page.evaluate((text) => {
        getSelection()?.removeAllRanges();
        return (window as unknown as {find: (text: string) => boolean}).find(text);
      }, around);
      expect(isFound).toBe(true);
    });

    test(`no term is marked twice, and each has its meaning${languageTag(language, 'en')}`, async ({
      page,
    }) => {
      await page.goto(address);
      const marked = await page.locator('label.term').evaluateAll((labels) =>
        labels.map((label) => {
          const id = (label as HTMLLabelElement).htmlFor;
          const opens = document.getElementById(id)?.getAttribute('popovertarget') ?? '';
          // A word that decides criteria is marked in each level, all else once on the page.
          const level = opens.startsWith('meaning-word-')
            ? (label.closest('[data-level]')?.id ?? '–')
            : '';
          return {id, opens, use: `${opens} ${level}`};
        }),
      );
      expect(marked.length).toBeGreaterThan(3);
      expect(new Set(marked.map(({use}) => use)).size).toBe(marked.length);
      for (const {id, opens} of marked) {
        await expect(page.locator(`#${id}`)).toHaveCount(1);
        await expect(page.locator(`#${opens}`)).toHaveCount(1);
      }
    });

    test(`a word that a criterion has opens its meaning in each level${languageTag(language, 'en')}`, async ({
      page,
    }) => {
      await page.goto(address);
      let opened = 0;
      for (const level of [2, 3, 4, 5]) {
        const words = page.locator(`#l${level} label[for^="term-word-"]`);
        // Levels without such a word are told apart by none.
        if ((await words.count()) === 0) continue;
        opened += 1;
        await words.first().scrollIntoViewIfNeeded();
        const word = await words.first().textContent();
        const before = await heightAround(words.first());
        await words.first().click();
        await expect(shown(page), `level ${level}, ${word}`).toHaveCount(1);
        await expect(shown(page)).toBeInViewport({ratio: 1});
        await page.keyboard.press('Escape');
        await expect(shown(page)).toHaveCount(0);
        // Its button has the focus again, and stands where it moves no line.
        await expect(page.locator('.term-button:focus')).toHaveCount(1);
        expect(await heightAround(words.first())).toBe(before);
      }
      expect(opened).toBe(4);
    });
  });
}

test.describe('terms without script, on a phone', () => {
  test.use({javaScriptEnabled: false, viewport: phone, hasTouch: true});

  test('a tap shows the meaning within the screen', async ({page}) => {
    await page.goto('/en/draft/ds-1/');
    await first(page).tap();
    await expect(shown(page)).toHaveCount(1);
    await expect(shown(page)).toBeInViewport({ratio: 1});
  });
});
