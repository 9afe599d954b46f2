/**
 * The levels of three areas of two reference organisations, reckoned from the published data as in a spreadsheet: a
 * row a criterion, a column a step of rules 2 to 6. Nothing of the site's own reckoning is used.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {addressOf, island, wordsIn} from './assessment-page';
import {expect, test} from './test';

interface Published {
  readonly areas: readonly {readonly id: string}[];
  readonly capabilities: readonly {
    readonly id: string;
    readonly levels: readonly {
      readonly level: number;
      readonly criteria?: readonly {
        readonly id: string;
        readonly status?: string;
        readonly metBy?: readonly string[];
      }[];
    }[];
  }[];
  readonly referenceOrganisations: readonly {
    readonly id: string;
    readonly title: {readonly en: string};
    readonly ratings: readonly {
      readonly capability: string;
      readonly criteria: readonly {readonly id: string; readonly rating: string}[];
    }[];
  }[];
}

const published = JSON.parse(
  readFileSync(path.resolve(__dirname, '../../build/data/draft/standard.json'), 'utf8'),
) as Published;

/** A sheet: columns A id, B capability, C level, D rating as published, E rating by rule 3. */
function sheetOf(organisation: string): readonly string[][] {
  const {ratings = []} = published.referenceOrganisations.find(({id}) => id === organisation) ?? {};
  const given = new Map(
    ratings.flatMap(({criteria}) => criteria.map(({id, rating}) => [id, rating] as const)),
  );
  const rows: string[][] = [];
  const metBy = new Map<string, readonly string[]>();
  for (const {id: capability, levels} of published.capabilities)
    for (const {level, criteria = []} of levels)
      for (const criterion of criteria) {
        if (criterion.status === 'withdrawn') continue;
        rows.push([criterion.id, capability, String(level), given.get(criterion.id) ?? '', '']);
        metBy.set(criterion.id, criterion.metBy ?? []);
      }
  // =IF(D="not-applicable", D, IF(COUNTIFS(A, metBy, E, "met") > 0, "met", D)), until nothing changes
  for (let changed = true; changed;) {
    changed = false;
    for (const row of rows) {
      const [id = '', , , rating = ''] = row;
      const higher = metBy.get(id) ?? [];
      const isMetAbove = rows.some(
        ([of = '', , , , counted]) => higher.includes(of) && counted === 'met',
      );
      const counted = rating !== 'not-applicable' && isMetAbove ? 'met' : rating;
      if (row[4] !== counted) changed = true;
      row[4] = counted;
    }
  }
  return rows;
}

/** The highest level of which, and of all below, =COUNTIFS(E, "<>not-applicable") = COUNTIFS(E, "met") > 0. */
function levelOf(sheet: readonly string[][], capability: string): number {
  let level = 1;
  for (const next of [2, 3, 4, 5]) {
    const counted = sheet
      .filter(([, of, at]) => of === capability && at === String(next))
      .map(([, , , , rating]) => rating)
      .filter((rating) => rating !== 'not-applicable');
    if (counted.length === 0 || counted.some((rating) => rating !== 'met')) break;
    level = next;
  }
  return level;
}

test('a result reckoned by hand is what the page shows', async ({page}) => {
  const {start, storage} = wordsIn.en;
  const seen = new Set<number>();
  for (const organisation of ['saas', 'internet-company']) {
    const sheet = sheetOf(organisation);
    const {title} = published.referenceOrganisations.find(({id}) => id === organisation) ?? {};
    await page.goto(addressOf('en'));
    const choice = island(page).getByLabel(start.fromOrganisation, {exact: true});
    await choice.selectOption({label: title?.en ?? ''});
    await choice.locator('..').getByRole('button', {name: start.show}).click();
    await expect(island(page).locator('.as-look')).toContainText(storage.lookUnchanged);
    await expect(island(page).locator('.as-wide').first()).toBeVisible();
    const cells = (row: string): Promise<string[]> =>
      island(page)
        .locator('.as-wide tr')
        .filter({has: page.getByRole('link', {name: row, exact: true})})
        .first()
        .locator('td')
        .allTextContents();

    for (const area of ['HA', 'CD', 'DS']) {
      const levels = published.capabilities
        .map(({id}) => id)
        .filter((id) => id.startsWith(`${area}-`))
        .map((id) => [id, levelOf(sheet, id)] as const);
      expect(levels.length, area).toBeGreaterThan(3);
      for (const [capability, level] of levels) {
        seen.add(level);
        const [shownLevel] = await cells(capability);
        expect(shownLevel, `${organisation} ${capability}`).toBe(String(level));
      }
      // =MIN(ROUNDDOWN(AVERAGE(L), 0), MIN(L) + 1); the mean is shown to hundredths, rounded down.
      const numbers = levels.map(([, level]) => level);
      const hundredths = Math.floor((100 * numbers.reduce((a, b) => a + b, 0)) / numbers.length);
      const lowest = Math.min(...numbers);
      const level = Math.min(Math.floor(hundredths / 100), lowest + 1);
      const [shownLevel, , mean, shownLowest] = await cells(area);
      expect([shownLevel, Number(mean), shownLowest], `${organisation} ${area}`).toEqual([
        String(level),
        hundredths / 100,
        String(lowest),
      ]);
    }
  }
  // Organisations that are alike would show little.
  expect(seen.size).toBeGreaterThan(2);
});
