import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { post, read, signIn } from './signed-in';

test.use({ locale: 'en-GB', colorScheme: 'light' });

test('the language of the header stays for the next time', async ({ page }) => {
  await page.goto('/findings');
  await expect(page.getByRole('heading', { level: 1, name: 'Findings' })).toBeVisible();
  await page.getByRole('button', { name: 'Українська' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Висновки' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Висновки' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
});

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('the appearance of the header stays for the next time', async ({ page }) => {
  await page.goto('/findings');
  const byLight = await ground(page);
  await page.getByRole('button', { name: 'Appearance' }).click();
  await page.getByRole('group', { name: 'Appearance' }).getByText('Dark').click();
  await expect.poll(() => ground(page)).not.toBe(byLight);
  const inTheDark = await ground(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await ground(page)).toBe(inTheDark);
});

/** Five drafts, of which one search finds all, one two and one a single one. */
const logDrafts = async (request: APIRequestContext) => {
  const { items } = await read<{ items: { id: string }[] }>(request, '/stakeholders?institutionType=customs&limit=1');
  const mark = crypto.randomUUID().slice(0, 8);
  const marks = [`pjat${mark}`, `dva${mark}`, `odyn${mark}`] as const;
  for (const many of [3, 2, 1, 1, 1]) {
    await post(request, '/findings', {
      institutionIds: items.map(({ id }) => id),
      criteria: ['transparency'],
      title: { uk: `Реєстр вилучень неповний ${marks.slice(0, many).join(' ')}` },
      summary: { uk: 'Із 31 вилучення в реєстрі немає 12.' },
      observedOn: '2026-02-03',
      severity: 1,
      polarity: 'observation',
    });
  }
  return marks;
};

test.describe('in Ukrainian', () => {
  test.use({ locale: 'uk-UA' });

  test('counts and dates are written as Ukrainian writes them', async ({ page }) => {
    await signIn(page.request, 'officer');
    const [five, two, one] = await logDrafts(page.request);
    for (const [mark, words] of [
      [one, '1 висновок'],
      [two, '2 висновки'],
      [five, '5 висновків'],
    ] as const) {
      await page.goto(`/findings?q=${encodeURIComponent(`"${mark}"`)}`);
      await expect(page.getByRole('status').filter({ hasText: 'виснов' })).toContainText(words);
    }
    await expect(page.getByRole('time').first()).toHaveText('3 лют. 2026 р.');
  });
});
