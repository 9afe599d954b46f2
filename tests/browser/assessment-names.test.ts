/** What a screen reader says of the assessment's page. */
import type {Page} from '@playwright/test';
import {
  addressOf,
  filled,
  island,
  openFile,
  shown,
  step,
  subjectIn,
  wordsIn,
} from './assessment-page';
import {expect, test} from './test';

/** The texts of all live regions that say something else after something is done. */
async function announced(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  await page.evaluate(() => {
    const said = new Map<Element, string>();
    const live = '[role=status], [role=alert], [aria-live]';
    const look = (isFirst: boolean): void => {
      for (const region of Array.from(document.querySelectorAll(live))) {
        const text = (region.textContent ?? '').trim();
        if (said.get(region) !== text) {
          said.set(region, text);
          if (!isFirst && text !== '') heard.push(text);
        }
      }
    };
    const heard: string[] = [];
    look(true);
    const observer = new MutationObserver(() => look(false));
    observer.observe(document.body, {subtree: true, childList: true, characterData: true});
    Object.assign(window, {heard, stopHearing: () => observer.disconnect()});
  });
  await act();
  const heard = (): Promise<string[]> =>
    page.evaluate(() => (window as unknown as {heard: string[]}).heard);
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
  return heard();
}

for (const language of ['en', 'zh'] as const) {
  const tag = language === 'en' ? '' : '@full ';
  const words = wordsIn[language];
  const {app, quick, full, plan, files, start} = words;

  test(`@full each control has a name that tells what it does, in ${language}`, async ({page}) => {
    await openFile(page, language, filled(subjectIn(language)));
    await expect(island(page)).toContainText('Payments');
    for (const view of ['start', 'quick', 'full', 'result', 'plan', 'files'] as const) {
      await step(page, view, words).click();
      await shown(page);
      await island(page)
        .locator('details')
        .evaluateAll((all: HTMLDetailsElement[]) => all.forEach((fold) => (fold.open = true)));
      const lines = (await island(page).ariaSnapshot()).split('\n').map((line) => line.trim());
      const controls = lines.filter((line) =>
        /^- (button|link|radio|checkbox|textbox|combobox|spinbutton|slider|grid|img|table)\b/.test(
          line,
        ),
      );
      expect(controls.length, view).toBeGreaterThan(10);
      // A table is named by the region that it moves in.
      expect(
        controls.filter((line) => !/^- (table\b|\w+ ")/.test(line)),
        view,
      ).toEqual([]);
      // No two buttons with the same name do different things, but for those of a group that has a name.
      const buttons = await island(page)
        .getByRole('button')
        .evaluateAll((all) =>
          all
            .filter((button) => !button.closest('[role=group], fieldset, .as-steps'))
            .map((button) => button.getAttribute('aria-label') ?? button.textContent.trim()),
        );
      const twice = [...new Set(buttons.filter((name, index) => buttons.indexOf(name) !== index))];
      expect(twice, view).toEqual([]);
    }
  });

  test(`${tag}the states of a criterion and of a step read as they look, in ${language}`, async ({
    page,
  }) => {
    await page.goto(addressOf(language, '?view=full&at=HA-1'));
    const criterion = island(page).locator('[data-criterion="HA-1.L2.1"]');
    await expect(criterion.getByRole('radio').first()).toBeEnabled();
    await criterion.getByRole('radio').nth(2).check();
    await expect(criterion).toMatchAriaSnapshot(`
      - group /HA-1\\.L2\\.1/:
        - group "${full.ratingOf.replace('{criterion}', 'HA-1.L2.1')}":
          - radio "${full.met}"
          - radio "${full.partly}"
          - radio "${full.notMet}" [checked]
          - radio "${full.notApplicable}"
          - button "${full.countSample}"
        - textbox "${full.reason}"
    `);
    await page.goto(addressOf(language, '?view=quick&at=HA-1'));
    await expect(island(page).locator('.as-quick')).toMatchAriaSnapshot(`
      - heading /HA-1/ [level=2]
      - list:
        - listitem:
          - group /^2 /:
            - radio "${quick.yes}"
            - radio "${quick.no}"
            - radio "${quick.unknown}"
    `);
    await expect(island(page).locator('.as-steps')).toMatchAriaSnapshot(`
      - navigation "${app.steps}":
        - button "${app.start}"
        - button "${app.quick}"
    `);
  });

  test(`${tag}what changes is announced, and once, in ${language}`, async ({page}) => {
    await openFile(page, language, filled(subjectIn(language)));
    await expect(island(page)).toContainText('Payments');
    await step(page, 'quick', words).click();
    await expect(island(page).locator('.as-quick')).toBeVisible();
    const leveled = await announced(page, () => page.keyboard.press('4'));
    expect(leveled).toEqual([expect.stringContaining(quick.level.replace('{level}', '4'))]);

    await page.goto(addressOf(language, '?view=full&at=CD-1'));
    await expect(island(page).getByRole('radio').first()).toBeEnabled();
    const rated = await announced(page, () => island(page).getByRole('radio').first().check());
    expect(rated).toHaveLength(1);
    expect(rated[0]).toContain(full.progress.replace('{settled}', '1').split('{of}')[0] ?? '');

    await step(page, 'plan', words).click();
    await expect(island(page).locator('.as-plan-step').first()).toBeVisible();
    const choice = island(page).locator('.as-plan-choice input:not(:checked)').first();
    const chosen = await announced(page, () => choice.click());
    expect(chosen).toHaveLength(1);
    expect(chosen[0]).toMatch(/2/);
    expect(plan.summary).toContain('{chosen}');

    await step(page, 'files', words).click();
    const made = await announced(page, () =>
      island(page).getByRole('button', {name: files.kinds.planCsv.name}).click(),
    );
    expect(made).toEqual([expect.stringContaining('.csv')]);

    await step(page, 'start', words).click();
    const removed = await announced(page, () =>
      island(page)
        .getByRole('button', {name: start.removeTeam.replace('{name}', 'Search')})
        .click(),
    );
    expect(removed).toEqual([expect.stringContaining('Search')]);
  });
}
