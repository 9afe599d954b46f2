import type {Locator, Page} from '@playwright/test';
import {expect, overflow, phone, test, axeViolations} from './test';

const address = (capability: string): string => `/en/draft/assessment/?view=full&at=${capability}`;

const criterion = (page: Page, id: string): Locator => page.locator(`[data-criterion="${id}"]`);
const standing = (page: Page): Locator => page.locator('.as-standing');

test.describe('full mode of the assessment', () => {
  test('rates by keys and goes on, and leaves typing alone', async ({page}) => {
    await page.goto(address('HA-1'));
    await expect(criterion(page, 'HA-1.L2.1').getByRole('radio').first()).toBeEnabled();
    await page.keyboard.press('j');
    await expect(criterion(page, 'HA-1.L2.1')).toBeFocused();
    for (const key of ['1', 'm', 'p', 'm']) await page.keyboard.press(key);
    await expect(criterion(page, 'HA-1.L3.1')).toBeFocused();
    await expect(standing(page)).toContainText('Level so far: 1');
    await expect(standing(page)).toContainText('L2.3 Partly');

    await page.keyboard.press('a');
    const reason = criterion(page, 'HA-1.L3.1').getByLabel(/Why it cannot arise/);
    await expect(reason).toBeFocused();
    await expect(criterion(page, 'HA-1.L3.1')).toContainText('counts only with a reason');
    await page.keyboard.type('map 1');
    await expect(reason).toHaveValue('map 1');
    await page.keyboard.press('Escape');
    await expect(criterion(page, 'HA-1.L3.1')).toBeFocused();
    await expect(criterion(page, 'HA-1.L3.1')).not.toContainText('counts only with a reason');

    await page.keyboard.press('u');
    await expect(criterion(page, 'HA-1.L3.2')).toBeFocused();
  });

  test('what stays in sight says of which capability it is; capabilities in the list stand level', async ({
    page,
  }) => {
    await page.goto(address('HA-1'));
    await expect(standing(page)).toContainText('HA-1 Redundancy');
    await page.locator('.as-jump summary').click();
    const tops = await page
      .locator('.as-jump ul')
      .first()
      .locator('li')
      .evaluateAll((all) => all.slice(0, 2).map((it) => it.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  });

  test('rates what was counted, and says what a criterion counts as', async ({page}) => {
    await page.goto(address('HA-1'));
    const lower = criterion(page, 'HA-1.L2.1');
    await expect(lower.getByRole('radio').first()).toBeEnabled();
    await lower.getByRole('button', {name: 'Count a sample'}).click();
    await lower.getByLabel('Items that hold').fill('12');
    await lower.getByLabel('Sample', {exact: true}).fill('14');
    await expect(lower.getByRole('status')).toHaveText('85.7 % hold: Partly');
    await expect(lower.getByRole('radio', {name: 'Partly'})).toBeChecked();
    await criterion(page, 'HA-1.L4.5').getByRole('radio', {name: 'Met', exact: true}).check();
    await expect(lower).toContainText('Counts as met through HA-1.L4.5');
    await page.getByRole('button', {name: 'Undo'}).click();
    await expect(lower).not.toContainText('Counts as met');
  });

  test('opens a word’s meaning where it stands, and keeps note and evidence', async ({page}) => {
    await page.goto(address('HA-1'));
    const card = criterion(page, 'HA-1.L3.3');
    const word = card.getByRole('button', {name: 'highest-tier service'});
    await word.click();
    await expect(card).toContainText('set by the cost of failure');
    await word.press('Escape');
    await expect(card).not.toContainText('set by the cost of failure');

    await card.focus();
    await page.keyboard.press('e');
    await expect(card.getByLabel('Note', {exact: true})).toBeFocused();
    await page.keyboard.type('Seen in 2026');
    for (const evidence of ['https://wiki.example.org/a', 'javascript:alert(1)']) {
      await card.getByLabel(/^Evidence:/).fill(evidence);
      await card.getByRole('button', {name: 'Add', exact: true}).click();
    }
    await expect(card.locator('.as-evidence').getByRole('link')).toHaveCount(1);
    await card.getByRole('button', {name: /^Remove evidence javascript/}).click();
    await expect(card.locator('summary')).toContainText('Note and evidence (2)');
  });

  test('shows what quick mode said as a hint, and fills nothing in', async ({page}) => {
    await page.goto(address('HA-1'));
    await page.getByText('Place the team in all capabilities').click();
    const grid = page.getByRole('grid');
    await grid.getByRole('button', {name: /^HA-1 Level 1/}).focus();
    await page.keyboard.press('3');
    await expect(grid.getByRole('button', {name: /^HA-2 Level 3/})).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(grid.getByRole('button', {name: /^HA-2 Level 2/})).toBeFocused();
    await expect(grid.getByRole('button', {pressed: true})).toHaveCount(1);
    await expect(page.getByText('Quick mode said: Yes')).toHaveCount(2);
    await expect(page.getByText('Quick mode said: No')).toHaveCount(1);
    await expect(standing(page)).toContainText('0 of');
    await expect(page.locator('.as-criterion input:checked')).toHaveCount(0);
  });

  test('fits a phone and breaks no rule of accessibility', async ({page}) => {
    await page.setViewportSize(phone);
    await page.goto(address('DS-1'));
    await expect(page.getByRole('radio').first()).toBeEnabled();
    await page.getByRole('radio', {name: 'Not met'}).first().check();
    await page.locator('.as-more summary').first().click();
    await page.getByText('Place the team in all capabilities').click();
    await expect(page.getByRole('grid')).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    // What stays at the top may lie over a part of a row, which is then a target too small.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await axeViolations(page)).toEqual([]);
  });
});
