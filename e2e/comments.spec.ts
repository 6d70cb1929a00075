import { expect, test } from '@playwright/test';
import { withoutViolations } from './accessible';
import { pageOf, read } from './signed-in';

const locale = 'en-GB';

test('a comment calls in a colleague, who is told, replies, and reads what it said before', async ({ browser }) => {
  const [officer, lead] = [await pageOf(browser, 'officer', { locale }), await pageOf(browser, 'lead', { locale })];
  const own = '/findings?workflow=submitted&limit=1';
  const { items } = await read<{ items: { id: string }[] }>(officer.request, own);
  const address = `/findings/${items[0]?.id}`;
  const word = Math.random().toString(36).slice(2, 8);

  await officer.goto(address);
  const discussion = officer.getByRole('region', { name: 'Comments' });
  await expect(discussion.getByText(/never by those who answer for an institution/)).toBeVisible();
  const field = discussion.getByLabel('New comment');
  await field.pressSequentially('Please look, @dan');
  await expect(discussion.getByRole('option', { name: /Danylo Kamianyi/ })).toBeVisible();
  await withoutViolations(officer, '#comments');
  await field.press('Enter');
  await field.pressSequentially(`register ${word}`);
  await field.press('Control+Enter');
  const said = discussion.getByRole('article').filter({ hasText: `register ${word}` });
  await expect(said).toContainText('@Danylo Kamianyi');

  await lead.goto('/work');
  await lead.getByRole('button', { name: /^Notifications, [1-9]/ }).click();
  await lead.getByRole('list', { name: 'Notifications' }).getByText('You are mentioned in a comment').first().waitFor();
  await lead.getByRole('list', { name: 'Notifications' }).getByRole('link').first().click();
  await expect(lead).toHaveURL(`${address}#comments`);
  const heard = lead.getByRole('article').filter({ hasText: `register ${word}` });
  await heard.getByRole('button', { name: 'Reply' }).click();
  await lead.getByLabel(/^Reply to/).fill(`Seen ${word}.`);
  await lead.getByRole('button', { name: 'Reply', exact: true }).last().click();
  await expect(lead.getByRole('article').filter({ hasText: `Seen ${word}.` })).toBeVisible();

  await said.getByRole('button', { name: 'Edit' }).click();
  await discussion.getByLabel('Your comment').fill(`The book ${word}`);
  await discussion.getByRole('button', { name: 'Save' }).click();
  const mended = discussion.getByRole('article').filter({ hasText: `The book ${word}` });
  await mended.getByText('What it said before (1 version)').click();
  await expect(mended).toContainText(`register ${word}`);
  await mended.getByRole('button', { name: 'Delete' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(discussion.getByText(`The book ${word}`)).toHaveCount(0);
  await expect(discussion.getByText(`Seen ${word}.`)).toBeVisible();
});

test('a visitor and the institution learn nothing of a discussion', async ({ browser, page }) => {
  const respondent = await pageOf(browser, 'respondent', { locale });
  const { items } = await read<{ items: { id: string }[] }>(page.request, '/findings?limit=1');
  for (const reader of [page, respondent]) {
    await reader.goto(`/findings/${items[0]?.id}`);
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
    await reader.waitForLoadState('networkidle');
    await expect(reader.locator('#comments')).toHaveCount(0);
  }
});
