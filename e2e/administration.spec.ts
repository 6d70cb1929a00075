import { expect, test, type Page } from '@playwright/test';
import { problemsOn } from './accessible';
import { signIn } from './signed-in';

/** Every run has names of its own, so that a second run on one database meets nothing of the first. */
const run = Date.now().toString(36);

test.beforeEach(({ page }) => signIn(page.request, 'administrator'));

test('keeps the directory: adds, changes, deactivates, and finds', async ({ page }) => {
  const name = `Harbour guard of Zarichia ${run}`;
  await page.goto('/stakeholders');
  await page.getByRole('button', { name: 'New stakeholder' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Write it in at least one language.')).toBeVisible();
  await dialog.getByLabel('Name in English').fill(name);
  await dialog.getByLabel('Type of institution').selectOption('Border guard');
  await dialog.getByLabel('Jurisdiction').selectOption('Prystan district');
  await looksRight(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(`${name} is saved.`)).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search by name' }).fill(run);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`q=${run}`));
  await expect(page.getByText('1 stakeholder', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: `Edit ${name}` }).click();
  await dialog.getByLabel('Acronym').fill('HGZ');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: /HGZ/ })).toBeVisible();

  await page.getByRole('button', { name: `Deactivate ${name}` }).click();
  await expect(page.getByRole('heading', { name: /No longer active/ })).toBeVisible();
  await page.getByRole('button', { name: `Reactivate ${name}` }).click();
  await expect(page.getByRole('button', { name: `Deactivate ${name}` })).toBeVisible();
});

test('does not write over what somebody else has changed meanwhile', async ({ page }) => {
  const name = `Archive of Zarichia ${run}`;
  const made = await page.request.post('/api/v1/stakeholders', {
    data: { category: 'government', name: { en: name } },
  });
  const { id, version } = (await made.json()) as { id: string; version: number };
  await page.goto(`/stakeholders?q=${encodeURIComponent(name)}`);
  await page.getByRole('button', { name: `Edit ${name}` }).click();
  const theirs = await page.request.patch(`/api/v1/stakeholders/${id}`, {
    headers: { 'If-Match': `"${version}"` },
    data: { acronym: 'THEIRS' },
  });
  await expect(theirs).toBeOK();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Acronym').fill('MINE');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText(/^Somebody changed this/)).toBeVisible();
  await dialog.getByRole('button', { name: /^Load the present state/ }).click();
  await expect(dialog.getByLabel('Acronym')).toHaveValue('THEIRS');
});

test('opens an account with a role in a body, resets its password, and shuts it', async ({ page, browser }) => {
  const name = `Marta Prystan ${run}`;
  const email = `marta.${run}@guests.example`;
  await page.goto('/people');
  await page.getByRole('button', { name: 'New account' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('E-mail').fill(email);
  await dialog.getByLabel('New password').fill('the first password');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('This role needs a body in which it is held.')).toBeVisible();
  await dialog.getByLabel('Role', { exact: true }).selectOption('Analyst');
  await looksRight(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(`The account of ${name} is saved.`)).toBeVisible();

  await page.goto(`/people?q=${run}`);
  await page.getByRole('button', { name: `More actions on ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Reset the password' }).click();
  await dialog.getByLabel('New password').fill('the second password');
  await dialog.getByRole('button', { name: 'Set the password' }).click();
  await expect(page.getByText(`The password of ${name} is changed.`)).toBeVisible();
  const theirs = await browser.newContext();
  const enter = () => theirs.request.post('/api/v1/session', { data: { email, password: 'the second password' } });
  await expect(await enter()).toBeOK();

  await page.getByRole('button', { name: `More actions on ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Deactivate' }).click();
  await expect(page.getByRole('rowheader', { name: /Deactivated/ })).toBeVisible();
  expect((await enter()).status()).toBe(401);
  await theirs.close();
});

test('shows the link of an invitation once, and takes it back', async ({ page, browser }) => {
  const email = `guest.${run}@guests.example`;
  await page.goto('/people');
  const invitations = page.getByRole('region', { name: 'Invitations' });
  await invitations.getByText('Invite somebody').click();
  await invitations.getByLabel('E-mail').fill(email);
  await invitations.getByLabel('Role').selectOption('Auditor');
  await invitations.getByRole('button', { name: 'Create the invitation' }).click();
  const link = invitations.getByText(/\/invitations\/.+/);
  const address = (await link.textContent()) ?? '';
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(address);
  await expect(visitor.getByText(email)).toBeVisible();

  await page.reload();
  await expect(invitations.getByText(email)).toBeVisible();
  await expect(link).toHaveCount(0);
  await invitations.getByRole('button', { name: `Revoke the invitation of ${email}` }).click();
  await expect(invitations.getByRole('rowheader', { name: email })).toHaveCount(0);
  await visitor.reload();
  await expect(visitor.getByText(email)).toHaveCount(0);
  await visitor.context().close();
});

test('tells who did what, leads to it, and says that the trail is whole', async ({ page }) => {
  const name = `Observatory of Zarichia ${run}`;
  await page.request.post('/api/v1/stakeholders', { data: { category: 'civil-society', name: { en: name } } });
  await page.goto('/audit');
  await expect(page.getByText(/^The trail is whole: [\d,]+ entr/)).toBeVisible();
  await page.getByRole('button', { name: 'What was done' }).click();
  await page.getByRole('searchbox', { name: 'Search' }).fill('Added');
  await page.getByRole('checkbox', { name: 'Added a stakeholder' }).check();
  await expect(page).toHaveURL(/action=stakeholder\.created/);
  const newest = page.getByRole('row', { name: /Added a stakeholder/ }).first();
  await expect(newest.getByRole('link', { name: 'Oksana Verbytska' })).toBeVisible();
  await newest.getByRole('link', { name: 'Stakeholder' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

/** By the rules of WCAG 2.2 AA, in light and in dark. */
async function looksRight(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await problemsOn(page)).toEqual([]);
  }
}
