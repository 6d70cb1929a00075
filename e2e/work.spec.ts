import { expect, test, type Page } from '@playwright/test';
import { PASSWORD, PEOPLE, pageOf, post, read } from './signed-in';

const locale = 'en-GB';

/** A finding that the officer has written and handed in. */
const handIn = async (officer: Page, title: string) => {
  const { request } = officer;
  const { items } = await read<{ items: { id: string }[] }>(
    request,
    '/stakeholders?category=security-institution&limit=1',
  );
  const { id } = await post(request, '/findings', {
    institutionIds: [items[0]?.id],
    criteria: ['transparency'],
    title: { en: title },
    summary: { en: 'Four of nine tables cannot be added up.' },
    observedOn: '2026-02-03',
    severity: 2,
    polarity: 'adverse',
  });
  await post(request, `/findings/${id}/moves`, { to: 'submitted' });
  return id;
};

test('what was handed in waits for the lead, rings, and waits no longer once it is seen to', async ({ browser }) => {
  const [officer, lead] = [await pageOf(browser, 'officer', { locale }), await pageOf(browser, 'lead', { locale })];
  const title = `Budget tables without totals ${Math.random().toString(36).slice(2, 8)}`;
  const id = await handIn(officer, title);

  await lead.goto('/work');
  const waiting = lead.getByRole('list', { name: 'Waiting for review' });
  await expect(waiting).toBeVisible();
  await lead.getByRole('link', { name: /^Waiting for review/ }).click();
  await expect(lead.getByRole('heading', { level: 1, name: 'Findings' })).toBeVisible();
  await expect(lead.getByRole('link', { name: title })).toBeVisible();

  await lead.getByRole('button', { name: /^Notifications, [1-9]/ }).click();
  await lead.getByRole('list', { name: 'Notifications' }).getByRole('link', { name: title }).click();
  await expect(lead).toHaveURL(`/findings/${id}`);

  await post(lead.request, `/findings/${id}/moves`, { to: 'under-review' });
  await lead.goto('/findings?waiting=to-review');
  await expect(lead.getByRole('heading', { level: 1, name: 'Findings' })).toBeVisible();
  await expect(lead.getByRole('link', { name: title })).toHaveCount(0);
});

test('signing in leads to what waits, in the language of the page', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: /Українська/ }).click();
  await page.getByLabel('Електронна пошта').fill(PEOPLE.respondent);
  await page.getByLabel('Пароль').fill(PASSWORD);
  await page.getByRole('main').getByRole('button', { name: 'Увійти', exact: true }).click();
  await expect(page).toHaveURL('/work');
  await expect(page.getByRole('heading', { level: 1, name: 'Що чекає на вас' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Чекають на відповідь вашої інституції' })).toBeVisible();
});

test('everybody chooses what comes by e-mail', async ({ browser }) => {
  const page = await pageOf(browser, 'analyst', { locale });
  await page.goto('/account');
  const choice = page.getByLabel('A finding of yours was assessed');
  await choice.selectOption('Once a day');
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.reload();
  await expect(choice).toHaveValue('digest');
  await choice.selectOption('At once');
});
