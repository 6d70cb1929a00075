import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { withoutViolations } from './accessible';
import { pageOf, read, signIn } from './signed-in';

test.use({ locale: 'en-GB' });

test('a dashboard is put together, arranged with the keyboard, shared, and taken away again', async ({
  page,
  browser,
}) => {
  await signIn(page.request, 'analyst');
  await page.goto('/indicators');
  await page.getByRole('link', { name: 'Dashboards', exact: true }).click();
  await page.getByRole('link', { name: 'New dashboard' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('Name in English')).toBeFocused();
  await page.getByLabel('Name in English').fill('Follow-up of the month');
  const figure = (number: number) => page.getByRole('group', { name: `Figure ${number}` });
  await figure(1).getByLabel('Indicator').selectOption('Acceptance of recommendations');
  await page.getByRole('button', { name: 'Add a figure' }).click();
  await figure(2).getByLabel('Drawn as').selectOption('A map by region');
  await figure(2).getByLabel('Institution').selectOption('National Police of Zarichia');
  await figure(2).getByRole('button', { name: 'Move figure 2 up' }).focus();
  await page.keyboard.press('Enter');
  await expect(figure(1).getByLabel('Indicator')).toHaveValue('findings');
  await expect(figure(1).getByRole('button', { name: 'Move figure 1 up' })).toBeFocused();
  await withoutViolations(page);
  await page.getByLabel('For everybody who is signed in').check();
  await page.getByRole('button', { name: 'Save' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Follow-up of the month' })).toBeVisible();
  const map = page.getByRole('figure', { name: /^Findings/ });
  await expect(map.getByText(/^As of .+ · National Police of Zarichia$/)).toBeVisible();
  const arriving = page.waitForEvent('download');
  await map.getByRole('button', { name: 'Download CSV' }).click();
  expect(await readFile(await (await arriving).path(), 'utf8')).toMatch(/Filters.+National Police of Zarichia/);
  await expect(page.getByRole('heading', { level: 2, name: 'Acceptance of recommendations' })).toBeVisible();
  await withoutViolations(page);

  const officer = await pageOf(browser, 'officer');
  await officer.goto(new URL(page.url()).pathname);
  await expect(officer.getByRole('figure', { name: /^Findings/ })).toBeVisible();
  await expect(officer.getByRole('link', { name: 'Change' })).toHaveCount(0);
  await officer.context().close();

  await page.getByRole('button', { name: 'Delete…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dashboards' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Follow-up of the month' })).toHaveCount(0);
});

test('a region of the map is reached by the arrow keys, and opens the findings that it counts', async ({ page }) => {
  await signIn(page.request, 'analyst');
  await page.goto('/regions');
  const map = page.getByRole('figure', { name: /^Findings/ });
  await map.getByRole('link', { name: /^Holovets district/ }).focus();
  await page.keyboard.press('ArrowDown');
  const rudnyk = map.getByRole('link', { name: /^Rudnyk district: \d+$/ });
  await expect(rudnyk).toBeFocused();
  await withoutViolations(page);
  const counted = Number((await rudnyk.getAttribute('aria-label'))?.match(/\d+$/)?.[0]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/findings\?.*region=XZ-RU/);
  const { search } = new URL(page.url());
  const { total } = await read<{ total: number }>(page.request, `/findings${search}`);
  expect(total).toBe(counted);
  await expect(page.getByRole('button', { name: 'Remove the filter Region: Rudnyk district' })).toBeVisible();
});
