/** What holds of the assessment's page in every state that it can be in. */
import type {Page} from '@playwright/test';
import {
  addressOf,
  filled,
  island,
  ofEarlierDraft,
  openFile,
  shown,
  step,
  subjectIn,
  wordsIn,
  type TestLanguage,
} from './assessment-page';
import {hiddenStops} from './focus';
import {desktop, expect, heldBack, overflow, phone, sample, test, axeViolations} from './test';

interface Around {
  readonly page: Page;
  readonly language: TestLanguage;
}

const view = async (
  page: Page,
  language: TestLanguage,
  name: 'quick' | 'full' | 'result' | 'plan' | 'files' | 'start' | 'rebase',
) => {
  await step(page, name, wordsIn[language]).click();
  await shown(page);
};
const openFilled = async ({page, language}: Around): Promise<void> => {
  await openFile(page, language, filled(subjectIn(language)));
  await expect(island(page)).toContainText('Payments');
};
const unfoldAll = (page: Page): Promise<void> =>
  island(page)
    .locator('details')
    .evaluateAll((all: HTMLDetailsElement[]) => all.forEach((fold) => (fold.open = true)));

const states: Readonly<Record<string, (around: Around) => Promise<void>>> = {
  start: async ({page, language}) => {
    await page.goto(addressOf(language));
  },
  'set-up with everything unfolded': async (around) => {
    const {page, language} = around;
    const {start, quick} = wordsIn[language];
    await openFilled(around);
    await unfoldAll(page);
    await island(page).getByRole('button', {name: start.addTeam}).click();
    await island(page).getByRole('button', {name: start.leaveOut}).first().click();
    await expect(island(page).getByLabel(quick.outOfScopeReason).first()).toBeVisible();
  },
  'set-up with a file that cannot be read': async ({page, language}) => {
    await openFile(page, language, '{"format":');
    await expect(island(page).getByRole('alert')).toBeVisible();
  },
  'set-up after something was deleted': async (around) => {
    const {page, language} = around;
    await openFilled(around);
    await island(page)
      .getByRole('button', {name: wordsIn[language].start.removeTeam.replace('{name}', 'Search')})
      .click();
    await island(page)
      .locator('.as-kept')
      .getByRole('button', {name: wordsIn[language].storage.remove})
      .first()
      .click();
    await expect(island(page).locator('.as-note').first()).toBeVisible();
  },
  'quick, empty': async ({page, language}) => {
    await page.goto(addressOf(language, '?view=quick'));
  },
  'quick, answered, with the overview': async (around) => {
    const {page, language} = around;
    await openFilled(around);
    await view(page, language, 'quick');
    await page.keyboard.press('4');
    await island(page).locator('.as-grid-fold summary').click();
    await expect(island(page).getByRole('grid')).toBeVisible();
  },
  'quick, out of scope': async (around) => {
    const {page, language} = around;
    await page.goto(addressOf(language, '?view=quick&at=DS-2'));
    await island(page).getByRole('button', {name: wordsIn[language].quick.outOfScope}).click();
    await island(page).getByLabel(wordsIn[language].quick.outOfScopeReason).fill('No data');
    await page.keyboard.press('Enter');
    await expect(island(page)).toContainText('No data');
  },
  'quick, the reason asked': async ({page, language}) => {
    await page.goto(addressOf(language, '?view=quick&at=DS-2'));
    await island(page).getByRole('button', {name: wordsIn[language].quick.outOfScope}).click();
  },
  'full, empty': async ({page, language}) => {
    await page.goto(addressOf(language, '?view=full&at=HA-2'));
    await expect(island(page).getByRole('radio').first()).toBeEnabled();
  },
  'full, with everything unfolded': async (around) => {
    const {page, language} = around;
    const {full} = wordsIn[language];
    await openFilled(around);
    await page.goto(addressOf(language, '?view=full&at=HA-2'));
    await expect(island(page).getByRole('radio').first()).toBeEnabled();
    await island(page).getByRole('button', {name: full.countSample}).first().click();
    await unfoldAll(page);
    await island(page).locator('.as-word').first().click();
    await expect(island(page).locator('.as-meaning').first()).toBeVisible();
  },
  'result, empty': async ({page, language}) => {
    await page.goto(addressOf(language, '?view=result'));
  },
  'result, with everything unfolded and a milestone': async (around) => {
    const {page, language} = around;
    await openFilled(around);
    await view(page, language, 'result');
    await unfoldAll(page);
    await island(page).getByLabel(wordsIn[language].result.compareWith).selectOption({index: 1});
    await expect(island(page)).toContainText('Last year');
  },
  report: async (around) => {
    const {page, language} = around;
    await openFilled(around);
    await view(page, language, 'result');
    await island(page).getByRole('button', {name: wordsIn[language].result.report}).click();
    await expect(island(page).locator('.as-report')).toBeVisible();
  },
  'plan, empty': async ({page, language}) => {
    await page.goto(addressOf(language, '?view=plan'));
  },
  'plan, with actions chosen': async (around) => {
    const {page, language} = around;
    await openFilled(around);
    await view(page, language, 'plan');
    await island(page).locator('.as-plan-step').getByRole('checkbox').first().check();
    await unfoldAll(page);
  },
  'files, nothing chosen': async ({page, language}) => {
    await page.goto(addressOf(language, '?view=files'));
  },
  'files, a file made': async (around) => {
    const {page, language} = around;
    await openFilled(around);
    await view(page, language, 'files');
    await island(page).locator('.as-file-list button').first().click();
    await expect(island(page).locator('.as-file-message')).not.toBeEmpty();
  },
  'what a link shows': async (around) => {
    const {page, language} = around;
    await openFilled(around);
    await view(page, language, 'files');
    const field = island(page).getByLabel(wordsIn[language].files.linkAddress);
    await expect(field).toHaveValue(/#a=1\./);
    const address = await field.inputValue();
    await page.goto('about:blank');
    await page.goto(address);
    await expect(island(page).locator('.as-look')).toBeVisible();
    await unfoldAll(page);
  },
  'a link that cannot be read': async ({page, language}) => {
    await page.goto(addressOf(language, '#a=1.broken'));
    await expect(island(page).getByRole('alert')).toBeVisible();
  },
  'a reference organisation': async ({page, language}) => {
    const {start} = wordsIn[language];
    await page.goto(addressOf(language));
    await expect(island(page).getByLabel(start.fromOrganisation, {exact: true})).toBeVisible();
    await island(page).getByLabel(start.fromOrganisation, {exact: true}).selectOption({index: 2});
    await island(page)
      .getByLabel(start.fromOrganisation, {exact: true})
      .locator('..')
      .getByRole('button', {name: start.show})
      .click();
    await expect(island(page).locator('.as-look')).toBeVisible();
  },
  review: async ({page, language}) => {
    await openFile(page, language, ofEarlierDraft(subjectIn(language)));
    await view(page, language, 'rebase');
    await expect(island(page).locator('.as-review h3')).toHaveCount(3);
  },
  'another tab changed the same': async (around) => {
    const {page, language} = around;
    await openFilled(around);
    const tab = await page.context().newPage();
    await tab.goto(addressOf(language));
    const {start} = wordsIn[language];
    await expect(tab.getByLabel(start.name, {exact: true})).toHaveValue(/Payments/);
    // Both change it at once: neither has heard of the change of the tab beside it.
    await tab.evaluate(() => {
      BroadcastChannel.prototype.postMessage = () => undefined;
    });
    await tab.getByLabel(start.name, {exact: true}).fill('There');
    await expect(island(tab).locator('.as-kept b').first()).toHaveText(
      wordsIn[language].storage.saved,
    );
    await page.getByLabel(start.name, {exact: true}).fill('Here');
    await expect(island(page).locator('.as-warning, .as-note').first()).toBeVisible();
    await tab.close();
  },
};

for (const [index, [name, open]] of Object.entries(states).entries()) {
  for (const [language, width, viewport] of [
    ['en', 'desktop', desktop],
    ['zh', 'phone', phone],
    ['en', 'phone', phone],
    ['zh', 'desktop', desktop],
  ] as const) {
    // Every run takes a state that has much; assessment-full.test.ts has one of full mode on a phone.
    const taken = {1: 'zh desktop'}[index];
    const tag = taken === `${language} ${width}` ? '' : '@full ';
    test(`${tag}assessment, ${name}, ${language}, ${width}: no axe violation, nothing sticks out`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await open({page, language});
      await shown(page);
      // What is just leaving under the site's header would be held to be too small to hit.
      await page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await axeViolations(page)).toEqual([]);
    });
  }
}

/** A screen of 1280 by 1024 at 400 %. */
const zoomed = {width: 320, height: 256};

for (const [name, open] of Object.entries(states)) {
  for (const language of ['en', 'zh'] as const) {
    const tag = name === 'full, empty' && language === 'en' ? '' : '@full ';
    test(`${tag}assessment, ${name}, ${language}, at 400 %: nothing sticks out, nothing hides the focus`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.setViewportSize(zoomed);
      await open({page, language});
      await shown(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      // What moves sideways by itself is a table, and no text is cut.
      const cut = await island(page)
        .locator('*')
        .evaluateAll((all) =>
          all
            .filter(
              (element) =>
                element.scrollWidth > element.clientWidth + 1 &&
                element.clientWidth > 1 &&
                !element.matches(
                  '.as-hidden, .as-wide, .as-scroll, input, textarea, select, option',
                ) &&
                /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX),
            )
            .map(({outerHTML}) => outerHTML.slice(0, 100)),
        );
      expect(cut).toEqual([]);
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('[data-island] h2')?.focus();
      });
      const {hidden, count} = await hiddenStops(page, 'Tab');
      expect(hidden).toEqual([]);
      expect(count).toBeGreaterThan(3);
    });
  }
}

test('while the assessment is on its way, what stands behind it is not in sight', async ({
  page,
}) => {
  for (const viewport of sample([desktop, phone], [phone])) {
    await page.setViewportSize(viewport);
    const data = heldBack();
    const code = heldBack();
    await page.route('**/assets/assessment/*.json', async (route) => {
      await data.held;
      await route.continue();
    });
    await page.route('**/assets/assessment/Start*', async (route) => {
      await code.held;
      await route.continue();
    });
    const behind = page.locator('[data-island] ~ h2').first();
    const isBelow = (): Promise<boolean> =>
      behind.evaluate((head) => head.getBoundingClientRect().top >= innerHeight);
    await page.goto(addressOf('zh'));
    await expect(island(page)).toHaveAttribute('data-running', '');
    expect(await isBelow(), `${viewport.width}, without data`).toBe(true);
    data.release();
    await expect(island(page).locator('.as-steps')).toBeVisible();
    expect(await isBelow(), `${viewport.width}, without the view`).toBe(true);
    code.release();
    await shown(page);
    expect(await isBelow(), `${viewport.width}`).toBe(true);
    await page.unrouteAll({behavior: 'wait'});
  }
});

test('in the set-up an area is a row, its controls below those of the area above, and ends where the tabs do', async ({
  page,
}) => {
  await page.setViewportSize(desktop);
  for (const language of sample(['zh', 'en'], ['en'])) {
    await page.goto(addressOf(language));
    await shown(page);
    const rows = await island(page)
      .locator('.as-areas > li > .as-set')
      .evaluateAll((all) =>
        all.map((row) =>
          Array.from(row.children, (part) => {
            const {left, right, top, bottom} = part.getBoundingClientRect();
            return {left: Math.round(left), right: Math.round(right), middle: (top + bottom) / 2};
          }),
        ),
      );
    expect(rows, language).toHaveLength(8);
    for (const row of rows) {
      expect(row, language).toHaveLength(4);
      expect(row.map(({left}) => left).slice(1), language).toEqual(
        rows[0]?.map(({left}) => left).slice(1),
      );
      const middles = row.map(({middle}) => middle);
      expect(Math.max(...middles) - Math.min(...middles), language).toBeLessThan(4);
    }
    const tabs = await island(page).locator('.as-steps').boundingBox();
    const ends = Math.round((tabs?.x ?? 0) + (tabs?.width ?? 0));
    expect(Math.abs(ends - (rows[0]?.at(-1)?.right ?? 0)), language).toBeLessThan(3);
  }
});

test('a result says its levels in a table before it draws them', async ({page}) => {
  await openFile(page, 'en', filled(subjectIn('en')));
  await view(page, 'en', 'result');
  const isAfter = await island(page)
    .locator('.as-charts')
    .evaluate((charts) => {
      const table = document.querySelector('.as-result table');
      return (
        table !== null &&
        (table.compareDocumentPosition(charts) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      );
    });
  expect(isAfter).toBe(true);
  await expect(island(page).locator('.as-charts figure')).toHaveCount(2);
});

test('phone: a view that is gone to begins below the bar, with nothing of the text before it', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  for (const language of sample(['zh', 'en'], ['zh'])) {
    await page.goto(addressOf(language));
    await shown(page);
    await island(page)
      .getByRole('button', {name: wordsIn[language].start.toQuick, exact: true})
      .click();
    await shown(page);
    const [before = 0, bar = 0, tabs = 0] = await page.evaluate(() => {
      const of = (selector: string): DOMRect | undefined =>
        document.querySelector(selector)?.getBoundingClientRect();
      return [
        of('.markdown > p')?.bottom,
        document.querySelector('[popovertarget=site-nav]')?.parentElement?.getBoundingClientRect()
          .bottom,
        of('.as-steps')?.top,
      ];
    });
    expect(bar, language).toBeGreaterThan(30);
    expect(before, language).toBeLessThanOrEqual(bar);
    expect(tabs, language).toBeGreaterThanOrEqual(bar);
  }
});

test('a result leads with its levels, in the first screen; what belongs together ends at one edge', async ({
  page,
}) => {
  const whole = filled(subjectIn('en'));
  const [team] = whole.teams;
  if (!team) throw new Error('no team');
  const areas = ['HA', 'CD', 'AV', 'DS'];
  const quick = Object.fromEntries(
    subjectIn('en')
      .capabilities.filter(({id}) => areas.includes(id.slice(0, 2)) && !/HA-[2-5]/.test(id))
      .map(({id}) => [id, {2: true, 3: id.endsWith('1'), 4: false, 5: false}]),
  );
  const teams = [{...team, answers: {}, quick, actions: [], milestones: []}];
  for (const language of ['zh', 'en'] as const) {
    for (const viewport of [desktop, phone]) {
      await page.setViewportSize(viewport);
      await openFile(page, language, {
        ...whole,
        teams,
        tier: undefined,
        targets: {},
        outOfScope: {},
      });
      await shown(page);
      await page.goto(addressOf(language, '?view=result'));
      await shown(page);
      const {y = 0, height = 0} =
        (await island(page).locator('.as-wide').first().boundingBox()) ?? {};
      const name = `${language} ${viewport.width}`;
      expect(y + height, name).toBeLessThanOrEqual(viewport.height);
      await expect(island(page).locator('.as-wide').first().locator('[data-part]')).toHaveCount(1);
      const rights = await island(page)
        .locator('.as-steps, .as-wide, .as-wide table, .as-charts, .as-inconsistencies')
        .evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().right)));
      expect(rights.length, name).toBeGreaterThan(5);
      expect(new Set(rights).size, `${name}: ${rights.join(' ')}`).toBeLessThanOrEqual(2);
      // At the end, apart from the tabs.
      const apart = await island(page)
        .locator('.as-steps button')
        .evaluateAll((all) => {
          const [tab, undo, redo] = all.slice(-3).map((it) => it.getBoundingClientRect());
          // Both stand in one row.
          if (!tab || !undo || redo?.top !== undo.top) return 0;
          return undo.top > tab.top + 5 ? 100 : undo.left - tab.right;
        });
      expect(apart, name).toBeGreaterThan(12);
      // The hash of the state is said once: a chart has it below what the page shows of it, for its file.
      const hashes = await island(page).evaluate((place) => {
        const copy = place.cloneNode(true) as HTMLElement;
        copy.querySelectorAll('svg').forEach((chart) => chart.remove());
        return copy.textContent.match(/[0-9a-f]{12}/g) ?? [];
      });
      expect(hashes, name).toHaveLength(1);
      await page.emulateMedia({media: 'print'});
      const heads = await island(page)
        .locator('h3')
        .evaluateAll((all) =>
          all.filter((head) => head.checkVisibility()).map(({textContent}) => textContent),
        );
      expect(heads, name).not.toContain(wordsIn[language].result.assessMore);
      await expect(island(page).getByText(wordsIn[language].result.nextStart).first()).toBeHidden();
      await page.emulateMedia({media: null});
    }
  }
});

test('quick mode lists all capabilities where full mode does, under the same name', async ({
  page,
}) => {
  await page.setViewportSize(desktop);
  const places: number[] = [];
  for (const view of ['quick', 'full'] as const) {
    await page.goto(addressOf('zh', `?view=${view}&at=DS-1`));
    await shown(page);
    const list = island(page).locator('.as-jump');
    await expect(list.locator('summary')).toHaveText(wordsIn.zh.quick.jump);
    places.push((await list.boundingBox())?.y ?? 0);
    await list.locator('summary').click();
    await expect(list.getByRole('button')).toHaveCount(subjectIn('zh').capabilities.length);
    await list.getByRole('button', {name: /^AV-2/}).click();
    await expect(island(page).locator('h2').first()).toContainText('AV-2');
    await expect(list).not.toHaveAttribute('open');
  }
  expect(Math.abs((places[0] ?? 0) - (places[1] ?? 0))).toBeLessThanOrEqual(1);
});

test('both languages name the same times for an assessment', async ({page}) => {
  const said = [];
  for (const language of ['zh', 'en'] as const) {
    await page.goto(addressOf(language));
    await shown(page);
    const work = await island(page).locator('.as-work').innerText();
    said.push((work.match(/[\d.]+/g) ?? []).map(Number).sort((a, b) => a - b));
  }
  expect(said[0]?.length).toBeGreaterThan(4);
  expect(said[0]).toEqual(said[1]);
});
