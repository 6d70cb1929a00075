import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { signIn } from './signed-in';

test.use({ locale: 'en-GB' });

test('a report is made of what a page shows, and anybody can tell later whether it was changed', async ({
  page,
  browser,
}) => {
  await signIn(page.request, 'analyst');
  await page.goto('/?window=60');
  await page.getByRole('link', { name: 'Make a report' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reports' })).toBeVisible();
  await expect(page.getByLabel('Period', { exact: true })).toHaveValue('60');
  await page.getByLabel('Report', { exact: true }).selectOption('Scorecard');
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the report' }).click();
  const download = await arriving;
  expect(download.suggestedFilename()).toMatch(/^nahliad-scorecard-\d{4}-\d\d-\d\d\.pdf$/);
  const buffer = await readFile(await download.path());
  expect(buffer.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByRole('list', { name: 'My reports' }).getByRole('listitem').first()).toContainText(
    'Scorecard: All institutions',
  );

  const visitor = await browser.newPage();
  await visitor.goto('/reports');
  const verify = (content: Buffer) =>
    visitor
      .locator('input[type=file]')
      .setInputFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer: content });
  await verify(buffer);
  await expect(visitor.getByText('This file is as it left the register.')).toBeVisible();
  await verify(Buffer.concat([buffer, Buffer.from('\n')]));
  await expect(visitor.getByText('The register does not know this file.')).toBeVisible();
  await visitor.close();
});
