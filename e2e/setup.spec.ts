import { expect, test } from '@playwright/test';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Product = { url: string; stop: () => Promise<number> };

/** A deployment of its own, with nobody in it. */
const startEmpty = async (dataDir: string): Promise<Product> => {
  const { startProduct } = await import('../tools/testing/product.mjs');
  const { unusedPort } = await import('../tools/processes/unused-port.mjs');
  return startProduct({ DATA_DIR: join(dataDir, 'data'), PORT: String(await unusedPort()), DEMO: '0' });
};

test.describe('a deployment without the demo', () => {
  test.setTimeout(120_000);
  test.use({ locale: 'en-GB' });
  let folder: string;
  let product: Product;

  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nahliad-setup-'));
    // The user of the database must be able to pass through it.
    await chmod(folder, 0o711);
    product = await startEmpty(folder);
  });
  test.afterAll(async () => {
    await product.stop();
    await rm(folder, { recursive: true });
  });

  test('leads its first visitor to being its administrator, who loads the starter directory', async ({ browser }) => {
    const page = await browser.newPage({ baseURL: product.url });
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: 'The first administrator' })).toBeVisible();
    await page.getByLabel('E-mail').fill('first@oversight.example');
    await page.getByLabel('Your name').fill('Olena Persha');
    await page.getByLabel('Password').fill('a few words in a row');
    await page.getByRole('button', { name: 'Create the account' }).click();

    await expect(page.getByRole('heading', { level: 1, name: 'Stakeholders' })).toBeVisible();
    await expect(page.getByText('This is a demo')).toHaveCount(0);
    await page.getByRole('button', { name: 'Load Ukraine’s starter directory' }).click();
    await expect(page.getByText('Ukrainian Parliament Commissioner for Human Rights').first()).toBeVisible();

    await page.goto('/setup');
    await expect(page.getByText('There already is an administrator.')).toBeVisible();
    await page.close();
  });
});
