import { expect, request, test, type BrowserContext } from '@playwright/test';
import { PASSWORD, signIn } from './signed-in';

test.use({ locale: 'en-GB' });

/** Ends the session from elsewhere: this browser keeps its cookie, which means nothing any more. */
const endElsewhere = async (context: BrowserContext, baseURL: string | undefined) => {
  const elsewhere = await request.newContext({ baseURL, storageState: await context.storageState() });
  await expect(await elsewhere.delete('/api/v1/session')).toBeOK();
  await elsewhere.dispose();
};

test('a session that ends while somebody types takes nothing with it', async ({ page, context, baseURL }) => {
  await signIn(page.request, 'officer');
  await page.goto('/findings/new');
  await page.getByRole('combobox', { name: 'Institution' }).pressSequentially('Customs');
  await page.getByRole('option', { name: 'Customs of Zarichia' }).click();
  await page.getByLabel('Criterion of governance', { exact: true }).selectOption('Transparency');
  await page.getByLabel('Title', { exact: true }).fill('Seizures are not entered in the public register');
  await page
    .getByLabel('What was found', { exact: true })
    .fill('Of 31 seizures in May, 12 are missing from the register.');
  await page.getByLabel('When it was observed', { exact: true }).fill('2026-05-31');
  await page.getByRole('group', { name: 'Severity' }).getByText('Moderate').click();

  await endElsewhere(context, baseURL);
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  const dialog = page.getByRole('dialog', { name: 'Please sign in again' });
  await expect(dialog.getByLabel('E-mail')).toHaveValue('officer@ombuds.demo.example');
  await dialog.getByLabel('Password').fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(dialog).toBeHidden();

  await expect(page.getByLabel('What was found', { exact: true })).toHaveValue(
    'Of 31 seizures in May, 12 are missing from the register.',
  );
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Seizures are not entered in the public register' }),
  ).toBeVisible();
  await expect(page.getByText('Of 31 seizures in May')).toBeVisible();
});
