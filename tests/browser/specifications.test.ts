import {readFile} from 'node:fs/promises';
import type {Locator} from '@playwright/test';
import {
  furtherRows,
  desktop,
  expect,
  languages,
  languageTag,
  overflow,
  pairTag,
  phone,
  rootsOf,
  test,
  axeViolations,
} from './test';

for (const [language, root] of Object.entries(languages)) {
  test.describe(`specifications, ${language}`, () => {
    for (const [name, viewport] of Object.entries({desktop, phone})) {
      test(`break no rule of accessibility: ${name}${language === 'zh' ? pairTag(language, name) : ' @full'}`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        for (const address of ['draft/sp-08/', 'draft/specification/']) {
          await page.goto(root + address);
          expect(await overflow(page)).toBeLessThanOrEqual(0);
          expect(await axeViolations(page, undefined, furtherRows)).toEqual([]);
        }
      });
    }

    test(`clauses begin within two screens of a phone${languageTag(language, 'en')}`, async ({
      page,
    }) => {
      await page.setViewportSize(phone);
      await page.goto(`${root}draft/specification/`);
      const addresses = await page
        .locator('main a[href*="/sp-"]')
        .evaluateAll((links) => [
          ...new Set(links.map((link) => (link as HTMLAnchorElement).href)),
        ]);
      expect(addresses).toHaveLength(15);
      const drawn = language === 'zh' ? addresses.slice(0, 3) : addresses.slice(-3);
      for (const address of drawn) {
        await page.goto(address);
        const top = await page
          .locator('#c1')
          .evaluate((clause) => clause.getBoundingClientRect().top);
        expect(top, address).toBeLessThanOrEqual(2 * phone.height);
      }
    });

    test(`a calculator works, and its address keeps what was entered${languageTag(language, 'en')}`, async ({
      page,
    }) => {
      await page.goto(`${root}draft/sp-11/`);
      const calculator = page.locator('[data-calculator=queueing]');
      const servers = calculator.locator('[name=queueing-servers]');
      const before = await calculator.locator('[data-outcome]').textContent();
      await servers.fill('48');
      await expect(calculator.locator('[data-outcome]')).toContainText('0.12');
      expect(await calculator.locator('[data-outcome]').textContent()).not.toBe(before);
      await expect(page).toHaveURL(/\?queueing=900_40_48_/);
      await calculator.locator('[data-copies]').click();
      await expect(calculator.locator('[data-notice]')).not.toBeEmpty();
      await page.reload();
      await expect(servers).toHaveValue('48');
      await expect(calculator.locator('[data-outcome]')).toContainText('0.12');
      await calculator.locator('[data-resets]').click();
      await expect(calculator.locator('[data-outcome]')).toHaveText(before ?? '');
      await expect(page).toHaveURL(/\/sp-11\/$/);
    });

    test(`what cannot be worked out is said, beside the field or in the result${languageTag(language, 'zh')}`, async ({
      page,
    }) => {
      await page.goto(`${root}draft/sp-11/`);
      const calculator = page.locator('[data-calculator=queueing]');
      const servers = calculator.locator('[name=queueing-servers]');
      await servers.fill('many');
      await expect(servers).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('#queueing-servers-wrong')).not.toBeEmpty();
      // Nothing that was worked out of other numbers stays in sight, or in the address.
      await expect(calculator.locator('[data-outcome] dl')).toHaveCount(0);
      await expect(page).toHaveURL(/\/sp-11\/$/);
      await servers.fill('30');
      await expect(servers).toHaveAttribute('aria-invalid', 'false');
      await expect(calculator.locator('[data-outcome] [data-refused]')).toContainText('37');
    });

    test(`a checklist keeps its ticks, in both languages, and takes them back${languageTag(language, 'zh')}`, async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${root}draft/sp-02/`);
      const box = page.locator('[data-keeps^=checklist] input[value="SP-02.5,SP-02.6"]');
      await box.check();
      await expect
        .poll(() => page.evaluate(() => localStorage.getItem('checklist:draft:SP-02')))
        .toContain('SP-02.6');
      const translated = language === 'zh' ? '/en/draft/sp-02/' : '/draft/sp-02/';
      await page.goto(translated);
      await expect(box).toBeChecked();
      await page.locator('[data-keeps^=checklist] [data-copies]').click();
      await expect(page.locator('[data-keeps^=checklist] [role=status]')).not.toBeEmpty();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.match(/^- \[x\] .*\(SP-02\.5, SP-02\.6\)$/gm)).toHaveLength(1);
      expect(copied.match(/^- \[ \] /gm)?.length).toBeGreaterThan(5);
      await page.locator('[data-clears]').click();
      await expect(box).not.toBeChecked();
      await page.locator('[data-clears]').click();
      await expect(box).toBeChecked();
    });

    test(`what is pressed before its code has come is done when it comes${languageTag(language, 'zh')}`, async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${root}draft/sp-02/`);
      const list = page.locator('[data-keeps^=checklist]');
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route(`**${(await list.getAttribute('data-tool')) ?? ''}`, async (route) => {
        await held;
        await route.continue();
      });
      const [box, none] = [list.locator('li [value]').first(), list.locator('[data-none]').first()];
      await box.check();
      await none.check();
      await list.locator('[data-copies]').click();
      await expect(list).not.toHaveAttribute('data-tool');
      release();
      await expect(list.locator('[role=status]')).not.toBeEmpty();
      // Either, not both.
      await expect(none).toBeChecked();
      await expect(box).not.toBeChecked();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^- \[ \] /m);
    });

    test(`a checklist says what does not apply, and why, or from when it will be${languageTag(language, 'en')}`, async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${root}draft/sp-02/`);
      const item = page
        .locator('[data-keeps^=checklist] li')
        .filter({has: page.locator('[value="SP-02.5,SP-02.6"]')});
      const [box, none, reason, later, from] = [
        ...['value', 'data-none', 'data-reason', 'data-later', 'data-from'],
      ].map((field) => item.locator(`[${field}]`)) as [
        ...[Locator, Locator, Locator, Locator, Locator],
      ];
      await expect(reason).toBeHidden();
      await box.check();
      await expect
        .poll(() => page.evaluate(() => JSON.stringify({...localStorage})))
        .toContain('SP-02.5,SP-02.6');
      await none.check();
      // Either, not both; and not without a reason.
      await expect(box).not.toBeChecked();
      await expect(reason).toBeFocused();
      await expect(reason).toHaveAttribute('aria-invalid', 'true');
      await reason.fill('no data of ours');
      await page.locator('[data-keeps^=checklist] [data-copies]').click();
      await expect(page.locator('[data-keeps^=checklist] [role=status]')).not.toBeEmpty();
      await expect(reason).toHaveAttribute('aria-invalid', 'false');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(
        copied.match(/^- \[x\] ~~.*~~ \(SP-02\.5, SP-02\.6\) .*no data of ours$/gm),
      ).toHaveLength(1);
      await page.reload();
      await expect(none).toBeChecked();
      await expect(reason).toHaveValue('no data of ours');
      await page.emulateMedia({media: 'print'});
      await expect(page.locator('[data-reason]').first()).toBeVisible();
      await page.emulateMedia({media: null});
      await later.check();
      await expect(none).not.toBeChecked();
      await expect(reason).toBeHidden();
      await expect(from).toBeFocused();
      await from.fill('2027-01-18');
      await page.reload();
      await expect(later).toBeChecked();
      await expect(from).toHaveValue('2027-01-18');
      await page.locator('[data-keeps^=checklist] [data-copies]').click();
      await expect(page.locator('[data-keeps^=checklist] [role=status]')).not.toBeEmpty();
      const dated = await page.evaluate(() => navigator.clipboard.readText());
      expect(dated.match(/^- \[ \] [^~]* \(SP-02\.5, SP-02\.6\) .*2027-01-18.*$/gm)).toHaveLength(
        1,
      );
      await box.check();
      await expect(later).not.toBeChecked();
    });

    test(`an adoption sheet has a place for each value and clause, on the page and as a file${languageTag(language, 'zh')}`, async ({
      page,
    }) => {
      await page.goto(`${root}draft/sp-06/#adoption`);
      const fold = page.locator('details', {has: page.locator('#adoption')});
      await expect(fold).toHaveAttribute('open', '');
      const clauses = await page.locator('li[id^=c]').count();
      // Five numbers, the time for acknowledgement once for each tier, and six settings.
      const values = 12;
      await expect(fold.locator('tbody a[href^="#c"]')).toHaveCount(clauses + values);
      const download = page.waitForEvent('download');
      await fold.locator('a[download]').click();
      const text = await readFile(await (await download).path(), 'utf8');
      expect(text.match(/^\| SP-06\.\d+ \|/gm)).toHaveLength(clauses + values);
      await fold.locator('a[href*="/licence/"]').click();
      await expect(page).toHaveURL(/\/draft\/licence\/#assessment-grant$/);
    });

    test(`an adoption sheet is filled in on its page, and its file has what is entered${languageTag(language, 'en')}`, async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${root}draft/sp-07/#adoption`);
      const sheet = page.locator('details', {has: page.locator('#adoption')});
      const head = sheet.locator('[data-keeps]');
      const blank = await (
        await page.request.get((await head.locator('a').getAttribute('href')) ?? '')
      ).text();
      await head.locator('button').click();
      const fields = sheet.locator('textarea, input');
      await expect(fields.first()).toBeFocused();
      // Each has a name of its own.
      const names = await fields.evaluateAll((all) => all.map((field) => field.ariaLabel));
      expect(new Set(names).size).toBe(names.length);

      const field = (name: string): Locator => sheet.locator(`[name="${name}"]`);
      await fields.first().fill('Team | A');
      await field('items//1of1/3').fill('log in');
      await field('items/SP-07.1/1of3/3').fill('no 5xx\nwithin 1 s');
      await expect(field('items/SP-07.1/1of3/3')).toHaveAttribute('aria-label', /log in/);
      const later = field('clauses/SP-07.5/1of1/later');
      const day = field('clauses/SP-07.5/1of1/day');
      await expect(day).toBeHidden();
      await later.check();
      await expect(day).toBeFocused();
      await day.fill('2027-01-18');
      await page.reload();
      await expect(fields.first()).toHaveValue('Team | A');
      await expect(later).toBeChecked();
      await expect(day).toHaveValue('2027-01-18');

      const download = page.waitForEvent('download');
      await sheet.locator('[data-act=download]').first().click();
      const saved = await download;
      expect(saved.suggestedFilename()).toMatch(/^sp-07-adoption-sheet-\d{4}-\d\d-\d\d\.md$/);
      const text = await readFile(await saved.path(), 'utf8');
      const before = blank.split('\n');
      const changed = text.split('\n').filter((line, index) => line !== before[index]);
      expect(text.split('\n')).toHaveLength(before.length);
      expect(changed).toHaveLength(4);
      expect(changed[0]).toMatch(/ \| Team \\\| A \|$/);
      expect(changed[1]).toMatch(/^\| – .*\| log in \| {2}\| {2}\|$/);
      expect(changed[2]).toMatch(/^\| SP-07\.1 .*\| no 5xx<br>within 1 s \| {2}\| {2}\|$/);
      expect(changed[3]).toMatch(/^\| SP-07\.5 .*☒ [^☐]*2027-01-18 \| {2}\|$/);
      await sheet.locator('[data-act=copy]').last().click();
      await expect(sheet.locator('[role=status]').last()).not.toBeEmpty();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

      const clear = sheet.locator('[data-act=clear]').first();
      await clear.click();
      await expect(fields.first()).toHaveValue('');
      await expect(later).not.toBeChecked();
      expect(await page.evaluate(() => localStorage.getItem('adoption:draft:SP-07'))).toBeNull();
      await clear.click();
      await expect(day).toHaveValue('2027-01-18');
    });

    test(`an adoption sheet works out what follows from its entries${languageTag(language, 'en')}`, async ({
      page,
    }) => {
      await page.goto(`${root}draft/sp-07/#adoption`);
      const sheet = page.locator('details', {has: page.locator('#adoption')});
      await sheet.locator('[data-keeps] button').click();
      /** A field by what it is worked out of or others are, in a column. */
      const entries = (await sheet.locator('[data-entries]').getAttribute('data-entries')) ?? '';
      const field = (entry: string, column = 1): Locator =>
        sheet
          .locator('[data-part=items] tbody tr')
          .nth(1 + entries.split(' ').indexOf(entry))
          .locator('textarea')
          .nth(column - 1);
      // The next column is there when the one before has something, and so is the next exception.
      await expect(field('objective', 2)).toBeHidden();
      await field('actual').fill('99.94 %, 21 days');
      await expect(field('objective')).toHaveValue('99.9 %');
      await expect(field('budget-used')).toHaveValue(/45 %.*55 %.*\d{4}-\d\d-\d\d/);
      const names = sheet.locator('[data-part=items] tbody tr').first().locator('textarea');
      await expect(names.nth(1)).toBeVisible();
      await expect(names.nth(2)).toBeHidden();
      await expect(field('objective', 2)).toBeHidden();
      await names.nth(1).fill('B');
      await expect(field('objective', 2)).toBeVisible();
      await expect(field('objective', 2)).toHaveValue('');
      await expect(names.nth(2)).toBeVisible();
      await expect(field('objective', 3)).toBeHidden();
      // On paper there are the fields of those in use, beside each other, as wide as there is room, and named.
      await page.emulateMedia({media: 'print'});
      const printed = await sheet
        .locator('[data-part=items] tr')
        .nth(2)
        .evaluate((row) =>
          Array.from(row.querySelectorAll('td:nth-child(n + 4)'))
            .filter((cell) => cell.checkVisibility())
            .map((cell) => ({
              name: getComputedStyle(cell, '::before').content,
              share: cell.clientWidth / row.clientWidth,
              top: cell.getBoundingClientRect().top,
            })),
        );
      expect(printed.map(({name}) => name)).toEqual(['"1"', '"2 B"']);
      expect(Math.min(...printed.map(({share}) => share))).toBeGreaterThan(0.4);
      expect(new Set(printed.map(({top}) => Math.round(top))).size).toBe(1);
      await page.emulateMedia({media: null});
      await field('dependencies').fill('A 99.95 %\nB 99.5 %');
      await field('promise').fill('99.5 %');
      await expect(field('dependency-verdict')).toHaveValue(/99\.967 %.*B/);
      await expect(field('promise-verdict')).toHaveValue(/99\.45 %/);
      // What somebody wrote stays; what rests on it follows.
      await field('objective').fill('99.5 %');
      await field('actual').fill('99.96 %, 28 days');
      await expect(field('objective')).toHaveValue('99.5 %');
      // And what it would be is said.
      await expect(sheet.locator('[data-proposed*="99.95 %"]')).toHaveCount(1);
      await expect(field('budget-used')).toHaveValue(/8 %.*92 %/);
      // Also after the page was left, and in the other language.
      await page.goto(`${language === 'zh' ? '/en/' : '/'}draft/sp-07/#adoption`);
      await expect(field('budget-used')).toHaveValue(/8 %.*92 %/);
      await field('actual').fill('99.75 %, 28 days');
      await expect(field('budget-used')).toHaveValue(/50 %.*50 %/);
      await expect(field('objective')).toHaveValue('99.5 %');
      // A clause is read where it is marked.
      const clause = sheet.locator('[data-part=clauses] tbody tr').nth(1).locator('[data-clause]');
      await expect(clause).toHaveText(
        (await page.locator('#c2 p + p').first().textContent()) ?? 'none',
      );
      // The next review is on the same weekday, and what comes later comes by then.
      const days = sheet.locator('dd[data-date] input');
      await days.first().fill('2026-12-07');
      await days.first().blur();
      await expect(days.nth(1)).toHaveValue('2027-03-08');
      await sheet.locator('[name="clauses/SP-07.5/1of1/later"]').check();
      await expect(sheet.locator('[name="clauses/SP-07.5/1of1/day"]')).toHaveValue('2027-03-08');
      const exceptions = sheet.locator('[data-part=exceptions] tbody tr');
      await expect(exceptions.filter({visible: true})).toHaveCount(1);
      await exceptions.first().locator('textarea').first().fill('SP-07.5');
      await expect(exceptions.filter({visible: true})).toHaveCount(2);
    });

    test(`an adoption sheet says what becomes of entries that have no cell or no file${languageTag(language, 'zh')}`, async ({
      page,
    }) => {
      await page.addInitScript(() =>
        localStorage.setItem(
          'adoption:draft:SP-06',
          JSON.stringify({'head/1of5': 'Team A', 'values/SP-06.2/1of9/3': 'of a row that is gone'}),
        ),
      );
      let answer = {status: 404, body: ''};
      await page.route('**/templates/**', (route) => route.fulfill(answer));
      await page.goto(`${root}draft/sp-06/#adoption`);
      const sheet = page.locator('details', {has: page.locator('#adoption')});
      const field = sheet.locator('[name="head/1of5"]');
      await expect(field).toHaveValue('Team A');
      await expect(sheet.locator('[data-displaced] li')).toHaveText(
        'SP-06.2: of a row that is gone',
      );
      const status = sheet.locator('[role=status]').first();
      await sheet.locator('[data-act=download]').first().click();
      await expect(status).not.toBeEmpty();
      const notFetched = (await status.textContent()) ?? '';
      answer = {status: 200, body: '| a |  |'};
      await sheet.locator('[data-act=download]').first().click();
      await expect(status).not.toHaveText(notFetched);
      // What is entered in another cell does not take it away.
      await field.fill('Team B');
      const kept = await page.evaluate(() => localStorage.getItem('adoption:draft:SP-06'));
      expect(kept).toContain('of a row that is gone');
    });

    test(`an adoption sheet is filled in on a phone, and printed${languageTag(language, 'zh')}`, async ({
      page,
    }) => {
      await page.setViewportSize(phone);
      await page.goto(`${root}draft/sp-07/#adoption`);
      const sheet = page.locator('details', {has: page.locator('#adoption')});
      await sheet.locator('[data-keeps] button').click();
      const fields = sheet.locator('textarea, label, input:not(label input), button');
      const first = sheet.locator('textarea').first();
      await first.fill('登录\n'.repeat(5));
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      const sizes = await fields.evaluateAll((all) =>
        all
          .filter((field) => field.checkVisibility())
          .map((field) => field.getBoundingClientRect().height),
      );
      expect(sizes.length).toBeGreaterThan(40);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
      // No table scrolls to the side, no text is behind the edge of its field.
      const hidden = await sheet
        .locator('.table-region, textarea')
        .evaluateAll(
          (all) =>
            all.filter(
              (place) =>
                place.scrollWidth > place.clientWidth + 1 ||
                (place.matches('textarea') && place.scrollHeight > place.clientHeight + 1),
            ).length,
        );
      expect(hidden).toBe(0);
      expect(await axeViolations(page, undefined, furtherRows)).toEqual([]);
      await page.emulateMedia({media: 'print'});
      await expect(first).toBeHidden();
      const printed = await sheet
        .locator('[data-entry]')
        .first()
        .evaluate((entry) => getComputedStyle(entry, '::after').visibility);
      expect(printed).toBe('visible');
      // As wide as a sheet of A4: the number takes little, what is written has a third.
      await page.setViewportSize({width: 700, height: 1000});
      for (const [part, column, least] of [
        ['items', 4, 0.3],
        ['exceptions', 3, 0.12],
      ] as const) {
        const shares = await sheet.locator(`[data-part=${part}] table`).evaluate((table, index) => {
          const cells = Array.from(table.querySelectorAll('tbody tr:first-child > *'));
          const share = (cell: Element | undefined): number =>
            (cell?.getBoundingClientRect().width ?? 0) / table.getBoundingClientRect().width;
          return {head: share(cells[0]), written: share(cells[index - 1])};
        }, column);
        expect(shares.head, part).toBeLessThan(0.15);
        expect(shares.written, part).toBeGreaterThan(least);
      }
      // Where there are several, none is squeezed.
      await page.emulateMedia({media: null});
      const names = sheet.locator('[data-part=items] tbody tr').first().locator('textarea');
      await names.nth(0).fill('登录');
      await names.nth(1).fill('支付');
      await page.emulateMedia({media: 'print'});
      const [second = 0, whole = 1] = await sheet
        .locator('[data-part=items] table')
        .evaluate((table) =>
          [table.querySelector('tbody tr:first-child > :nth-child(5)'), table].map(
            (it) => it?.getBoundingClientRect().width ?? 0,
          ),
        );
      expect(second / whole).toBeGreaterThan(0.12);
    });

    test(`a template is a file, and on the page${languageTag(language, 'en')}`, async ({page}) => {
      await page.goto(`${root}draft/sp-08/`);
      const download = page.waitForEvent('download');
      await page.locator('a[download][href$="register.csv"]').click();
      const text = await readFile(await (await download).path(), 'utf8');
      const [, heads = ''] = /^\uFEFF?(.*)\r\n/.exec(text) ?? [];
      // By its first head: that word may stand in other tables of the page, and in their text.
      const head = page.locator('th:first-child').filter({
        hasText: new RegExp(`^${heads.split(',')[0]}$`),
      });
      const sheet = page.locator('details', {has: head});
      await sheet.locator('summary').click();
      const shown = await sheet.locator('thead th').allTextContents();
      expect(heads.split(',')).toEqual(shown);
      expect(text.trimEnd().split('\r\n')).toHaveLength(
        1 + (await sheet.locator('tbody tr').count()),
      );
    });
  });
}

test.describe('specifications without script', () => {
  test.use({javaScriptEnabled: false});

  test('a calculator is its worked example, a checklist can be ticked', async ({page}) => {
    await page.goto('/en/draft/sp-11/');
    const calculator = page.locator('[data-calculator=queueing]');
    await expect(calculator.locator('[role=group]')).toBeHidden();
    await expect(calculator).toContainText('Worked example:');
    await expect(calculator.locator('[data-outcome] svg')).toBeVisible();
    await page.locator('main input[type=checkbox]').first().check();
    await page.locator('summary', {has: page.locator('#adoption')}).click();
    await expect(page.locator('[data-keeps^=adoption] a')).toBeVisible();
    await expect(page.locator('[data-keeps^=adoption] button')).toBeHidden();
    await expect(page.locator('[data-copies]').first()).toBeHidden();
  });
});

test('on paper a checklist is a form, and a calculator its worked example', async ({page}) => {
  await page.goto('/en/draft/sp-11/');
  await page.emulateMedia({media: 'print'});
  await expect(page.getByText('Checked by')).toBeVisible();
  await expect(page.locator('[data-calculator=queueing] [role=group]')).toBeHidden();
  await expect(page.locator('[data-copies]').first()).toBeHidden();
});

test('a level leads to the clauses that help, and a clause to its criteria', async ({page}) => {
  await page.goto('/en/draft/cd-3/');
  const level = page.locator('#l2');
  await level.getByRole('link', {name: 'SP-02.10'}).click();
  await expect(page).toHaveURL(/\/sp-02\/#c10$/);
  await page.locator('#c10').getByRole('link', {name: 'CD-3.L2.3'}).click();
  await expect(page).toHaveURL(/\/cd-3\/#l2-3$/);
});

test('an item of a checklist has one box; what it is instead stands level with its clauses', async ({
  page,
}) => {
  for (const root of rootsOf('en')) {
    await page.setViewportSize({width: 1440, height: 900});
    await page.goto(`${root}draft/sp-02/`);
    const items = await page.locator('[data-keeps^=checklist] li').evaluateAll((all) =>
      all.map((item) => {
        const middle = (selector: string): number => {
          const {top = 0, bottom = 0} = item.querySelector(selector)?.getBoundingClientRect() ?? {};
          return (top + bottom) / 2;
        };
        return {
          boxes: Array.from(item.querySelectorAll('[type=checkbox]')).filter(
            (box) => getComputedStyle(box).opacity !== '0',
          ).length,
          clause: middle('a'),
          instead: middle('label:has([data-none])'),
        };
      }),
    );
    expect(items.length, root).toBeGreaterThan(5);
    for (const {boxes, clause, instead} of items) {
      expect(boxes, root).toBe(1);
      expect(Math.abs(clause - instead), root).toBeLessThan(3);
    }
    // On a phone both stand below the text, and begin where it does.
    await page.setViewportSize({width: 390, height: 844});
    const places = await page.locator('[data-keeps^=checklist] li').evaluateAll((all) =>
      all.map((item) => {
        const of = (selector: string): DOMRect =>
          item.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return {
          below: of('a').top - of('label').bottom,
          indent: of('label:has([data-none])').left - of('label').left,
          box: of('[value]').right - of('label:has([data-none])').left,
        };
      }),
    );
    for (const {below, indent, box} of places) {
      expect(below, root).toBeGreaterThan(-2);
      expect(Math.abs(indent), root).toBeLessThan(4);
      expect(box, root).toBeLessThan(0);
    }
    // What is said of it stands below both, and covers neither them nor the clauses.
    const said = page.locator('[data-keeps^=checklist] li').first();
    for (const [box, field] of [
      ['[data-none]', '[data-reason]'],
      ['[data-later]', '[data-from]'],
    ] as const) {
      await said.locator(box).check();
      const [upper, lower, end, link] = await Promise.all(
        [`label:has(${box})`, field, 'label:has([data-later])', 'a'].map((selector) =>
          said.locator(selector).first().boundingBox(),
        ),
      );
      expect((lower?.y ?? 0) - (upper ? upper.y + upper.height : 1e4), root).toBeGreaterThan(3);
      expect(Math.abs((end?.y ?? 0) - (upper?.y ?? 1e4)), root).toBeLessThan(2);
      const isBeside = (link?.x ?? 0) >= (lower ? lower.x + lower.width : 1e4);
      const isBelow = (link?.y ?? 0) >= (lower ? lower.y + lower.height : 1e4);
      const isAbove = (link ? link.y + link.height : 1e4) <= (lower?.y ?? 0);
      expect(isBeside || isBelow || isAbove, root).toBe(true);
    }
    // Paper has a box for each.
    await page.emulateMedia({media: 'print'});
    const hidden = await page
      .locator('[data-keeps^=checklist] [type=checkbox]')
      .evaluateAll((all) => all.filter((box) => getComputedStyle(box).opacity === '0').length);
    expect(hidden, root).toBe(0);
    await page.emulateMedia({media: null});
  }
});

test('on paper the heads of rows are not broken letter by letter, and nothing follows an adoption sheet by force', async ({
  page,
}) => {
  await page.emulateMedia({media: 'print'});
  // The text of a sheet of A4 is some 174 mm wide.
  await page.setViewportSize({width: 658, height: 1000});
  await page.goto('/draft/sp-02/');
  const heads = await page
    .locator('details .table-region th[scope=row]:not(:has(math, a))')
    .evaluateAll((all) =>
      all.flatMap((head) => {
        const text = head.textContent;
        const range = document.createRange();
        range.selectNodeContents(head);
        return text.length > 4 ? [] : [{text, lines: range.getClientRects().length}];
      }),
    );
  expect(heads.length).toBeGreaterThan(3);
  for (const {text, lines} of heads) expect(lines, text).toBe(1);
  // Nor does it leave the rest of a sheet empty before it.
  const sheet = page.locator('details:has([data-keeps^=adoption])');
  const [before, after] = await sheet.evaluate((it) => {
    const {breakBefore, breakAfter} = getComputedStyle(it);
    return [breakBefore, breakAfter];
  });
  expect(before).toBe('auto');
  expect(after).toBe('auto');
});

test('on paper a blank adoption sheet has room for a hand, and its small tables stand whole', async ({
  page,
}) => {
  await page.emulateMedia({media: 'print'});
  await page.setViewportSize({width: 658, height: 1000});
  for (const root of Object.values(languages)) {
    await page.goto(`${root}draft/sp-02/`);
    const sheet = page.locator('details:has([data-keeps^=adoption])');
    const found = await sheet.evaluate((it) => {
      const millimetres = (pixels: number): number => (pixels / 96) * 25.4;
      const [values, , , clauses, exceptions] = Array.from(it.querySelectorAll('table'));
      const day = clauses?.querySelector('td:has(> i)');
      return {
        share:
          (values?.querySelector('td:last-child')?.getBoundingClientRect().width ?? 0) /
          (values?.getBoundingClientRect().width ?? 1),
        // A line behind four low lines.
        day: millimetres(parseFloat(day ? getComputedStyle(day, '::after').width : '0')),
        lines: new Set(
          Array.from(clauses?.querySelectorAll('td:has(> i)') ?? [], (cell) => cell.clientHeight),
        ).size,
        exceptions: getComputedStyle(exceptions?.parentElement ?? it).breakInside,
        ofClauses: getComputedStyle(clauses?.parentElement ?? it).breakInside,
        first: getComputedStyle(clauses?.tBodies[0]?.rows[0] ?? it).breakAfter,
        last: getComputedStyle(clauses?.tBodies[0]?.lastElementChild ?? it).breakBefore,
      };
    });
    expect(found.share, root).toBeGreaterThanOrEqual(0.33);
    expect(found.day, root).toBeGreaterThanOrEqual(22.9);
    // A recommendation, which has a box more, may take two.
    expect(found.lines, root).toBeLessThanOrEqual(2);
    expect(found.exceptions, root).toBe('avoid');
    expect(found.ofClauses, root).toBe('auto');
    expect([found.first, found.last], root).toEqual(['avoid', 'avoid']);
  }
});

test('an adoption sheet is led to from the top of its page, and as wide as rules and checklist', async ({
  page,
}) => {
  await page.setViewportSize(desktop);
  for (const root of Object.values(languages)) {
    await page.goto(`${root}draft/sp-07/`);
    const way = page.locator('.markdown > p a[href="#adoption"]').first();
    const {y = 900} = (await way.boundingBox()) ?? {};
    expect(y, root).toBeLessThan(450);
    await way.click();
    const sheet = page.locator('details:has([data-keeps^=adoption])');
    await expect(sheet).toHaveAttribute('open');
    const rights = await page
      .locator('.markdown > h2, [data-keeps^=checklist], details:has([data-keeps^=adoption]) > *')
      .evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().right)));
    expect(rights.length, root).toBeGreaterThan(8);
    expect(new Set(rights).size, `${root}: ${rights.join(' ')}`).toBe(1);
  }
});

test('what is to be filled in shows on the page, and its label stays whole on paper', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/draft/sp-07/#adoption');
  const sheet = page.locator('details', {has: page.locator('#adoption')});
  const head = sheet.locator('dl').first();
  await expect(head.locator('> div').first()).toHaveCSS('border-bottom-style', 'solid');
  const widths = await sheet
    .locator('td:empty')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThan(100);
  await page.emulateMedia({media: 'print'});
  await expect(head).toHaveCSS('break-inside', 'avoid');
});

test('an adoption sheet says how much of it is filled in, in sight and without moving anything; a clause is one thing', async ({
  page,
}) => {
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    await page.goto('/en/draft/sp-07/#adoption');
    const sheet = page.locator('details', {has: page.locator('#adoption')});
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await sheet.locator('[data-keeps] button').click();
    const progress = sheet.locator('[data-progress]');
    await expect(progress).toHaveAttribute('role', 'status');
    const countOf = async (): Promise<number[]> =>
      ((await progress.textContent())?.match(/\d+/g) ?? []).map(Number);
    const [none = -1, all = 0] = await countOf();
    expect(none).toBe(0);
    expect(all).toBeGreaterThan(20);
    const first = sheet.locator('textarea').first();
    const top = async (): Promise<number> => (await first.boundingBox())?.y ?? 0;
    const before = await top();
    await first.fill('Team A');
    expect(await countOf()).toEqual([1, all]);
    expect(await top()).toBe(before);
    // One of the boxes of a clause; what is asked for then counts.
    const box = (name: string): Locator => sheet.locator(`[name="clauses/SP-07.5/1of1/${name}"]`);
    await box('tailored').check();
    expect(await countOf()).toEqual([1, all + 1]);
    await expect(progress).toBeInViewport();
    // What goes by beneath it is not half covered: it is as wide as the sheet.
    const [strip, whole] = await Promise.all([
      progress.boundingBox(),
      sheet.locator('[data-filled]').boundingBox(),
    ]);
    expect(strip?.width ?? 0).toBeGreaterThanOrEqual(whole?.width ?? 1e4);
    await box('none').check();
    await expect(box('tailored')).not.toBeChecked();
    await box('later').check();
    await expect(box('none')).not.toBeChecked();
    await expect(box('day')).toBeVisible();
    await box('tailored').check();
    await expect(box('later')).not.toBeChecked();
    await expect(box('day')).toBeHidden();
    // As it is kept, too.
    const kept = await page.evaluate(() => localStorage.getItem('adoption:draft:SP-07') ?? '');
    expect(kept.match(/clauses\/SP-07\.5\/1of1\/\w+":"x"/g)).toHaveLength(1);
    // What is asked for stands right above its field.
    const gaps = await sheet.locator('dl > div').evaluateAll((entries) =>
      entries.map((entry) => {
        const [title, field] = Array.from(entry.children, (it) => it.getBoundingClientRect());
        return (field?.top ?? 0) - (title?.bottom ?? 0);
      }),
    );
    expect(Math.max(...gaps)).toBeLessThan(12);
    await page.emulateMedia({media: 'print'});
    await expect(progress).toBeHidden();
    await page.emulateMedia({media: null});
  }
});
