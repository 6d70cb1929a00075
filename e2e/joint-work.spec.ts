import { expect, test, type Page } from '@playwright/test';
import { withoutViolations } from './accessible';
import { pageOf, post, read } from './signed-in';

const locale = 'en-GB';

/** A restricted finding that the officer has submitted. */
async function submitted(officer: Page, title: string): Promise<string> {
  const { items } = await read<{ items: { id: string }[] }>(
    officer.request,
    '/stakeholders?category=security-institution&limit=1',
  );
  const { id } = await post(officer.request, '/findings', {
    institutionIds: [items[0]?.id],
    criteria: ['human-rights'],
    title: { en: title },
    summary: { en: 'Entries in the custody record were overwritten at two stations.' },
    observedOn: '2026-02-03',
    severity: 3,
    polarity: 'observation',
    visibility: 'restricted',
  });
  await post(officer.request, `/findings/${id}/moves`, { to: 'submitted' });
  return id;
}

const bodies = (page: Page) => page.getByRole('region', { name: 'Bodies that work on it' });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

/** Chooses the other body in the dialog, by typing a part of its name. */
async function chooseBody(page: Page, label: string) {
  const field = page.getByRole('dialog').getByRole('combobox', { name: label });
  await field.click();
  await field.pressSequentially('Committee on Sec', { delay: 20 });
  await page.getByRole('option').first().click();
}

test('two bodies take a finding to its end together, and one of them dissents in public', async ({ browser }) => {
  const [officer, lead, other] = await Promise.all([
    pageOf(browser, 'officer', { locale }),
    pageOf(browser, 'lead', { locale }),
    pageOf(browser, 'committee', { locale }),
  ]);
  const id = await submitted(officer, `Custody records overwritten ${Date.now()}`);
  const address = `/findings/${id}`;

  await test.step('the lead invites the other body, which could not read it until then', async () => {
    expect((await other.request.get(`/api/v1${address}`)).status()).toBe(404);
    await lead.goto(address);
    await press(lead, 'Invite a body');
    await chooseBody(lead, 'Body');
    await lead.getByRole('dialog').getByLabel('What you ask of it').fill('You visited the same stations.');
    await confirm(lead, 'Invite');
    await expect(bodies(lead).getByText('Invited', { exact: true })).toBeVisible();
  });

  await test.step('the other body accepts, and reads what was restricted', async () => {
    await other.goto(address);
    await expect(bodies(other)).toContainText('Asked: You visited the same stations.');
    await withoutViolations(other);
    await press(other, 'Accept');
    await confirm(other, 'Accept');
    await expect(bodies(other)).toContainText('Signing and dissenting are open once the finding is assessed.');
  });

  await test.step('it is not final before the co-lead has said whether it signs', async () => {
    for (const data of [{ to: 'under-review' }, { to: 'assessed', verification: 'verified' }])
      await post(lead.request, `${address}/moves`, data);
    const refused = await lead.request.post(`/api/v1${address}/moves`, { data: { to: 'final' } });
    expect(((await refused.json()) as { code: string }).code).toBe('finding.signatures-open');
    await other.reload();
    await press(other, 'Dissent');
    await other.getByRole('dialog').getByRole('textbox', { name: 'Dissenting opinion' }).fill('We found them legible.');
    await confirm(other, 'Dissent');
    await expect(bodies(other).getByRole('figure')).toContainText('We found them legible.');
  });

  await test.step('the dissent stands beside what the public reads', async () => {
    await post(lead.request, `${address}/moves`, { to: 'final' });
    await post(lead.request, `${address}/publication`, { to: 'published' });
    const visitor = await (await browser.newContext({ locale })).newPage();
    await visitor.goto(address);
    await expect(bodies(visitor).getByRole('figure')).toContainText('We found them legible.');
    await expect(bodies(visitor)).not.toContainText('You visited the same stations.');
  });
});

test('a finding is referred, taken over by the other body, and shown to more people by two', async ({ browser }) => {
  const [officer, lead, other] = await Promise.all([
    pageOf(browser, 'officer', { locale }),
    pageOf(browser, 'lead', { locale }),
    pageOf(browser, 'committee', { locale }),
  ]);
  const title = `Interviews held elsewhere ${Date.now()}`;
  const address = `/findings/${await submitted(officer, title)}`;

  await test.step('one asks that it be shown to more people, another lead confirms', async () => {
    await officer.goto(address);
    const visibility = (page: Page) => page.getByRole('region', { name: 'Who may read it' });
    await visibility(officer).getByRole('button', { name: 'Change' }).click();
    await officer
      .getByRole('dialog')
      .getByRole('radio', { name: /^Partners/ })
      .check();
    await officer.getByRole('dialog').getByLabel('Why').fill('The source has agreed.');
    await confirm(officer, 'Ask for it');
    await lead.goto(address);
    await expect(visibility(lead)).toContainText('The source has agreed.');
    await visibility(lead).getByRole('button', { name: 'Confirm' }).click();
    await expect(visibility(lead)).toContainText('All oversight bodies here.');
  });

  await test.step('the lead asks the other body to take it over, and it does', async () => {
    await press(lead, 'Refer');
    await chooseBody(lead, 'To');
    await lead
      .getByRole('dialog')
      .getByRole('radio', { name: /^To take it over/ })
      .check();
    await lead.getByRole('dialog').getByLabel('Why this body').fill('You hold the interviews.');
    await confirm(lead, 'Refer');
    await expect(bodies(lead).getByText('Invited', { exact: true })).toBeVisible();
    await other.goto('/referrals?side=received');
    const referral = other.getByRole('listitem').filter({ hasText: title });
    await expect(referral).toContainText('You hold the interviews.');
    await withoutViolations(other);
    await referral.getByRole('button', { name: 'Accept' }).click();
    await confirm(other, 'Accept');
    await expect(referral).toContainText('Accepted');
    await referral.getByRole('link', { name: title }).click();
    await expect(bodies(other)).toContainText('Leads it too');
    await expect(other.getByRole('button', { name: 'Begin the review' })).toBeVisible();
  });
});
