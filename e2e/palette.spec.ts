import { expect, test } from '@playwright/test';
import { withoutViolations } from './accessible';
import { pageOf, read } from './signed-in';

const OPTIONS = { locale: 'en-GB', reducedMotion: 'reduce' } as const;

test('the palette finds pages by the words of either language, and records by reference', async ({ browser }) => {
  const page = await pageOf(browser, 'officer', { ...OPTIONS, locale: 'uk-UA' });
  const { items } = await read<{ items: { id: string; reference: string }[] }>(
    page.request,
    '/recommendations?limit=1',
  );
  await page.goto('/criteria');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('searchbox', { name: 'Куди перейти або що зробити' });
  await expect(field).toBeFocused();
  await field.pressSequentially('findings');
  await expect(page.getByRole('option', { name: 'Висновки', exact: true })).toBeVisible();
  await withoutViolations(page, 'dialog');
  await field.press('Enter');
  await expect(page).toHaveURL('/findings');

  await page.getByRole('button', { name: /^Знайти або зробити/ }).click();
  await field.fill(items[0]!.reference);
  await page.getByRole('group', { name: 'Рекомендації' }).getByRole('option').click();
  await expect(page).toHaveURL(`/recommendations/${items[0]!.id}`);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('main').getByText(items[0]!.reference).first()).toBeVisible();

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('group', { name: 'Де ви були нещодавно' }).getByRole('option')).toHaveCount(1);
  await field.fill('sign out');
  await field.press('Enter');
  await expect(page).toHaveURL('/');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('recent')))).toEqual([]);
});

test('a visitor is offered nothing that they may not do', async ({ page }) => {
  await page.goto('/criteria');
  await page.getByRole('button', { name: /^(Find or do|Знайти або зробити)/ }).click();
  await page.getByRole('searchbox').fill('log a finding');
  await expect(page.getByText(/^(Nothing fits|Немає нічого)/).or(page.getByRole('option').first())).toBeVisible();
  await expect(page.getByRole('option', { name: 'Log a finding', exact: true })).toHaveCount(0);
});
