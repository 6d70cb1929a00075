import { expect, test, type Page } from '@playwright/test';
import { problemsOn } from './accessible';
import { pageOf, post, read } from './signed-in';

const locale = 'en-GB';

/** Drafts of the officer that no other list shows. */
const write = async ({ request }: Page, title: string, count: number) => {
  const { items } = await read<{ items: { id: string }[] }>(
    request,
    '/stakeholders?category=security-institution&limit=1',
  );
  for (let nth = 1; nth <= count; nth++) {
    await post(request, '/findings', {
      institutionIds: [items[0]?.id],
      criteria: ['transparency'],
      title: { en: `${title} ${nth}` },
      summary: { en: 'Four of nine tables cannot be added up.' },
      observedOn: '2026-02-03',
      severity: 2,
      polarity: 'adverse',
    });
  }
};

test('what many findings are to become is seen before, made at once, and put back', async ({ browser }) => {
  const officer = await pageOf(browser, 'officer', { locale });
  const title = `Ledger ${Math.random().toString(36).slice(2, 8)}`;
  await write(officer, title, 3);
  await officer.goto(`/findings?workflow=draft&q=${title.split(' ')[1]}`);
  const bar = officer.getByRole('group', { name: 'Change several at once' });
  await bar.getByLabel('Select all shown').check();
  await expect(bar.getByRole('status')).toHaveText('3 selected');
  await officer.getByRole('list', { name: 'Findings' }).getByRole('checkbox').first().press('Space');
  await expect(bar.getByRole('status')).toHaveText('2 selected');
  expect(await problemsOn(officer)).toEqual([]);

  await bar.getByRole('button', { name: 'Change…' }).click();
  await officer.getByRole('menuitem', { name: 'Set the severity' }).click();
  const dialog = officer.getByRole('dialog');
  await dialog.getByLabel('Severity').selectOption('4');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await expect(dialog.getByRole('heading', { name: 'What will change' })).toBeVisible();
  await expect(dialog.getByRole('row')).toHaveCount(3);
  expect(await problemsOn(officer)).toEqual([]);
  await dialog.getByRole('button', { name: 'Change 2 records' }).click();
  await expect(dialog.getByText('2 records were changed.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(bar.getByRole('status')).toHaveText('');

  await bar.getByRole('link', { name: 'Your changes' }).click();
  await officer.getByRole('link', { name: 'Findings: Set the severity' }).first().click();
  await officer.getByRole('button', { name: 'Undo' }).click();
  await expect(officer.getByText('Put back')).toHaveCount(2);
  expect(await problemsOn(officer)).toEqual([]);
});

test('deadlines of many recommendations stand still on a ground that is explained, and run again', async ({
  browser,
}) => {
  const lead = await pageOf(browser, 'lead', { locale: 'en-GB' });
  const { memberships } = await read<{ memberships: { stakeholderId: string }[] }>(lead.request, '/session');
  await lead.goto(`/recommendations?issuerId=${memberships[0]?.stakeholderId}&implementation=planned&suspended=false`);
  const records = lead.getByRole('list', { name: 'Recommendations' });
  await records.getByRole('checkbox').first().check();
  await lead.getByRole('group', { name: 'Change several at once' }).getByRole('button', { name: 'Change…' }).click();
  await lead.getByRole('menuitem', { name: 'Suspend the deadlines' }).click();
  const dialog = lead.getByRole('dialog');
  await dialog.getByLabel('Ground').selectOption('martial-law');
  await dialog.getByLabel('Until').fill('31/12/2030');
  await dialog.getByLabel('Explanation').fill('The archive was moved to safety');
  expect(await problemsOn(lead)).toEqual([]);
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await dialog.getByRole('button', { name: 'Change 1 record' }).click();
  await dialog.getByRole('row').getByRole('link').click();
  await expect(lead.getByText('The archive was moved to safety')).toBeVisible();

  await lead.goto('/bulk-changes');
  await lead.getByRole('link', { name: 'Recommendations: Suspend the deadlines' }).first().click();
  await lead.getByRole('button', { name: 'Undo' }).click();
  await expect(lead.getByText('Put back')).toHaveCount(1);
});

test('a view keeps the filters of a page, and the page opens with it', async ({ browser }) => {
  const lead = await pageOf(browser, 'lead', { locale });
  const name = `Gravest ${Math.random().toString(36).slice(2, 8)}`;
  await lead.goto('/recommendations?priority=high');
  await lead.getByRole('button', { name: 'Saved views' }).click();
  await lead.getByRole('button', { name: 'Save these filters…' }).click();
  const dialog = lead.getByRole('dialog');
  await dialog.getByLabel('Name in English').fill(name);
  await dialog.getByLabel('Open this page with it when I come here').check();
  expect(await problemsOn(lead)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();

  await lead.goto('/recommendations');
  await expect(lead).toHaveURL('/recommendations?priority=high');
  await lead.getByRole('button', { name: 'Saved views' }).click();
  await expect(lead.getByRole('link', { name })).toBeVisible();
  expect(await problemsOn(lead)).toEqual([]);
  await lead.getByRole('button', { name: `Delete ${name}` }).click();
  await expect(dialog).toContainText('Only the name and its filters go');
  expect(await problemsOn(lead)).toEqual([]);
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(dialog).toBeHidden();
  await lead.getByRole('button', { name: 'Saved views' }).click();
  await expect(lead.getByRole('button', { name: 'Save these filters…' })).toBeVisible();
  await expect(lead.getByRole('link', { name })).toHaveCount(0);
  await lead.goto('/recommendations');
  await expect(lead).toHaveURL('/recommendations');
});
