import { expect, test, type Page } from '@playwright/test';
import { withoutViolations } from './accessible';
import { pageOf } from './signed-in';

const OPTIONS = { locale: 'en-GB', reducedMotion: 'reduce' } as const;

/** A key by its place, as it comes where the Ukrainian layout is on. */
const pressUkrainian = (page: Page, code: string, key: string) =>
  page.evaluate(
    (press) => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true }));
    },
    { code, key },
  );

test('keys go to pages, through lists and to the search, under either layout', async ({ browser }) => {
  const page = await pageOf(browser, 'officer', OPTIONS);
  await page.goto('/criteria');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('f');
  await expect(page).toHaveURL('/findings');
  const rows = page.getByRole('main').getByRole('list', { name: 'Findings' }).getByRole('listitem');
  await expect(rows.nth(1)).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(rows.nth(1).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('gr?n');
  await expect(page.getByRole('searchbox')).toHaveValue('gr?n');
  await page.getByRole('heading', { level: 1 }).click();
  await pressUkrainian(page, 'KeyG', 'п');
  await pressUkrainian(page, 'KeyR', 'к');
  await expect(page).toHaveURL('/recommendations');

  await page.keyboard.press('Shift+Slash');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(list.getByText('Log a finding')).toBeVisible();
  await withoutViolations(page, 'dialog');
  await page.keyboard.press('n');
  await expect(page).toHaveURL('/recommendations');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('single keys can be switched off, and the palette opens all the same', async ({ browser }) => {
  const page = await pageOf(browser, 'officer', OPTIONS);
  await page.goto('/account');
  await page.getByLabel('Single keys do something').uncheck();
  await page.goto('/criteria');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Find or do' })).toBeVisible();
  await expect(page).toHaveURL('/criteria');
});
