/** What the assessment asks the network for: the site's own files, whatever is answered, and nothing once it is open. */
import type {Page} from '@playwright/test';
import {addressOf, island, shown, step, wordsIn} from './assessment-page';
import {expect, sample, test} from './test';

const words = wordsIn.en;

/** Answers, looks at everything, takes everything away, and begins from what was taken away. */
async function walk(page: Page, level: number, text: string, hasWorkbook: boolean): Promise<void> {
  const {start, full, plan, files, result} = words;
  const download = async (name: string): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      island(page).getByRole('button', {name}).click(),
    ]);
    return file.path();
  };
  await island(page).getByLabel(start.name, {exact: true}).fill(text);
  await island(page).locator('.as-tiers input').first().check();
  await step(page, 'quick', words).click();
  await expect(island(page).locator('.as-quick')).toBeVisible();
  for (const key of [level, 'n', level, 'n']) await page.keyboard.press(String(key));
  await page.locator('.as-grid-fold summary').click();
  await expect(island(page).getByRole('grid')).toBeVisible();
  await step(page, 'full', words).click();
  const criterion = island(page).locator('.as-criterion').first();
  await criterion
    .getByRole('radio')
    .nth(level === 5 ? 0 : 2)
    .check();
  await criterion.locator('.as-more summary').click();
  await criterion.getByLabel(full.note, {exact: true}).fill(text);
  await criterion.getByLabel(/^Evidence:/).fill(`https://wiki.example.org/${text}`);
  await page.keyboard.press('Enter');
  await step(page, 'result', words).click();
  await expect(island(page).locator('.as-result')).toBeVisible();
  await island(page).getByRole('button', {name: result.report}).click();
  await expect(island(page).locator('.as-report')).toContainText(text);
  await step(page, 'plan', words).click();
  await island(page).locator('.as-plan-choice input').first().check();
  await island(page).getByLabel(plan.owner, {exact: true}).first().fill(text);
  await step(page, 'files', words).click();
  await expect(island(page).getByLabel(files.linkAddress)).toHaveValue(/#a=1\./);
  const address = await island(page).getByLabel(files.linkAddress).inputValue();
  const few = ['report', 'answersCsv', 'github'] as const;
  for (const kind of sample([...few, 'plan', 'planCsv', 'gitlab', 'jira'] as const, few))
    await download(files.kinds[kind].name);
  if (hasWorkbook) await download(files.kinds.workbook.name);
  const file = await download(files.kinds.json.name);
  await step(page, 'start', words).click();
  await island(page).getByLabel(start.fromFile).setInputFiles(file);
  await expect(island(page)).toContainText('is open now.');
  await island(page).getByLabel(start.fromLink, {exact: true}).fill(address);
  await page.keyboard.press('Enter');
  await expect(island(page).locator('.as-look')).toBeVisible();
}

test('asks for the same files of the site whatever is answered, and sends nothing', async ({
  browser,
}) => {
  test.setTimeout(60_000);
  const runs = await Promise.all(
    [
      [5, 'Alpha'],
      [2, 'Beta-secret'],
    ].map(async ([level, text]) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const asked: string[] = [];
      context.on('request', (request) => {
        expect(request.method(), request.url()).toBe('GET');
        expect(request.postData(), request.url()).toBeNull();
        asked.push(request.url());
      });
      page.on('websocket', (socket) => asked.push(socket.url()));
      await page.goto(addressOf('en'));
      await shown(page);
      await walk(page, Number(level), String(text), true);
      await context.close();
      return asked.filter((address) => !/^(blob|data):/.test(address)).sort();
    }),
  );
  const [first = [], second = []] = runs;
  expect(first).toEqual(second);
  expect(first.length).toBeGreaterThan(15);
  for (const address of first) {
    expect(new URL(address).pathname).toMatch(
      /^\/en\/(draft\/assessment\/|assets\/assessment\/[\w.-]+|favicon\.svg)$/,
    );
    expect(address).not.toMatch(/[?#]|Alpha|Beta/);
  }
});

test('@full a page that is open works without a network', async ({page, context}) => {
  await page.goto(addressOf('en'));
  await shown(page);
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => {
    // The browser asks for the mark by itself when the address changes.
    if (!/^blob:|\/favicon\.svg$/.test(request.url())) asked.push(request.url());
  });
  await walk(page, 3, 'Gamma', false);
  expect(asked).toEqual([]);
});
