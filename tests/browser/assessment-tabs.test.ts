import type {Page} from '@playwright/test';
import {expect, test} from './test';

const island = (page: Page) => page.locator('[data-island]');
const step = (page: Page, name: string) =>
  island(page).locator('.as-steps').getByRole('button', {name, exact: true});

const file = (teams: readonly object[]) => ({
  name: 'earlier.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'application-operations-assessment',
      version: 1,
      id: 'abcd1234',
      name: 'Earlier',
      created: '2026-11-01T08:00:00.000Z',
      modified: '2026-11-02T08:00:00.000Z',
      edition: 'draft',
      scoring: 2,
      targets: {'ZZ-9': 3},
      outOfScope: {},
      teams: teams.map((team, index) => ({
        ...{id: `team${index}`, name: `Team ${index}`, quick: {}, actions: [], milestones: []},
        ...team,
      })),
    }),
  ),
});
/** Of a text that nothing has any more. */
const digest = '0'.repeat(12);

test('what another tab saved is taken when that is chosen, and what was here can be had back', async ({
  page,
  context,
}) => {
  await page.goto('/en/draft/assessment/?view=start');
  const name = (of: Page) => island(of).getByLabel('Name of the assessment');
  await name(page).fill('First');
  await expect(island(page)).toContainText('Saved.');
  const beside = await context.newPage();
  await beside.goto('/en/draft/assessment/?view=start');
  await expect(name(beside)).toHaveValue('First');
  // Neither hears of the other: both change what the other has.
  await beside.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await name(beside).fill('Theirs');
  await expect(island(beside)).toContainText('Saved.');
  await name(page).fill('Mine');
  const warning = island(page).getByRole('alert');
  await expect(warning).toBeVisible();
  await warning.getByRole('button').nth(1).press('Enter');
  await expect(name(page)).toHaveValue('Theirs');
  await expect(warning).toBeHidden();
  await island(page).locator('.as-steps').getByRole('button', {name: 'Undo'}).press('Enter');
  await expect(name(page)).toHaveValue('Mine');
});

test('re-basing asks for each of several teams, and decides for all of them at once', async ({
  page,
}) => {
  await page.goto('/en/draft/assessment/?view=start');
  const answers = {'HA-1.L2.1': {rating: 'met', digest}};
  await island(page)
    .locator('input[type=file]')
    .setInputFiles(file([{answers}, {answers}]));
  await step(page, 'Set up').waitFor();
  // What is not stored yet is gone with the page.
  await expect(island(page)).toContainText('Saved.');
  await page.goto('/en/draft/assessment/?view=rebase');
  const items = island(page).locator('.as-review > li');
  await expect(items).toHaveCount(2);
  await expect(items.nth(0)).toContainText('Team 0');
  await expect(items.nth(1)).toContainText('Team 1');
  await expect(island(page)).toContainText('ZZ-9');
  await island(page).getByRole('button', {name: /keep/i}).first().press('Enter');
  await expect(items).toHaveCount(0);
  await expect(island(page).locator('.as-progress')).toContainText('2');
  await island(page).locator('.as-rebase .as-primary').press('Enter');
  await expect(island(page).locator('.as-result')).toBeVisible();
  await expect(step(page, 'Review changes')).toHaveCount(0);
});
