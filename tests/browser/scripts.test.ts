import {bundleScript} from '../../src/reader/bundle-script';
import {expect, test} from './test';

// The page's script on a page that has what the built one has not: several editions, for one.
const content = `<!doctype html><title>x</title><main>
  <details data-menu><summary>1.0</summary><a href="/0.9/" data-keep-place>0.9</a></details>
  <a id="next" href="/next/">next</a><a href="/file.pdf" id="file">file</a>
  <button data-colours>colours</button></main>`;

test.describe('the script of every page', () => {
  test.beforeEach(async ({page}) => {
    await page.route('**/scripted/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `${content}<script>${bundleScript('page-script')}</script>`,
      }),
    );
  });

  test('a menu closes by a click beside it, and by Escape, which gives the focus back', async ({
    page,
  }) => {
    await page.goto('/scripted/');
    const menu = page.locator('details');
    await page.getByText('1.0').click();
    await expect(menu).toHaveAttribute('open');
    await page.mouse.click(5, 600);
    await expect(menu).not.toHaveAttribute('open');
    await page.getByText('1.0').press('Enter');
    await expect(menu).toHaveAttribute('open');
    await page.getByRole('link', {name: '0.9'}).focus();
    await page.keyboard.press('Escape');
    await expect(menu).not.toHaveAttribute('open');
    await expect(page.getByText('1.0')).toBeFocused();
  });

  test('a link to the same page elsewhere keeps the place', async ({page}) => {
    await page.goto('/scripted/#l3-2');
    const link = page.locator('[data-keep-place]');
    await expect(link).toHaveAttribute('href', /#l3-2$/);
    await page.evaluate(() => (location.hash = '#l4'));
    await expect(link).toHaveAttribute('href', /#l4$/);
    await page.evaluate(() => history.replaceState(null, '', '?sample=14#l4'));
    await page.getByRole('button').click();
    await expect(link).toHaveAttribute('href', /\?sample=14#l4$/);
  });

  test('where storage is forbidden, colours still switch', async ({page}) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      }),
    );
    await page.emulateMedia({colorScheme: 'light'});
    await page.goto('/scripted/');
    await page.getByRole('button').click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('what is stored and is no colour is as good as nothing', async ({page}) => {
    await page.addInitScript(() => localStorage.setItem('theme', '"><script>'));
    await page.goto('/scripted/');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  });

  test.describe('in a browser without speculation rules', () => {
    test.beforeEach(({page}) =>
      page.addInitScript(() =>
        Object.defineProperty(HTMLScriptElement, 'supports', {value: () => false}),
      ),
    );

    test('a page is fetched once when its link is pointed at; other files are not', async ({
      page,
    }) => {
      await page.goto('/scripted/');
      await page.locator('#next').hover();
      await page.locator('#file').hover();
      await page.locator('#next').focus();
      await expect(page.locator('link[rel=prefetch]')).toHaveCount(1);
      await expect(page.locator('link[rel=prefetch]')).toHaveAttribute('href', '/next/');
    });

    test('nothing is fetched ahead for a reader who saves data', async ({page}) => {
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'connection', {value: {saveData: true}}),
      );
      await page.goto('/scripted/');
      await page.locator('#next').hover();
      await page.locator('#next').focus();
      await expect(page.locator('link[rel=prefetch]')).toHaveCount(0);
    });
  });
});
