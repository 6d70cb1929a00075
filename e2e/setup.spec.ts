import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Product = { url: string; stop: () => Promise<unknown> };

const unusedPort = async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
};

/** A deployment of its own with nobody in it, as `npm start` starts it. */
const startEmpty = async (dataDir: string): Promise<Product> => {
  const launcher = spawn(process.execPath, [join(__dirname, '../tools/start.mjs')], {
    env: { ...process.env, DEMO: '0', DATABASE_URL: '', DATA_DIR: dataDir, PORT: String(await unusedPort()) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((ready, fail) => {
    let said = '';
    launcher.once('exit', () => fail(new Error(`The product did not start:\n${said}`)));
    launcher.stdout.on('data', (part) => {
      said += part;
      const address = /^ready (\S+)/m.exec(said)?.[1];
      if (address) ready(address);
    });
  });
  const stop = () => {
    launcher.kill();
    return once(launcher, 'exit');
  };
  return { url, stop };
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
    product = await startEmpty(join(folder, 'data'));
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
