import { expect, request, test, type Page } from '@playwright/test';
import { problemsOn } from './accessible';
import { entriesOnDevice, inDatabase } from './on-device';
import { pageOf, PASSWORD, read, signIn } from './signed-in';

test.use({ locale: 'en-GB', serviceWorkers: 'allow', reducedMotion: 'reduce' });

/** Whatever ran before, there is one of this name at most. */
const named = (title: string) => `${title} (${crypto.randomUUID().slice(0, 8)})`;

const SECRET = named('The night register of the border post has no page for 14 May');

/** The application, and what its forms need, have come to lie on the device. */
const readyForTheField = async (page: Page) => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/index.html', { ignoreSearch: true }))?.ok))
    .toBe(true);
  await expect.poll(() => entriesOnDevice(page)).toBeGreaterThan(0);
};

const write = async (page: Page, title: string) => {
  await page.getByRole('combobox', { name: 'Institution' }).pressSequentially('Customs');
  await page.getByRole('option', { name: 'Customs of Zarichia' }).click();
  await page.getByLabel('Criterion of governance', { exact: true }).selectOption('Transparency');
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByLabel('What was found', { exact: true }).fill('The pages before and after are there and numbered.');
  await page.getByLabel('When it was observed', { exact: true }).fill('2026-05-15');
  await page.getByRole('group', { name: 'Severity' }).getByText('Moderate').click();
};

const found = async (page: Page, title: string) =>
  (
    await read<{ items: { id: string; title: { en: string }; workflow: string; version: number }[] }>(
      page.request,
      '/findings?workflow=draft&workflow=submitted&limit=200&sort=-createdAt',
    )
  ).items.filter((finding) => finding.title.en === title);

test('a finding is written where there is no network, outlives the page, and is sent once when there is one', async ({
  page: first,
  context,
}) => {
  await signIn(first.request, 'officer');
  await first.goto('/');
  await readyForTheField(first);

  await context.setOffline(true);
  await first.goto('/findings/new');
  await expect(first.getByRole('link', { name: 'No network' })).toBeVisible();
  await write(first, SECRET);
  await first.close();

  const page = await context.newPage();
  await page.goto('/drafts');
  await expect(page.getByText('Being written')).toBeVisible();
  expect(await problemsOn(page)).toEqual([]);
  await page.getByRole('link', { name: SECRET }).click();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(SECRET);
  await expect(page.getByRole('button', { name: 'Remove Customs of Zarichia' })).toBeVisible();
  await page.getByRole('button', { name: 'Save and submit' }).click();
  await expect(page.getByText('Waiting for the network')).toBeVisible();

  const everything = await inDatabase(page, JSON.stringify);
  expect(everything).not.toContain('night register');
  expect(everything).not.toContain('Customs');
  expect(everything).not.toContain('officer@');
  expect(everything).toContain('"extractable":false');

  await context.setOffline(false);
  await expect(page.getByText('Sent', { exact: true })).toBeVisible();
  const sent = await found(page, SECRET);
  expect(sent.map(({ workflow }) => workflow)).toEqual(['submitted']);

  await page.reload();
  await expect(page.getByText('Sent', { exact: true })).toBeVisible();
  expect(await found(page, SECRET)).toHaveLength(1);
  await page.getByRole('button', { name: 'Clear what was sent' }).click();
  await expect(page.getByRole('heading', { name: 'No drafts on this device' })).toBeVisible();
});

test('an answer that was lost on the way makes nothing twice', async ({ page, context }) => {
  const title = named('The keys of the evidence room are not signed for');
  await signIn(page.request, 'officer');
  await page.goto('/findings/new');
  await readyForTheField(page);
  await write(page, title);
  let lost = 0;
  await context.route('**/api/v1/findings', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.fallback();
    lost += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  // The browser has a network: it is the server that is asked from time to time whether it is there again.
  await expect(page.getByText('Sent', { exact: true })).toBeVisible({ timeout: 30_000 });
  expect(lost).toBe(1);
  expect(await found(page, title)).toHaveLength(1);
});

test('a change made without a network meets one made meanwhile, and both are shown', async ({ page, context }) => {
  await signIn(page.request, 'officer');
  await page.goto('/findings/new');
  await readyForTheField(page);
  await write(page, 'The duty roster is kept in pencil');
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The duty roster is kept in pencil' })).toBeVisible();
  const address = page.url();
  const id = address.split('/').at(-1);

  await page.goto(`${address}/edit`);
  await page.getByLabel('Title', { exact: true }).fill('The duty roster is kept in pencil, and erased');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Waiting for the network')).toBeVisible();

  const elsewhere = await request.newContext({
    baseURL: new URL(address).origin,
    storageState: await context.storageState(),
  });
  const theirs = await elsewhere.patch(`/api/v1/findings/${id}`, {
    headers: { 'If-Match': '"1"' },
    data: { title: { en: 'The duty roster is not kept at all' } },
  });
  await expect(theirs).toBeOK();
  await elsewhere.dispose();

  await context.setOffline(false);
  await expect(page.getByText('Needs you: somebody else changed it')).toBeVisible();
  await page.getByRole('link', { name: 'The duty roster is kept in pencil, and erased' }).click();
  const both = page.getByRole('group', { name: 'Title (English)' });
  await expect(both.getByText('The duty roster is kept in pencil, and erased')).toBeVisible();
  await expect(both.getByText('The duty roster is not kept at all')).toBeVisible();
  expect(await problemsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save them together' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'The duty roster is kept in pencil, and erased' }),
  ).toBeVisible();
});

test('a session that ended meanwhile is asked for, and the draft waits for it', async ({ page, context, baseURL }) => {
  const title = named('The visitors of the barracks are not written down');
  await signIn(page.request, 'officer');
  await page.goto('/findings/new');
  await readyForTheField(page);
  await write(page, title);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  await expect(page.getByText('Waiting for the network')).toBeVisible();
  const elsewhere = await request.newContext({ baseURL, storageState: await context.storageState() });
  await elsewhere.delete('/api/v1/session');
  await elsewhere.dispose();

  await context.setOffline(false);
  const dialog = page.getByRole('dialog', { name: 'Please sign in again' });
  await expect(dialog.getByLabel('E-mail')).toHaveValue('officer@ombuds.demo.example');
  await dialog.getByLabel('Password').fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('Sent', { exact: true })).toBeVisible();
  expect(await found(page, title)).toHaveLength(1);
});

test('nothing is sent in the name of anybody else who has signed in meanwhile', async ({ page, context }) => {
  const title = named('The cells are cleaned by those held in them');
  await signIn(page.request, 'officer');
  await page.goto('/findings/new');
  await readyForTheField(page);
  await write(page, title);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  await expect(page.getByText('Waiting for the network')).toBeVisible();

  await signIn(page.request, 'lead');
  await context.setOffline(false);
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await page.goto('/drafts');
  await expect(page.getByRole('heading', { name: 'No drafts on this device' })).toBeVisible();
  expect(await found(page, title)).toHaveLength(0);

  await signIn(page.request, 'officer');
  await page.goto('/drafts');
  await expect(page.getByText('Sent', { exact: true })).toBeVisible();
  expect(await found(page, title)).toHaveLength(1);
});

/** A key is made of a passphrase slowly, on purpose. */
const DERIVED = { timeout: 20_000 };

test('behind a passphrase drafts outlive signing out, and open to whoever knows it', async ({ page, context }) => {
  test.slow();
  await signIn(page.request, 'lead');
  await page.goto('/findings/new');
  await readyForTheField(page);
  await page.getByLabel('Title', { exact: true }).fill('The armoury book is signed in advance');
  await page.goto('/drafts');
  await page.getByLabel('Passphrase', { exact: true }).fill('apples in the autumn rain');
  await page.getByLabel('The passphrase again').fill('apples in the autumn rain');
  await page.getByRole('button', { name: 'Close the drafts with it' }).click();
  await expect(page.getByRole('button', { name: 'Do without a passphrase' })).toBeVisible(DERIVED);

  await context.setOffline(true);
  await page.reload();
  await page.getByLabel('Passphrase', { exact: true }).fill('apples in the winter rain');
  await page.getByRole('button', { name: 'Open the drafts' }).click();
  await expect(page.getByText('This is not the passphrase.')).toBeVisible(DERIVED);
  await page.getByLabel('Passphrase', { exact: true }).fill('apples in the autumn rain');
  await page.getByRole('button', { name: 'Open the drafts' }).click();
  await expect(page.getByRole('link', { name: 'The armoury book is signed in advance' })).toBeVisible(DERIVED);
  await context.setOffline(false);

  await leave(page);
  const dialog = page.getByRole('dialog', { name: 'There are drafts on this device' });
  expect(await problemsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Leave them closed and sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await signIn(page.request, 'lead');
  await page.goto('/drafts');
  await page.getByLabel('Passphrase', { exact: true }).fill('apples in the autumn rain');
  await page.getByRole('button', { name: 'Open the drafts' }).click();
  await expect(page.getByRole('link', { name: 'The armoury book is signed in advance' })).toBeVisible(DERIVED);

  await leave(page);
  await dialog.getByRole('button', { name: 'Remove them and sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  expect(await inDatabase(page, ({ opener, entry }) => [opener, entry])).toEqual([[], []]);
});

const leave = async (page: Page) => {
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
};

test('can be installed, in the language of its reader, and keeps no answer of the API', async ({ browser }) => {
  const page = await pageOf(browser, 'officer', { locale: 'uk-UA', serviceWorkers: 'allow' });
  await page.goto('/findings');
  await readyForTheField(page);
  const manifest = await page.locator('link[rel=manifest]').getAttribute('href');
  const answer = await page.request.get(manifest ?? '');
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const { lang, icons, start_url } = (await answer.json()) as {
    lang: string;
    icons: { src: string }[];
    start_url: string;
  };
  expect([lang, start_url]).toEqual(['uk', '/']);
  for (const { src } of icons) await expect(await page.request.get(src)).toBeOK();
  const kept = await page.evaluate(async () => {
    const addresses = (await caches.keys()).map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => url),
    );
    return (await Promise.all(addresses)).flat();
  });
  expect(kept.length).toBeGreaterThan(50);
  expect(kept.filter((url) => new URL(url).pathname.startsWith('/api/'))).toEqual([]);
  expect((await page.request.get('/sw.js')).headers()['cache-control']).toBe('no-cache');
  await page.context().close();
});
