import { expect, test, type Page } from '@playwright/test';
import { problemsOn } from './accessible';
import { pageOf, post, read, signIn } from './signed-in';

const WORDS = 'The register was completed the same week.';

/** A finding of the ombuds office about the police, shared for reply. */
async function shared(officer: Page, lead: Page): Promise<string> {
  const { items } = await read<{ items: { id: string }[] }>(
    officer.request,
    '/stakeholders?q=National%20Police%20of%20Zarichia&limit=1',
  );
  const { id } = await post(officer.request, '/findings', {
    institutionIds: [items[0]?.id],
    criteria: ['human-rights'],
    title: { en: 'Custody register with gaps', uk: 'Прогалини в журналі затриманих' },
    summary: { en: 'Nine of forty entries have no hour.', uk: 'Дев’ять із сорока записів не мають години.' },
    observedOn: '2026-10-05',
    severity: 2,
    polarity: 'adverse',
  });
  const move = (by: Page, data: object) => post(by.request, `/findings/${id}/moves`, data);
  await move(officer, { to: 'submitted' });
  await move(lead, { to: 'under-review' });
  await move(lead, { to: 'assessed', verification: 'verified' });
  await move(lead, { to: 'shared-for-reply' });
  return `/findings/${id}`;
}

test('an institution asks for time, replies, and its words stand beside the finding', async ({ browser }) => {
  const locale = 'en-GB';
  const [officer, lead, respondent] = [
    await pageOf(browser, 'officer', { locale }),
    await pageOf(browser, 'lead', { locale }),
    await pageOf(browser, 'respondent', { locale }),
  ];
  const address = await shared(officer, lead);

  await test.step('the institution sees until when it may reply, and by which rule', async () => {
    await respondent.goto(address);
    await expect(respondent.getByText(/^15 working days/)).toBeVisible();
    expect(await problemsOn(respondent)).toEqual([]);
  });

  await test.step('it asks for more time, which the lead grants', async () => {
    await respondent.getByRole('button', { name: 'Ask for more time' }).click();
    const dialog = respondent.getByRole('dialog', { name: 'Ask for more time' });
    await dialog.getByLabel('More time until').fill('2027-12-01');
    await dialog.getByLabel('Reason').fill('The unit is away on a mission.');
    await dialog.getByRole('button', { name: 'Ask for more time' }).click();
    await expect(respondent.getByText('The unit is away on a mission.')).toBeVisible();
    await lead.goto(address);
    await lead.getByRole('button', { name: 'Grant the time' }).click();
    await lead.getByRole('dialog').getByRole('button', { name: 'Grant the time' }).click();
    await expect(lead.getByText('Reply due by 1 December 2027')).toBeVisible();
  });

  await test.step('it replies, and the lead need not wait any longer', async () => {
    await respondent.reload();
    await respondent.getByRole('button', { name: 'Reply', exact: true }).click();
    const dialog = respondent.getByRole('dialog', { name: 'Reply' });
    await dialog.getByText('Agrees in part').click();
    await dialog.getByLabel('Your reply').fill(WORDS);
    expect(await problemsOn(respondent)).toEqual([]);
    await dialog.getByRole('button', { name: 'Send the reply' }).click();
    await expect(respondent.getByText(WORDS)).toBeVisible();
    await lead.reload();
    await lead.getByRole('button', { name: 'Finalise' }).click();
    const final = lead.getByRole('dialog', { name: 'Finalise' });
    await expect(final.getByLabel('Why the reply is not awaited')).toBeHidden();
    await final.getByRole('button', { name: 'Finalise' }).click();
    await expect(final).toBeHidden();
  });

  await test.step('what was said is not changed any more', async () => {
    await respondent.reload();
    await expect(respondent.getByText(WORDS)).toBeVisible();
    await expect(respondent.getByRole('button', { name: 'Change the reply' })).toBeHidden();
  });
});

test('an administrator keeps the holidays by which replies are due', async ({ page, request }) => {
  await signIn(request, 'administrator');
  await signIn(page.request, 'administrator');
  await page.goto('/deadlines');
  await expect(page.getByRole('rowheader', { name: 'Easter', exact: true })).toBeVisible();
  expect(await problemsOn(page)).toEqual([]);
});
