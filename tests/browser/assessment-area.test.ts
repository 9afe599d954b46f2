/** A single area by itself: assessed, its result, its plan; what is not assessed has no level. */
import {addressOf, filled, island, openFile, shown, subjectIn, wordsIn} from './assessment-page';
import {expect, phone, test} from './test';

const {quick, result, start, plan, app} = wordsIn.en;
const area = 'AV';

test('an area is assessed by itself, and ends with its result and a way to its plan', async ({
  page,
}) => {
  const subject = subjectIn('en');
  const {title = '', capabilities = []} = subject.areas.find(({id}) => id === area) ?? {};
  const of = String(capabilities.length);
  const answered = (count: number): string =>
    quick.progressArea
      .replace('{area}', title)
      .replace('{answered}', String(count))
      .replace('{of}', of);
  await page.setViewportSize(phone);
  // The page of an area leads to it by itself.
  await page.goto('/en/draft/framework/availability-assurance/#capabilities');
  await page.getByRole('link', {name: `Assess your own team on ${area}`}).click();
  await shown(page);
  await expect(island(page).locator('.as-progress')).toContainText(answered(0));

  await page.goto(addressOf('en'));
  await island(page).getByRole('button', {name: start.oneArea}).click();
  await expect(island(page).locator('.as-areas button').first()).toBeFocused();
  await island(page).locator('.as-tiers input').first().check();
  await island(page)
    .getByRole('button', {name: start.areaQuick.replace('{area}', title)})
    .click();
  await shown(page);
  const progress = island(page).locator('.as-progress');
  await expect(progress).toContainText(answered(0));
  await expect(island(page).locator('.as-quick input:checked')).toHaveCount(0);

  const grid = island(page).locator('.as-grid-fold');
  await grid.locator('summary').click();
  await expect(grid.getByRole('row')).toHaveCount(1 + capabilities.length);

  // At the first no one can stop.
  const question = (level: number) =>
    island(page).locator(`.as-questions > li[data-level="${level}"]`);
  await question(2).getByLabel(quick.no, {exact: true}).check();
  await expect(question(3)).toBeHidden();
  await expect(progress).toContainText(answered(1));
  for (let next = 1; next < capabilities.length; next += 1) {
    await page.keyboard.press('n');
    await page.keyboard.press('2');
  }
  await expect(question(3).getByLabel(quick.no, {exact: true})).toBeChecked();
  await expect(question(4)).toBeHidden();
  await expect(progress).toContainText(answered(capabilities.length));
  await island(page).getByRole('button', {name: quick.toAreaResult}).click();

  await expect(island(page).locator('h2')).toContainText(`${result.title}${app.colon}${area}`);
  await expect(island(page).locator('tbody tr')).toHaveCount(1 + 1 + capabilities.length);
  await island(page).getByRole('button', {name: result.allAreas}).click();
  // Of one area a radar would be a dot: its level is in the table, and its capabilities are drawn.
  await expect(island(page).locator('.as-charts figure')).toHaveCount(1);
  await expect(island(page).locator('circle')).toHaveCount(0);
  await expect(island(page).locator('tbody tr')).toHaveCount(1 + 1 + capabilities.length);
  await expect(island(page)).toContainText(result.notShown.split('{')[0] ?? '');
  await page.goBack();
  await island(page).getByRole('button', {name: result.toAreaPlan}).click();
  await expect(island(page).getByLabel(plan.showArea, {exact: true})).toHaveValue(area);

  // On paper: what is chosen, as text, and nothing of the page around it.
  const owner = 'Maria Fernandez-Ortiz of the platform team';
  await island(page).locator('.as-plan-choice input').first().check();
  await island(page).getByLabel(plan.owner, {exact: true}).fill(owner);
  await island(page).getByLabel(plan.onlyChosen, {exact: true}).check();
  await expect(island(page).locator('.as-plan-choice')).toHaveCount(1);
  await page.emulateMedia({media: 'print'});
  await expect(island(page).getByText(`${plan.owner}${app.colon}${owner}`)).toBeVisible();
  await expect(island(page).getByLabel(plan.owner, {exact: true})).toBeHidden();
  await expect(page.getByRole('heading', {level: 1})).toBeHidden();
  await expect(page.locator('#rebase')).toBeHidden();
});

test('where a part is assessed, the web has an axis for each area of that part', async ({page}) => {
  const whole = filled(subjectIn('en'));
  const [team] = whole.teams;
  if (!team) throw new Error('no team');
  const areas = ['AV', 'CD', 'DS', 'CE'];
  const isIn = (id: string): boolean => areas.includes(id.slice(0, 2));
  const quickOf = Object.fromEntries(
    subjectIn('en')
      .capabilities.filter(({id}) => isIn(id))
      .map(({id}) => [id, {2: true, 3: id.endsWith('1'), 4: false, 5: false}]),
  );
  const part = {
    ...whole,
    targets: {},
    outOfScope: {},
    teams: [{...team, answers: {}, quick: quickOf, actions: [], milestones: []}],
  };
  await openFile(page, 'en', part);
  await shown(page);
  await page.goto(addressOf('en', '?view=result'));
  const web = island(page).locator('.as-charts svg').first();
  await expect(web.locator('circle')).toHaveCount(areas.length);
  for (const {id} of subjectIn('en').areas)
    await expect(web.getByText(id, {exact: true})).toHaveCount(areas.includes(id) ? 1 : 0);
});
